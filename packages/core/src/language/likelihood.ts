import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { pairOf } from "./pairs.ts";
import { tripleCode } from "./triples.ts";

/** ln of the part that an unseen phrase keeps of the share of its last syllable. */
const LOG_UNSEEN = Math.log(0.1);
/** ln of the share of what is not counted. */
const LOG_UNKNOWN = Math.log(1e-7);

/** ln of the probability of a syllable after two others; a negative number stands for none that is known. */
export function logLikelihood(model: LanguageModel, first: number, second: number, third: number): number {
  const share = third < 0 ? LOG_UNKNOWN : (model.logShares[third] ?? LOG_UNKNOWN);
  if (second < 0 || third < 0) return share;
  const lead = pairOf(model.pairs, first, second);
  const code = tripleCode(model.triples, lead, third);
  if (code > 0) return (logOfCode[code] ?? 0) - (logOfCode[model.pairs.codes[lead] ?? 0] ?? 0);
  const pair = pairOf(model.pairs, second, third);
  if (pair < 0) return share + LOG_UNSEEN;
  return (logOfCode[model.pairs.codes[pair] ?? 0] ?? 0) - Math.log(model.counts[second] ?? 1);
}
