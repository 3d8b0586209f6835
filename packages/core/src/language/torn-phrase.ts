import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { middleOf } from "./language-model.ts";
import { windowLikelihood } from "./likelihood.ts";
import { pairOf, UNKNOWN } from "./pairs.ts";
import type { Slip } from "./slip.ts";
import { tripleCode } from "./triples.ts";
import type { Words } from "./words.ts";
import { idAt, isPlainWord, isSmall } from "./words.ts";

/** A pair seen so often stands by itself: about 130 times. */
const MAY_STAND = 16;

/** A pair seen so often may be what was meant by its reverse: about 100 times. */
const OFTEN = 14;
/** The reverse of a pair must be oftener by so many steps: 16 times. */
const LEAD = 16;

function standsAlone({ pairs }: LanguageModel, pair: number): boolean {
  return (pairs.codes[pair] ?? 0) >= MAY_STAND;
}

/** The syllable that a fixed phrase has between two (their pair, `UNKNOWN` where it is not counted), `UNKNOWN` for none. */
export function missingBetween(model: LanguageModel, first: number, second: number, pair: number): number {
  if (first < 0 || second < 0 || standsAlone(model, pair) || model.unitIds.has(first)) return UNKNOWN;
  const middle = middleOf(model, first, second);
  return model.grammarIds.has(middle) ? UNKNOWN : middle;
}

/** A syllable is missing from a phrase that is fixed: "ban kèm theo". */
export function droppedSyllable(model: LanguageModel, words: Words, at: number, missing: number): Slip | null {
  if (!isPlainWord(words, at) || !isSmall(words, at + 1)) return null;
  const least = leastScore(model, words, at, missing);
  if (least === Infinity) return null;
  const slip = compare(model, words, at, [idAt(words, at), missing, idAt(words, at + 1)], "dropped");
  return slip.score >= least ? slip : null;
}

/** A phrase seen so often needs less that asks for it: about 540 times. */
const WELL_KNOWN = 24;
/** How much likelier the whole phrase must be (natural logarithms) by what speaks for it. */
const LEAST_SCORES = { asked: 0, halfAsked: 5, notDenied: 7 } as const;

/**
 * The missing syllable is asked for where it follows what stands before it, or precedes what stands after it, nearly always: else both
 * are words of their own. After a number or a grammar word the first is hardly the end of one, so less is enough.
 */
const ASKED = { always: Math.log(0.9), half: Math.log(0.49), atBeginning: Math.log(0.25) } as const;

function leastScore(model: LanguageModel, words: Words, at: number, missing: number): number {
  const { pairs, triples, grammarIds, numberId } = model;
  const [before, first, last, after] = [idAt(words, at - 1), idAt(words, at), idAt(words, at + 1), idAt(words, at + 2)];
  const [lead, rest] = [pairOf(pairs, before, first), pairOf(pairs, last, after)];
  const middle = pairOf(pairs, missing, last);
  const [leading, trailing] = [tripleCode(triples, lead, missing), tripleCode(triples, middle, after)];
  const [left, right] = [logShare(leading, pairs.codes[lead]), logShare(trailing, pairs.codes[rest])];
  const isBeginning = before === numberId || grammarIds.has(before);
  if (left >= (isBeginning ? ASKED.atBeginning : ASKED.always) || right >= ASKED.always) return LEAST_SCORES.asked;
  if (tripleCode(triples, pairOf(pairs, first, missing), last) < WELL_KNOWN) return Infinity;
  if (left >= ASKED.half || right >= ASKED.half) return LEAST_SCORES.halfAsked;
  return lead < 0 && (rest < 0 || trailing > 0) ? LEAST_SCORES.notDenied : Infinity;
}

/** ln of the share of a phrase that goes on so, -Infinity where that was never seen. */
function logShare(code: number, whole = 0): number {
  return code === 0 ? -Infinity : (logOfCode[code] ?? 0) - (logOfCode[whole] ?? 0);
}

/** Whether two syllables are far more frequent the other way round. */
export function mayBeSwapped(model: LanguageModel, first: number, second: number, pair: number): boolean {
  if (first < 0 || second < 0 || first === second || standsAlone(model, pair)) return false;
  const { pairs } = model;
  const least = Math.max(OFTEN, LEAD + (pairs.codes[pair] ?? 0));
  return (pairs.codes[pairOf(pairs, second, first)] ?? 0) >= least;
}

/** Two syllables stand the wrong way round: "truyền tuyên". */
export function swappedSyllables(model: LanguageModel, words: Words, at: number): Slip | null {
  if (!isSmall(words, at) || !isPlainWord(words, at + 1)) return null;
  return compare(model, words, at, [idAt(words, at + 1), idAt(words, at)], "swapped");
}

function compare(
  model: LanguageModel,
  words: Words,
  at: number,
  meant: readonly number[],
  kind: "dropped" | "swapped",
): Slip {
  const [before, after] = [
    [idAt(words, at - 2), idAt(words, at - 1)],
    [idAt(words, at + 2), idAt(words, at + 3)],
  ];
  const written = windowLikelihood(model, [...before, idAt(words, at), idAt(words, at + 1), ...after]);
  const score = windowLikelihood(model, [...before, ...meant, ...after]) - written;
  return { kind, at, count: 2, meant, score, runnerUp: -Infinity };
}
