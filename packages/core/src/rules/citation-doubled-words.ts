import type { Deviation } from "../citation/citation.ts";
import type { Edit, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

/** Words of a citation's head that stand there twice: "Kế hoạch số kế hoạch số 87/KH-UBND". */
export const citationDoubledWords: Rule<"doubled"> = defineRule({
  id: "citation-doubled-words",
  group: "citation",
  summary: {
    vi: "Tên loại văn bản hoặc chữ “số” trong viện dẫn bị viết lặp.",
    en: "The type word or “số” of a citation is written twice.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "safe",
  messages: {
    doubled: {
      vi: "“{words}” bị viết lặp trong viện dẫn; bỏ phần lặp.",
      en: "“{words}” is written twice in this citation; remove the repetition.",
    },
  },
  *check({ analysis }) {
    for (const { span } of analysis.citations.flatMap(({ deviations }) => deviations.filter(isDoubledWords))) {
      const words = slice(analysis.text, span);
      const edit = PLAIN_WORDS.test(words) ? removal(analysis.text, span) : null;
      const data = { words: words.replaceAll(GAP, " ") };
      yield { messageId: "doubled", span, data, ...(edit && { fix: [edit] }) };
    }
  },
});

/** Letters and the gaps between them, a block quote's line prefix included. Words with markup inside are left to the author. */
const PLAIN_WORDS = /^[A-Za-zÀ-ỹ\s>]+$/u;
const GAP = /[\s>]+/g;
const GAP_AFTER = /[ \t\u00A0]*/y;
const MARKUP = /[*_~]/;
const LINE_END = /[\r\n]/;

function isDoubledWords({ kind }: Deviation): boolean {
  return kind === "doubled-words";
}

/**
 * Takes the words out together with one of the gaps beside them, so that no blank line and no second blank is left.
 * Null where markup encloses just these words: its marks would be left behind.
 */
function removal(text: string, { start, end }: Span): Edit | null {
  GAP_AFTER.lastIndex = end;
  GAP_AFTER.test(text);
  const after = GAP_AFTER.lastIndex;
  if (after > end && !LINE_END.test(text.charAt(after))) return { span: { start, end: after }, text: "" };
  if (MARKUP.test(text.charAt(start - 1)) && MARKUP.test(text.charAt(end))) return null;
  let before = start;
  while (before > 0 && (text.charAt(before - 1).trim() === "" || text.charAt(before - 1) === ">")) before--;
  return { span: { start: before, end }, text: "" };
}
