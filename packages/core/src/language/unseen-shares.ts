import { LEAST_COUNT, logOfCode } from "./count-code.ts";
import type { Pairs } from "./pairs.ts";
import type { Triples } from "./triples.ts";

/** A difference of codes that are this coarse tells nothing below. */
const FINEST = 0.2;
const MOST_AFTER_SYLLABLE = 0.3;

/** ln of the share of what follows a pair, by its number, that was seen too seldom to be kept. */
export function unseenAfterPairs({ codes }: Pairs, { starts, codes: followers }: Triples): Float32Array {
  return Float32Array.from(codes, (code, pair) =>
    Math.log(unseenShare(followers, starts[pair] ?? 0, starts[pair + 1] ?? 0, logOfCode[code] ?? 0)),
  );
}

/** ln of the share of what follows a syllable that was seen too seldom to be kept. */
export function unseenAfterSyllables(logCounts: Float64Array, { starts, codes }: Pairs): Float32Array {
  return Float32Array.from(logCounts, (logCount, id) =>
    Math.log(Math.min(MOST_AFTER_SYLLABLE, unseenShare(codes, starts[id] ?? 0, starts[id + 1] ?? 0, logCount))),
  );
}

/** Less than this is told apart from nothing by chance alone. */
const LEAST_END = 0.02;

/** ln of the share of the places where a syllable ends a phrase, or what follows it was seen too seldom to be kept. */
export function endShares(logCounts: Float64Array, { starts, codes }: Pairs): Float32Array {
  return Float32Array.from(logCounts, (logCount, id) => {
    const rest = restAfter(codes, starts[id] ?? 0, starts[id + 1] ?? 0, logCount);
    return Math.log(Math.max(LEAST_END, rest / Math.exp(logCount)));
  });
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
