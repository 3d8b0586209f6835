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

describe("displayWidth of a stretch", () => {
  it("is that of the stretch when it is printed, wherever it is cut", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "ệ", "e\u0323\u0302", "\t", "\u0007", "\u202e", "漢", "👍", "\u200b"),
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (line, a, b) => {
        const [from = 0, to = 0] = [a % (line.length + 1), b % (line.length + 1)].sort((one, other) => one - other);
        expect(displayWidth(line, from, to)).toBe(displayWidth(printable(line.slice(from, to))));
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
