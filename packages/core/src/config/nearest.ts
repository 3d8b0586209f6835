import { distance } from "fastest-levenshtein";

/** Share of the letters that may differ in what is still taken for a slip of the keyboard. */
const TOLERANCE = 0.4;
const SHORTEST_PREFIX = 3;

/** The candidate that `word` was probably meant to be, null where none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const begun = candidates.find((candidate) => word.length >= SHORTEST_PREFIX && candidate.startsWith(word));
  if (begun) return begun;
  const ranked = candidates.map((candidate) => ({ candidate, away: distance(word, candidate) }));
  const best = ranked.toSorted((a, b) => a.away - b.away)[0];
  return best && best.away <= Math.max(1, Math.floor(word.length * TOLERANCE)) ? best.candidate : null;
}
