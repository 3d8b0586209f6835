import { expect, it } from "vitest";
import { printedWords } from "./printed-words.ts";

it.each<[sentence: string, text: string, words: string]>([
  ["words stay as they are", "số 8/KH-UBND", "số 8/KH-UBND"],
  ["a line break is a space", "số\r\n8/KH-UBND", "số 8/KH-UBND"],
  ["so is one inside a quotation", "số\n> > 8/KH-UBND", "số 8/KH-UBND"],
  ["a mark that quotes nothing stays", "a>b", "a>b"],
  ["emphasis is left out", "**số 8**/KH-UBND", "số 8/KH-UBND"],
  ["letters are composed", "Kê\u0301 hoạch".normalize("NFD"), "Kế hoạch"],
])("%s", (_, text, words) => {
  expect(printedWords(text, { start: 0, end: text.length })).toBe(words);
});
