import type { IToken } from "chevrotain";
import { documentTypes, typeAbbreviations } from "../data/document-types.ts";
import { phraseAt } from "../text/phrase-at.ts";
import { skipSpaces } from "../text/skip-spaces.ts";
import { findPivots, lookBack } from "./pivots.ts";
import type { TokenReading } from "./token-readers.ts";
import { readName, startsWord, tokenReadings } from "./token-readers.ts";
import { Filler, tokenAt } from "./tokens.ts";

/** How the tokens are read that can begin with a character, by its code. */
const byStart: ReadonlyMap<number, readonly TokenReading[]> = new Map(
  [...new Set(tokenReadings.map(({ starts }) => starts).join(""))].map((start) => [
    start.charCodeAt(0),
    tokenReadings.filter(({ starts }) => starts.includes(start)),
  ]),
);
const none: readonly TokenReading[] = [];

function startingWith(code: number): readonly TokenReading[] {
  return byStart.get(code) ?? none;
}

/**
 * The tokens of one text; none where no pivot says that it holds a citation. Never fails: what is not of interest is filler, one token
 * for each stretch. `readingsOf` tells what is tried at a character.
 */
export function tokenize(text: string, readingsOf: typeof startingWith = startingWith): IToken[] {
  const pivots = findPivots(text);
  if (pivots.length === 0) return [];
  const skip = skipping(text, pivots);
  const tokens: IToken[] = [];
  let idleFrom = -1;
  for (let at = skipSpaces(text, 0); at < text.length; at = skipSpaces(text, at)) {
    const token = tokenFrom(text, at, idleFrom < 0 ? tokens[tokens.length - 1] : undefined, readingsOf);
    if (token === null) {
      if (idleFrom < 0) idleFrom = at;
      at = skip(at);
      continue;
    }
    if (idleFrom >= 0) tokens.push(tokenAt(Filler, text, idleFrom, at - idleFrom));
    idleFrom = -1;
    tokens.push(token);
    at += token.image.length;
  }
  if (idleFrom >= 0) tokens.push(tokenAt(Filler, text, idleFrom, text.length - idleFrom));
  return tokens;
}

function tokenFrom(
  text: string,
  at: number,
  before: IToken | undefined,
  readingsOf: typeof startingWith,
): IToken | null {
  const name = readName(text, at, before);
  if (name !== null) return name;
  const readings = readingsOf(text.charCodeAt(at));
  if (readings.length === 0) return null;
  const isStart = startsWord(text, at);
  for (const { glued, read } of readings) {
    const token = isStart || glued ? read(text, at, before) : null;
    if (token !== null) return token;
  }
  return null;
}

/** Words at which a token can begin near a citation, besides its pivot. */
const wordsOfInterest = [
  ...documentTypes.map(({ name }) => name),
  ...typeAbbreviations.keys(),
  ...["số", "các", "những", "điểm", "tiết", "khoản", "điều", "mục", "tiểu", "chương", "phần", "phụ lục"],
];
const wordAt = phraseAt(wordsOfInterest, { ignoreCase: true });

/** Beyond the letters with which these words begin. */
const CODES = 0x180;
const isInitial = new Uint8Array(CODES);
for (const word of wordsOfInterest) {
  isInitial[word.charAt(0).toLowerCase().charCodeAt(0)] = 1;
  isInitial[word.charAt(0).toUpperCase().charCodeAt(0)] = 1;
}

/** Tells where the next token can begin after an offset where none does: the cost grows with the citations, not with the words between them. */
function skipping(text: string, pivots: readonly number[]): (offset: number) => number {
  let nextPivot = 0;
  // Kept, so that no stretch is searched twice.
  let nextWord = -1;
  return (offset) => {
    while ((pivots[nextPivot] ?? Number.POSITIVE_INFINITY) <= offset) nextPivot += 1;
    const target = pivots[nextPivot];
    if (target === undefined) return text.length;
    const from = Math.max(offset + 1, target - lookBack);
    if (nextWord < from) nextWord = wordOfInterest(text, from, target);
    return Math.min(nextWord, target);
  };
}

function wordOfInterest(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    if (isInitial[text.charCodeAt(at)] === 1 && startsWord(text, at) && wordAt(text, at) > 0) return at;
  }
  return limit;
}
