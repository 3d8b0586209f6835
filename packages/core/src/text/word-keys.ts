import { codeAt } from "./code-at.ts";
import type { Memory } from "./memory.ts";
import { onceOfWords } from "./memory.ts";

/**
 * The words of a text in order: the offset of each, then its key. A word is a run of letters before which there is no digit; its key
 * is the same in all capitals and with either place of the tone, and seldom that of another word.
 */
export type WordKeys = readonly number[];

/** Some words by their keys; now and then it holds another one. */
export type Vocabulary = Uint8Array;

const NO_LETTER = 1;
const DIGIT = 2;
const FIRST_LETTER = 3;
/** Above the letter stands its tone. */
const TONE_SHIFT = 17;
const LETTER = (1 << TONE_SHIFT) - 1;
const KEY_BITS = 30;
const VOCABULARY_BITS = 12;
const MIX = 0x9e3779b1;
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const letter = /[A-Za-zÀ-ỹ]/u;
const digit = /\d/u;

/** What each UTF-16 unit is: 0 while that is not known, else one of the above, or the letter in lower case with its tone apart. */
const kinds = new Int32Array(0x10000);

function learn(unit: number): number {
  const printed = String.fromCharCode(unit);
  const kind = letter.test(printed) ? foldedLetter(printed) : digit.test(printed) ? DIGIT : NO_LETTER;
  kinds[unit] = kind;
  return kind;
}

function foldedLetter(printed: string): number {
  const marks = [...printed.toLowerCase().normalize("NFD")];
  const tone = marks.find((mark) => TONES.includes(mark));
  const bare = marks.filter((mark) => mark !== tone).join("");
  const level = tone === undefined ? 0 : TONES.indexOf(tone) + 1;
  return (FIRST_LETTER + bare.normalize("NFC").charCodeAt(0)) | (level << TONE_SHIFT);
}

/** Reads the words of a text. */
export function wordKeys(text: string): WordKeys {
  const keys: number[] = [];
  let start = -1;
  let letters = 0;
  let tone = 0;
  let before = NO_LETTER;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = codeAt(text, at);
    const kind = kinds[unit] || learn(unit);
    if (kind >= FIRST_LETTER) {
      if (before === NO_LETTER) {
        start = at;
        letters = 0;
        tone = 0;
      }
      letters = (Math.imul(letters, 31) + (kind & LETTER)) | 0;
      tone |= kind >> TONE_SHIFT;
    } else if (start >= 0) {
      keys.push(start, keyOf(letters, tone));
      start = -1;
    }
    before = kind;
  }
  if (start >= 0) keys.push(start, keyOf(letters, tone));
  return keys;
}

/** The words of a Prose. */
export const wordKeysOf: (prose: { readonly text: string; readonly memory: Memory }) => WordKeys = onceOfWords(
  ({ text }) => wordKeys(text),
);

/** So small that it is kept in place. */
function keyOf(letters: number, tone: number): number {
  return Math.imul(letters ^ Math.imul(tone, MIX), MIX) >>> (32 - KEY_BITS);
}

/** A vocabulary of the first words of some phrases. */
export function vocabularyOf(phrases: readonly string[]): Vocabulary {
  const vocabulary = new Uint8Array(1 << VOCABULARY_BITS);
  for (const phrase of phrases) vocabulary[placeOf(wordKeys(phrase)[1] ?? 0)] = 1;
  return vocabulary;
}

/**
 * A vocabulary of the first two words of some phrases, which have as many at least. They may be sources of regular expressions, with
 * `\s+` between the words and a first letter in either case (`[Tt]`).
 */
export function pairVocabularyOf(phrases: readonly string[]): Vocabulary {
  const vocabulary = new Uint8Array(1 << VOCABULARY_BITS);
  for (const phrase of phrases) {
    const [, first = 0, , second = 0] = wordKeys(phrase.replace(sourceGap, " ").replace(eitherCase, "$1"));
    vocabulary[placeOf(pairOf(first, second))] = 1;
  }
  return vocabulary;
}

const sourceGap = /\\s[+*]/gu;
const eitherCase = /\[([A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]\]/gu;

function pairOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, MIX), MIX) >>> (32 - KEY_BITS);
}

function placeOf(key: number): number {
  return key >>> (KEY_BITS - VOCABULARY_BITS);
}

/** Where words of a vocabulary begin, in order: every place of them, and now and then that of another word. */
export function startsOf(keys: WordKeys, vocabulary: Vocabulary): readonly number[] {
  let starts: number[] | null = null;
  for (let at = 1; at < keys.length; at += 2) {
    if (vocabulary[placeOf(keys[at] ?? 0)] === 0) continue;
    starts ??= [];
    starts.push(keys[at - 1] ?? 0);
  }
  return starts ?? NOWHERE;
}

/** Where pairs of a vocabulary begin, whatever stands between the two words: every place of them, and now and then that of others. */
export function pairStartsOf(keys: WordKeys, vocabulary: Vocabulary): readonly number[] {
  let starts: number[] | null = null;
  for (let at = 3; at < keys.length; at += 2) {
    if (vocabulary[placeOf(pairOf(keys[at - 2] ?? 0, keys[at] ?? 0))] === 0) continue;
    starts ??= [];
    starts.push(keys[at - 3] ?? 0);
  }
  return starts ?? NOWHERE;
}

const NOWHERE: readonly number[] = [];

/** The matches of a sticky pattern that begin at one of some places in order; none begins inside another. */
export function matchesAt(pattern: RegExp, text: string, starts: readonly number[]): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let next = 0;
  for (const start of starts) {
    if (start < next) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    next = pattern.lastIndex;
    matches.push(match);
  }
  return matches;
}
