import { describe, expect, it } from "vitest";
import { numberedNames } from "./data/unit-words.ts";
import {
  communesNamed,
  communesOn,
  formerCommunes,
  formerProvincesOf,
  nearestCommune,
  nearestProvince,
  predecessorsOf,
  provinceNamed,
  provincesOn,
  successorProvince,
  wasCity,
} from "./gazetteer.ts";
import { compareKey } from "./text/vietnamese.ts";

const states: readonly [date: string, cities: number, phuong: number, xa: number][] = [
  ["2025-07-01", 6, 687, 2621],
  ["2026-04-29", 6, 687, 2621],
  ["2026-04-30", 7, 697, 2611],
  ["2026-09-01", 8, 697, 2611],
  ["2026-09-20", 9, 709, 2599],
];

describe("the gazetteer counts, as the resolutions say,", () => {
  it.each(states)("on %s %i cities, %i phường and %i xã", (date, cities, phuong, xa) => {
    const provinces = provincesOn(date);
    const communes = communesOn(date);
    const count = (level: string): number => communes.filter((commune) => commune.level === level).length;
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ level }) => level === "thành phố")).toHaveLength(cities);
    expect(communes).toHaveLength(3321);
    expect([count("phường"), count("xã"), count("đặc khu")]).toEqual([phuong, xa, 13]);
  });

  it("in Hải Phòng 114 units: 67 xã, 45 phường, 2 đặc khu", () => {
    const own = communesOn("2026-01-01").filter(({ province }) => province === "Hải Phòng");
    const levels = own.map(({ level }) => level);
    expect(own).toHaveLength(114);
    expect(levels.filter((level) => level === "xã")).toHaveLength(67);
    expect(levels.filter((level) => level === "phường")).toHaveLength(45);
  });
});

const named: readonly [name: string, date: string, province: string, level: string | null][] = [
  ["Hải Dương", "2026-05-01", "Hải Phòng", "phường"],
  ["Thạch Khôi", "2026-05-01", "Hải Phòng", "phường"],
  ["Gia Lộc", "2026-05-01", "Hải Phòng", "xã"],
  ["Thạch Khê", "2026-05-01", "Hải Phòng", null],
  ["Thạch Khê", "2026-05-01", "Hà Tĩnh", "xã"],
  ["Long Thành", "2026-03-01", "Đồng Nai", "xã"],
  ["Long Thành", "2026-05-01", "Đồng Nai", "phường"],
  ["Tiên Du", "2026-09-19", "Bắc Ninh", "xã"],
  ["Tiên Du", "2026-09-20", "Bắc Ninh", "phường"],
  ["Cát Hải", "2026-05-01", "Hải Phòng", "đặc khu"],
  ["Phố Bảng", "2026-05-01", "Tuyên Quang", "xã"],
];

describe("a unit is found by name, province and day", () => {
  it.each(named)("%s on %s in %s is %s", (name, date, province, level) => {
    expect(communesNamed(name, date, province).map((unit) => unit.level)).toEqual(level === null ? [] : [level]);
  });

  it("whatever the placement of the tone or the apostrophe", () => {
    expect(communesNamed("Thanh Hoà", "2026-01-01")).toEqual(communesNamed("Thanh Hòa", "2026-01-01"));
    expect(communesNamed("Ea H’Leo", "2026-01-01")).toHaveLength(1);
    expect(provinceNamed("tỉnh Khánh Hoà")).toBe("Khánh Hòa");
    expect(provinceNamed("tỉnh Hải Dương")).toBeNull();
  });
});

describe("the nearest name", () => {
  it.each([
    ["Thạch Khê", "Hải Phòng", "Thạch Khôi"],
    ["Lạc Phương", "Hải Phòng", "Lạc Phượng"],
    ["Đơn Dươn", "Lâm Đồng", "Đơn Dương"],
    ["Không Có", "Lâm Đồng", null],
  ])("of %s in %s is %s", (name, province, nearest) => {
    expect(nearestCommune(name, "2026-01-01", province)?.name ?? null).toBe(nearest);
  });
});

describe("a former commune", () => {
  it("knows the unit that took over most of it", () => {
    const [found] = formerCommunes("thị trấn", "Tiên Lãng", "Hải Phòng");
    expect(found?.successor).toEqual({ level: "xã", name: "Tiên Lãng", province: "Hải Phòng" });
  });
  it("of another province is not found", () => {
    expect(formerCommunes("thị trấn", "Tiên Lãng", "Cà Mau")).toEqual([]);
  });
});

describe("a former province", () => {
  it.each([
    ["Hải Dương", "Hải Phòng"],
    ["Bình Thuận", "Lâm Đồng"],
    ["Đắc Nông", null],
    ["Hải Phòng", null],
    ["Cao Bằng", null],
  ])("%s went into %s", (name, province) => {
    expect(successorProvince(name)).toBe(province);
  });
});

it.each([
  ["Chí Linh", "2026-01-01", true],
  ["Thanh Hóa", "2026-01-01", true],
  ["Bắc Ninh", "2026-09-19", true],
  ["Bắc Ninh", "2026-09-20", false],
  ["Hải Phòng", "2026-01-01", false],
  ["Tiên Lãng", "2026-01-01", false],
])("whether %s is a city that has ended by %s: %s", (name, date, ended) => {
  expect(wasCity(name, date)).toBe(ended);
});

it.each([
  ["Quảng Trỉ", "Quảng Trị"],
  ["Lâm Đông", "Lâm Đồng"],
  ["Quảng Trị", null],
  ["Bình Dương", null],
])("the province nearest to %s is %s", (name, province) => {
  expect(nearestProvince(name)).toBe(province);
});

it("the names that a number tells apart are those of the gazetteer", () => {
  const stems = communesOn("2026-01-01").flatMap(({ name }) => /^(.+) \d$/u.exec(name)?.[1] ?? []);
  expect([...new Set(stems.map(compareKey))].sort()).toEqual([...numberedNames].sort());
});

describe("what a unit was until 2025-06-30", () => {
  it("is told for a commune by the units that went to it", () => {
    const found = predecessorsOf({ name: "Tiên Lãng", province: "Hải Phòng" });
    expect(found.map(({ level, name }) => `${level} ${name}`)).toContain("thị trấn Tiên Lãng");
    expect(new Set(found.map(({ district }) => district))).toEqual(new Set(["Huyện Tiên Lãng"]));
  });

  it("is told for a province by the provinces that formed it", () => {
    expect(formerProvincesOf("Hải Phòng")).toEqual(expect.arrayContaining(["thành phố Hải Phòng", "tỉnh Hải Dương"]));
    expect(formerProvincesOf("Hải Phòng")).toHaveLength(2);
    const all = provincesOn("2025-07-01").flatMap(({ name }) => formerProvincesOf(name));
    expect([all.length, new Set(all).size]).toEqual([63, 63]);
  });

  it("is not told for a unit that does not exist", () => {
    expect(predecessorsOf({ name: "Không Có", province: "Hải Phòng" })).toEqual([]);
    expect(formerProvincesOf("Không Có")).toEqual([]);
  });
});
