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

/** Steps by which a pair with a candidate must be more frequent for a search to be worth while: 32 times. */
export const PAIR_LEAD = 20;
/** The same of a triple: 11 times. */
export const TRIPLE_LEAD = 14;

const SIZE = 1 << 19;

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
    enterPair(screens.pairs, pairs, pair, confusion);
    enterTriples(screens.triples, pairs, pair, triples, confusion);
  }
  return screens;
}

function raise(screen: Uint8Array, place: number, code: number): void {
  if ((screen[place] ?? 0) < code) screen[place] = code;
}

/** What leads nothing that was seen at all is not entered. */
function enterPair(screen: Uint8Array, { firsts, seconds, codes }: Pairs, pair: number, confusion: Confusion): void {
  const code = codes[pair] ?? 0;
  if (code < PAIR_LEAD) return;
  const { rimes, frames } = confusion;
  const [a, b] = [firsts[pair] ?? 0, seconds[pair] ?? 0];
  raise(screen, hash(RIME + (rimes[a] ?? 0), b, 0), code);
  raise(screen, hash(FRAME + (frames[a] ?? 0), b, 0), code);
  raise(screen, hash(a, RIME + (rimes[b] ?? 0), 0), code);
  raise(screen, hash(a, FRAME + (frames[b] ?? 0), 0), code);
}

function enterTriples(
  screen: Uint8Array,
  { firsts, seconds, codes: pairCodes }: Pairs,
  pair: number,
  { starts, thirds, codes }: Triples,
  { rimes, frames }: Confusion,
): void {
  if ((pairCodes[pair] ?? 0) < TRIPLE_LEAD) return;
  const [a, b] = [firsts[pair] ?? 0, seconds[pair] ?? 0];
  const [rime, frame] = [RIME + (rimes[b] ?? 0), FRAME + (frames[b] ?? 0)];
  const end = starts[pair + 1] ?? 0;
  for (let triple = starts[pair] ?? 0; triple < end; triple += 1) {
    const code = codes[triple] ?? 0;
    if (code < TRIPLE_LEAD) continue;
    raise(screen, hash(a, rime, thirds[triple] ?? 0), code);
    raise(screen, hash(a, frame, thirds[triple] ?? 0), code);
  }
}

/** The highest code of a pair whose first syllable may be confused with `first`. */
export function bestFirst({ pairs }: Screens, { rimes, frames }: Confusion, first: number, second: number): number {
  const byRime = pairs[hash(RIME + (rimes[first] ?? 0), second, 0)] ?? 0;
  const byFrame = pairs[hash(FRAME + (frames[first] ?? 0), second, 0)] ?? 0;
  return Math.max(byRime, byFrame);
}

/** The highest code of a pair whose second syllable may be confused with `second`. */
export function bestSecond({ pairs }: Screens, { rimes, frames }: Confusion, first: number, second: number): number {
  const byRime = pairs[hash(first, RIME + (rimes[second] ?? 0), 0)] ?? 0;
  const byFrame = pairs[hash(first, FRAME + (frames[second] ?? 0), 0)] ?? 0;
  return Math.max(byRime, byFrame);
}

/** The highest code of a triple whose middle syllable may be confused with `middle`. */
export function bestMiddle(
  { triples }: Screens,
  { rimes, frames }: Confusion,
  first: number,
  middle: number,
  third: number,
): number {
  const byRime = triples[hash(first, RIME + (rimes[middle] ?? 0), third)] ?? 0;
  const byFrame = triples[hash(first, FRAME + (frames[middle] ?? 0), third)] ?? 0;
  return Math.max(byRime, byFrame);
}
