import type { Citation } from "../citation/citation.ts";
import { admitsCode, typeCodeOf, typeNamed } from "../citation/type-code.ts";
import type { Draft } from "../corpus.ts";
import { oneLine } from "../document/passage.ts";
import type { Problem, Related, Rule, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";

type Id = "contradiction" | "noTypeGroup" | "otherMention" | "writeType" | "writeSymbol";

/** The type in words is not the type in the symbol: "Kế hoạch số 175/QĐ-UBND". */
export const citationTypeSymbol: Rule<Id> = defineRule({
  id: "citation-type-symbol",
  group: "citation",
  summary: {
    vi: "Tên loại văn bản được viện dẫn khác với tên loại trong ký hiệu.",
    en: "The type of a cited document in words differs from the type in its symbol.",
  },
  legalBasis: "Phụ lục III Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    contradiction: {
      vi: "“{type}” không phù hợp với ký hiệu “{symbol}”: {code} là chữ viết tắt của {named}. Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu.",
      en: "“{type}” contradicts the symbol “{symbol}”: {code} stands for {named}. Check the original and correct one of them.",
    },
    noTypeGroup: {
      vi: "Công văn không có chữ viết tắt tên loại trong ký hiệu, nhưng “{symbol}” có {code} ({named}). Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu.",
      en: "The symbol of a Công văn has no type group, but “{symbol}” has {code} ({named}). Check the original and correct one of them.",
    },
    otherMention: {
      vi: "Ở đây viết “{words}”.",
      en: "Here it reads “{words}”.",
    },
    writeType: { vi: "Viết tên loại là “{words}”.", en: "Write the type “{words}”." },
    writeSymbol: {
      vi: "Viết “{words}” như ở chỗ khác trong dự thảo.",
      en: "Write “{words}”, as elsewhere in the draft.",
    },
  },
  *check({ analysis, draft }) {
    for (const citation of analysis.citations) {
      const code = typeCodeOf(citation);
      const prose = analysis.proses[citation.prose];
      if (code === null || prose === undefined || !contradicts(citation, code, prose)) continue;
      yield problemOf(citation, code, draft);
    }
  },
});

const sentenceBorder = /[.;:!?]\s|\n\s*\n/u;
const digit = /\d/u;
const LOOK_BACK = 200;

/** Only a type word right before its number speaks of that number, not one taken over from a list or from another title. */
function contradicts({ type, parts, proseSpan }: Citation, code: string, prose: Prose): boolean {
  if (type === null || parts.type === null || parts.fullSymbol === null || admitsCode(type, code)) return false;
  const before = prose.text.slice(Math.max(0, proseSpan.start - LOOK_BACK), proseSpan.start);
  return !namesType(before.split(sentenceBorder).at(-1) ?? "", code);
}

/** "Quyết định về việc ban hành Kế hoạch số 175/QĐ-UBND": the number is that of the document named first. */
function namesType(clause: string, code: string): boolean {
  const name = typeNamed(code);
  const at = name === null ? -1 : Math.max(clause.lastIndexOf(name), clause.lastIndexOf(name.toUpperCase()));
  return at >= 0 && !digit.test(clause.slice(at));
}

function problemOf(citation: Citation, code: string, draft: Draft): Problem<Id> {
  const { text } = draft.analysis;
  const [typeSpan, symbolSpan] = [citation.parts.type, citation.parts.fullSymbol] as [Span, Span];
  const twins = draft.analysis.citations.filter((other) => other !== citation && isTwin(other, citation));
  const data = { symbol: printedWords(text, symbolSpan), code, named: typeNamed(code) ?? code };
  return {
    ...(citation.type === "Công văn"
      ? { messageId: "noTypeGroup" as const, data }
      : { messageId: "contradiction" as const, data: { ...data, type: printedWords(text, typeSpan) } }),
    span: symbolSpan,
    related: twins.map(mentionOf),
    suggestions: [
      ...symbolSuggestions(citation, symbolSpan, twins, text),
      ...typeSuggestions(citation, typeSpan, code, text),
    ],
  };
}

function mentionOf({ span, text }: Citation): Related<Id> {
  return { span, messageId: "otherMention", data: { words: oneLine(text) } };
}

/** Another mention of the same number that can be the same document: of the same day, where both are dated. */
function isTwin(other: Citation, { number, date }: Citation): boolean {
  if (other.number === null || other.number === "" || other.symbol === null) return false;
  if (other.number.replace(leadingZeros, "") !== number?.replace(leadingZeros, "")) return false;
  return other.date?.iso === date?.iso || other.date === null || date === null;
}
const leadingZeros = /^0+/u;

function symbolSuggestions(
  { type }: Citation,
  span: Span,
  twins: readonly Citation[],
  text: string,
): readonly Suggestion<Id>[] {
  const fitting = twins.filter((twin) => {
    const code = typeCodeOf(twin);
    return code !== null && type !== null && admitsCode(type, code) && twin.parts.fullSymbol !== null;
  });
  const words = new Set(fitting.map(({ parts }) => printedWords(text, parts.fullSymbol as Span)));
  return [...words].map((symbol) => ({
    messageId: "writeSymbol",
    data: { words: symbol },
    edits: [{ span, text: symbol }],
  }));
}

function typeSuggestions({ type }: Citation, span: Span, code: string, text: string): readonly Suggestion<Id>[] {
  const name = typeNamed(code);
  const printed = printedWords(text, span);
  // An abbreviated or marked-up type word is left to the author.
  if (name === null || type === null || printed.normalize("NFC").toLowerCase() !== type.toLowerCase()) return [];
  const words = inCaseOf(printed, name);
  return [{ messageId: "writeType", data: { words }, edits: [{ span, text: words }] }];
}

function inCaseOf(printed: string, name: string): string {
  if (printed === printed.toUpperCase()) return name.toUpperCase();
  return printed.charAt(0) === printed.charAt(0).toLowerCase() ? name.toLowerCase() : name;
}
