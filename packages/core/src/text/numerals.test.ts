import { describe, expect, it } from "vitest";
import { pointLetter, pointOrdinal, romanValue, toRoman } from "./numerals.ts";

describe("letters of points", () => {
  it.each([
    ["a", 1],
    ["d", 4],
    ["đ", 5],
    ["e", 6],
    ["g", 7],
    ["i", 9],
    ["k", 10],
    ["y", 23],
  ])("%s is number %i", (letter, ordinal) => {
    expect(pointOrdinal(letter)).toBe(ordinal);
    expect(pointLetter(ordinal)).toBe(letter);
  });

  it.each(["f", "j", "w", "z", "ă", "ê", "", "ab", "1"])("%j is no letter of a point", (letter) => {
    expect(pointOrdinal(letter)).toBeNull();
  });

  it("reads a capital", () => {
    expect(pointOrdinal("Đ")).toBe(5);
  });

  it("has no letter outside the alphabet", () => {
    expect([pointLetter(0), pointLetter(24), pointLetter(1.5)]).toEqual([null, null, null]);
  });
});

describe("Roman numerals", () => {
  it("reads back every numeral from 1 to 100", () => {
    for (let value = 1; value <= 100; value += 1) expect(romanValue(toRoman(value) ?? "")).toBe(value);
  });

  it.each([
    [4, "IV"],
    [9, "IX"],
    [14, "XIV"],
    [39, "XXXIX"],
    [49, "XLIX"],
    [100, "C"],
  ])("writes %i as %s", (value, numeral) => {
    expect(toRoman(value)).toBe(numeral);
  });

  it.each(["IIII", "VX", "IC", "iv", "", "A", "XXXXI"])("refuses %j", (numeral) => {
    expect(romanValue(numeral)).toBeNull();
  });

  it.each([0, 101, -1, 2.5, Number.NaN])("has no numeral for %d", (value) => {
    expect(toRoman(value)).toBeNull();
  });
});
