import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, printable } from "./display-width.ts";

describe("displayWidth", () => {
  it.each([
    ["plain letters fill a column each", "abc", 3],
    ["precomposed Vietnamese letters fill a column each", "Quyết định".normalize("NFC"), 10],
    ["decomposed Vietnamese letters fill no more than precomposed ones", "Quyết định".normalize("NFD"), 10],
    ["ideographs fill two columns", "漢字", 4],
    ["an emoji outside the basic plane fills two columns", "✅👍", 4],
    ["zero-width characters fill none", "a\u200b\u200db\ufeff", 2],
    ["no text fills none", "", 0],
  ])("%s", (_, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is the sum of its parts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b));
      }),
    );
  });
});

describe("printable", () => {
  it("shows tabs as spaces", () => {
    expect(printable("a\tb")).toBe("a    b");
  });

  it("lets no draft send escape sequences or reorder the line of a terminal", () => {
    expect(printable("a\u001b[31mb\u202ec\u0007")).toBe("a�[31mb�c�");
  });
});
