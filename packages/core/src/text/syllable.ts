import { stripDiacritics } from "./vietnamese.ts";

const ONSET = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx]";
const NUCLEUS =
  "ieu|oai|oao|oay|oeo|uay|uoi|uou|uya|uye|uyu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy]";
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${NUCLEUS})(?:ch|ng|nh|[cmnpt])?$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters and marks of "nghiêng", each mark apart. */
const LONGEST = 14;

/** Whether these letters can be one Vietnamese syllable, by its consonants, its vowels and its one tone. */
export function isSyllable(letters: string): boolean {
  if (letters.length > LONGEST || !SYLLABLE.test(stripDiacritics(letters).toLowerCase())) return false;
  return (letters.normalize("NFD").match(TONE)?.length ?? 0) <= 1;
}
