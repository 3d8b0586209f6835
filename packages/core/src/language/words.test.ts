import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLanguageModel } from "./load-language-model.ts";
import { BREAK, idAt, isPlainWord, readWords, shapes, wordsFor } from "./words.ts";

const model = await loadLanguageModel();

function read(text: string): readonly { readonly text: string; readonly id: number; readonly shape: number }[] {
  const words = wordsFor(text.length);
  readWords(words, text, model);
  return Array.from({ length: words.length }, (_, at) => ({
    text: text.slice(words.starts[at], words.ends[at]),
    id: idAt(words, at),
    shape: words.shapes[at] ?? -1,
  }));
}

const anyText = fc.string({ unit: fc.constantFrom(..."aăđeĐƯÔxnộ 12\n\u00a0,.(–\u{1F600}"), maxLength: 60 });

describe("words of a text", () => {
  it("are its runs of letters and digits, in order, with one break for the marks between two", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = read(text);
        expect(words.filter(({ id }) => id !== BREAK).map((word) => word.text)).toEqual(
          [...text.matchAll(/[\p{L}\d]+/gu)].map(([word]) => word),
        );
        expect(words.some(({ id }, at) => id === BREAK && words[at - 1]?.id === BREAK)).toBe(false);
      }),
    );
  });

  it.each([
    ["xã", shapes.small],
    ["Xã", shapes.capital],
    ["XÃ", shapes.odd],
    ["v", shapes.letter],
    ["V", shapes.odd],
    ["xã1", shapes.odd],
  ])("“%s” has its shape", (text, shape) => {
    expect(read(text).map((word) => word.shape)).toEqual([shape]);
  });

  it.each([
    ["hòa", "hoà"],
    ["ủy", "ỦY"],
    ["12", "2026"],
  ])("“%s” and “%s” are one syllable", (one, other) => {
    expect(read(one)[0]?.id).toBe(read(other)[0]?.id);
    expect(read(one)[0]?.id).toBeGreaterThanOrEqual(0);
  });

  it("side by side with capitals are a name", () => {
    const text = "xã Tiên Lãng và Bàn";
    const words = wordsFor(text.length);
    readWords(words, text, model);
    expect([0, 1, 2, 3, 4].map((at) => isPlainWord(words, at))).toEqual([true, false, false, true, true]);
  });
});
