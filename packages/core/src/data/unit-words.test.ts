import { describe, expect, it } from "vitest";
import { afterName, familyNames, notBeforeUnit, notUnits, ownSlots, unitLevels } from "./unit-words.ts";

describe("unit words", () => {
  it("are in NFC", () => {
    const words = [...unitLevels, ...ownSlots, ...notUnits, ...notBeforeUnit, ...afterName, ...familyNames];
    expect(words.filter((word) => word !== word.normalize("NFC"))).toEqual([]);
  });

  it("let a line break stand for each space in what is a pattern", () => {
    expect([...ownSlots, ...notUnits, ...notBeforeUnit].filter((source) => source.includes(" "))).toEqual([]);
  });

  it("name every level once, a longer one before the one that it begins with", () => {
    const hidden = unitLevels.filter((level, index) =>
      unitLevels.slice(0, index).some((earlier) => level.startsWith(earlier)),
    );
    expect(hidden).toEqual([]);
    expect(new Set(unitLevels).size).toBe(unitLevels.length);
  });

  it.each(["hội", "viên", "tắc", "đảo"])("know that “xã %s” or the like is no unit", (word) => {
    expect(notUnits).toContain(word);
  });

  it("have a capital where they end a name or begin a person's", () => {
    expect([...afterName, ...familyNames].filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  });
});
