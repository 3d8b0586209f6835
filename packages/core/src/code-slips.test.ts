import { describe, expect, it } from "vitest";
import { isCodeSlip } from "./code-slips.ts";

describe("a slip for a code", () => {
  it.each([
    ["VHXXH", "VHXH", "a letter is doubled"],
    ["VHXX", "VHXH", "a letter stands for another of the code"],
    ["VHHX", "VHXH", "two letters are changed about"],
  ])("is %s for %s: %s", (printed, meant) => {
    expect(isCodeSlip(printed, meant)).toBe(true);
  });

  it.each([
    ["VHXH", "VHXH", "the code itself"],
    ["KHXH", "VHXH", "a letter that the code lacks may name another field"],
    ["VHX", "VHXH", "a shorter code may be chosen"],
    ["KTT", "KT", "short codes are all near each other"],
    ["VHHHXH", "VHXH", "two letters too many"],
  ])("is not %s for %s: %s", (printed, meant) => {
    expect(isCodeSlip(printed, meant)).toBe(false);
  });
});
