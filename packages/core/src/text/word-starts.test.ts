import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordStarts } from "./word-starts.ts";

describe("wordStarts", () => {
  const starts = wordStarts("xXđ");

  it.each<[sentence: string, text: string, offsets: readonly number[]]>([
    ["at the beginning of the text", "xã", [0]],
    ["after spaces, line breaks and marks", "a xã\nxã (xã “Xã", [2, 5, 9, 13]],
    ["of letters beyond ASCII", "ở đây", [2]],
    ["but not inside a word", "axã ợxã 2xã", []],
    ["nor where another letter begins it", "tỉnh huyện", []],
    ["also after half a character", "\ud83dxã", [1]],
    ["in a text of strange characters", "\uffff\ud800 xã", [3]],
    ["in nothing", "", []],
  ])("finds the words %s", (_, text, offsets) => {
    const found: number[] = [];
    for (let at = starts.next(text, 0); at >= 0; at = starts.next(text, at + 1)) found.push(at);
    expect(found).toEqual(offsets);
  });

  it("finds what a look behind at every letter finds", () => {
    const unit = fc.constantFrom("x", "X", "đ", "ã", "ợ", "1", " ", "\n", "-", "/", "\u00a0", "\uffff", "\ud800");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const expected = [...text.matchAll(/(?<![\p{L}\p{N}])[xXđ]/gu)].map(({ index }) => index);
        const found: number[] = [];
        for (let at = starts.next(text, 0); at >= 0; at = starts.next(text, at + 1)) found.push(at);
        expect(found).toEqual(expected);
      }),
    );
  });
});
