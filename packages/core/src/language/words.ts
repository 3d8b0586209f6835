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

/** Where the word ends that begins at a place, and what it is like; the end is the beginning where there is none. */
interface Word {
  end: number;
  print: number;
  capitals: number;
  digits: number;
}

function scanWord(word: Word, text: string, start: number): void {
  word.print = EMPTY_PRINT;
  word.capitals = 0;
  word.digits = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const small = smallLetter[code] ?? 0;
    if (small !== 0) {
      if (small !== code) word.capitals += 1;
      word.print = addLetter(word.print, small);
    } else if (code >= ZERO && code <= NINE) word.digits += 1;
    else break;
  }
  word.end = at;
}

function shapeOf({ end, capitals, digits }: Word, text: string, start: number): number {
  if (digits > 0 || capitals > 1) return shapes.odd;
  if (end - start < 2) return capitals === 0 ? shapes.letter : shapes.odd;
  if (capitals === 0) return shapes.small;
  const first = text.charCodeAt(start);
  return smallLetter[first] === first ? shapes.odd : shapes.capital;
}

/** Reads the words of a text in NFC into `words`. */
export function readWords(words: Words, text: string, { table, numberId }: LanguageModel): void {
  const word: Word = { end: 0, print: 0, capitals: 0, digits: 0 };
  words.length = 0;
  for (let at = 0; at < text.length; ) {
    scanWord(word, text, at);
    if (word.end === at) {
      if (!isBlank(text.charCodeAt(at))) addBreak(words, at);
      at += 1;
      continue;
    }
    const { digits, end } = word;
    add(words, at, end, digits === 0 ? syllableOf(table, word.print) : digits === end - at ? numberId : UNKNOWN);
    words.shapes[words.length - 1] = shapeOf(word, text, at);
    at = end;
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === NO_BREAK_SPACE;
}

/** Marks side by side are one break. */
function addBreak(words: Words, at: number): void {
  if (words.length > 0 && words.ids[words.length - 1] === BREAK) return;
  add(words, at, at + 1, BREAK);
  words.shapes[words.length - 1] = shapes.odd;
}

function add(words: Words, start: number, end: number, id: number): void {
  words.ids[words.length] = id;
  words.starts[words.length] = start;
  words.ends[words.length] = end;
  words.length += 1;
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
