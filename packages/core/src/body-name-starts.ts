import { fixedNames, nearNames, shortenedNames } from "./data/organizations.ts";
import type { ProseWords } from "./markdown/prose-types.ts";
import { onceOfWords } from "./text/memory.ts";
import type { WordKeys } from "./text/word-keys.ts";
import { pairStartsOf, pairVocabularyOf, wordKeysOf } from "./text/word-keys.ts";

const openings = pairVocabularyOf([
  ...fixedNames,
  ...nearNames.map(({ wrong }) => wrong),
  ...shortenedNames.flatMap(({ inner, last }) => [...inner, ...last]),
]);

/** Where names of bodies may begin in a Prose, right or wrong: what has none needs no look at all. */
export const bodyNameStarts: (prose: ProseWords) => readonly number[] = onceOfWords((prose) =>
  bodyNameStartsAmong(wordKeysOf(prose)),
);

/** Where they may begin among some words of a text. */
export function bodyNameStartsAmong(words: WordKeys): readonly number[] {
  return pairStartsOf(words, openings);
}
