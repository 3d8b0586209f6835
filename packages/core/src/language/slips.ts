import { isFamiliar, makeFamiliar } from "./familiar.ts";
import type { LanguageModel } from "./language-model.ts";
import { pairOf } from "./pairs.ts";
import { replacedSyllable, rivalsAt } from "./replaced-syllable.ts";
import type { Slip } from "./slip.ts";
import { isStrange } from "./strange.ts";
import { droppedSyllable, mayBeSwapped, missingBetween, swappedSyllables } from "./torn-phrase.ts";
import type { Words } from "./words.ts";
import { BREAK, idAt } from "./words.ts";

/**
 * What was meant must be likelier than what is written by so much (natural logarithms), or by the second number where that is
 * strange. Torn phrases are looked for in few places, so less is enough.
 */
const THRESHOLDS: Readonly<Record<Slip["kind"], readonly [usual: number, strange: number]>> = {
  replaced: [10, 7.5],
  dropped: [4, 4],
  swapped: [9, 6.5],
};

/** Where words were taken for others; of slips that touch each other, which explain each other, the likeliest. */
export function findSlips(model: LanguageModel, words: Words, text: string): readonly Slip[] {
  const slips: Slip[] = [];
  const { length } = words;
  let [before, id, after] = [BREAK, BREAK, idAt(words, 0)];
  for (let at = 0; at < length; at += 1) {
    [before, id, after] = [id, after, idAt(words, at + 1)];
    if (id === BREAK || isFamiliar(model.familiar, before, id, after)) continue;
    const right = pairOf(model.pairs, id, after);
    const rivals = rivalsAt(model, before, id, after, pairOf(model.pairs, before, id), right);
    const missing = missingBetween(model, id, after, right);
    const isSwapped = mayBeSwapped(model, id, after, right);
    if (rivals !== null) keep(slips, replacedSyllable(model, words, text, at, rivals), model, words);
    if (missing >= 0) keep(slips, droppedSyllable(model, words, at, missing), model, words);
    if (isSwapped) keep(slips, swappedSyllables(model, words, at), model, words);
    if (rivals === null && missing < 0 && !isSwapped) makeFamiliar(model.familiar, before, id, after);
  }
  return slips;
}

function keep(slips: Slip[], slip: Slip | null, model: LanguageModel, words: Words): void {
  if (slip === null || !isLikely(model, words, slip)) return;
  const last = slips.at(-1);
  if (last === undefined || last.at + last.count < slip.at) slips.push(slip);
  else if (last.score < slip.score) slips[slips.length - 1] = slip;
}

function isLikely(model: LanguageModel, words: Words, slip: Slip): boolean {
  const [usual, strange] = THRESHOLDS[slip.kind];
  return slip.score >= usual || (slip.score >= strange && isStrange(model, words, slip));
}
