import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedShare, shinglesOf, sketchOf } from "./shingles.ts";

const WORDS = Array.from({ length: 2000 }, (_, index) => `từ${index}`);

/** A text of `count` words, from word `from` on. */
function text(count: number, from = 0): string {
  return WORDS.slice(from, from + count).join(" ");
}

const anyText = fc
  .array(fc.constantFrom(..."ab ở đ 1 7".split(" ")), { maxLength: 60 })
  .map((words) => words.join(" "));

describe("shingles", () => {
  it.each<[sentence: string, one: string, other: string, share: number]>([
    ["the same text is shared wholly", text(50), text(50), 1],
    ["case, marks and line breaks do not count", "Một hai, ba\nbốn", "một hai ba – bốn", 1],
    ["texts without a common run share nothing", text(50), text(50, 100), 0],
    ["a text that stands whole in a longer one is shared wholly", text(60, 20), text(100), 1],
    ["half of the shorter one is shared", text(52), text(90, 25), 0.5],
    ["a text of fewer than three syllables shares nothing", "một hai", "một hai", 0],
  ])("%s", (_, one, other, share) => {
    expect(sharedShare(shinglesOf(one), shinglesOf(other))).toBeCloseTo(share, 10);
  });

  it("of long texts a sample tells the share closely enough", () => {
    const share = sharedShare(shinglesOf(text(1000)), shinglesOf(text(1000, 250)));
    expect(Math.abs(share - 0.75)).toBeLessThan(0.1);
  });

  it("are compared alike both ways", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const [left, right] = [shinglesOf(one), shinglesOf(other)];
        if (left.size !== right.size) expect(sharedShare(left, right)).toBe(sharedShare(right, left));
      }),
    );
  });

  it("begin with the sketch", () => {
    const shingles = shinglesOf(text(40));
    const sketch = sketchOf(shingles, 8);
    expect(sketch).toHaveLength(8);
    expect(sketch).toEqual(sketch.toSorted());
    expect(shingles.signature.startsWith(sketch.join(""))).toBe(true);
    expect(sketchOf(shinglesOf("một hai ba"), 8)).toHaveLength(1);
  });
});
