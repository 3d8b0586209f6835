import { candidatesFor } from "./confusion.ts";
import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { logLikelihood } from "./likelihood.ts";
import { pairOf } from "./pairs.ts";
import { bestFirst, bestMiddle, bestSecond } from "./screens.ts";
import { tripleCode } from "./triples.ts";
import type { Words } from "./words.ts";
import { BREAK, shapes } from "./words.ts";

/** A syllable that stands where another is far more likely. Places are those of words. */
export interface Slip {
  readonly at: number;
  /** Number of the syllable that was meant. */
  readonly meant: number;
  /** How much likelier it is, in natural logarithms; the next best candidate's below it. */
  readonly score: number;
  readonly runnerUp: number;
}

/** Steps by which a candidate's phrase must be more frequent for a search to be worth while. */
const PAIR_LEAD = 16;
const TRIPLE_LEAD = 8;
/** A triple seen so often is no slip: about 80 times. */
const WELL_KNOWN = 13;
const SUPPORT_WEIGHT = 0.55;

/** A slip must be likelier than what is written by so much. */
const THRESHOLD = 11;

/** Where a syllable was taken for another; of slips side by side, which explain each other, the likeliest. */
export function findSlips(model: LanguageModel, words: Words, threshold: number = THRESHOLD): readonly Slip[] {
  const slips: Slip[] = [];
  const { ids, length } = words;
  for (let at = 0; at < length; at += 1) {
    if ((ids[at] ?? BREAK) < 0 || !maySlip(model, words, at)) continue;
    const slip = bestSlip(model, words, at);
    if (slip === null || slip.score < threshold) continue;
    const last = slips.at(-1);
    if (last === undefined || last.at < at - 2) slips.push(slip);
    else if (last.score < slip.score) slips[slips.length - 1] = slip;
  }
  return slips;
}

function idAt({ ids, length }: Words, at: number): number {
  return at < 0 || at >= length ? BREAK : (ids[at] ?? BREAK);
}

/** Cheap: whether some candidate could do better here. */
function maySlip(model: LanguageModel, words: Words, at: number): boolean {
  const id = idAt(words, at);
  if (id === model.numberId || !isEligible(words, at)) return false;
  const [before, after] = [idAt(words, at - 1), idAt(words, at + 1)];
  const [left, right] = [pairOf(model.pairs, before, id), pairOf(model.pairs, id, after)];
  const middle = tripleCode(model.triples, left, after);
  if (middle >= WELL_KNOWN) return false;
  const { codes } = model.pairs;
  const { screens, confusion } = model;
  const [leftCode, rightCode] = [left < 0 ? 0 : (codes[left] ?? 0), right < 0 ? 0 : (codes[right] ?? 0)];
  if (before >= 0 && bestSecond(screens, confusion, before, id) >= leftCode + PAIR_LEAD) return true;
  if (after >= 0 && bestFirst(screens, confusion, id, after) >= rightCode + PAIR_LEAD) return true;
  return before >= 0 && after >= 0 && bestMiddle(screens, confusion, before, id, after) >= middle + TRIPLE_LEAD;
}

function isEligible({ shapes: shapesOf, length }: Words, at: number): boolean {
  const shape = shapesOf[at];
  if (shape === shapes.small) return true;
  if (shape !== shapes.capital) return false;
  const shapeAt = (place: number): number =>
    place < 0 || place >= length ? shapes.odd : (shapesOf[place] ?? shapes.odd);
  // A name has capitals side by side.
  return shapeAt(at - 1) !== shapes.capital && shapeAt(at + 1) !== shapes.capital;
}

function bestSlip(model: LanguageModel, words: Words, at: number): Slip | null {
  const id = idAt(words, at);
  const near = [-2, -1, 0, 1, 2].map((step) => idAt(words, at + step));
  const written = windowLikelihood(model, near, id);
  let [meant, score, runnerUp] = [-1, -Infinity, -Infinity];
  for (const candidate of candidatesFor(model.confusion, id)) {
    if (
      pairOf(model.pairs, near[1] ?? BREAK, candidate.id) < 0 &&
      pairOf(model.pairs, candidate.id, near[3] ?? BREAK) < 0
    )
      continue;
    const gain =
      windowLikelihood(model, near, candidate.id) -
      written +
      SUPPORT_WEIGHT * supportOf(model, near, candidate.id) -
      candidate.cost;
    if (gain > score) [meant, score, runnerUp] = [candidate.id, gain, score];
    else if (gain > runnerUp) runnerUp = gain;
  }
  return meant < 0 ? null : { at, meant, score, runnerUp };
}

/** ln of the probability of the three syllables that depend on the one in the middle. */
function windowLikelihood(model: LanguageModel, near: readonly number[], id: number): number {
  const [a = BREAK, b = BREAK, , d = BREAK, e = BREAK] = near;
  let sum = logLikelihood(model, a, b, id);
  if (d !== BREAK) {
    sum += logLikelihood(model, b, id, d);
    if (e !== BREAK) sum += logLikelihood(model, id, d, e);
  }
  return sum;
}

/** ln of one more than the count of the most frequent triple with the syllable. */
function supportOf(model: LanguageModel, near: readonly number[], id: number): number {
  const [a = BREAK, b = BREAK, , d = BREAK, e = BREAK] = near;
  const code = Math.max(
    tripleCode(model.triples, pairOf(model.pairs, a, b), id),
    tripleCode(model.triples, pairOf(model.pairs, b, id), d),
    tripleCode(model.triples, pairOf(model.pairs, id, d), e),
  );
  return code === 0 ? 0 : (logOfCode[code] ?? 0);
}
