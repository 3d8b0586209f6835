import { describe, expect, it } from "vitest";
import { splitBlocks } from "./blocks.ts";

function chunks(text: string): string[] {
  return splitBlocks(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitBlocks", () => {
  it.each([
    ["before a paragraph", "- một\n\nHai", ["- một\n\n", "Hai"]],
    ["before a heading and a bold line", "Một\n\n# Hai\n\n**Ba**", ["Một\n\n", "# Hai\n\n", "**Ba**"]],
    ["after a comment on its own line", "<!-- một -->\n\nHai", ["<!-- một -->\n\n", "Hai"]],
    ["after fenced code", "```\nmột\n\nHai\n```\n\nBa", ["```\nmột\n\nHai\n```\n\n", "Ba"]],
    ["at blank lines of CRLF", "Một\r\n\r\nHai", ["Một\r\n\r\n", "Hai"]],
  ])("divides %s", (_name, text, expected) => {
    expect(chunks(text)).toEqual(expected);
  });

  it.each([
    ["between items of a list", "- một\n\n- hai"],
    ["before an indented line", "- một\n\n  hai"],
    ["without a blank line", "Một\nHai"],
    ["in a text with a link definition", "Một\n\nHai\n\n[ba]: /x"],
    ["after an HTML block that may run over blank lines", "<pre>\n\nMột\n\nHai"],
  ])("does not divide %s", (_name, text) => {
    expect(chunks(text)).toEqual([text]);
  });

  it("says on which line a chunk begins", () => {
    expect(splitBlocks("Một\n\n\nHai\r\n\r\nBa").map((chunk) => chunk.line)).toEqual([1, 4, 6]);
  });
});
