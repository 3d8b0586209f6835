import type { Division } from "../document/document.ts";
import type { SiblingRun } from "../document/sibling-runs.ts";
import { siblingRuns } from "../document/sibling-runs.ts";
import type { Problem, Rule, RuleContext } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Replacement } from "../renumbering.ts";
import { numberReplacement, renumbering } from "../renumbering.ts";
import type { SequenceFault } from "../sequence-faults.ts";
import { sequenceFaults } from "../sequence-faults.ts";
import { printedWords } from "../text/printed-words.ts";

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
    for (const run of siblingRuns(context.analysis.document.divisions)) {
      for (const fault of sequenceFaults(run, context.analysis)) yield problemOf(fault, run, context);
    }
  },
});

function problemOf(fault: SequenceFault, run: SiblingRun, { analysis, draft }: RuleContext): Problem<Id> {
  const { kind, item, other, index } = fault;
  const number = printedWords(analysis.text, item.numberSpan);
  const otherNumber = printedWords(analysis.text, other.numberSpan);
  const expected = marked(fault.expected, item);
  const edits = kind === "prefix" ? prefixEdit(fault, analysis.text) : renumbering(run, index, analysis);
  return {
    messageId: kind,
    span: item.numberSpan,
    data: { number, ...dataOf(fault, otherNumber) },
    // A list may be begun anew on purpose (NĐ 30/2020/NĐ-CP does not forbid it).
    ...(kind === "restart" && { level: "warning" as const }),
    related: [{ draft, span: other.numberSpan, messageId: "here", data: { number: otherNumber } }],
    ...(edits.length > 0 && { suggestions: [{ messageId: "renumber", data: { number, expected }, edits }] }),
  };
}

/** Only this number is wrong: its siblings count on. */
function prefixEdit({ item, expected }: SequenceFault, text: string): readonly Replacement[] {
  const edit = numberReplacement(item, expected, text);
  return edit === null ? [] : [edit];
}

function dataOf(
  { kind, item, other, expected, missing }: SequenceFault,
  otherNumber: string,
): Readonly<Record<string, string>> {
  if (kind === "duplicate") return { title: titleOf(other), expected: marked(expected, item) };
  if (kind === "gap" || kind === "first")
    return { other: otherNumber, missing: missing.map((number) => marked(number, item)).join(", ") };
  return { other: otherNumber, expected: marked(expected, item) };
}

/** A number with the mark of a sibling: "4.", "đ)", "(2)". */
function marked(number: string, { mark }: Division): string {
  return mark === "()" ? `(${number})` : number + mark;
}

const LONGEST_TITLE = 60;

function titleOf({ number, mark, title }: Division): string {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  return short === "" ? `${number}${mark}` : short;
}
