import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

/** A paragraph that a page break cut in two. Every other rule reads the two as one. */
export const textSplitParagraph: Rule<"split" | "join"> = defineRule({
  id: "text-split-paragraph",
  group: "text",
  summary: {
    vi: "Một đoạn văn bị ngắt thành hai đoạn ở giữa câu, thường do ngắt trang.",
    en: "A paragraph is cut in two in the middle of a sentence, mostly by a page break.",
  },
  legalBasis: null,
  presets: { recommended: "off", strict: "info" },
  fixable: "suggestion",
  messages: {
    split: {
      vi: "Câu bị ngắt thành hai đoạn giữa “{before}” và “{after}”. Nối hai đoạn lại.",
      en: "The sentence is cut into two paragraphs between “{before}” and “{after}”. Join them.",
    },
    join: { vi: "Nối hai đoạn.", en: "Join the two paragraphs." },
  },
  *check({ analysis: { proses, text } }) {
    for (const prose of proses) {
      for (const at of prose.joins) {
        const { before, gap, after } = around(prose, at);
        if (!EMPTY_LINE.test(slice(text, gap))) continue;
        const data = { before: printedWords(text, before), after: printedWords(text, after) };
        const joined = [{ span: gap, text: " " }];
        const isPlain = ONLY_BLANKS.test(slice(text, gap));
        yield {
          messageId: "split",
          span: { start: before.start, end: after.end },
          data,
          ...(isPlain && { suggestions: [{ messageId: "join", edits: joined }] }),
        };
      }
    }
  },
});

const ROOM = 60;
const LAST_WORD = /\S+\s*$/u;
const FIRST_WORD = /^\s*\S+/u;
/** A line of a hard-wrapped paragraph that looked like a list item is joined too, but no empty line parts it. */
const EMPTY_LINE = /\n[ \t>]*\r?\n/u;
const ONLY_BLANKS = /^[\s>]*$/u;

/** The words on both sides of the cut, and what stands between them in the source. */
function around({ text, map }: Prose, at: number): { readonly before: Span; readonly gap: Span; readonly after: Span } {
  const last = LAST_WORD.exec(text.slice(Math.max(0, at - ROOM), at))?.[0] ?? "";
  const first = FIRST_WORD.exec(text.slice(at, at + ROOM))?.[0] ?? "";
  const before = map.toSourceSpan(at - last.length, at - last.length + last.trimEnd().length);
  const after = map.toSourceSpan(at + first.length - first.trimStart().length, at + first.length);
  return { before, gap: { start: before.end, end: after.start }, after };
}
