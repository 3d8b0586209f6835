import { logOfCode } from "./count-code.ts";
import type { LanguageModel } from "./language-model.ts";
import { pairOf } from "./pairs.ts";
import { tripleCode } from "./triples.ts";
import type { Words } from "./words.ts";
import { idAt, isSmall, shapes } from "./words.ts";

/** Words typed twice in a row: `count` words from `at`, and the same again. Places are those of words. */
export interface Doubled {
  readonly at: number;
  readonly count: 1 | 2;
}

/** Where words stand twice in a row that the language does not double. */
export function findDoubles(model: LanguageModel, words: Words): readonly Doubled[] {
  const found: Doubled[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const id = idAt(words, at);
    if (id < 0 || id === model.numberId) continue;
    if (id === idAt(words, at + 1) && areSmall(words, at, 2) && isDoubledWord(model, words, at, id)) {
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

/** "của của" is a slip, "dần dần" a word, and "giao thông thông minh" two that meet: each half belongs to its neighbour. */
function isDoubledWord(model: LanguageModel, words: Words, at: number, id: number): boolean {
  const { pairs, logCounts, grammarIds, triples } = model;
  const both = pairOf(pairs, id, id);
  const [before, after] = [idAt(words, at - 1), idAt(words, at + 2)];
  const [left, right] = [pairOf(pairs, before, id), pairOf(pairs, id, after)];
  if (tripleCode(triples, left, id) > 0 || tripleCode(triples, both, after) > 0) return false;
  const count = logCounts[id] ?? 0;
  if (both >= 0 && (logOfCode[pairs.codes[both] ?? 0] ?? 0) > count + LOG_SLIP) return false;
  if (grammarIds.has(id)) return true;
  if (model.unitIds.has(id)) return false;
  const [isLeft, isRight] = [isOften(model, left), isOften(model, right)];
  if (isLeft === isRight) return false;
  return count >= LOG_FREQUENT || (both < 0 && tripleCode(triples, left, after) > 0);
}

/** A pair that was seen so often is no chance: about 60 times. */
const NO_CHANCE = 11;

function isOften({ pairs }: LanguageModel, pair: number): boolean {
  return (pairs.codes[pair] ?? 0) >= NO_CHANCE;
}

/** A pair that is so often seen stands for one thing: about 150 times. */
const OFTEN = 16;

/** "triển khai triển khai" is a slip, "tổ chức tổ chức" a noun and its verb. */
function isDoubledPair({ pairs, triples }: LanguageModel, words: Words, at: number, first: number): boolean {
  const second = idAt(words, at + 1);
  if (second < 0 || second === first || idAt(words, at + 3) !== second || !areSmall(words, at, 4)) return false;
  const pair = pairOf(pairs, first, second);
  const back = pairOf(pairs, second, first);
  if (back < 0) return true;
  if ((pairs.codes[pair] ?? 0) < OFTEN) return false;
  return tripleCode(triples, pair, first) === 0 || tripleCode(triples, back, second) === 0;
}
