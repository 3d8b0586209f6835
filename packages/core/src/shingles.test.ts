import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedShare, shinglesOf, sketchOf } from "./shingles.ts";

const WORDS = Array.from({ length: 2000 }, (_, index) => `từ${index}`);

/** A text of `count` words, from word `from` on. */
function text(count: number, from = 0): string {
  return WORDS.slice(from, from + count).join(" ");
}

/** FNV-1a, 32 bits, of which the first 30 are kept. */
function fnv(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 2;
}

function toNumber(printed: string): number {
  const alphabet = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
  return [...printed].reduce((value, digit) => value * 64 + alphabet.indexOf(digit), 0);
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

  it("are those of every three syllables, hashed one after the other", () => {
    const words = ["Ủy", "BAN", "nhân", "12", "a\u0301b", "x\u{1d400}y", "\ud800", "–", ",", "\n", "İ", "ß"];
    const anyWords = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom("", " ", ". ")), { maxLength: 30 });
    fc.assert(
      fc.property(anyWords, (pieces) => {
        const spoken = pieces.flat().join("");
        const syllables = spoken.toLowerCase().match(/[A-Za-zÀ-ỹ\d]+/gu) ?? [];
        const runs = syllables.slice(2).map((last, at) => `${syllables[at]} ${syllables[at + 1]} ${last} `);
        const hashes = [...new Set(runs.map(fnv))].sort((a, b) => a - b);
        const found = shinglesOf(spoken);
        expect(found.size).toBe(hashes.length);
        expect(sketchOf(found, hashes.length).map(toNumber)).toEqual(hashes);
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
