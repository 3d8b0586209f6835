import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";

/** In a compound each half seldom stands without the other: so often at least it stands with it. */
const LOG_BOUND = Math.log(0.2);

/** Whether the two syllables of a pair belong together. */
export function isCompound({ pairs, logCounts, grammarIds }: LanguageModel, pair: number): boolean {
  const [first, second] = [pairs.firsts[pair] ?? 0, pairs.seconds[pair] ?? 0];
  if (grammarIds.has(first) || grammarIds.has(second)) return false;
  const least = Math.max(logCounts[first] ?? 0, logCounts[second] ?? 0) + LOG_BOUND;
  return (logOfCode[pairs.codes[pair] ?? 0] ?? 0) >= least;
}
