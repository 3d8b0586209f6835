import type { Analysis } from "../analysis.ts";
import type { Field } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import { areWholeLines } from "../document/recipient-lines.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { endMark } from "../text/end-mark.ts";
import { stripDiacritics } from "../text/vietnamese.ts";

type Id = "wrongMark" | "noMark" | "colon" | "missing";

/** The list of recipients: its heading with a colon, each line with ";", the last one with ".". The archive line has a rule of its own. */
export const recipientsList: Rule<Id> = defineRule({
  id: "recipients-list",
  group: "form",
  summary: {
    vi: "Mục Nơi nhận thiếu, thiếu dấu hai chấm, hoặc dòng liệt kê sai dấu cuối dòng.",
    en: "Nơi nhận is missing, lacks its colon, or a line of it ends with the wrong mark.",
  },
  legalBasis: "điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: {
    wrongMark: {
      vi: "Dòng nơi nhận này kết thúc bằng “{mark}”; kết thúc bằng “{wanted}”: cuối mỗi dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.",
      en: "This recipient ends with “{mark}”; end it with “{wanted}”: a semicolon after each line, a full stop after the last.",
    },
    noMark: {
      vi: "Dòng nơi nhận này thiếu dấu cuối dòng; kết thúc bằng “{wanted}”: cuối mỗi dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.",
      en: "This recipient has no end mark; end it with “{wanted}”: a semicolon after each line, a full stop after the last.",
    },
    colon: {
      vi: "Sau “{words}” thiếu dấu hai chấm; viết “{words}:”.",
      en: "A colon is missing after “{words}”.",
    },
    missing: {
      vi: "{type} này chưa có mục “Nơi nhận”; trình bày “Nơi nhận:” và danh sách bên trái phần chữ ký.",
      en: "This document ({type}) has no “Nơi nhận”; it stands on the left of the signature.",
    },
  },
  *check({ analysis }) {
    const { recipientsHeading: heading, recipients, archiveLine } = analysis.document.closing;
    if (formRegime(analysis.document) !== "state") return;
    if (heading === null) return void (yield* missing(analysis));
    if (!areWholeLines(analysis.text, analysis.document.closing)) return;
    if (!heading.value.includes(":")) {
      const end = { start: heading.span.end, end: heading.span.end };
      yield { messageId: "colon", span: heading.span, data: { words: heading.value }, fix: [{ span: end, text: ":" }] };
    }
    for (const [index, line] of recipients.entries()) {
      if (line === archiveLine || line.span.start === archiveLine?.span.start) continue;
      yield* lineProblems(analysis.text, line, index === recipients.length - 1);
    }
  },
});

/** Types that go to recipients; minutes, invitations and slips may do without a list. */
const typesWithRecipients: ReadonlySet<string> = new Set([
  ...["Nghị quyết", "Quyết định", "Chỉ thị", "Thông báo", "Hướng dẫn", "Chương trình", "Kế hoạch", "Phương án"],
  ...["Báo cáo", "Tờ trình", "Công văn", "Công điện", "Kết luận"],
]);
const gap = /\s+/gu;
/** The official gazette leaves the recipients out. */
const gazette = "CÔNG BÁO/";
const RECIPIENTS_WORDS = "NOINHAN";

/** A table whose left cell was lost in conversion says nothing about the author. */
function* missing({ text, proses, document }: Analysis): Generator<Problem<Id>> {
  const { type } = document.header;
  const [signing] = document.closing.signingLines;
  if (type === null || signing === undefined || !typesWithRecipients.has(type.value)) return;
  const inTable = proses.some(
    ({ cell, span }) => cell !== null && span.start <= signing.span.start && signing.span.end <= span.end,
  );
  const letters = stripDiacritics(text.normalize("NFC")).toUpperCase().replace(gap, "");
  if (inTable || letters.includes(RECIPIENTS_WORDS) || text.includes(gazette)) return;
  yield { messageId: "missing", span: signing.span, data: { type: type.value } };
}

const subItem = /(?:^|[\s>])\+\s*[*_]*$/u;
const remarkAfterMark = /;\s*\([^)]*\)$/u;
const BULLET_ROOM = 8;

function* lineProblems(text: string, { value, span }: Field<string>, last: boolean): Generator<Problem<Id>> {
  const before = text.slice(Math.max(0, span.start - BULLET_ROOM), span.start);
  const { mark, span: place, shown } = endMark(text, span);
  const wanted = last ? "." : ";";
  // A line that opens a list of its own, an item of such a list, a blank to be filled in.
  if (mark === wanted || mark === ":" || subItem.test(before) || isBlank(mark) || remarkAfterMark.test(value)) return;
  const fix = [{ span: place, text: wanted }];
  if (mark === "") yield { messageId: "noMark", span: shown, data: { wanted }, fix };
  else yield { messageId: "wrongMark", span: shown, data: { mark, wanted }, fix };
}

function isBlank(mark: string): boolean {
  return mark.includes("…") || mark.startsWith("..");
}
