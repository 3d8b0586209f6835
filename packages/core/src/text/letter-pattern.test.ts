import { describe, expect, it } from "vitest";
import { letterPattern } from "./letter-pattern.ts";

const units = Array.from({ length: 0x530 }, (_, code) => code)
  .concat(Array.from({ length: 0x100 }, (_, at) => 0x1e00 + at))
  .map((code) => String.fromCharCode(code));

describe("letterPattern", () => {
  it.each([
    ["a letter", "^\\p{L}$", /^\p{L}$/u],
    ["no letter", "^(?!\\p{L})", /^(?!\p{L})/u],
    ["a letter, a number or a mark", "^[\\p{L}\\p{N}’\\]]$", /^[\p{L}\p{N}’\]]$/u],
    ["none of those", "^[^\\p{L}\\p{N}]$", /^[^\p{L}\p{N}]$/u],
    ["a capital", "^\\p{Lu}$", /^\p{Lu}$/u],
    ["a bracket before a letter", "^\\[?\\p{L}", /^\[?\p{L}/u],
  ])("knows %s among Latin, Greek, Cyrillic and Vietnamese", (_name, source, whole) => {
    const narrow = letterPattern(source, "u");
    expect(units.filter((unit) => narrow.test(unit))).toEqual(units.filter((unit) => whole.test(unit)));
  });

  it("knows the numbers of print", () => {
    const printed = "⁰⁴₀₉½⅐Ⅷ①⒛";
    expect(letterPattern("^\\p{N}+$", "u").test(printed)).toBe(true);
  });

  it("keeps flags and escapes", () => {
    const pattern = letterPattern("\\\\\\p{L}+\\s(?!\\p{L})", "giu");
    expect("\\Ủy  a\\B ".match(pattern)).toEqual(["\\Ủy ", "\\B "]);
  });
});
