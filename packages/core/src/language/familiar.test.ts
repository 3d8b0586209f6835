import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFamiliar, makeFamiliar, noneFamiliarYet } from "./familiar.ts";

const anyId = fc.integer({ min: -2, max: 9_999 });
const anyWords = fc.tuple(anyId, anyId, anyId);

describe("familiar words", () => {
  it("are never others than those that were made familiar", () => {
    fc.assert(
      fc.property(fc.array(anyWords), anyWords, (entered, asked) => {
        const familiar = noneFamiliarYet();
        for (const words of entered) makeFamiliar(familiar, ...words);
        const wasEntered = entered.some((words) => words.join() === asked.join());
        if (isFamiliar(familiar, ...asked)) expect(wasEntered).toBe(true);
        makeFamiliar(familiar, ...asked);
        expect(isFamiliar(familiar, ...asked)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
