import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineIndex } from "./line-index.ts";

describe("lineIndex", () => {
  it.each([
    ["the first character is line 1, column 1", "ab\ncd", 0, { line: 1, column: 1 }],
    ["a line break belongs to the line it ends", "ab\ncd", 2, { line: 1, column: 3 }],
    ["the character after a line break begins a line", "ab\ncd", 3, { line: 2, column: 1 }],
    ["CRLF is one line break", "ab\r\ncd", 4, { line: 2, column: 1 }],
    ["a lone CR is a line break", "ab\rcd", 3, { line: 2, column: 1 }],
    ["columns count UTF-16 units", "😀đ", 2, { line: 1, column: 3 }],
    ["an offset beyond the end is the end", "ab\n", 99, { line: 2, column: 1 }],
    ["a negative offset is the beginning", "ab", -1, { line: 1, column: 1 }],
    ["the empty text has one line", "", 0, { line: 1, column: 1 }],
  ])("%s", (_name, text, offset, position) => {
    expect(lineIndex(text).position(offset)).toEqual(position);
  });

  it.each([
    ["a column beyond its line gives the end of the line", "ab\r\ncd", 1, 9, 2],
    ["a line beyond the last gives the end of the text", "ab\ncd", 7, 1, 5],
    ["a line before the first gives the beginning", "ab\ncd", 0, 4, 0],
    ["a column before the first gives the beginning of the line", "ab\ncd", 2, 0, 3],
  ])("%s", (_name, text, line, column, offset) => {
    expect(lineIndex(text).offset(line, column)).toBe(offset);
  });

  it("finds every offset again, except inside a line break", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "ệ", "😀", "\n", "\r", "\r\n")), (parts) => {
        const text = parts.join("");
        const index = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { line, column } = index.position(offset);
          const isInsideBreak = text.slice(offset - 1, offset + 1) === "\r\n";
          expect(index.offset(line, column)).toBe(isInsideBreak ? offset - 1 : offset);
        }
      }),
    );
  });
});
