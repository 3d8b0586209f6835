import { describe, expect, it } from "vitest";
import { slipCost } from "./slip-cost.ts";

describe("slipCost", () => {
  it.each([
    ["a wrong tone or diacritic", "lòng", "lồng"],
    ["two wrong marks", "dương", "dưỡng"],
  ])("is least for %s", (_, written, meant) => {
    expect(slipCost(written, meant)).toBe(0);
  });

  it.each([
    ["the bar of đ", "dịa", "địa", "hịa", "địa"],
    ["a sound that is often confused", "sử", "xử", "hộ", "bộ"],
    ["an end that is often confused", "hàn", "hành", "hàt", "hàn"],
    ["letters swapped", "đại", "địa", "đại", "hại"],
    ["a letter dropped", "tiển", "triển", "tiển", "điển"],
  ])("has a price for %s, none for another letter", (_, written, meant, other, meantThere) => {
    expect(slipCost(written, meant)).toBeGreaterThan(0);
    expect(slipCost(other, meantThere)).toBeNull();
  });

  it.each([
    ["công", "trình"],
    ["hành", "phố"],
    ["thôn", "xã"],
  ])("has no price for “%s” instead of “%s”", (written, meant) => {
    expect(slipCost(written, meant)).toBeNull();
  });
});
