import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { windowLikelihood } from "./likelihood.ts";
import type { Pairs } from "./pairs.ts";
import { pairOf } from "./pairs.ts";
import { tripleCode } from "./triples.ts";
import type { Words } from "./words.ts";
import { BREAK, idAt, isSmall, shapes } from "./words.ts";

/** Words typed twice in a row: `count` words from `at`, and the same again. Places are those of words. */
export interface Doubled {
  readonly at: number;
  readonly count: 1 | 2;
}

/** Where words stand twice in a row that the language does not double. */
export function findDoubles(model: LanguageModel, words: Words): readonly Doubled[] {
  const found: Doubled[] = [];
  const { ids, length } = words;
  for (let at = 0; at + 1 < length; at += 1) {
    const id = ids[at] ?? BREAK;
    const isTwice = id === ids[at + 1];
    // What lies beyond the end is of another text.
    if ((!isTwice && id !== ids[at + 2]) || id < 0 || id === model.numberId) continue;
    if (isTwice && areSmall(words, at, 2) && isDoubledWord(model, words, at, id)) {
      found.push({ at, count: 1 });
    } else if (id === idAt(words, at + 2) && isDoubledPair(model, words, at, id)) found.push({ at, count: 2 });
  }
  return found;
}

/** A capital at the very beginning of a phrase is no name. */
function areSmall(words: Words, at: number, count: number): boolean {
  for (let place = at + 1; place < at + count; place += 1) if (!isSmall(words, place)) return false;
  return words.shapes[at] !== shapes.odd;
}

/** So much rarer than the word alone a doubled one is a slip even where it was counted: reduplications are not. */
const LOG_SLIP = Math.log(0.001);
/** Rarer words may be doubled on purpose without having been counted: "xanh xanh". */
const LOG_FREQUENT = Math.log(10_000);

/** A word and those around it: their pairs, the code of the triple without the second of the two, and codes of triples with both. */
interface Neighbours {
  readonly id: number;
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly right: number;
  readonly joint: number;
  readonly leftBoth: number;
  readonly rightBoth: number;
  readonly isReduplication: boolean;
}

function neighboursOf({ pairs, triples, logCounts }: LanguageModel, words: Words, at: number, id: number): Neighbours {
  const [before, after] = [idAt(words, at - 1), idAt(words, at + 2)];
  const [left, both, right] = [pairOf(pairs, before, id), pairOf(pairs, id, id), pairOf(pairs, id, after)];
  return {
    id,
    before,
    after,
    left,
    right,
    joint: tripleCode(triples, left, after),
    leftBoth: tripleCode(triples, left, id),
    rightBoth: tripleCode(triples, both, after),
    isReduplication: both >= 0 && logCount(pairs, both) > (logCounts[id] ?? 0) + LOG_SLIP,
  };
}

function logCount({ codes }: Pairs, pair: number): number {
  return logOfCode[codes[pair] ?? 0] ?? 0;
}

/** "của của" is a slip, "dần dần" a word, and "giao thông thông minh" two that meet: each half belongs to its neighbour. */
function isDoubledWord(model: LanguageModel, words: Words, at: number, id: number): boolean {
  const near = neighboursOf(model, words, at, id);
  if (isOneOnly(model, near)) return true;
  if (near.isReduplication || near.leftBoth > 0) return false;
  if (near.rightBoth > 0) return isSlipCounted(model, near);
  if (model.grammarIds.has(id)) return near.joint > 0 || !endsPhrase(model, near);
  return isOne(model, near) || belongsToOne(model, near);
}

/** A pair that was seen so often is no chance: about 60 times. */
const NO_CHANCE = 11;
/** What is as frequent as this never stands apart: about 110 times. */
const NEVER_APART = 15;

/** What stands before the word is never seen with it but before what follows, or the other way round: nothing can meet there. */
function isOneOnly({ pairs }: LanguageModel, { left, right, joint }: Neighbours): boolean {
  return joint >= NEVER_APART && (joint === pairs.codes[left] || joint === pairs.codes[right]);
}

/** Steps by which a phrase must be rarer with a word doubled to have been counted because others slipped too: 500 times. */
const SLIPPED = 36;
/** Before a number stands a word that counts or names: about 5,000 times. */
const BEFORE_NUMBER = 37;

/** "về về việc" and "số số 5" were counted as slips, "quy quy định" where a compound begins. */
function isSlipCounted(
  { pairs, grammarIds, numberId }: LanguageModel,
  { id, after, right, rightBoth }: Neighbours,
): boolean {
  const code = pairs.codes[right] ?? 0;
  const isLoose = grammarIds.has(id) || (after === numberId && code >= BEFORE_NUMBER);
  return isLoose && code >= rightBoth + SLIPPED;
}

/** So great a share of what is seen with one neighbour has the other too, so that both belong to one phrase. */
const LOG_ONE = Math.log(0.49);

function isOne({ pairs }: LanguageModel, { left, right, joint }: Neighbours): boolean {
  if (joint === 0) return false;
  const rarer = Math.min(logCount(pairs, left), logCount(pairs, right));
  return (logOfCode[joint] ?? 0) >= rarer + LOG_ONE;
}

/** So often at least a word stands with a neighbour that it is hardly ever a word of its own. */
const LOG_BOUND = Math.log(0.2);

/** The word belongs to one of its neighbours and not to the other. */
function belongsToOne(model: LanguageModel, { id, left, right }: Neighbours): boolean {
  const { pairs, logCounts } = model;
  const [isLeft, isRight] = [isOften(model, left), isOften(model, right)];
  if (isLeft === isRight) return false;
  const count = logCounts[id] ?? 0;
  return count >= LOG_FREQUENT || logCount(pairs, isLeft ? left : right) >= count + LOG_BOUND;
}

/** A pair that was seen so often is a word: about 1,100 times. */
const A_WORD = 28;

/** "tồn tại tại địa phương": the grammar word ends one word, and is the next. */
function endsPhrase(model: LanguageModel, { left, right }: Neighbours): boolean {
  return (model.pairs.codes[left] ?? 0) >= A_WORD && isOften(model, right);
}

function isOften({ pairs }: LanguageModel, pair: number): boolean {
  return (pairs.codes[pair] ?? 0) >= NO_CHANCE;
}

/** A pair that is so often seen stands for one thing: about 150 times. */
const OFTEN = 16;
/** How much likelier words must be once than twice, where the pair is rare: in natural logarithms. */
const LIKELIER_ONCE = 13;

/** "triển khai triển khai" is a slip, "tổ chức tổ chức" a noun and its verb. */
function isDoubledPair(model: LanguageModel, words: Words, at: number, first: number): boolean {
  const { pairs, triples } = model;
  const second = idAt(words, at + 1);
  if (second < 0 || second === first || idAt(words, at + 3) !== second || !areSmall(words, at, 4)) return false;
  const pair = pairOf(pairs, first, second);
  const back = pairOf(pairs, second, first);
  if (back < 0) return true;
  const [again, backAgain] = [tripleCode(triples, pair, first), tripleCode(triples, back, second)];
  if ((pairs.codes[pair] ?? 0) >= OFTEN) return again === 0 || backAgain === 0;
  return again === 0 && backAgain === 0 && likelierOnce(model, words, at) >= LIKELIER_ONCE;
}

function likelierOnce(model: LanguageModel, words: Words, at: number): number {
  const window = [-2, -1, 0, 1, 2, 3, 4, 5].map((step) => idAt(words, at + step));
  return windowLikelihood(model, window.toSpliced(4, 2)) - windowLikelihood(model, window);
}
