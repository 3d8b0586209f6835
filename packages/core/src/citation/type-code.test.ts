import { describe, expect, it } from "vitest";
import { admitsCode, typeCodeOf, typeNamed } from "./type-code.ts";

describe("typeCodeOf", () => {
  it.each<[sentence: string, symbol: string | null, code: string | null]>([
    ["a type before a committee", "QĐ-UBND", "QĐ"],
    ["a type of the Party", "NQ/TW", "NQ"],
    ["an issuer with the term of the Assembly", "NQ-UBTVQH15", "NQ"],
    ["a department of a province", "TB-SGD&ĐT", "TB"],
    ["a unit that looks like a type stands before no issuer", "CT-CS", null],
    ["a symbol without a type", "UBND-VHXH", null],
    ["a type that is not known", "PAUP-UBND", null],
    ["no symbol", null, null],
  ])("%s", (_, symbol, code) => {
    expect(typeCodeOf({ symbol })).toBe(code);
  });
});

describe("admitsCode", () => {
  it.each<[type: string, code: string, admitted: boolean]>([
    ["Kế hoạch", "KH", true],
    ["Kế hoạch", "QĐ", false],
    ["Công văn", "KH", false],
    ["Công văn", "CV", true],
    ["Văn bản", "KH", true],
    ["Luật", "KH", true],
    ["Thông tư", "TTLT", true],
    ["Giấy khai sinh", "KH", true],
  ])("%s with %s: %s", (type, code, admitted) => {
    expect(admitsCode(type, code)).toBe(admitted);
  });
});

describe("typeNamed", () => {
  it.each<[code: string, type: string | null]>([
    ["QĐ", "Quyết định"],
    ["BC", "Báo cáo"],
    ["CTr", "Chương trình"],
    ["ABC", null],
  ])("%s: %s", (code, type) => {
    expect(typeNamed(code)).toBe(type);
  });
});
