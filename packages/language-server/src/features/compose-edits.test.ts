import type { Edit } from "@cchc/core";
import { applyEdits } from "@cchc/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { composeEdits } from "./compose-edits.ts";

/** Edits of a text that do not overlap: its cuts, taken two by two. */
function editsOf(length: number): fc.Arbitrary<readonly Edit[]> {
  const cuts = fc.uniqueArray(fc.nat(length), { maxLength: 6 });
  const words = fc.array(fc.string({ maxLength: 3 }), { minLength: 3, maxLength: 3 });
  return fc.tuple(cuts, words).map(([offsets, texts]) => {
    const sorted = offsets.toSorted((a, b) => a - b);
    return texts.flatMap((text, at) => {
      const [start, end] = [sorted[2 * at], sorted[2 * at + 1]];
      return start === undefined || end === undefined ? [] : [{ span: { start, end }, text }];
    });
  });
}

const twoRounds = fc
  .string({ maxLength: 20 })
  .chain((text) => editsOf(text.length).map((first) => ({ text, first })))
  .chain(({ text, first }) => editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second })));

it("composed edits give what the two rounds of edits give one after the other", () => {
  fc.assert(
    fc.property(twoRounds, ({ text, first, second }) => {
      const composed = composeEdits(text.length, first, second);
      expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second));
    }),
  );
});

it("what neither round touches is in no edit", () => {
  const first = [{ span: { start: 0, end: 1 }, text: "xy" }];
  const second = [{ span: { start: 9, end: 10 }, text: "z" }];
  expect(composeEdits(10, first, second)).toEqual([
    { span: { start: 0, end: 1 }, text: "xy" },
    { span: { start: 8, end: 9 }, text: "z" },
  ]);
});
