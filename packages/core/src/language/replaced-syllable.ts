import { isCompound } from "./compound.ts";
import type { Candidates } from "./confusion.ts";
import { candidatesFor, candidatesForUnknown } from "./confusion.ts";
import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { windowLikelihood } from "./likelihood.ts";
import { pairOf, UNKNOWN } from "./pairs.ts";
import { rivalsBetween } from "./rivals.ts";
import type { Slip } from "./slip.ts";
import { tripleCode } from "./triples.ts";
import type { Words } from "./words.ts";
import { BREAK, idAt, isPlainWord, shapes } from "./words.ts";

/** A triple seen so often is no slip: about 40 times. */
const WELL_KNOWN = 9;
const SUPPORT_WEIGHT = 0.55;
/** Of two candidates as likely as each other neither is. */
const LEAST_LEAD = 2;

/** Which candidates to look at, by their places among all; every one for a word that is no syllable. */
export type Rivaling = readonly number[] | "all";

/**
 * Candidates for a place that are far more frequent beside its neighbours than what is written; null where there are none.
 * `left` and `right` are the pairs that it makes with its neighbours.
 */
export function rivalsAt(
  model: LanguageModel,
  before: number,
  id: number,
  after: number,
  left: number,
  right: number,
): Rivaling | null {
  if (id === UNKNOWN) return before < 0 && after < 0 ? null : "all";
  if (id === model.numberId || model.unitIds.has(id)) return null;
  const middle = tripleCode(model.triples, left, after);
  return middle >= WELL_KNOWN ? null : rivalsBetween(model.rivals, before, id, after, left, right, middle);
}

/** The syllable that is likeliest to have been meant at a place. */
export function replacedSyllable(
  model: LanguageModel,
  words: Words,
  text: string,
  at: number,
  rivals: Rivaling,
): Slip | null {
  if (!(isPlainWord(words, at) || isLeftLetter(model, words, text, at)) || isTorn(words, text, at)) return null;
  if (rivals !== "all") return likeliest(model, words, at, candidatesFor(model.confusion, idAt(words, at)), rivals);
  if (words.shapes[at] === shapes.capital) return null;
  const candidates = candidatesForUnknown(model.confusion, text.slice(words.starts[at], words.ends[at]));
  return likeliest(model, words, at, candidates, placesBeside(model, words, at, candidates));
}

/** Candidates that one neighbour at least knows. */
function placesBeside({ pairs }: LanguageModel, words: Words, at: number, { ids }: Candidates): readonly number[] {
  const [before, after] = [idAt(words, at - 1), idAt(words, at + 1)];
  const isKnown = (id: number): boolean => pairOf(pairs, before, id) >= 0 || pairOf(pairs, id, after) >= 0;
  return ids.flatMap((id, nth) => (isKnown(id) ? [nth] : []));
}

function likeliest(
  model: LanguageModel,
  words: Words,
  at: number,
  { ids, costs }: Candidates,
  places: readonly number[],
): Slip | null {
  if (places.length === 0) return null;
  const place = placeOf(model, words, at);
  let [meant, score, runnerUp] = [UNKNOWN, -Infinity, -Infinity];
  for (const nth of places) {
    const id = ids[nth] ?? UNKNOWN;
    const gain = gainOf(model, place, id, costs[nth] ?? 0);
    if (gain > score) [meant, score, runnerUp] = [id, gain, score];
    else if (gain > runnerUp) runnerUp = gain;
  }
  return score - runnerUp < LEAST_LEAD ? null : { kind: "replaced", at, count: 1, meant: [meant], score, runnerUp };
}

/** Single letters beside a word are what is left of one that lost its middle to blanks: "tr ê n". */
function isTorn(words: Words, text: string, at: number): boolean {
  return isTornLetter(words, text, at - 1) || isTornLetter(words, text, at + 1);
}

function isTornLetter(words: Words, text: string, at: number): boolean {
  const [id, start] = [idAt(words, at), words.starts[at] ?? 0];
  if (id === BREAK || words.ends[at] !== start + 1) return false;
  return !WORDS_OF_ONE_LETTER.includes(text.charAt(start));
}

const WORDS_OF_ONE_LETTER = "yýYÝởỞôÔổỔủàạÀ0123456789";

/** A single letter between words may be what is left of one; beside a number it is a unit or a label. */
function isLeftLetter({ numberId }: LanguageModel, words: Words, text: string, at: number): boolean {
  const [before, after] = [idAt(words, at - 1), idAt(words, at + 1)];
  if (words.shapes[at] !== shapes.letter || WORDS_OF_ONE_LETTER.includes(text.charAt(words.starts[at] ?? 0)))
    return false;
  return before >= 0 && after >= 0 && before !== numberId && after !== numberId;
}

/** A word with its neighbours, and how likely it is beside them. */
interface Place {
  readonly before: number;
  readonly id: number;
  readonly after: number;
  /** The word in the middle, two before it and two after. */
  readonly near: number[];
  readonly likelihood: number;
  /** Whether it makes sense with one neighbour. */
  readonly isKnown: boolean;
}

function placeOf(model: LanguageModel, words: Words, at: number): Place {
  const near = [-2, -1, 0, 1, 2].map((step) => idAt(words, at + step));
  const [before, id, after] = [idAt(words, at - 1), idAt(words, at), idAt(words, at + 1)];
  const isKnown = isOften(model, before, id) || isOften(model, id, after);
  return { before, id, after, near, likelihood: windowLikelihood(model, near), isKnown };
}

