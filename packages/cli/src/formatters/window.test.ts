import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, printable } from "./display-width.ts";
import type { Window } from "./window.ts";
import { windowAround } from "./window.ts";

const LONG =
  "Ủy ban nhân dân xã giao Văn phòng chủ trì, phối hợp với các đơn vị có liên quan tổ chức thực hiện kế hoạch này";

/** What stands over the carets. */
function marked({ text, mark }: Window): string {
  let column = 0;
  let words = "";
  for (const character of text) {
    if (column >= mark.start && column < mark.start + mark.width) words += character;
    column += displayWidth(character);
  }
  return words;
}

function around(line: string, words: string, width: number): Window {
  const start = line.indexOf(words);
  return windowAround(line, start, start + words.length, width);
}

describe("windowAround", () => {
  it("leaves a line alone that fits", () => {
    expect(around("Căn cứ Luật", "Luật", 40)).toEqual({ text: "Căn cứ Luật", mark: { start: 7, width: 4 } });
  });

  it("cuts a long line between words on both sides", () => {
    expect(around(LONG, "chủ trì", 40)).toEqual({
      text: "…giao Văn phòng chủ trì, phối hợp với…",
      mark: { start: 16, width: 7 },
    });
  });

  it("gives room that one side does not need to the other", () => {
    expect(around(LONG, "Ủy ban", 30).text).toBe("Ủy ban nhân dân xã giao Văn…");
    expect(around(LONG, "này", 30).text).toBe("…chức thực hiện kế hoạch này");
  });

  it("shows the beginning of words that are themselves too long", () => {
    expect(windowAround(LONG, 3, LONG.length, 20)).toEqual({
      text: "…ban nhân dân xã…",
      mark: { start: 1, width: 15 },
    });
  });

  it("marks one column where the span is empty", () => {
    expect(windowAround("ngày", 4, 4, 20)).toEqual({ text: "ngày", mark: { start: 4, width: 1 } });
  });

  it.each([
    ["decomposed letters", "đã ký Quyết định số 5".normalize("NFD"), "Quyết định".normalize("NFD")],
    ["a tab before the words", "\tCăn cứ\tNghị định", "Nghị định"],
    ["wide characters before the words", "漢字 Nghị định", "Nghị định"],
  ])("puts the carets under the words despite %s", (_, line, words) => {
    expect(marked(around(line, words, 60))).toBe(words);
  });

  it("never fills more than the width and never loses the words, wherever they stand", () => {
    const word = fc.constantFrom(
      "kế",
      "hoạch",
      "ngày".normalize("NFD"),
      "số\t12",
      "漢字",
      "👍",
      "một-từ-rất-dài-không-có-dấu-cách",
    );
    const sample = fc.record({
      before: fc.array(word, { maxLength: 60 }),
      words: word,
      after: fc.array(word, { maxLength: 60 }),
      width: fc.integer({ min: 40, max: 120 }),
    });
    fc.assert(
      fc.property(sample, ({ before, words, after, width }) => {
        const head = before.map((each) => `${each} `).join("");
        const line = `${head}${words} ${after.join(" ")}`;
        const window = windowAround(line, head.length, head.length + words.length, width);
        expect(displayWidth(window.text)).toBeLessThanOrEqual(width);
        expect(marked(window)).toBe(printable(words));
      }),
    );
  });

  it("takes no longer for a line of many megabytes", () => {
    const line = "kế hoạch ".repeat(1_000_000);
    const start = performance.now();
    for (let at = 0; at < 100; at++) windowAround(line, at * 90_000, at * 90_000 + 2, 100);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
