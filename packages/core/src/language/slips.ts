import type { LanguageModel } from "./language-model.ts";
import { pairOf, UNKNOWN } from "./pairs.ts";
import { replacedSyllable } from "./replaced-syllable.ts";
import type { Slip } from "./slip.ts";
import { droppedSyllable, mayBeTorn, swappedSyllables } from "./torn-phrase.ts";
import type { Words } from "./words.ts";
import { idAt } from "./words.ts";

/** What was meant must be likelier than what is written by so much; torn phrases are looked for in few places, so less is enough. */
const THRESHOLDS = { replaced: 10, dropped: 4, swapped: 9 } as const;

/** Where words were taken for others; of slips that touch each other, which explain each other, the likeliest. */
export function findSlips(
  model: LanguageModel,
  words: Words,
  text: string,
  thresholds: Readonly<Record<Slip["kind"], number>> = THRESHOLDS,
): readonly Slip[] {
  const slips: Slip[] = [];
  let left = UNKNOWN;
  for (let at = 0; at < words.length; at += 1) {
    const right = pairOf(model.pairs, idAt(words, at), idAt(words, at + 1));
    keep(slips, replacedSyllable(model, words, text, at, left, right), thresholds);
    if (mayBeTorn(model, right)) {
      keep(slips, droppedSyllable(model, words, at), thresholds);
      keep(slips, swappedSyllables(model, words, at), thresholds);
    }
    left = right;
  }
  return slips;
}

function keep(slips: Slip[], slip: Slip | null, thresholds: Readonly<Record<Slip["kind"], number>>): void {
  if (slip === null || slip.score < thresholds[slip.kind]) return;
  const last = slips.at(-1);
  if (last === undefined || last.at + last.count < slip.at) slips.push(slip);
  else if (last.score < slip.score) slips[slips.length - 1] = slip;
}
