import { describe, expect, it } from "vitest";
import { boundNesting } from "./bound-nesting.ts";

describe("boundNesting", () => {
  it.each<[sentence: string, text: string]>([
    ["a quote in a list in a quote", "> - > 1. + Căn cứ\n> a"],
    ["quotes deeper than any draft's", `${"> ".repeat(150)}Căn cứ`],
    ["a long rule line", "- ".repeat(500)],
    ["a long line of dots", `1. ${"......".repeat(500)}`],
    ["marks within a line", `Căn cứ ${"> ".repeat(500)}`],
  ])("leaves %s as it is", (_, text) => {
    expect(boundNesting(text)).toBe(text);
  });

  it("finds marks that nest without end wherever they begin", () => {
    for (let before = 0; before < 300; before += 1) {
      const text = `${"a".repeat(before)}\n${">".repeat(201)}`;
      expect(boundNesting(text)).toBe(`${text.slice(0, -1)}\u00b7`);
    }
  });

  it.each<[sentence: string, marks: string]>([
    ["quotes", ">"],
    ["spaced quotes", "> "],
    ["items", "+ "],
    ["numbered items", "1. "],
    ["quotes and items", "> - "],
  ])("puts %s out of force where they nest without end, and keeps the length", (_, marks) => {
    const text = `Căn cứ\n${marks.repeat(1000)}a\n`;
    const bounded = boundNesting(text);
    expect(bounded).toHaveLength(text.length);
    expect(bounded.match(/[>+.-]/g)).toHaveLength(200);
    expect(bounded.endsWith("a\n")).toBe(true);
  });
});
