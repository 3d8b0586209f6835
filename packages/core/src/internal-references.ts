import type { Analysis } from "./analysis.ts";
import { citationsIn } from "./citations-in.ts";
import { documentTypes } from "./data/document-types.ts";
import type { Division } from "./document/document.ts";
import { formOf } from "./document/sibling-runs.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { once } from "./once.ts";
import { grouped } from "./text/grouped.ts";
import type { Span } from "./text/span.ts";
import { overlaps, slice } from "./text/span.ts";

/** The words by which a division of each form is referred to. */
const words: ReadonlyMap<string, string> = new Map([
  ["part", "phần"],
  ["chapter", "chương"],
  ["section", "mục"],
  ["subsection", "tiểu mục"],
  ["article", "điều"],
  ["I", "mục|phần"],
  ["A", "mục|phần"],
  ["1", "khoản|mục|điểm"],
  ["1.1", "mục|tiểu mục|điểm|khoản"],
  ["1.1.1", "mục|tiểu mục|điểm|khoản"],
  ["a", "điểm"],
]);

const REFERENCE =
  /(?<![A-Za-zÀ-ỹ\d])(?<word>[Tt]iểu\s+mục|[Mm]ục|[Pp]hần|[Cc]hương|[Đđ]iều|[Kk]hoản|[Đđ]iểm)\s+(?<number>[IVXLC]+|[A-ZĐa-zđ]|\d{1,3}(?:\.\d{1,2})*)(?![A-Za-zÀ-ỹ\d])/gu;
const OTHER_DOCUMENT = new RegExp(
  `^[^.;\\n]{0,60}?(?<![A-Za-zÀ-ỹ])(?:${documentTypes.map(({ name }) => name).join("|")})(?![A-Za-zÀ-ỹ])(?!\\s+này)`,
  "u",
);
const LOOK_AHEAD = 90;
const spaces = /\s+/gu;
const ofThis = /^\s*,?\s*(?:của\s+)?[A-Za-zÀ-ỹ\s]{2,12}này(?![A-Za-zÀ-ỹ])/u;

/**
 * Where the draft refers to one of its own divisions ("mục 1.6", "khoản 5 Mục III"): the span of the number there, in the source.
 * `only`: no other division bears this number, so that the number alone names it; else its parent must follow.
 */
export function internalReferences(
  analysis: Analysis,
  division: Division,
  parent: Division | null,
  only: boolean,
): readonly Span[] {
  const admitted = new Set(words.get(formOf(division))?.split("|") ?? []);
  return (mentionsIn(analysis).get(division.number) ?? []).flatMap(({ prose, word, start, end }) => {
    const span = prose.map.toSourceSpan(start, end);
    const meant = admitted.has(word) && slice(analysis.text, span) === division.number;
    if (!meant || isOwnNumber(span, division) || isForeign(analysis, prose, span)) return [];
    const after = prose.text.slice(end, end + LOOK_AHEAD);
    if (OTHER_DOCUMENT.test(after)) return [];
    return only || followsParent(after, parent) || isWithin(prose, after, parent) ? [span] : [];
  });
}

/** A word for a division and a number after it; the offsets are those of the number in the text of the Prose. */
interface Mention {
  readonly prose: Prose;
  readonly word: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** All such words of a draft by number: a run of divisions that is numbered anew asks for each of them. */
const mentionsIn = once(({ proses }: Analysis): ReadonlyMap<string, readonly Mention[]> => {
  const mentions = proses.flatMap((prose) =>
    [...prose.text.matchAll(REFERENCE)].map((match): Mention => {
      const word = (match.groups?.["word"] ?? "").replace(spaces, " ").toLowerCase();
      const number = match.groups?.["number"] ?? "";
      const end = match.index + match[0].length;
      return { prose, word, number, start: end - number.length, end };
    }),
  );
  return grouped(mentions, ({ number }) => number);
});

/** "khoản 5 Điều 3 Nghị định số …": a division of another document. */
function isForeign(analysis: Analysis, prose: Prose, span: Span): boolean {
  return citationsIn(analysis, prose.index).some((one) => one.kind !== "self" && overlaps(one.span, span));
}

/** "Điều 5." at the head of the division itself. */
function isOwnNumber(span: Span, { numberSpan }: Division): boolean {
  return overlaps(span, numberSpan);
}

/** "khoản 5 Mục III": the parent stands after the number. */
function followsParent(after: string, parent: Division | null): boolean {
  if (parent === null) return false;
  const match = PARENT.exec(after);
  return match?.groups?.["number"] === parent.number;
}
const PARENT =
  /^\s*,?\s*(?:của\s+)?(?:[Tt]iểu\s+mục|[Mm]ục|[Pp]hần|[Cc]hương|[Đđ]iều|[Kk]hoản|[Đđ]iểm)?\s*(?<number>[IVXLC]+|\d{1,3}(?:\.\d{1,2})*)(?![A-Za-zÀ-ỹ\d])/u;

/** "khoản 5 Điều này", said within the parent. */
function isWithin({ span }: Prose, after: string, parent: Division | null): boolean {
  return parent !== null && overlaps(span, parent.span) && ofThis.test(after);
}
