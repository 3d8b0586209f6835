import { LEAST_COUNT, logOfCode } from "./count-code.ts";
import type { Pairs } from "./pairs.ts";
import type { Triples } from "./triples.ts";

/** ln of the shares of what follows and was seen too seldom to be kept; each is computed when first asked for. */
export interface UnseenShares {
  readonly pairs: Pairs;
  readonly triples: Triples;
  readonly logCounts: Float64Array;
  readonly afterPairs: Float32Array;
  readonly afterSyllables: Float32Array;
  readonly ends: Float32Array;
}

/** Shares are at most 1, so no logarithm of one is above 0. */
const NOT_YET = 1;

export function unseenShares(pairs: Pairs, triples: Triples, logCounts: Float64Array): UnseenShares {
  const yet = (size: number): Float32Array => new Float32Array(size).fill(NOT_YET);
  return {
    pairs,
    triples,
    logCounts,
    afterPairs: yet(pairs.codes.length),
    afterSyllables: yet(logCounts.length),
    ends: yet(logCounts.length),
  };
}

/** A difference of codes that are this coarse tells nothing below. */
const FINEST = 0.2;
const MOST_AFTER_SYLLABLE = 0.3;
/** Less than this is told apart from nothing by chance alone. */
const LEAST_END = 0.02;

/** Of what follows a pair, by its number. */
export function unseenAfterPair({ afterPairs, pairs, triples }: UnseenShares, pair: number): number {
  if (afterPairs[pair] === NOT_YET) {
    const { starts, codes } = triples;
    const count = logOfCode[pairs.codes[pair] ?? 0] ?? 0;
    afterPairs[pair] = Math.log(unseenShare(codes, starts[pair] ?? 0, starts[pair + 1] ?? 0, count));
  }
  return afterPairs[pair] ?? 0;
}

/** Of what follows a syllable. */
export function unseenAfterSyllable({ afterSyllables, pairs, logCounts }: UnseenShares, id: number): number {
  if (afterSyllables[id] === NOT_YET) {
    const { starts, codes } = pairs;
    const share = unseenShare(codes, starts[id] ?? 0, starts[id + 1] ?? 0, logCounts[id] ?? 0);
    afterSyllables[id] = Math.log(Math.min(MOST_AFTER_SYLLABLE, share));
  }
  return afterSyllables[id] ?? 0;
}

/** Of the places where a syllable ends a phrase, or what follows it was seen too seldom to be kept; 0 for none that is counted. */
export function endShare({ ends, pairs, logCounts }: UnseenShares, id: number): number {
  if (ends[id] === NOT_YET) {
    const { starts, codes } = pairs;
    const logCount = logCounts[id] ?? 0;
    const rest = restAfter(codes, starts[id] ?? 0, starts[id + 1] ?? 0, logCount);
    ends[id] = Math.log(Math.max(LEAST_END, rest / Math.exp(logCount)));
  }
  return ends[id] ?? 0;
}

function restAfter(codes: Uint8Array, start: number, end: number, logCount: number): number {
  let rest = Math.exp(logCount);
  for (let at = start; at < end; at += 1) rest -= Math.exp(logOfCode[codes[at] ?? 0] ?? 0);
  return rest;
}

/** What is left over, or, where little is, what so many kinds of followers make likely: the more there are, the more. */
function unseenShare(codes: Uint8Array, start: number, end: number, logCount: number): number {
  const count = Math.exp(logCount);
  const rest = restAfter(codes, start, end, logCount);
  if (rest / count > FINEST) return rest / count;
  return Math.min(FINEST, (LEAST_COUNT * (end - start + 1)) / count);
}
