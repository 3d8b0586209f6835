import type { Field } from "../document/document.ts";
import { formRegime } from "../document/form-regime.ts";
import { holdSignature } from "../document/recipient-lines.ts";
import type { Edit, Problem, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { lineHead } from "../text/line-head.ts";
import { slice } from "../text/span.ts";
import { stripDiacritics } from "../text/vietnamese.ts";

type Id = "absent" | "notFirst" | "insert" | "swap";

/** A letter, submission or report with addressees whose recipients do not begin with "Như trên". */
export const recipientsAsAbove: Rule<Id> = defineRule({
  id: "recipients-as-above",
  group: "form",
  summary: {
    vi: "Công văn, tờ trình, báo cáo có Kính gửi mà Nơi nhận không bắt đầu bằng “- Như trên;”.",
    en: "A letter, submission or report with addressees whose recipients do not begin with “- Như trên;”.",
  },
  legalBasis: "điểm b khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    absent: {
      vi: "{type} có “Kính gửi” thì dòng đầu của Nơi nhận là “- Như trên;”, nhưng ở đây là “{words}”. Thêm dòng “- Như trên;”.",
      en: "With addressees (type: {type}) the first recipient is “- Như trên;”, but here it is “{words}”. Add the line.",
    },
    notFirst: {
      vi: "“{words}” phải là dòng đầu của Nơi nhận; chuyển dòng này lên đầu.",
      en: "“{words}” must be the first recipient; move it to the top.",
    },
    insert: { vi: "Thêm dòng “- Như trên;”.", en: "Add the line “- Như trên;”." },
    swap: { vi: "Chuyển “{words}” lên đầu.", en: "Move “{words}” to the top." },
  },
  *check({ analysis: { text, document } }) {
    const { header, closing } = document;
    const [first] = closing.recipients;
    const type = header.type?.value ?? "";
    if (first === undefined || header.addresseeHeading === null || !typesWithAddressees.has(type)) return;
    if (formRegime(document) !== "state" || isAsAbove(first)) return;
    if (holdSignature(closing.recipients)) return;
    const other = closing.recipients.find(isAsAbove);
    yield other === undefined ? absent(text, type, first) : notFirst(text, first, other);
  },
});

const typesWithAddressees: ReadonlySet<string> = new Set(["Công văn", "Tờ trình", "Báo cáo"]);
const AS_ABOVE = /^nhu(?:tren|(?:muc)?kinhgui)/u;
const notLetters = /[^a-z]/gu;

/** "Như trên", also where a conversion put blanks between the letters, and "Như Kính gửi". */
function isAsAbove({ value }: Field<string>): boolean {
  return AS_ABOVE.test(stripDiacritics(value).toLowerCase().replace(notLetters, ""));
}

function absent(text: string, type: string, first: Field<string>): Problem<Id> {
  const words = first.value;
  return { messageId: "absent", span: first.span, data: { type, words }, suggestions: insertion(text, first) };
}

/** A new line before the first, which begins as that one does. */
function insertion(text: string, { span }: Field<string>): readonly Suggestion<Id>[] {
  const { head, lineBreak } = lineHead(text, span.start);
  if (!bulletLine.test(head)) return [];
  const edit: Edit = { span: { start: span.start, end: span.start }, text: `Như trên;${lineBreak}${head}` };
  return [{ messageId: "insert", edits: [edit] }];
}
const bulletLine = /^[\s>]*[-–+*]\s*$/u;

function notFirst(text: string, first: Field<string>, other: Field<string>): Problem<Id> {
  const words = other.value;
  const edits: readonly Edit[] = [
    { span: first.span, text: slice(text, other.span) },
    { span: other.span, text: slice(text, first.span) },
  ];
  return {
    messageId: "notFirst",
    span: other.span,
    data: { words },
    suggestions: [{ messageId: "swap", data: { words }, edits }],
  };
}
