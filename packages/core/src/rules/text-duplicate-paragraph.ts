import { derive } from "../corpus.ts";
import { duplicatesIn, paragraphIndex } from "../duplicate-paragraphs.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { Span } from "../text/span.ts";

/** Two nearly equal paragraphs under one heading; nearly equal paragraphs of two drafts are an aside. */
export const textDuplicateParagraph: Rule<"near" | "elsewhere" | "other"> = defineRule({
  id: "text-duplicate-paragraph",
  group: "text",
  summary: {
    vi: "Hai đoạn gần như giống nhau trong cùng một mục.",
    en: "Two paragraphs under one heading are nearly the same.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    near: {
      vi: "Đoạn “{words}…” gần như lặp lại một đoạn trước trong cùng mục. Giữ một đoạn, hoặc viết rõ chỗ khác nhau.",
      en: "The paragraph “{words}…” nearly repeats one before it under the same heading. Keep one, or say what differs.",
    },
    elsewhere: {
      vi: "Đoạn “{words}…” gần như giống một đoạn của dự thảo {path}. Kiểm tra xem có sót nội dung của văn bản kia không.",
      en: "The paragraph “{words}…” is nearly that of the draft {path}. Check that nothing of the other draft was left in.",
    },
    other: { vi: "Đoạn “{words}…” ở đây.", en: "The paragraph “{words}…” is here." },
  },
  *check({ draft, corpus }) {
    for (const { paragraph, other } of duplicatesIn(draft, derive(corpus, paragraphIndex))) {
      const { words, span } = beginning(paragraph.prose);
      const there = beginning(other.prose);
      const related = [
        { draft: other.draft, span: there.span, messageId: "other" as const, data: { words: there.words } },
      ];
      if (other.draft === draft) yield { messageId: "near", span, data: { words }, related };
      else {
        const data = { words, path: other.draft.path };
        yield { messageId: "elsewhere", span, data, related, level: "info", strict: true };
      }
    }
  },
});

const FIRST_WORDS = /^(?:[-+•]\s+)?(\S+(?:\s+\S+){0,7})/u;

/** The first words of a paragraph, enough to tell it from others. */
function beginning({ text, map }: Prose): { readonly words: string; readonly span: Span } {
  const found = FIRST_WORDS.exec(text);
  const end = found?.[0].length ?? text.length;
  const words = found?.[1] ?? text;
  return { words: words.replace(/\s+/gu, " "), span: map.toSourceSpan(end - words.length, end) };
}