/** How much likelier a candidate is, less what speaks against it. */
function gainOf(
  model: LanguageModel,
  { before, id, after, near, likelihood, isKnown }: Place,
  meant: number,
  cost: number,
): number {
  const window = near.with(2, meant);
  const slips = cost < LEAST_UNLIKELY ? slipsCounted(model, before, id, after, meant) : 0;
  const better = windowLikelihood(model, window) - likelihood + SUPPORT_WEIGHT * supportOf(model, window) + slips;
  const bonus = makesCompound(model, before, id, after, meant) ? COMPOUND : 0;
  const [isGrammar, meansGrammar] = [model.grammarIds.has(id), model.grammarIds.has(meant)];
  const grammar = isGrammar === meansGrammar ? 0 : isGrammar ? GRAMMAR_WRITTEN : GRAMMAR;
  const isDenied = isLess(model, before, id, before, meant) || isLess(model, id, after, meant, after);
  const doubt = ((isKnown && slips === 0) || isDenied ? KNOWN : 0) + looseness(model, before, meant, after);
  return better + bonus - cost - grammar - doubt;
}

/** What counts against a candidate that one neighbour does not know, or a word that stands beside anything and is not seen between these. */
const LOOSE = 2;
const ANYWHERE = 3;

function looseness(
  { pairs, triples, grammarIds }: LanguageModel,
  before: number,
  meant: number,
  after: number,
): number {
  const [left, right] = [pairOf(pairs, before, meant), pairOf(pairs, meant, after)];
  const isLoose = (before >= 0 && left < 0) || (after >= 0 && right < 0);
  const isAnywhere = grammarIds.has(meant) && before >= 0 && after >= 0 && tripleCode(triples, left, after) === 0;
  return (isLoose ? LOOSE : 0) + (isAnywhere ? ANYWHERE : 0);
}

/** A pair so many steps rarer than that with the candidate (500 times) was counted because others slipped too. */
const SLIPPED = 36;
/** So unlikely slips (two at once) are not what others did. */
const LEAST_UNLIKELY = 7;
/** What a pair was seen where all that was counted are slips. */
const LOG_NEVER = Math.log(0.5);

/** What a compound counts for that is never seen as it is written. */
const COMPOUND = 3;

/** Words that hold a sentence together stand beside anything, so a phrase with one of them says less, whichever way. */
const GRAMMAR = 2;
/** Such a word as it is written needs still less to be right. */
const GRAMMAR_WRITTEN = 5;
/** What is written makes sense with one neighbour: what counts against a slip, and how often that was seen (about 60 times). */
const KNOWN = 3;
const OFTEN = 11;

/** Whether what was meant is rarer beside a neighbour than what is written, which is no chance. */
function isLess(
  { pairs }: LanguageModel,
  first: number,
  second: number,
  meantFirst: number,
  meantSecond: number,
): boolean {
  const code = pairs.codes[pairOf(pairs, first, second)] ?? 0;
  return code >= OFTEN && code > (pairs.codes[pairOf(pairs, meantFirst, meantSecond)] ?? 0);
}

function isOften({ pairs, grammarIds }: LanguageModel, first: number, second: number): boolean {
  if (grammarIds.has(first) || grammarIds.has(second)) return false;
  return (pairs.codes[pairOf(pairs, first, second)] ?? 0) >= OFTEN;
}

function makesCompound(model: LanguageModel, before: number, id: number, after: number, meant: number): boolean {
  const { pairs } = model;
  const isNew = (written: number, pair: number): boolean => written < 0 && pair >= 0 && isCompound(model, pair);
  return (
    isNew(pairOf(pairs, before, id), pairOf(pairs, before, meant)) ||
    isNew(pairOf(pairs, id, after), pairOf(pairs, meant, after))
  );
}

/** ln of how much too likely what is written is held to be, because the texts that were counted have the same slip. */
function slipsCounted(model: LanguageModel, before: number, id: number, after: number, meant: number): number {
  const { pairs } = model;
  return (
    slipCounted(model, pairOf(pairs, before, id), pairOf(pairs, before, meant)) +
    slipCounted(model, pairOf(pairs, id, after), pairOf(pairs, meant, after))
  );
}

function slipCounted(model: LanguageModel, written: number, meant: number): number {
  const { codes } = model.pairs;
  const code = codes[written] ?? 0;
  if (written < 0 || (codes[meant] ?? 0) < code + SLIPPED || !isCompound(model, meant)) return 0;
  return (logOfCode[code] ?? 0) - LOG_NEVER;
}

/** ln of the count of the most frequent triple with the syllable in the middle. */
function supportOf({ pairs, triples }: LanguageModel, near: readonly number[]): number {
  const [a = BREAK, b = BREAK, id = BREAK, d = BREAK, e = BREAK] = near;
  const code = Math.max(
    tripleCode(triples, pairOf(pairs, a, b), id),
    tripleCode(triples, pairOf(pairs, b, id), d),
    tripleCode(triples, pairOf(pairs, id, d), e),
  );
  return code === 0 ? 0 : (logOfCode[code] ?? 0);
}
