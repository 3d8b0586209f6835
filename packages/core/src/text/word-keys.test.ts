import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKey, foldTone } from "./vietnamese.ts";
import { pairStartsOf, pairVocabularyOf, startsOf, vocabularyOf, wordKeys } from "./word-keys.ts";

const vocabulary = vocabularyOf(["xã", "ủy", "hòa", "UBND", "đặc"]);
const startsIn = (text: string): readonly number[] => startsOf(wordKeys(text), vocabulary);

describe("startsOf", () => {
  it.each<[sentence: string, text: string, offsets: readonly number[]]>([
    ["at the beginning of the text", "xã", [0]],
    ["after spaces, line breaks and marks", "a xã\nxã (xã “Xã", [2, 5, 9, 13]],
    ["in any capitals", "XÃ Xã ubnd Đặc", [0, 3, 6, 11]],
    ["with the tone in either place", "ủy uỷ hòa hoà HOÀ", [0, 3, 6, 10, 14]],
    ["before a digit", "UBND2", [0]],
    ["after half a character", "\ud83dxã", [1]],
    ["in a text of strange characters", "\uffff\ud800 xã", [3]],
  ])("finds words %s", (_, text, offsets) => {
    expect(startsIn(text)).toEqual(offsets);
  });

  it.each<[sentence: string, text: string]>([
    ["inside longer words", "axã xãa ợxã"],
    ["after a digit", "2xã"],
    ["with another tone", "xa xá hoa ưy"],
    ["in nothing", ""],
  ])("finds none %s", (_, text) => {
    expect(startsIn(text)).toEqual([]);
  });

  it("finds every word that a pattern finds, and seldom another", () => {
    const unit = fc.constantFrom(
      ...["xã", "Ủy", "uỷ", "hoà", "HÒA", "x", "ạ", "1", " ", " ", "\n", "/", "\ud800", "й"],
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const words = [...foldTone(text).matchAll(/(?<![\p{L}\p{N}])\p{L}+/gu)];
        const wanted = words.filter(([word]) => ["xã", "ủy", "hòa", "ubnd", "đặc"].includes(compareKey(word)));
        expect(startsIn(text)).toEqual(expect.arrayContaining(wanted.map(({ index }) => index)));
      }),
    );
  });
});

describe("pairStartsOf", () => {
  const pairs = pairVocabularyOf(["Ủy ban nhân dân", "Trung\\s+tâm", "Phòng\\s+[Vv]ăn\\s+hóa"]);

  it.each<[sentence: string, text: string, offsets: readonly number[]]>([
    ["of phrases and sources of patterns", "uỷ ban, TRUNG TÂM và phòng văn", [0, 8, 21]],
    ["whatever stands between", "Trung\n– tâm", [0]],
    ["but not one word alone, nor the two apart or turned", "ủy viên ban trung tâm ban ủy", [12]],
    ["in no text of a word", "Trung", []],
  ])("finds pairs %s", (_, text, offsets) => {
    expect(pairStartsOf(wordKeys(text), pairs)).toEqual(offsets);
  });
});

describe("wordKeys", () => {
  it("gives words one key just where they are the same but for capitals and the place of the tone", () => {
    const syllable = fc.string({ unit: fc.constantFrom(..."aàảoòôởuủưyỳnghđt".split("")), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(syllable, syllable, (one, other) => {
        const [key, otherKey] = [wordKeys(one)[1], wordKeys(other)[1]];
        expect(wordKeys(one.toUpperCase())[1]).toBe(key);
        expect(wordKeys(foldTone(one))[1]).toBe(key);
        if (compareKey(one) === compareKey(other)) expect(otherKey).toBe(key);
      }),
    );
  });
});
