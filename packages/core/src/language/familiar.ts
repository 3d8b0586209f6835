/**
 * Three words in a row of which it is known that none of them gives reason to look further. Texts say the same again and again: most
 * words are found here. Room is limited, a newer entry takes the place of an older one.
 */
export interface Familiar {
  /** By a hash of the three, all of them in one number. */
  readonly keys: Float64Array;
}

const SIZE = 1 << 17;
/** Syllables are fewer; words that are none have negative numbers from -2. */
const [MOST_SYLLABLES, LEAST_ID] = [1 << 14, -2];

const NONE = -1;

export function noneFamiliarYet(): Familiar {
  return { keys: new Float64Array(SIZE).fill(NONE) };
}

function keyOf(first: number, second: number, third: number): number {
  return ((first - LEAST_ID) * MOST_SYLLABLES + (second - LEAST_ID)) * MOST_SYLLABLES + (third - LEAST_ID);
}

function placeOf(first: number, second: number, third: number): number {
  let mixed = Math.imul(first * MOST_SYLLABLES + second, 0x9e3779b1);
  mixed = Math.imul((mixed ^ (mixed >>> 15)) + third, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (SIZE - 1);
}

export function isFamiliar({ keys }: Familiar, first: number, second: number, third: number): boolean {
  const [place, key] = [placeOf(first, second, third), keyOf(first, second, third)];
  return keys[place] === key || keys[place ^ 1] === key;
}

/** Of three that share a place and the one beside it, the oldest goes. */
export function makeFamiliar({ keys }: Familiar, first: number, second: number, third: number): void {
  const place = placeOf(first, second, third);
  if (keys[place] !== NONE) keys[place ^ 1] = keys[place] ?? NONE;
  keys[place] = keyOf(first, second, third);
}
