import { stripDiacritics } from "../text/vietnamese.ts";

/** A character without its marks, and the marks as a number. */
interface Parts {
  readonly letters: string;
  readonly marks: number;
}

/** Learnt when first met: few characters make all syllables. */
const known = new Map<number, Parts>();

function partsOf(code: number): Parts {
  let parts = known.get(code);
  if (parts === undefined) {
    const letter = String.fromCharCode(code);
    parts = { letters: stripDiacritics(letter), marks: sumOfMarks(letter) };
    known.set(code, parts);
  }
  return parts;
}

/** Tones and diacritics of Vietnamese, each counted in two bits of its own; marks of other languages share the next. */
const VIETNAMESE_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";
const MARKS = /\p{Mn}/gu;

function sumOfMarks(letter: string): number {
  let sum = 0;
  for (const mark of letter.normalize("NFD").match(MARKS) ?? []) {
    const place = VIETNAMESE_MARKS.indexOf(mark);
    sum += 4 ** (place < 0 ? VIETNAMESE_MARKS.length : place);
  }
  return sum;
}

/** The letters of a word in NFC without tone and diacritics, "d" for "đ". */
export function bareLetters(word: string): string {
  let letters = "";
  for (let at = 0; at < word.length; at += 1) letters += partsOf(word.charCodeAt(at)).letters;
  return letters;
}

/** Tone and diacritics of a word in NFC as a number: equal for words that have the same, on whatever letters. */
export function marksOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum += partsOf(word.charCodeAt(at)).marks;
  return sum;
}
