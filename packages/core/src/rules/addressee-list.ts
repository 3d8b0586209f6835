import type { Field } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { endMark, onOwnLines } from "../text/end-mark.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Id = "colon" | "alone" | "together" | "wrongMark" | "noMark";

/** The addressees: "Kính gửi:", one on the same line; several one a line, each with ";", the last with ".". */
export const addresseeList: Rule<Id> = defineRule({
  id: "addressee-list",
  group: "form",
  summary: {
    vi: "Phần Kính gửi thiếu dấu hai chấm, hoặc danh sách nơi gửi trình bày sai dòng, sai dấu cuối dòng.",
    en: "Kính gửi lacks its colon, or the addressees stand on the wrong lines or end with the wrong marks.",
  },
  legalBasis: "điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: {
    colon: { vi: "Sau “{words}” thiếu dấu hai chấm; viết “{words}:”.", en: "A colon is missing after “{words}”." },
    alone: {
      vi: "Chỉ có một nơi gửi thì ghi trên cùng một dòng với “Kính gửi:”, không gạch đầu dòng.",
      en: "A single addressee stands on the line of “Kính gửi:”, without a dash.",
    },
    together: {
      vi: "Có {count} nơi gửi trên một dòng; ghi mỗi nơi một dòng, gạch đầu dòng, cuối dòng dấu chấm phẩy, dòng cuối dấu chấm.",
      en: "{count} addressees share a line; put each on a line of its own with a dash and a semicolon, the last with a full stop.",
    },
    wrongMark: {
      vi: "Dòng này kết thúc bằng “{mark}”; kết thúc bằng “{wanted}”: cuối mỗi nơi gửi có dấu chấm phẩy, cuối nơi cuối cùng có dấu chấm.",
      en: "This addressee ends with “{mark}”; end it with “{wanted}”: a semicolon after each, a full stop after the last.",
    },
    noMark: {
      vi: "Dòng này thiếu dấu cuối dòng; kết thúc bằng “{wanted}”: cuối mỗi nơi gửi có dấu chấm phẩy, cuối nơi cuối cùng có dấu chấm.",
      en: "This addressee has no end mark; end it with “{wanted}”: a semicolon after each, a full stop after the last.",
    },
  },
  *check({ analysis: { text, proses, document } }) {
    const { addresseeHeading: heading, addressees } = document.header;
    if (heading === null || formRegime(document) !== "state") return;
    if (proses.some(({ cell, span }) => cell !== null && span.start <= heading.start && heading.end <= span.end))
      return;
    yield* colonProblems(text, heading, addressees);
    const [first] = addressees;
    if (first === undefined) return;
    if (addressees.length === 1) yield* singleProblems(text, heading, first);
    else if (onOwnLines(text, [heading, ...addressees.map(({ span }) => span)])) yield* markProblems(text, addressees);
  },
});

const markup = /[\s>*_|]+/gu;

/** A colon may stand behind the markup or the bar of a table; "Kính gửi các đồng chí:" has it at the end. */
function* colonProblems(text: string, heading: Span, addressees: readonly Field<string>[]): Generator<Problem<Id>> {
  const words = slice(text, heading).normalize("NFC").replaceAll(markup, " ");
  const after = text.slice(heading.end, addressees[0]?.span.end ?? heading.end).replaceAll(markup, "");
  if (words.includes(":") || after.startsWith(":") || after.endsWith(":")) return;
  const end = { start: heading.end, end: heading.end };
  yield { messageId: "colon", span: heading, data: { words }, fix: [{ span: end, text: ":" }] };
}

const onlyDash = /^[\s>*_:]*[-–+*][\s]+$/u;
const paragraphBreak = /(?:\r\n?|\n)[\s>]*(?:\r\n?|\n)/u;

function* singleProblems(text: string, heading: Span, { span }: Field<string>): Generator<Problem<Id>> {
  const between = text.slice(heading.end, span.start);
  if (paragraphBreak.test(between) && onlyDash.test(between)) {
    yield { messageId: "alone", span, fix: [{ span: { start: heading.end, end: span.start }, text: " " }] };
    return;
  }
  const members = membersOf(slice(text, span).normalize("NFC"));
  if (members > 1 && !onlyDash.test(between)) yield { messageId: "together", span, data: { count: String(members) } };
}

/** How many bodies a line names between semicolons; 1 where a part is no name of a body (an address, a remark). */
function membersOf(words: string): number {
  const parts = words
    .replaceAll(inParentheses, "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.every((part) => body.test(part)) ? parts.length : 1;
}
const inParentheses = /\([^()]*\)/gu;
const body =
  /^(?:-\s+)?(?:(?:Các|Ông|Bà)(?![A-Za-zÀ-ỹ])|UBND|HĐND|UBMTTQ|[ỦU][ỷy]\s+ban|Hội|Thường\s+trực|Chủ\s+tịch|Bộ|Sở|Phòng|Ban|Văn\s+phòng|Trung\s+tâm|Công\s+an|(?:Đảng|Tỉnh|Thành)\s+[ủu][ỷy]|Chi\s+(?:cục|bộ)|Cục|Trường|Trạm|Đoàn|Mặt\s+trận|Kho\s+bạc|Thuế|Tòa\s+án|Viện|Báo|Đài|Công\s+ty)/iu;

/** "Đồng kính gửi" begins a list of its own, so the line before it is a last one. */
const headingBetween = /kính\s+gửi/iu;

function* markProblems(text: string, addressees: readonly Field<string>[]): Generator<Problem<Id>> {
  for (const [index, { span }] of addressees.entries()) {
    const next = addressees[index + 1];
    const between = next === undefined ? "" : text.slice(span.end, next.span.start).normalize("NFC");
    const wanted = next === undefined || headingBetween.test(between) ? "." : ";";
    const { mark, span: place, shown } = endMark(text, span);
    if (mark === wanted || mark === ":" || mark.includes("…") || mark.startsWith("..")) continue;
    const fix = [{ span: place, text: wanted }];
    if (mark === "") yield { messageId: "noMark", span: shown, data: { wanted }, fix };
    else yield { messageId: "wrongMark", span: shown, data: { mark, wanted }, fix };
  }
}
