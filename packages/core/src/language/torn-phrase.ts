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
  if (!isPlainWord(words, at) || !isSmall(words, at + 1) || !asksFor(model, words, at, missing)) return null;
  return compare(model, words, at, [idAt(words, at), missing, idAt(words, at + 1)], "dropped");
}

/**
 * So often at least the missing syllable follows what stands before it, or precedes what stands after it: else both are words of
 * their own. After a number or a grammar word the first is hardly the end of one, so less is enough.
 */
const LOG_ASKED = Math.log(0.9);
const LOG_ASKED_AT_BEGINNING = Math.log(0.25);

function asksFor(model: LanguageModel, words: Words, at: number, missing: number): boolean {
  const [before, first, last, after] = [-1, 0, 1, 2].map((step) => idAt(words, at + step)) as [
    number,
    number,
    number,
    number,
  ];
  return isAskedBefore(model, before, first, missing) || isAskedAfter(model, missing, last, after);
}

function isAskedBefore(
  { pairs, triples, grammarIds, numberId }: LanguageModel,
  before: number,
  first: number,
  missing: number,
): boolean {
  const lead = pairOf(pairs, before, first);
  if (lead < 0) return false;
  const least = before === numberId || grammarIds.has(before) ? LOG_ASKED_AT_BEGINNING : LOG_ASKED;
  return isShare(tripleCode(triples, lead, missing), logOfCode[pairs.codes[lead] ?? 0] ?? 0, least);
}

function isAskedAfter({ pairs, triples }: LanguageModel, missing: number, last: number, after: number): boolean {
  const rest = pairOf(pairs, last, after);
  const whole = logOfCode[pairs.codes[rest] ?? 0] ?? 0;
  return rest >= 0 && isShare(tripleCode(triples, pairOf(pairs, missing, last), after), whole);
}

function isShare(code: number | undefined, logWhole: number, least: number = LOG_ASKED): boolean {
  return code !== undefined && code > 0 && (logOfCode[code] ?? 0) >= logWhole + least;
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
