import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MappedText } from "./mapped-text.ts";
import { appendText, composed, createMappedText, mapOf, normalized, slicePart, sourceSpanOf } from "./mapped-text.ts";

function mapped(...parts: readonly (readonly [text: string, start: number, end: number])[]): MappedText {
  const target = createMappedText();
  for (const [text, start, end] of parts) appendText(target, text, start, end);
  return target;
}

describe("a map of several runs", () => {
  // Source "ab**cd**&amp;e": the words "abcd&e".
  const map = mapOf(mapped(["ab", 0, 2], ["cd", 4, 6], ["&", 8, 13], ["e", 13, 14]));

  it.each([
    ["inside a run", 1, 1],
    ["at the beginning of a run, after the markup before it", 2, 4],
    ["at a reference", 4, 8],
    ["after a reference", 5, 13],
    ["at the end", 6, 14],
    ["beyond the end", 99, 14],
    ["before the beginning", -5, 0],
  ])("finds the source of an offset %s", (_name, offset, source) => {
    expect(map.toSource(offset)).toBe(source);
  });

  it.each([
    ["one run", 0, 2, { start: 0, end: 2 }],
    ["two runs, with the markup between", 1, 3, { start: 1, end: 5 }],
    ["a run, without the markup after it", 2, 4, { start: 4, end: 6 }],
    ["a reference as a whole", 4, 5, { start: 8, end: 13 }],
    ["nothing: an empty span", 2, 2, { start: 4, end: 4 }],
    ["more than there is", -3, 99, { start: 0, end: 14 }],
  ])("finds the source of %s", (_name, start, end, span) => {
    expect(map.toSourceSpan(start, end)).toEqual(span);
  });
});

describe("normalized", () => {
  it("maps a composed letter onto its base and its marks", () => {
    const source = "hội".normalize("NFD");
    const text = normalized(mapped([source, 10, 10 + source.length]));
    expect(text.text).toBe("hội");
    expect(mapOf(text).toSourceSpan(1, 2)).toEqual({ start: 11, end: 14 });
    expect(mapOf(text).toSourceSpan(2, 3)).toEqual({ start: 14, end: 15 });
  });

  it("composes over the border of two runs", () => {
    const text = normalized(mapped(["e", 0, 1], ["\u0302", 3, 4]));
    expect(text.text).toBe("ê");
    expect(sourceSpanOf(text)).toEqual({ start: 0, end: 4 });
  });

  it("gives NFC for any text", () => {
    const unit = fc.constantFrom(
      "a",
      "e\u0302\u0323",
      "\u0323",
      "\u1112",
      "\u1161",
      "\u11AB",
      "\u212B",
      "ệ",
      "😀",
      "\u0344",
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join("");
        expect(normalized(mapped([text, 0, text.length])).text).toBe(text.normalize("NFC"));
      }),
    );
  });
});

describe("slicePart and composed", () => {
  const outer = mapped(["một", 5, 8], ["\n", 8, 12], ["hai", 12, 15]);

  it("keeps the source of a part", () => {
    const part = slicePart(outer, 2, 6);
    expect(part.text).toBe("t\nha");
    expect(sourceSpanOf(part)).toEqual({ start: 7, end: 14 });
  });

  it("follows a map through another map", () => {
    const inner = mapped(["ột", 1, 3], [" ", 3, 4], ["H", 4, 5]);
    const text = composed(inner, outer);
    expect(text.text).toBe("ột H");
    expect(mapOf(text).toSourceSpan(0, 2)).toEqual({ start: 6, end: 8 });
    expect(mapOf(text).toSourceSpan(3, 4)).toEqual({ start: 12, end: 13 });
  });
});
