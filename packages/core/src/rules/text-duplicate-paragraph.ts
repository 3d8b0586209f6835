import { beginning, duplicatesIn } from "../duplicate-paragraphs.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { repeatedItems } from "../repeated-items.ts";

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
  *check(context) {
    const { draft } = context;
    for (const { prose, other } of repeatedItems(draft.analysis)) {
      const [here, there] = [beginning(prose), beginning(other)];
      const related = [{ span: there.span, messageId: "other" as const, data: { words: there.words } }];
      yield { messageId: "near", span: here.span, data: { words: here.words }, related };
    }
    for (const { paragraph, other } of duplicatesIn(draft, context.strict ? context.corpus : null)) {
      const { words, at: span } = paragraph;
      const there = { words: other.paragraph.words };
      const related = [{ span: { path: other.path, ...other.paragraph.at }, messageId: "other" as const, data: there }];
      if (other.path === draft.path) yield { messageId: "near", span, data: { words }, related };
      else
        yield { messageId: "elsewhere", span, data: { words, path: other.path }, related, level: "info", strict: true };
    }
  },
});
