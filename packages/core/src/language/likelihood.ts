import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { pairOf } from "./pairs.ts";
import { tripleCode } from "./triples.ts";
import { endShare, unseenAfterPair, unseenAfterSyllable } from "./unseen-shares.ts";
import { BREAK } from "./words.ts";

/** ln of the share of what is not counted. */
const LOG_UNKNOWN = Math.log(1e-8);
/** ln of the probability of a syllable after two others; a negative number stands for none that is known. */
function logLikelihood(model: LanguageModel, a: number, b: number, c: number): number {
  const { pairs, triples, logShares, logCounts, unseen } = model;
  const share = c < 0 ? LOG_UNKNOWN : (logShares[c] ?? LOG_UNKNOWN);
  if (b < 0) return share;
  const lead = pairOf(pairs, a, b);
  const code = tripleCode(triples, lead, c);
  if (code > 0) return (logOfCode[code] ?? 0) - (logOfCode[pairs.codes[lead] ?? 0] ?? 0);
  const step = lead < 0 ? 0 : unseenAfterPair(unseen, lead);
  const pair = pairOf(pairs, b, c);
  if (pair >= 0) return step + (logOfCode[pairs.codes[pair] ?? 0] ?? 0) - (logCounts[b] ?? 0);
  return step + unseenAfterSyllable(unseen, b) + share;
}

/** ln of the probability of the syllables of a window after its first two; a mark ends what depends on what. */
export function windowLikelihood(model: LanguageModel, window: readonly number[]): number {
  let sum = 0;
  for (let at = 2; at < window.length; at += 1) {
    const id = window[at] ?? BREAK;
    if (id === BREAK) return sum + endShare(model.unseen, window[at - 1] ?? BREAK);
    sum += logLikelihood(model, window[at - 2] ?? BREAK, window[at - 1] ?? BREAK, id);
  }
  return sum;
}
