import type { Analysis } from "../analysis.ts";
import type { VariantFamily } from "../data/variants.ts";
import { variantFamilies } from "../data/variants.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OwnWords } from "../own-words.ts";
import { ownWords } from "../own-words.ts";
import type { Span } from "../text/span.ts";

/** One thing written in two ways in one draft: "2026-2030" and "2026 - 2030", "bảo đảm" and "đảm bảo". */
export const textVariants: Rule<"mixed" | "usual"> = defineRule({
  id: "text-variants",
  group: "text",
  summary: {
    vi: "Cùng một nội dung mà trong dự thảo viết theo nhiều cách.",
    en: "One thing is written in several ways in the draft.",
  },
  legalBasis: null,
  presets: { recommended: "off", strict: "info" },
  fixable: null,
  messages: {
    mixed: {
      vi: "Viết “{words}” ({count} lần), nhưng dự thảo cũng viết “{other}” ({usual} lần). Chọn một cách viết.",
      en: "“{words}” ({count}×) is written here, and “{other}” ({usual}×) elsewhere. Keep to one way.",
    },
    usual: { vi: "Viết “{other}” ở đây.", en: "“{other}” is written here." },
  },
  *check({ analysis }) {
    const isOwn = ownWords(analysis);
    for (const family of variantFamilies) {
      const [usual, ...rarer] = waysOf(family, analysis, isOwn);
      if (usual === undefined) continue;
      const { words: other, span: there, count: most } = usual;
      const related = [{ span: there, messageId: "usual" as const, data: { other } }];
      for (const { words, span, count } of rarer) {
        const data = { words, count: String(count), other, usual: String(most) };
        yield { messageId: "mixed", span, data, related };
      }
    }
  },
});

/** One way to write it: where it stands first, and how often it stands in the draft. */
interface Way {
  readonly words: string;
  readonly span: Span;
  readonly count: number;
}

/** The ways of the author, the commonest first, else in the order of the text. */
function waysOf({ pattern, keyOf }: VariantFamily, { proses, document }: Analysis, isOwn: OwnWords): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const prose of proses.slice(document.bounds.content, document.bounds.closing)) {
    for (const { 0: printed, index } of prose.text.matchAll(pattern)) {
      const words = printed.replace(/\s+/gu, " ");
      const key = keyOf(words);
      if (key === null || beginsSentence(prose, index) || !isOwn(prose, index, index + printed.length)) continue;
      const known = ways.get(key);
      const span = known?.span ?? prose.map.toSourceSpan(index, index + printed.length);
      ways.set(key, { words: known?.words ?? words, span, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...ways.values()].sort((a, b) => b.count - a.count);
}

const sentenceStart = /(?:^|[.;:!?“"(]\s*|^(?:[-+•*]|[A-Za-zÀ-ỹ]\)|[\d.]+)\s+)$/u;

/** At the beginning of a sentence a capital says nothing. */
function beginsSentence({ text }: Prose, at: number): boolean {
  return sentenceStart.test(text.slice(Math.max(0, at - 8), at));
}
