import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingPart, diffLines } from "./line-diff.ts";

describe("diffLines", () => {
  it("finds no change between equal texts", () => {
    expect(diffLines("a\nb\n", "a\nb\n")).toEqual([]);
  });

  it("gives each changed line its own change where the number of lines stays", () => {
    expect(diffLines("a\nb\nc\nd", "A\nb\nC\nd")).toEqual([
      { line: 1, before: ["a"], after: ["A"] },
      { line: 3, before: ["c"], after: ["C"] },
    ]);
  });

  it("gives one change from the first to the last difference where lines come or go", () => {
    expect(diffLines("a\nb\nc\nd", "a\nc\nd")).toEqual([{ line: 2, before: ["b"], after: [] }]);
    expect(diffLines("a\nd", "a\nb\nc\nd")).toEqual([{ line: 2, before: [], after: ["b", "c"] }]);
  });

  it("does not take a line break for a change of its line", () => {
    expect(diffLines("a\r\nb\r\n", "a\r\nB\r\n")).toEqual([{ line: 2, before: ["b"], after: ["B"] }]);
  });

  it("turns the old text into the new one", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = before.split("\n");
        for (const change of diffLines(before, after).toReversed()) {
          lines.splice(change.line - 1, change.before.length, ...change.after);
        }
        expect(lines.join("\n")).toBe(after);
      }),
    );
  });
});

describe("differingPart", () => {
  it("leaves out what is common at both ends, counting no unit twice", () => {
    expect(differingPart("số 87/ KH", "số 87/KH")).toEqual({ start: 6, end: 2 });
    expect(differingPart("aa", "aaa")).toEqual({ start: 2, end: 0 });
  });
});
