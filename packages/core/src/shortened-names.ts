import { bodyNameStarts } from "./body-name-starts.ts";
import type { NameShortened } from "./data/organizations.ts";
import { shortenedNames } from "./data/organizations.ts";
import type { ProseWords } from "./markdown/prose-types.ts";
import { onceOfWords } from "./text/memory.ts";
import { eitherTone } from "./text/vietnamese.ts";
import { matchesAt } from "./text/word-keys.ts";

/** A fixed name that lacks one of its words: "Ủy nhân dân tỉnh". Offsets in the text of a Prose. */
export interface ShortenedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const gap = (words: string): string => words.replaceAll(" ", "\\s+");
/** After a name that lost its last word its unit must follow, or the words may be others. */
const unit =
  "(?=\\s+(?:[Tt]ỉnh|[Tt]hành\\s+phố|[Xx]ã|[Pp]hường|[Đđ]ặc\\s+khu|[Hh]uyện|[Qq]uận|các\\s+(?:xã|phường|cấp))(?![A-Za-zÀ-ỹ]))";

const formsOf = ({ inner, last }: NameShortened): string =>
  eitherTone([...inner.map(gap), ...last.map((words) => gap(words) + unit)].join("|"));
const patterns: readonly (readonly [RegExp, string])[] = shortenedNames.map((shortened) => [
  new RegExp(`(?<![A-Za-zÀ-ỹ\\d]|[Đđ]ại\\s|[Qq]uốc\\s)(?:${formsOf(shortened)})(?![A-Za-zÀ-ỹ])`, "gu"),
  shortened.name,
]);
const anyForm = new RegExp(`(?:${shortenedNames.map(formsOf).join("|")})(?![A-Za-zÀ-ỹ])`, "uy");

/** The shortened names in a Prose, by name. */
export const shortenedNamesIn: (prose: ProseWords) => readonly ShortenedName[] = onceOfWords((prose) =>
  shortenedNamesAmong(prose.text, bodyNameStarts(prose)),
);

/** The shortened names of a text, where one begins at one of some places. */
export function shortenedNamesAmong(text: string, starts: readonly number[]): readonly ShortenedName[] {
  if (starts.length === 0) return NONE;
  if (matchesAt(anyForm, text, starts).length === 0) return NONE;
  return patterns.flatMap(([pattern, name]) =>
    [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length, name })),
  );
}

const NONE: readonly ShortenedName[] = [];
