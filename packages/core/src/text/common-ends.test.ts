import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonEnds } from "./common-ends.ts";

const long = "Căn cứ Luật Lưu trữ; ".repeat(500);

describe("what two versions of a text have in common", () => {
  it.each([
    ["everything, at the beginning", "abc", "abc", { head: 3, tail: 0 }],
    ["both ends around a change", "một hai ba", "một bốn ba", { head: 4, tail: 3 }],
    ["both ends around an insertion", "ab", "aXb", { head: 1, tail: 1 }],
    ["no unit twice where a letter was doubled", "aab", "aaab", { head: 2, tail: 1 }],
    ["nothing", "abc", "xyz", { head: 0, tail: 0 }],
    ["nothing with an empty text", "", "abc", { head: 0, tail: 0 }],
    ["long stretches", `${long}a${long}`, `${long}b${long}`, { head: long.length, tail: long.length }],
  ])("is %s", (_name, before, after, ends) => {
    expect(commonEnds(before, after)).toEqual(ends);
  });

  it("is the longest that both share", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", long), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { head, tail } = commonEnds(before, after);
        const shorter = Math.min(before.length, after.length);
        expect(after.slice(0, head)).toBe(before.slice(0, head));
        expect(after.slice(after.length - tail)).toBe(before.slice(before.length - tail));
        expect(head + tail).toBeLessThanOrEqual(shorter);
        if (head < shorter) expect(after[head]).not.toBe(before[head]);
        if (head + tail < shorter) expect(after.at(-tail - 1)).not.toBe(before.at(-tail - 1));
      }),
    );
  });
});
