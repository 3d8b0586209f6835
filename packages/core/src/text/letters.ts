// Letters for the classes of regular expressions. A property of Unicode (`\p{L}`) costs V8 one to two milliseconds in every expression
// that has one before its first match, a hundred times as long as a few ranges: most of the time in which a program starts. Any letter
// is written `A-Za-zÀ-ỹ`, which takes in the combining marks and the alphabets between.

/** The blocks of the Latin script that Vietnamese and its neighbours are written with, and the first after them. */
const BLOCKS = [
  [0, 0x250],
  [0x1e00, 0x1f00],
] as const;

/** Capital letters of the Latin script, with and without diacritics, to stand in a class. */
export const UPPER: string = lettersWhere(
  (letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase(),
);

/** Small letters of the Latin script, with and without diacritics, to stand in a class. */
export const LOWER: string = lettersWhere(
  (letter) => letter === letter.toLowerCase() && letter !== letter.toUpperCase(),
);

function lettersWhere(isWanted: (letter: string) => boolean): string {
  return BLOCKS.flatMap(([first, end]) =>
    Array.from({ length: end - first }, (_, at) => String.fromCharCode(first + at)),
  )
    .filter(isWanted)
    .join("");
}
