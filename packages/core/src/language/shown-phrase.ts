import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { pairOf } from "./pairs.ts";
import type { Slip } from "./slip.ts";
import type { Words } from "./words.ts";

/** First and last word of the phrase by which a slip is shown: the syllable and the neighbour to which it belongs. */
export interface ShownPhrase {
  readonly first: number;
  readonly last: number;
}

export function shownPhrase(model: LanguageModel, words: Words, { at, count, meant: [meant = -1] }: Slip): ShownPhrase {
  if (count > 1) return { first: at, last: at + count - 1 };
  const [before, after] = [words.ids[at - 1] ?? -1, words.ids[at + 1] ?? -1];
  const left = at > 0 ? bond(model, before, meant) : -Infinity;
  const right = at + 1 < words.length ? bond(model, meant, after) : -Infinity;
  if (left === -Infinity && right === -Infinity) return { first: at, last: at };
  return left > right ? { first: at - 1, last: at } : { first: at, last: at + 1 };
}

/** How much oftener two syllables stand together than chance would have it. */
function bond({ pairs, logShares }: LanguageModel, first: number, second: number): number {
  const pair = pairOf(pairs, first, second);
  if (pair < 0) return -Infinity;
  return (logOfCode[pairs.codes[pair] ?? 0] ?? 0) - (logShares[first] ?? 0) - (logShares[second] ?? 0);
}
