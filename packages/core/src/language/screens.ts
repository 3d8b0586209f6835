import type { Confusion } from "./confusion.ts";
import type { Pairs } from "./pairs.ts";
import type { Triples } from "./triples.ts";

/**
 * Tells without a search whether some candidate could do better than what is written: for a phrase with one syllable left open up
 * to its class, the highest code of those seen. Places are shared by chance, so a screen may say too much, never too little.
 */
export interface Screens {
  readonly pairs: Uint8Array;
  readonly triples: Uint8Array;
  /** Which syllables of each known pair may be slips. */
  readonly doubts: Uint8Array;
}

/** Rarer phrases speak for no candidate: codes of about 30 and 20 times. */
const [LEAST_PAIR, LEAST_TRIPLE] = [7, 5];
const SIZE = 1 << 20;

/** Marks the place of the open syllable. */
const RIME = 1 << 16;
const FRAME = 1 << 17;

function hash(first: number, second: number, third: number): number {
  let mixed = Math.imul(first + 1, 0x9e3779b1);
  mixed = Math.imul((mixed ^ (mixed >>> 15)) + second, 0x85ebca6b);
  mixed = Math.imul((mixed ^ (mixed >>> 13)) + third, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (SIZE - 1);
}

export function buildScreens(pairs: Pairs, triples: Triples, confusion: Confusion): Screens {
  const screens = { pairs: new Uint8Array(SIZE), triples: new Uint8Array(SIZE) };
  for (let pair = 0; pair < pairs.codes.length; pair += 1) {
    enterPair(screens, pairs, pair, confusion);
    for (let triple = triples.starts[pair] ?? 0; triple < (triples.starts[pair + 1] ?? 0); triple += 1) {
      enterTriple(screens, pairs, pair, triples, triple, confusion);
    }
  }
  return { ...screens, doubts: doubtsOf(pairs, screens.pairs, confusion) };
}

type Filled = Omit<Screens, "doubts">;

function raise(screen: Uint8Array, place: number, code: number): void {
  if ((screen[place] ?? 0) < code) screen[place] = code;
}

function enterPair(screens: Filled, { firsts, seconds, codes }: Pairs, pair: number, confusion: Confusion): void {
  const [a, b, code] = [firsts[pair] ?? 0, seconds[pair] ?? 0, codes[pair] ?? 0];
  if (code < LEAST_PAIR) return;
  const { rimes, frames } = confusion;
  raise(screens.pairs, hash(RIME + (rimes[a] ?? 0), b, 0), code);
  raise(screens.pairs, hash(FRAME + (frames[a] ?? 0), b, 0), code);
  raise(screens.pairs, hash(a, RIME + (rimes[b] ?? 0), 0), code);
  raise(screens.pairs, hash(a, FRAME + (frames[b] ?? 0), 0), code);
}

function enterTriple(
  screens: Filled,
  { firsts, seconds }: Pairs,
  pair: number,
  { thirds, codes }: Triples,
  triple: number,
  { rimes, frames }: Confusion,
): void {
  const code = codes[triple] ?? 0;
  if (code < LEAST_TRIPLE) return;
  const [a, b, c] = [firsts[pair] ?? 0, seconds[pair] ?? 0, thirds[triple] ?? 0];
  raise(screens.triples, hash(a, RIME + (rimes[b] ?? 0), c), code);
  raise(screens.triples, hash(a, FRAME + (frames[b] ?? 0), c), code);
}

/** Steps by which a pair with a candidate must be more frequent for a search to be worth while: 32 times. */
export const PAIR_LEAD = 20;
const [FIRST, SECOND] = [1, 2];

/** Whether a pair may be a slip for one whose first syllable may be confused with its own; of a known pair it is known. */
export function hasBetterFirst(
  { doubts, pairs }: Screens,
  confusion: Confusion,
  pair: number,
  first: number,
  second: number,
): boolean {
  if (pair >= 0) return ((doubts[pair] ?? 0) & FIRST) !== 0;
  return bestFirst(pairs, confusion, first, second) >= PAIR_LEAD;
}

/** The same of its second syllable. */
export function hasBetterSecond(
  { doubts, pairs }: Screens,
  confusion: Confusion,
  pair: number,
  first: number,
  second: number,
): boolean {
  if (pair >= 0) return ((doubts[pair] ?? 0) & SECOND) !== 0;
  return bestSecond(pairs, confusion, first, second) >= PAIR_LEAD;
}

function bestFirst(screen: Uint8Array, { rimes, frames }: Confusion, first: number, second: number): number {
  return Math.max(
    screen[hash(RIME + (rimes[first] ?? 0), second, 0)] ?? 0,
    screen[hash(FRAME + (frames[first] ?? 0), second, 0)] ?? 0,
  );
}

function bestSecond(screen: Uint8Array, { rimes, frames }: Confusion, first: number, second: number): number {
  return Math.max(
    screen[hash(first, RIME + (rimes[second] ?? 0), 0)] ?? 0,
    screen[hash(first, FRAME + (frames[second] ?? 0), 0)] ?? 0,
  );
}

function doubtsOf({ firsts, seconds, codes }: Pairs, screen: Uint8Array, confusion: Confusion): Uint8Array {
  return codes.map((code, pair) => {
    const [first, second] = [firsts[pair] ?? 0, seconds[pair] ?? 0];
    const inFirst = bestFirst(screen, confusion, first, second) >= code + PAIR_LEAD;
    const inSecond = bestSecond(screen, confusion, first, second) >= code + PAIR_LEAD;
    return (inFirst ? FIRST : 0) | (inSecond ? SECOND : 0);
  });
}

/** The highest code of a triple whose middle syllable may be confused with `middle`. */
export function bestMiddle(
  { triples }: Screens,
  { rimes, frames }: Confusion,
  first: number,
  middle: number,
  third: number,
): number {
  return Math.max(
    triples[hash(first, RIME + (rimes[middle] ?? 0), third)] ?? 0,
    triples[hash(first, FRAME + (frames[middle] ?? 0), third)] ?? 0,
  );
}
