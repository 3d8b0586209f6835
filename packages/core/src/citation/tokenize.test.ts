import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCitedDraft } from "../testing/any-cited-draft.ts";
import { anyCodeUnit, anyText } from "../testing/any-draft.ts";
import { tokenReadings } from "./token-readers.ts";
import { tokenize } from "./tokenize.ts";

function told(text: string, readingsOf?: Parameters<typeof tokenize>[1]): readonly unknown[] {
  return tokenize(text, readingsOf).map(({ tokenType, ...token }) => ({ ...token, type: tokenType.name }));
}

describe("tokenize", () => {
  it("finds the tokens that are found where every reading is tried at every character", () => {
    const anyWords = fc.oneof(
      anyCitedDraft,
      anyText,
      fc.string({ unit: anyCodeUnit, maxLength: 20 }).map((words) => `${words}Luật ${words} số 1/QĐ-UBND${words}`),
    );
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(told(text)).toEqual(told(text, () => tokenReadings));
      }),
      { numRuns: 60 },
    );
  });

  it.each(["\uffff", "\u212a", "\u0410", "Õ", "\ud800", "\u0000"])(
    "passes over %j as over any other character",
    (char) => {
      const text = `số 1/QĐ-UBND của ${char}A B ${char} ngày ${char}, Luật ${char}a năm 2020`;
      expect(told(text)).toEqual(told(text, () => tokenReadings));
    },
  );

  it("gives one filler for each stretch of other words", () => {
    const text = "Các phòng rà soát theo Nghị định số 5/2024/NĐ-CP và các văn bản khác của xã";
    expect(told(text)).toMatchObject([
      { type: "Cac", image: "Các" },
      { type: "Filler", image: "phòng rà soát theo " },
      { type: "Type", image: "Nghị định" },
      { type: "So", image: "số" },
      { type: "Symbol", image: "5/2024/NĐ-CP" },
      { type: "Va", image: "và" },
      { type: "Cac", image: "các" },
      { type: "Type", image: "văn bản" },
      { type: "Filler", image: "khác của xã" },
    ]);
  });

  it("gives none where nothing is cited", () => {
    expect(told("Các phòng rà soát, báo cáo trước ngày 05 tháng 3 năm 2026.")).toEqual([]);
  });
});
