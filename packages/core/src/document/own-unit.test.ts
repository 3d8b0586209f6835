import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/document-of.ts";
import type { AdministrativeUnit } from "./document.ts";

const unit = (...parts: string[]): AdministrativeUnit | null => documentOf(parts.join("\n\n")).unit;
const named = (...parts: string[]): string => {
  const own = unit(...parts);
  return own === null ? "-" : `${own.level} ${own.name}, ${own.province ?? "-"}`;
};

describe("the own unit is learned", () => {
  it.each([
    [
      "from the issuer",
      ["ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ", "Số: 12/KH-UBND", "KẾ HOẠCH", "**Trồng cây tại xã Hoa Sen**", "1. Một"],
      "xã Suối Mơ, -",
    ],
    [
      "from the parent of a department",
      ["UBND PHƯỜNG HOA SEN\nPHÒNG VĂN HÓA - XÃ HỘI", "Số: 12/BC-PVHXH", "BÁO CÁO", "**Trồng cây**", "1. Một"],
      "phường Hoa Sen, -",
    ],
    [
      "from the enacting clause",
      [
        "KẾ HOẠCH",
        "**Trồng cây**",
        "Căn cứ Kế hoạch của UBND xã Hoa Sen;",
        "Ủy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:",
        "1. Một",
      ],
      "xã Suối Mơ, -",
    ],
    [
      "from the place, whose level the text tells",
      [
        "Số: /KH-UBND",
        "Hoa Sen, ngày    tháng 5 năm 2026",
        "KẾ HOẠCH",
        "**Trồng cây**",
        "1. Tại phường Hoa Sen, xã Suối Mơ",
      ],
      "phường Hoa Sen, -",
    ],
    ["from the abstract", ["KẾ HOẠCH", "**Trồng cây tại xã Suối Mơ**", "1. Các thôn"], "xã Suối Mơ, -"],
    [
      "for a province",
      ["ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG NAI", "Số: 12/KH-UBND", "KẾ HOẠCH", "**Trồng cây**", "1. Một"],
      "tỉnh Đồng Nai, tỉnh Đồng Nai",
    ],
    [
      "with the province that the text names",
      [
        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ",
        "Số: 12/KH-UBND",
        "KẾ HOẠCH",
        "**Trồng cây**",
        "Căn cứ Kế hoạch của UBND tỉnh Đồng Nai;",
        "1. Một",
      ],
      "xã Suối Mơ, tỉnh Đồng Nai",
    ],
  ])("%s", (_name, parts, expected) => {
    expect(named(...parts)).toBe(expected);
  });

  it.each([
    [
      "a ministry writes about a unit",
      [
        "BỘ NỘI VỤ",
        "Số: 12/BNV-TCBC\nV/v trồng cây tại xã Suối Mơ",
        "Hà Nội, ngày 05 tháng 4 năm 2026",
        "Kính gửi: UBND thành phố Hà Nội",
        "1. Một",
      ],
    ],
    ["two communes are named alike", ["KẾ HOẠCH", "**Trồng cây tại xã Suối Mơ và xã Hoa Sen**", "1. Một"]],
    ["no unit is named", ["KẾ HOẠCH", "**Trồng cây**", "1. Một"]],
  ])("not at all where %s", (_name, parts) => {
    expect(unit(...parts)).toBeNull();
  });

  it("does not take the province where two are named about as often", () => {
    expect(
      unit(
        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ",
        "Số: 12/KH-UBND",
        "KẾ HOẠCH",
        "**Trồng cây**",
        "1. Học tập tỉnh Đồng Nai và tỉnh Cà Mau",
      )?.province,
    ).toBeNull();
  });
});
