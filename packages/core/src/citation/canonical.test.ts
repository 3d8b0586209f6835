import { describe, expect, it } from "vitest";
import type { OwnPlace } from "./canonical.ts";
import { issuerGroups, issuerScope, symbolKey } from "./canonical.ts";
import { parseSymbol } from "./symbol.ts";

const inCity: OwnPlace = { level: "phường", name: "An Khê", province: "thành phố Đà Nẵng" };
const inProvince: OwnPlace = { level: "xã", name: "Bình Minh", province: "tỉnh Lâm Đồng" };

function scopeOf(number: string, issuer: string | null, own: OwnPlace | null): string | null {
  const { symbol, style } = parseSymbol(number, 0) ?? { symbol: null, style: null };
  return issuerScope({ symbol, style, issuer }, own);
}

function keyOf(number: string): string | null {
  const parsed = parseSymbol(number, 0);
  return parsed === null ? null : symbolKey(parsed);
}

describe("number and symbol", () => {
  it.each([
    ["leading zeros", "011/KH-UBND", "11/KH-UBND"],
    ["spaces", "87/ KH-UBND", "87/KH-UBND"],
    ["an en dash", "18–NQ/TW", "18-NQ/TW"],
  ])("are one key whatever the %s", (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ["a year", "12/2026/QĐ-UBND", "12/QĐ-UBND"],
    ["a letter", "30c/NQ-CP", "30/NQ-CP"],
    ["the order of State and Party", "12/KH-TU", "12-KH/TU"],
  ])("are two keys that differ by %s", (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it.each([
    ["247/QĐ-UBND", ["UBND"]],
    ["57-NQ/TW", ["TW"]],
    ["508/BNV-CCHC", ["BNV", "CCHC"]],
    ["6335/QĐ-BCA-V03", ["BCA", "V03"]],
  ])("%s names its issuer by %j", (number, groups) => {
    const { symbol = null, style = null } = parseSymbol(number, 0) ?? {};
    expect(issuerGroups({ symbol, style })).toEqual(groups);
  });
});

describe("who issues under a number", () => {
  it.each<[sentence: string, number: string, issuer: string | null, own: OwnPlace | null, scope: string | null]>([
    ["a ministry is one in the country", "12/QĐ-BNV", null, null, "central"],
    ["the National Assembly is one in the country", "72/2025/QH15", null, inCity, "central"],
    ["a committee is told by its place", "12/QĐ-UBND", "UBND tỉnh Sơn La", inCity, "UBND|tỉnh sơn la"],
    ["without an issuer it may be any committee", "12/QĐ-UBND", null, inCity, null],
    ["“the city” is the draft's own", "12/QĐ-UBND", "Chủ tịch UBND thành phố", inCity, "UBND|thành phố đà nẵng"],
    ["“the city” in a province is a town that has no name", "12/QĐ-UBND", "UBND thành phố", inProvince, null],
    ["“the province” in a city is none", "12/QĐ-UBND", "UBND tỉnh", inCity, null],
    ["a city may be abbreviated", "12/QĐ-UBND", "UBND TP. Đà Nẵng", null, "UBND|thành phố đà nẵng"],
    [
      "a commune belongs to the draft's province",
      "12/QĐ-UBND",
      "UBND xã",
      inProvince,
      "UBND|xã bình minh, tỉnh lâm đồng",
    ],
    ["a commune in a ward's draft is none", "12/QĐ-UBND", "UBND xã", inCity, null],
    ["a department is its province's", "12/TB-SNV", "Sở Nội vụ", inCity, "SNV|thành phố đà nẵng"],
    ["a branch of a central body has a place", "12/TB-BHXH", "Bảo hiểm xã hội tỉnh Sơn La", inCity, "BHXH|tỉnh sơn la"],
    ["the tone may stand elsewhere", "12/QĐ-UBND", "UBND tỉnh Khánh Hoà", null, "UBND|tỉnh khánh hòa"],
  ])("%s", (_, number, issuer, own, scope) => {
    expect(scopeOf(number, issuer, own)).toBe(scope);
  });
});
