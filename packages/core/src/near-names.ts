import type { NearName } from "./data/organizations.ts";
import { nearNames } from "./data/organizations.ts";
import type { ProseWords } from "./markdown/prose-types.ts";
import { onceOfWords } from "./text/memory.ts";
import { eitherTone } from "./text/vietnamese.ts";
import type { WordKeys } from "./text/word-keys.ts";
import { matchesAt, pairStartsOf, pairVocabularyOf, wordKeysOf } from "./text/word-keys.ts";

/** Words that come near to the name of a body. Offsets in the text of a Prose. */
export interface FoundNear {
  readonly start: number;
  readonly end: number;
  readonly near: NearName;
}

const patterns: readonly (readonly [RegExp, NearName])[] = nearNames.map((near) => [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${eitherTone(near.wrong)})(?!\\p{L})`, "gu"),
  near,
]);
const anyName = new RegExp(nearNames.map(({ wrong }) => eitherTone(wrong)).join("|"), "uy");
const openings = pairVocabularyOf(nearNames.map(({ wrong }) => wrong));

/** What comes near to names of bodies in a Prose, by name. */
export const nearNamesIn: (prose: ProseWords) => readonly FoundNear[] = onceOfWords((prose) =>
  nearNamesAmong(prose.text, wordKeysOf(prose)),
);

/** What comes near to a name and begins with one of some words of a text. */
export function nearNamesAmong(text: string, words: WordKeys): readonly FoundNear[] {
  const starts = pairStartsOf(words, openings);
  if (starts.length === 0) return NONE;
  if (matchesAt(anyName, text, starts).length === 0) return NONE;
  return patterns.flatMap(([pattern, near]) =>
    [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length, near })),
  );
}

const NONE: readonly FoundNear[] = [];
