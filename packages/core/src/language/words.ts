import { codeAt } from "../text/code-at.ts";
import type { LanguageModel } from "./language-model.ts";
import { UNKNOWN } from "./pairs.ts";
import { addLetter, EMPTY_PRINT, smallLetter, syllableOf } from "./syllable-table.ts";

/** Stands for a mark between words, which no phrase reaches over. */
export const BREAK = -2;

/** How a word is capitalised; `letter` is a single small one; `odd` words are written otherwise: abbreviations, words with digits. */
export const shapes = { small: 0, capital: 1, odd: 2, letter: 3 } as const;

/** The words of a text by their numbers in the model; filled anew for each text. */
export interface Words {
  length: number;
  /** Texts may have so many characters. */
  readonly room: number;
  /** Number of the syllable, `UNKNOWN` or `BREAK`. */
  readonly ids: Int32Array;
  /** Offsets in the text, end excluded. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
}

/** Room for the words of texts of at most so many characters. */
export function wordsFor(characters: number): Words {
  // Between two words there may be a break, and both need a character; one break more at the end.
  const size = characters + 8;
  return {
    length: 0,
    room: characters,
    ids: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    shapes: new Uint8Array(size),
  };
}

const [ZERO, NINE, SPACE, NEWLINE, NO_BREAK_SPACE] = [0x30, 0x39, 0x20, 0x0a, 0xa0];

/** Reads the words of a text in NFC into `words`. */
export function readWords(words: Words, text: string, model: LanguageModel): void {
  words.length = 0;
  for (let at = 0; at < text.length; ) {
    const end = readWord(words, text, at, model);
    if (end === at) addMark(words, at, codeAt(text, at));
    at = Math.max(end, at + 1);
  }
}

/** Reads the word that begins at a place; gives its end, the place itself where there is none. */
function readWord(words: Words, text: string, start: number, { table, numberId }: LanguageModel): number {
  const { length } = text;
  let [at, print, capitals, digits] = [start, EMPTY_PRINT, 0, 0];
  for (; at < length; at += 1) {
    const code = codeAt(text, at);
    const small = smallLetter[code] ?? 0;
    if (small !== 0) {
      if (small !== code) capitals += 1;
      print = addLetter(print, small);
    } else if (code >= ZERO && code <= NINE) digits += 1;
    else break;
  }
  if (at === start) return start;
  const id = digits === 0 ? syllableOf(table, print) : digits === at - start ? numberId : UNKNOWN;
  addWord(words, start, at, id, shapeOf(text, start, at, capitals, digits));
  return at;
}

function shapeOf(text: string, start: number, end: number, capitals: number, digits: number): number {
  if (digits > 0 || capitals > 1) return shapes.odd;
  if (end - start < 2) return capitals === 0 ? shapes.letter : shapes.odd;
  if (capitals === 0) return shapes.small;
  const first = text.charCodeAt(start);
  return smallLetter[first] === first ? shapes.odd : shapes.capital;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === NO_BREAK_SPACE;
}

/** A mark is a break, marks side by side are one. */
function addMark(words: Words, at: number, code: number): void {
  if (isBlank(code) || (words.length > 0 && words.ids[words.length - 1] === BREAK)) return;
  addWord(words, at, at + 1, BREAK, shapes.odd);
}

function addWord(words: Words, start: number, end: number, id: number, shape: number): void {
  const at = words.length;
  words.ids[at] = id;
  words.starts[at] = start;
  words.ends[at] = end;
  words.shapes[at] = shape;
  words.length = at + 1;
}

/** The number of the word at a place, `BREAK` beyond both ends. */
export function idAt({ ids, length }: Words, at: number): number {
  return at < 0 || at >= length ? BREAK : (ids[at] ?? BREAK);
}

/** In small letters, or with the one capital of a beginning: a name has capitals side by side. */
export function isPlainWord(words: Words, at: number): boolean {
  const shape = shapeAt(words, at);
  if (shape !== shapes.capital) return shape === shapes.small;
  return shapeAt(words, at - 1) !== shapes.capital && shapeAt(words, at + 1) !== shapes.capital;
}

function shapeAt({ shapes: all, length }: Words, at: number): number {
  return at < 0 || at >= length ? shapes.odd : (all[at] ?? shapes.odd);
}

export function isSmall(words: Words, at: number): boolean {
  return shapeAt(words, at) === shapes.small;
}
