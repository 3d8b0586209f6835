/** Finds syllables in a text in any capitals, without cutting them out of it. */
export interface SyllableTable {
  /** Fingerprints of syllables and their numbers from 1, by the last bits of the fingerprint. */
  readonly prints: Uint32Array;
  readonly ids: Uint16Array;
}

/** Letters of European alphabets and their combinations, Vietnamese ones included, end below. */
const END_OF_LATIN = 0x1f00;
/** The small form of each letter, 0 where a character is none. */
export const smallLetter: Uint16Array = new Uint16Array(END_OF_LATIN);
for (let code = 0; code < END_OF_LATIN; code += 1) {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  if (small.length === 1 && small !== letter.toUpperCase()) smallLetter[code] = small.charCodeAt(0);
}

/** The fingerprint of no letters. */
export const EMPTY_PRINT = 0x811c9dc5;

/** Takes one small letter more into the fingerprint of a syllable. */
export function addLetter(print: number, small: number): number {
  return Math.imul(print ^ small, 0x01000193);
}

function printOf(word: string): number {
  let print = EMPTY_PRINT;
  for (let at = 0; at < word.length; at += 1) print = addLetter(print, word.charCodeAt(at));
  return print >>> 0;
}

/** Endings with the tone where the newer spelling has it, and where the older one has. */
const TONE_PLACES: ReadonlyMap<string, string> = new Map(
  ["òa oà óa oá ỏa oả õa oã ọa oạ", "òe oè óe oé ỏe oẻ õe oẽ ọe oẹ", "ùy uỳ úy uý ủy uỷ ũy uỹ ụy uỵ"]
    .flatMap((row) => row.match(/\S+ \S+/gu) ?? [])
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

/** Both spellings of a syllable lead to its number. */
export function syllableTable(syllables: readonly string[]): SyllableTable {
  const size = 2 ** Math.ceil(Math.log2(syllables.length * 2 + 2));
  const table: SyllableTable = { prints: new Uint32Array(size), ids: new Uint16Array(size) };
  for (const [id, word] of syllables.entries()) {
    enter(table, printOf(word), id);
    const older = TONE_PLACES.get(word.slice(-2));
    if (older !== undefined) enter(table, printOf(word.slice(0, -2) + older), id);
  }
  return table;
}

function enter({ prints, ids }: SyllableTable, print: number, id: number): void {
  const mask = ids.length - 1;
  let slot = print & mask;
  while (ids[slot] !== 0) {
    // The more frequent of two spellings of one syllable came first.
    if (prints[slot] === print) return;
    slot = (slot + 1) & mask;
  }
  prints[slot] = print;
  ids[slot] = id + 1;
}

/** The number of the syllable with a fingerprint, -1 where there is none. */
export function syllableOf({ prints, ids }: SyllableTable, print: number): number {
  const mask = ids.length - 1;
  const wanted = print >>> 0;
  for (let slot = wanted & mask; ids[slot] !== 0; slot = (slot + 1) & mask) {
    if (prints[slot] === wanted) return (ids[slot] ?? 0) - 1;
  }
  return -1;
}
