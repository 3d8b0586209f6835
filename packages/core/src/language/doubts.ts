import { candidatesFor } from "./confusion.ts";
import type { LanguageModel } from "./language-model.ts";
import { pairOf } from "./pairs.ts";
import { bestFirst, bestSecond, PAIR_LEAD } from "./screens.ts";

/** What is known of a pair: whether it was asked for each of its syllables, and whether that may be a slip. */
const bits = { firstAsked: 1, first: 2, secondAsked: 4, second: 8 } as const;

/** Whether a pair may be a slip for one whose first syllable may be confused with its own; of a pair that is counted it is kept. */
export function hasBetterFirst(model: LanguageModel, pair: number, first: number, second: number): boolean {
  if (pair < 0) return isFirstLed(model, first, second, PAIR_LEAD);
  const known = model.doubts[pair] ?? 0;
  if ((known & bits.firstAsked) !== 0) return (known & bits.first) !== 0;
  const isLed = isFirstLed(model, first, second, (model.pairs.codes[pair] ?? 0) + PAIR_LEAD);
  model.doubts[pair] = known | bits.firstAsked | (isLed ? bits.first : 0);
  return isLed;
}

/** The same of its second syllable. */
export function hasBetterSecond(model: LanguageModel, pair: number, first: number, second: number): boolean {
  if (pair < 0) return isSecondLed(model, first, second, PAIR_LEAD);
  const known = model.doubts[pair] ?? 0;
  if ((known & bits.secondAsked) !== 0) return (known & bits.second) !== 0;
  const isLed = isSecondLed(model, first, second, (model.pairs.codes[pair] ?? 0) + PAIR_LEAD);
  model.doubts[pair] = known | bits.secondAsked | (isLed ? bits.second : 0);
  return isLed;
}

/** Whether a candidate makes a pair with at least this code. */
function isFirstLed(
  { pairs, screens, confusion }: LanguageModel,
  first: number,
  second: number,
  least: number,
): boolean {
  if (bestFirst(screens, confusion, first, second) < least) return false;
  return candidatesFor(confusion, first).ids.some((meant) => (pairs.codes[pairOf(pairs, meant, second)] ?? 0) >= least);
}

function isSecondLed(
  { pairs, screens, confusion }: LanguageModel,
  first: number,
  second: number,
  least: number,
): boolean {
  if (bestSecond(screens, confusion, first, second) < least) return false;
  return candidatesFor(confusion, second).ids.some((meant) => (pairs.codes[pairOf(pairs, first, meant)] ?? 0) >= least);
}
