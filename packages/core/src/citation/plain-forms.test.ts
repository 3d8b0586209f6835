import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate, parseTolerantDate } from "./date.ts";
import { parseSymbol, parseTolerantSymbol } from "./symbol.ts";

function anyOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(""));
}

const afterSymbol = anyOf(
  " ",
  "\n",
  ",",
  ".",
  ";",
  ")",
  "-",
  "–",
  "/",
  "&",
  "UBND",
  "A",
  "a",
  "1",
  "19",
  "1998",
  " ngày",
  "ngày",
  "Đ",
  " - ",
  "\u00a0",
);
const symbol = anyOf(
  "1",
  "12",
  "123456",
  "/",
  "/",
  "-",
  "2020",
  "/2020/",
  "QĐ",
  "NĐ",
  "CP",
  "UBND",
  "TTr",
  "TTG",
  "QD",
  "HDND",
  "QH15",
  "KH",
  "L",
  "đ",
  "Q",
  " ",
  "\u0421\u0420",
);
const wellFormed = fc
  .tuple(
    fc.constantFrom("1", "45", "99999"),
    fc.constantFrom("/", "/2020/", "/1890/"),
    fc.constantFrom("NĐ-CP", "QĐ-UBND", "QD-UBND", "KH", "NĐCP", "TTG", "UBND-VX-KT", "AA-BB-CC-DD-EE"),
  )
  .map((parts) => parts.join(""));

const number = fc.constantFrom("1", "05", "31", "123", "2020", "12345", "…", "");
const wellFormedDate = fc
  .tuple(
    fc.constantFrom("ngày ", "Ngày ", "ngày", "ban hành ngày ", "tháng "),
    number,
    fc.constantFrom("/", " tháng ", "-", " / "),
    number,
    fc.constantFrom("/", " năm ", "-", ", năm "),
    number,
  )
  .map((parts) => parts.join(""));
const afterDate = anyOf(" ", ".", "…", "_", "1", "/", "a", "\n", ",", "năm", "của");

describe("the form that nearly all have is read as the tolerant patterns read it", () => {
  it("in a number and symbol", () => {
    fc.assert(
      fc.property(fc.oneof(symbol, wellFormed), afterSymbol, (words, after) => {
        expect(parseSymbol(words + after, 0)).toEqual(parseTolerantSymbol(words + after, 0));
      }),
      { numRuns: 2000 },
    );
  });

  it("in a date", () => {
    fc.assert(
      fc.property(wellFormedDate, afterDate, (words, after) => {
        expect(parseDate(words + after, 0)).toEqual(parseTolerantDate(words + after, 0));
      }),
      { numRuns: 2000 },
    );
  });
});
