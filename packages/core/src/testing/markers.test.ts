import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMarkers, parseMarkers } from "./markers.ts";

describe("parseMarkers", () => {
  it("gives the marked words and the cursor as offsets in the text without marks", () => {
    expect(parseMarkers("a⟦bc⟧‸d⟦⟧")).toEqual({
      text: "abcd",
      spans: [
        { start: 1, end: 3 },
        { start: 4, end: 4 },
      ],
      cursor: 3,
    });
  });

  it("lets marks nest, the outer one first", () => {
    expect(parseMarkers("⟦a⟦b⟧⟧").spans).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 2 },
    ]);
  });

  it.each(["a⟦b", "a⟧b", "⟧⟦"])("refuses %s, whose marks do not pair", (marked) => {
    expect(() => parseMarkers(marked)).toThrow("without");
  });

  it("is undone by addMarkers", () => {
    const pieces = fc.array(fc.constantFrom("⟦", "⟧", "x", "ệ", "e\u0302"), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (all) => {
        let depth = 0;
        const balanced = all.filter((piece) => {
          if (piece === "⟧" && depth === 0) return false;
          depth += piece === "⟦" ? 1 : piece === "⟧" ? -1 : 0;
          return true;
        });
        const marked = balanced.join("") + "⟧".repeat(depth);
        const { text, spans } = parseMarkers(marked);
        expect(parseMarkers(addMarkers(text, spans)).text).toBe(text);
        expect(parseMarkers(addMarkers(text, spans)).spans.length).toBe(spans.length);
      }),
    );
  });
});
