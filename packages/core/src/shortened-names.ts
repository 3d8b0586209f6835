import { shortenedNames } from "./data/organizations.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { foldTone } from "./text/vietnamese.ts";

/** A fixed name that lacks one of its words: "Ủy nhân dân tỉnh". Offsets in the text of a Prose. */
export interface ShortenedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const gap = (words: string): string => words.replaceAll(" ", "\\s+");
/** After a name that lost its last word its unit must follow, or the words may be others. */
const unit =
  "(?=\\s+(?:[Tt]ỉnh|[Tt]hành\\s+phố|[Xx]ã|[Pp]hường|[Đđ]ặc\\s+khu|[Hh]uyện|[Qq]uận|các\\s+(?:xã|phường|cấp))(?!\\p{L}))";

const patterns: readonly (readonly [RegExp, string])[] = shortenedNames.map(({ name, inner, last }) => {
  const forms = [...inner.map(gap), ...last.map((words) => gap(words) + unit)];
  return [new RegExp(`(?<![\\p{L}\\p{N}]|[Đđ]ại\\s|[Qq]uốc\\s)(?:${forms.join("|")})(?!\\p{L})`, "gu"), name];
});
/** Cheap to look for, and in every text in which a pattern is found. */
const hint = new RegExp(
  shortenedNames.flatMap(({ inner, last }) => [...inner.map(gap), ...last.map((words) => gap(words) + unit)]).join("|"),
  "u",
);

/** `folded`: the text of the Prose with folded tones, where that is at hand. */
export function shortenedNamesIn(
  { text }: Pick<Prose, "text">,
  folded: string = foldTone(text),
): readonly ShortenedName[] {
  if (!hint.test(folded)) return [];
  return patterns.flatMap(([pattern, name]) =>
    [...folded.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length, name })),
  );
}
