import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentMap, shiftMap } from "./offset-map.ts";

describe("shiftMap", () => {
  const map = shiftMap(10, 5);

  it.each([
    ["inside", 2, 12],
    ["at the end", 5, 15],
    ["beyond the end", 9, 15],
    ["before the beginning", -1, 10],
  ])("shifts an offset %s", (_name, offset, source) => {
    expect(map.toSource(offset)).toBe(source);
  });

  it("never gives a span that ends before it starts", () => {
    expect(map.toSourceSpan(4, 2)).toEqual({ start: 14, end: 14 });
  });

  it("agrees with a segment map of one run", () => {
    const segments = segmentMap({ starts: [0], sourceStarts: [10], sourceEnds: [15] }, 5);
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 9 }), fc.integer({ min: -3, max: 9 }), (from, to) => {
        expect(segments.toSource(from)).toBe(map.toSource(from));
        expect(segments.toSourceSpan(from, to)).toEqual(map.toSourceSpan(from, to));
      }),
    );
  });
});

describe("segmentMap", () => {
  it("maps an empty text to the beginning of the source", () => {
    const map = segmentMap({ starts: [], sourceStarts: [], sourceEnds: [] }, 0);
    expect([map.toSource(0), map.toSource(3)]).toEqual([0, 0]);
    expect(map.toSourceSpan(0, 1)).toEqual({ start: 0, end: 0 });
  });
});
