import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCitedDraft } from "../testing/any-cited-draft.ts";
import { anyCodeUnit, anyText } from "../testing/any-draft.ts";
import { createLexer, tokenize } from "./tokens.ts";

const safe = createLexer(true);

describe("tokenize", () => {
  it("finds the tokens that are found where every pattern is tried at every character", () => {
    const anyWords = fc.oneof(
      anyCitedDraft,
      anyText,
      fc.string({ unit: anyCodeUnit, maxLength: 20 }).map((words) => `${words}Luật ${words} số 1/QĐ-UBND${words}`),
    );
    fc.assert(
      fc.property(anyWords, (text) => {
        const facts = tokenize(text).map(({ tokenType, ...token }) => ({ ...token, type: tokenType.name }));
        expect(facts).toEqual(
          tokenize(text, safe).map(({ tokenType, ...token }) => ({ ...token, type: tokenType.name })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each(["\uffff", "\u212a", "\u0410", "Õ", "\ud800", "\u0000"])(
    "passes over %j as over any other character",
    (char) => {
      const text = `số 1/QĐ-UBND của ${char}A B ${char} ngày ${char}, Luật ${char}a năm 2020`;
      expect(tokenize(text)).toEqual(tokenize(text, safe));
    },
  );
});
