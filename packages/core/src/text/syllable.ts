import { stripDiacritics } from "./vietnamese.ts";

const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Whether these letters can be one Vietnamese syllable, by its consonants and vowels alone. */
export function isSyllable(letters: string): boolean {
  return letters.length <= LONGEST && SYLLABLE.test(stripDiacritics(letters).toLowerCase());
}

/** Letters and marks of "nghiêng", each mark apart. */
const LONGEST = 14;
