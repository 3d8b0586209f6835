import type { Division } from "../document/document.ts";
import type { Problem, Rule, RuleContext } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Replacement } from "../renumbering.ts";
import { numberReplacement, renumbering } from "../renumbering.ts";
import type { SequenceFault } from "../sequence-faults.ts";
import { sequenceFaults } from "../sequence-faults.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";

type Id = SequenceFault["kind"] | "here" | "renumber";

/** Numbers of divisions that skip, repeat or begin anew: I. II. II. IV., 3.1. 3.3. */
export const numberingSequence: Rule<Id> = defineRule({
  id: "numbering-sequence",
  group: "numbering",
  summary: {
    vi: "Số thứ tự của phần, mục, điều, khoản, điểm bị nhảy, bị trùng hoặc đánh lại từ đầu.",
    en: "The numbers of divisions skip, repeat or begin anew.",
  },
  legalBasis: "điểm đ khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    gap: {
      vi: "Sau “{other}” là “{number}”, thiếu “{missing}”; đánh lại số hoặc bổ sung nội dung bị thiếu.",
      en: "“{number}” follows “{other}”, and “{missing}” is missing; renumber, or restore what was lost.",
    },
    duplicate: {
      vi: "Số “{number}” đã dùng cho “{title}”; ở đây phải là “{expected}”.",
      en: "The number “{number}” is that of “{title}” already; it should be “{expected}” here.",
    },
    restart: {
      vi: "Sau “{other}” lại đánh số từ “{number}” trong cùng một mục; ở đây phải là “{expected}”, hoặc cần tiêu đề riêng cho danh sách mới.",
      en: "After “{other}” the numbers begin anew with “{number}”; write “{expected}”, or give the new list a heading.",
    },
    prefix: {
      vi: "“{number}” nằm trong mục “{other}”; số ở đây phải là “{expected}”.",
      en: "“{number}” stands in division “{other}”; it should be “{expected}”.",
    },
    first: {
      vi: "Mục đầu tiên trong “{other}” mang số “{number}”, thiếu “{missing}”; đánh lại số hoặc bổ sung nội dung bị thiếu.",
      en: "The first division of “{other}” is “{number}”, and “{missing}” is missing; renumber, or restore what was lost.",
    },
    here: { vi: "“{number}” ở đây.", en: "“{number}” is here." },
    renumber: {
      vi: "Đánh số lại từ “{number}” thành “{expected}”, kể cả các mục sau và chỗ dẫn chiếu đến.",
      en: "Renumber from “{number}” to “{expected}”, with what follows and what refers to it.",
    },
  },
  *check(context) {
    for (const fault of sequenceFaults(context.analysis)) yield problemOf(fault, context);
  },
});

function problemOf(fault: SequenceFault, { analysis }: RuleContext): Problem<Id> {
  const { kind, run, index, item, other } = fault;
  const number = printedNumber(item, item.number, analysis.text);
  const expected = printedNumber(item, fault.expected, analysis.text);
  const edits = kind === "prefix" ? prefixEdit(fault, analysis.text) : renumbering(run, index, analysis);
  return {
    messageId: kind,
    span: headSpan(item),
    data: { number, ...dataOf(fault, expected, analysis.text) },
    // A list may be begun anew on purpose (NĐ 30/2020/NĐ-CP does not forbid it).
    ...(kind === "restart" && { level: "warning" as const }),
    related: [
      {
        span: headSpan(other),
        messageId: "here",
        data: { number: printedNumber(other, other.number, analysis.text) },
      },
    ],
    ...(edits.length > 0 && { suggestions: [{ messageId: "renumber", data: { number, expected }, edits }] }),
  };
}

/** Only this number is wrong: its siblings count on. */
function prefixEdit({ item, expected }: SequenceFault, text: string): readonly Replacement[] {
  const edit = numberReplacement(item, expected, text);
  return edit === null ? [] : [edit];
}

function dataOf(
  { kind, item, other, missing }: SequenceFault,
  expected: string,
  text: string,
): Readonly<Record<string, string>> {
  if (kind === "duplicate") return { title: titleOf(other), expected };
  const before = printedNumber(other, other.number, text);
  if (kind !== "gap" && kind !== "first") return { other: before, expected };
  return { other: before, missing: missing.map((number) => printedNumber(item, number, text)).join(", ") };
}

/** Number and mark, with the word that stands before them: "Điều 4." */
function headSpan({ style, span, numberSpan }: Division): Span {
  return style === "word" ? { start: span.start, end: numberSpan.end } : numberSpan;
}

/** A number as it stands, or would stand, at the head of a division: "4.", "đ)", "(2)", "Điều 3." */
function printedNumber(division: Division, number: string, text: string): string {
  const printed = printedWords(text, headSpan(division));
  const at = printed.lastIndexOf(division.number);
  return at < 0 ? number : printed.slice(0, at) + number + printed.slice(at + division.number.length);
}

const LONGEST_TITLE = 60;

function titleOf({ number, mark, title }: Division): string {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  return short === "" ? `${number}${mark}` : short;
}
