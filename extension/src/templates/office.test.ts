import { describe, expect, it } from "vitest";
import { communeOf, economyDepartmentOf, placeOf } from "./office.ts";

const office = (unit: string) => ({
  ...(communeOf(unit) ?? { level: "xã" as const, name: "" }),
  province: null,
  signer: "chairman" as const,
  signatory: "",
  department: "",
});

describe("the commune that drafts", () => {
  it.each([
    ["xã Ka Đô", { level: "xã", name: "Ka Đô" }],
    ["  Đặc khu   Phú Quý ", { level: "đặc khu", name: "Phú Quý" }],
    ["phường 2", { level: "phường", name: "2" }],
    ["Ka Đô", null],
    ["huyện Đơn Dương", null],
    ["", null],
  ])("“%s” is read", (typed, expected) => {
    expect(communeOf(typed)).toEqual(expected);
  });

  it.each([
    ["xã Ka Đô", "Ka Đô"],
    ["phường 2", "Phường 2"],
    ["phường 2 Bảo Lộc", "Phường 2 Bảo Lộc"],
  ])("%s is “%s” as the place of issue", (unit, place) => {
    expect(placeOf(office(unit))).toBe(place);
  });

  it.each([
    ["xã Ka Đô", "Phòng Kinh tế"],
    ["đặc khu Phú Quý", "Phòng Kinh tế"],
    ["đặc khu Phú Quốc", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["phường Thuận Hóa", "Phòng Kinh tế, Hạ tầng và Đô thị"],
  ])("%s has %s", (unit, department) => {
    expect(economyDepartmentOf(office(unit))).toBe(department);
  });
});
