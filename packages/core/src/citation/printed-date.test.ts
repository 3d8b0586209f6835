import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { slice } from "../text/span.ts";
import { dateWords, isPlain, printDate } from "./printed-date.ts";

function wordsIn(text: string): string | null {
  const [citation] = analyze(text).citations;
  const span = citation === undefined ? null : dateWords(text, citation);
  return span === null ? null : slice(text, span);
}

describe("the words of a date", () => {
  it.each([
    ["are the figures of a numeric date", "Theo Quyết định số 9/QĐ-UBND ngày 05/3/2026 của UBND xã.", "05/3/2026"],
    [
      "are all words of a date in words",
      "Theo Quyết định số 9/QĐ-UBND ngày 05 tháng 3 năm 2026.",
      "ngày 05 tháng 3 năm 2026",
    ],
    ["are none where there is no date", "Theo Quyết định số 9/QĐ-UBND của UBND xã.", null],
  ])("%s", (_, text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  it("are the same in NFD", () => {
    expect(wordsIn("Theo Quyết định số 9/QĐ-UBND ngày 05/3/2026 của UBND xã.".normalize("NFD"))).toBe("05/3/2026");
  });

  it.each([
    ["05/3/2026", true],
    ["05/**3**/2026", false],
    ["ngày 05 tháng\n> 3 năm 2026", false],
  ])("%j can be exchanged as a whole: %s", (text, plain) => {
    expect(isPlain(text, { start: 0, end: text.length })).toBe(plain);
  });
});

describe("a printed date", () => {
  it.each([
    ["2026-01-20", "numeric", "20/01/2026"],
    ["2021-07-15", "numeric", "15/7/2021"],
    ["2020-03-05", "words", "ngày 05 tháng 3 năm 2020"],
    ["2020-03", "numeric", "2020-03"],
  ] as const)("of %s in the style %s is %s", (iso, style, printed) => {
    expect(printDate(iso, style)).toBe(printed);
  });
});
