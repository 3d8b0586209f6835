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
  const screens: Screens = { pairs: new Uint8Array(SIZE), triples: new Uint8Array(SIZE) };
  for (let pair = 0; pair < pairs.codes.length; pair += 1) {
    enterPair(screens, pairs, pair, confusion);
    for (let triple = triples.starts[pair] ?? 0; triple < (triples.starts[pair + 1] ?? 0); triple += 1) {
      enterTriple(screens, pairs, pair, triples, triple, confusion);
    }
  }
  return screens;
}

function raise(screen: Uint8Array, place: number, code: number): void {
  if ((screen[place] ?? 0) < code) screen[place] = code;
}

function enterPair(screens: Screens, { firsts, seconds, codes }: Pairs, pair: number, confusion: Confusion): void {
  const [a, b, code] = [firsts[pair] ?? 0, seconds[pair] ?? 0, codes[pair] ?? 0];
  if (code < LEAST_PAIR) return;
  const { rimes, frames } = confusion;
  raise(screens.pairs, hash(RIME + (rimes[a] ?? 0), b, 0), code);
  raise(screens.pairs, hash(FRAME + (frames[a] ?? 0), b, 0), code);
  raise(screens.pairs, hash(a, RIME + (rimes[b] ?? 0), 0), code);
  raise(screens.pairs, hash(a, FRAME + (frames[b] ?? 0), 0), code);
}

function enterTriple(
  screens: Screens,
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

/** The highest code of a pair whose first syllable may be confused with `first`. */
export function bestFirst({ pairs }: Screens, { rimes, frames }: Confusion, first: number, second: number): number {
  return Math.max(
    pairs[hash(RIME + (rimes[first] ?? 0), second, 0)] ?? 0,
    pairs[hash(FRAME + (frames[first] ?? 0), second, 0)] ?? 0,
  );
}

/** The highest code of a pair whose second syllable may be confused with `second`. */
export function bestSecond({ pairs }: Screens, { rimes, frames }: Confusion, first: number, second: number): number {
  return Math.max(
    pairs[hash(first, RIME + (rimes[second] ?? 0), 0)] ?? 0,
    pairs[hash(first, FRAME + (frames[second] ?? 0), 0)] ?? 0,
  );
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
