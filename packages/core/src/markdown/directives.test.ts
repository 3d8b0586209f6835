import { describe, expect, it } from "vitest";
import { slice } from "../text/span.ts";
import { findDirectives } from "./directives.ts";
import { parseMarkdown } from "./parse.ts";
import type { Directive } from "./prose-types.ts";

function directives(text: string): Directive[] {
  return findDirectives(parseMarkdown(text).children, text);
}

describe("findDirectives", () => {
  it.each([
    ["every rule", "<!-- cchc-disable -->", "disable", []],
    ["one rule", "<!-- cchc-disable unit-level -->", "disable", ["unit-level"]],
    ["several rules, with and without commas", "<!-- cchc-enable a, b c -->", "enable", ["a", "b", "c"]],
    ["the next line", "<!-- cchc-disable-next-line a -->", "disable-next-line", ["a"]],
    ["a comment without spaces", "<!--cchc-disable-->", "disable", []],
    ["a comment over two lines", "<!-- cchc-disable a\n     b -->", "disable", ["a", "b"]],
    ["a rule with a reason", "<!-- cchc-disable a -- chờ số chính thức -->", "disable", ["a"]],
    ["a reason alone", "<!-- cchc-disable-next-line -- đã hỏi -->", "disable-next-line", []],
  ])("reads %s", (_name, text, kind, rules) => {
    expect(directives(text)).toEqual([{ kind, rules, span: { start: 0, end: text.length } }]);
  });

  it.each([
    ["another comment", "<!-- ghi chú: cchc-disable -->"],
    ["an unknown word", "<!-- cchc-disabled -->"],
    ["a code span", "`<!-- cchc-disable -->`"],
    ["fenced code", "```\n<!-- cchc-disable -->\n```"],
    ["a comment that is never closed", "<!-- cchc-disable"],
  ])("finds nothing in %s", (_name, text) => {
    expect(directives(text)).toEqual([]);
  });

  it("finds directives between and inside paragraphs, items and cells, in order", () => {
    const text = [
      "Một <!-- cchc-disable a --> hai",
      "<!-- cchc-enable a --> <!-- cchc-disable b -->",
      "",
      "- ba <!-- cchc-enable b -->",
      "",
      "| <!-- cchc-disable c --> |",
      "|---|",
    ].join("\n");
    expect(directives(text).map(({ span }) => slice(text, span))).toEqual([
      "<!-- cchc-disable a -->",
      "<!-- cchc-enable a -->",
      "<!-- cchc-disable b -->",
      "<!-- cchc-enable b -->",
      "<!-- cchc-disable c -->",
    ]);
  });
});
