import { unpacker } from "./packing.ts";

/** No syllable, pair or triple that is counted. */
export const UNKNOWN = -1;

/** Pairs of syllables, numbered in the order of their first syllables, then of their second. */
export interface Pairs {
  /** Numbers of the first pair of each syllable, and of the pair after the last. */
  readonly starts: Uint32Array;
  readonly seconds: Uint16Array;
  readonly codes: Uint8Array;
  /** Numbers of pairs, from 1, by a hash of both syllables; 0 where there is none. */
  readonly slots: Int32Array;
  readonly firsts: Uint16Array;
}

export function readPairs(packed: string, syllables: number): Pairs {
  const next = unpacker(packed);
  const starts = new Uint32Array(syllables + 1);
  const [firsts, seconds, codes]: [number[], number[], number[]] = [[], [], []];
  for (let first = 0; first < syllables; first += 1) {
    starts[first] = seconds.length;
    let second = -1;
    for (let left = next(); left > 0; left -= 1) {
      second += next() + 1;
      firsts.push(first);
      seconds.push(second);
      codes.push(next());
    }
  }
  starts[syllables] = seconds.length;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(seconds.length * 1.6 + 2)));
  for (let pair = 0; pair < seconds.length; pair += 1) {
    let slot = pairHash(firsts[pair] ?? 0, seconds[pair] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = pair + 1;
  }
  return {
    starts,
    firsts: Uint16Array.from(firsts),
    seconds: Uint16Array.from(seconds),
    codes: Uint8Array.from(codes),
    slots,
  };
}

function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first * 16384 + second + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The number of a pair, `UNKNOWN` where it was seen less than ten times. */
export function pairOf({ slots, firsts, seconds }: Pairs, first: number, second: number): number {
  if (first < 0 || second < 0) return UNKNOWN;
  const mask = slots.length - 1;
  let slot = pairHash(first, second) & mask;
  for (;;) {
    const pair = (slots[slot] ?? 0) - 1;
    if (pair < 0) return UNKNOWN;
    if (firsts[pair] === first && seconds[pair] === second) return pair;
    slot = (slot + 1) & mask;
  }
}
