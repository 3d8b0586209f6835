import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { applyEdits, applyFixes, fixAll } from "./fix.ts";
import type { Edit } from "./rule.ts";

function edit(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}

function finding(...fix: Edit[]): Diagnostic {
  const span = fix[0]?.span ?? { start: 0, end: 0 };
  return {
    ruleId: "made-up",
    messageId: "m",
    level: "error",
    message: "",
    span,
    legalBasis: null,
    url: "",
    related: [],
    fix: fix.length > 0 ? fix : null,
    suggestions: [],
    accept: null,
  };
}

describe("applyFixes", () => {
  it.each<[sentence: string, findings: Diagnostic[], result: string]>([
    ["leaves a text without fixes as it is", [finding()], "abcdef"],
    [
      "replaces, inserts and deletes, whatever the order of the findings",
      [finding(edit(5, 6, "")), finding(edit(0, 1, "XY")), finding(edit(3, 3, "-"))],
      "XYbc-de",
    ],
    ["takes the first of two fixes that overlap", [finding(edit(1, 4, "1")), finding(edit(3, 5, "2"))], "a1ef"],
    ["takes fixes whose words lie side by side", [finding(edit(0, 2, "1")), finding(edit(2, 4, "2"))], "12ef"],
    ["takes one of two insertions at the same place", [finding(edit(2, 2, "1")), finding(edit(2, 2, "2"))], "ab1cdef"],
    ["takes a fix of several edits whole", [finding(edit(4, 5, "E"), edit(0, 1, "A"))], "AbcdEf"],
    [
      "refuses a fix as a whole where one of its edits is in the way",
      [finding(edit(2, 4, "x")), finding(edit(3, 4, "y"), edit(5, 6, "F"))],
      "abxef",
    ],
    ["refuses a fix whose own edits overlap", [finding(edit(0, 3, "x"), edit(2, 4, "y"))], "abcdef"],
  ])("%s", (_, findings, result) => {
    expect(applyFixes("abcdef", findings)).toBe(result);
  });

  it("never mixes two fixes, for any edits", () => {
    const anyEdit = fc
      .tuple(fc.nat(20), fc.nat(4))
      .map(([start, length]) => edit(start, Math.min(start + length, 20), "█".repeat(length)));
    const text = "abcdefghijklmnopqrst";
    fc.assert(
      fc.property(fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (fixes) => {
        const inside = fixes.map((edits) => edits.filter(({ span }) => span.start <= span.end));
        const result = applyFixes(
          text,
          inside.map((edits) => finding(...edits)),
        );
        expect([...result].filter((letter) => letter !== "█").every((letter) => text.includes(letter))).toBe(true);
        const kept = result.replaceAll("█", "");
        expect([...kept].toSorted().join("")).toBe(kept);
      }),
    );
  });
});

describe("applyEdits", () => {
  it("makes edits in the order of the text", () => {
    expect(applyEdits("abc", [edit(2, 3, "3"), edit(0, 1, "1")])).toBe("1b3");
  });
});

describe("fixAll", () => {
  const doubled = (text: string): Diagnostic[] =>
    [...text.matchAll(/aa/g)].map(({ index }) => finding(edit(index, index + 1, "")));

  it("asks again until nothing is left to fix", () => {
    expect(fixAll("aaaa b aa", doubled)).toEqual({ text: "a b a", applied: 4, rounds: 2 });
  });

  it("does nothing where nothing is wrong", () => {
    expect(fixAll("abc", doubled)).toEqual({ text: "abc", applied: 0, rounds: 0 });
  });

  it("gives up on fixes that undo each other", () => {
    const flip = (text: string): Diagnostic[] => [finding(edit(0, 1, text.startsWith("a") ? "b" : "a"))];
    expect(fixAll("a", flip).rounds).toBe(10);
  });

  it("stops at fixes that change nothing", () => {
    expect(fixAll("a", () => [finding(edit(0, 1, "a"))]).rounds).toBe(0);
  });
});
