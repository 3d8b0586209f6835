/** How bare letters may have become others (`likenessOf` of the core). */
type LikenessOf = (from: string, to: string) => number | null;

/**
 * For each of some bare letters those that they may stand for by one slip at most: how many, then distance from the one before and
 * likeness of each. Only syllables that `isMeant` says are proposed; letters without a vowel may have lost it.
 */
export function neighbourNumbers(
  letters: readonly string[],
  isMeant: (number: number) => boolean,
  likenessOf: LikenessOf,
): readonly number[] {
  const meant = [...letters.entries()].filter(([number, to]) => isMeant(number) && isSyllable(to));
  return letters.flatMap((from) => (isWord(from) ? rowOf(from, meant, likenessOf) : [0]));
}

const SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/u;

const CONSONANTS = /^[b-df-hj-np-tv-xz]+$/u;

/** One syllable, or what is left of one. */
function isWord(letters: string): boolean {
  return isSyllable(letters) || CONSONANTS.test(letters);
}

function isSyllable(letters: string): boolean {
  return SYLLABLE.test(letters);
}

function rowOf(
  from: string,
  meant: readonly (readonly [number: number, letters: string])[],
  likenessOf: LikenessOf,
): readonly number[] {
  let last = -1;
  const row = meant.flatMap(([number, to]) => {
    const like = likenessOf(from, to);
    if (like === null) return [];
    const distance = number - last - 1;
    last = number;
    return [distance, like];
  });
  return [row.length / 2, ...row];
}
