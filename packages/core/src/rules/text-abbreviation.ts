import { abbreviationsIn, isIntroduction } from "../abbreviations.ts";
import type { Analysis } from "../analysis.ts";
import { citationsIn } from "../citations-in.ts";
import { knownAbbreviations } from "../data/known-abbreviations.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OwnWords } from "../own-words.ts";
import { ownWords } from "../own-words.ts";
import { UPPER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";

/** An abbreviation used without, or before, its introduction: "CCHC" in a draft that never says "cải cách hành chính (CCHC)". */
export const textAbbreviation: Rule<"unknown" | "late" | "introduced"> = defineRule({
  id: "text-abbreviation",
  group: "text",
  summary: {
    vi: "Từ viết tắt được dùng khi chưa giải thích.",
    en: "An abbreviation is used before it is introduced.",
  },
  legalBasis: null,
  presets: { recommended: "off", strict: "info" },
  fixable: null,
  messages: {
    unknown: {
      vi: "“{words}” chưa được giải thích trong dự thảo. Lần đầu viết đầy đủ, kèm “({words})”.",
      en: "“{words}” is not explained in the draft. Write it in full the first time, followed by “({words})”.",
    },
    late: {
      vi: "“{words}” được dùng trước chỗ giải thích. Chuyển phần giải thích lên lần dùng đầu tiên.",
      en: "“{words}” is used before it is explained. Explain it where it stands first.",
    },
    introduced: { vi: "“{words}” được giải thích ở đây.", en: "“{words}” is explained here." },
  },
  *check({ analysis }) {
    const uses = firstUses(analysis);
    for (const [words, { first, introduction }] of uses) {
      if (first === null) continue;
      const data = { words };
      if (introduction === null) yield { messageId: "unknown", span: first, data };
      else
        yield {
          messageId: "late",
          span: first,
          data,
          related: [{ span: introduction, messageId: "introduced", data }],
        };
    }
  },
});

/** Where an abbreviation stands first, null where it is introduced there; and its introduction, if any. */
interface Use {
  readonly first: Span | null;
  readonly introduction: Span | null;
}

const capitals = new RegExp(String.raw`[${UPPER}]{2,}[\s\d]*$`, "u");
const capitalsNext = new RegExp(String.raw`^\s+[${UPPER}]{2,}`, "u");

/** The abbreviations of the author, in the order of the text. */
function firstUses(analysis: Analysis): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { prose, start, end } of placesOf(analysis)) {
    const words = prose.text.slice(start, end);
    const known = uses.get(words);
    if (known !== undefined && (known.first === null || known.introduction !== null)) continue;
    const span = prose.map.toSourceSpan(start, end);
    if (isIntroduction(prose.text, start, end)) uses.set(words, { first: known?.first ?? null, introduction: span });
    else if (known === undefined) uses.set(words, { first: span, introduction: null });
  }
  return uses;
}

function placesOf(analysis: Analysis): readonly Place[] {
  const isOwn = ownWords(analysis);
  const { bounds } = analysis.document;
  return analysis.proses
    .slice(bounds.content, bounds.closing)
    .filter(({ cell, kind }) => cell === null && kind !== "heading")
    .flatMap((prose) =>
      abbreviationsIn(prose.text)
        .filter(({ words }) => !knownAbbreviations.has(words))
        .map(({ words, start }) => ({ prose, start, end: start + words.length }))
        .filter((place) => isCounted(place, analysis, isOwn)),
    );
}

interface Place {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/** Words of a citation, of a quotation or of a line in capitals are not the author's abbreviations. */
function isCounted({ prose, start, end }: Place, analysis: Analysis, isOwn: OwnWords): boolean {
  const { text, map, index } = prose;
  if (capitals.test(text.slice(Math.max(0, start - 12), start)) || capitalsNext.test(text.slice(end, end + 12)))
    return false;
  if (!isOwn(prose, start, end)) return false;
  const span = map.toSourceSpan(start, end);
  return !citationsIn(analysis, index).some((citation) => overlaps(citation.span, span));
}
