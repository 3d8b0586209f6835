import { describe, expect, it } from "vitest";
import { prosesOf } from "../testing/document-of.ts";
import { findOrganizations } from "./organizations.ts";
import { findUnits } from "./units.ts";

const found = (text: string): readonly string[] => {
  const proses = prosesOf(text);
  return findOrganizations(proses, findUnits(proses)).map(({ name }) => name);
};

describe("organizations", () => {
  it.each([
    ["a committee with its unit", "giao Ủy ban nhân dân xã Suối Mơ tổ chức", ["Ủy ban nhân dân xã Suối Mơ"]],
    ["a committee with the bare level", "giao UBND xã tổ chức", ["UBND xã"]],
    ["the office of two bodies", "giao Văn phòng HĐND và UBND xã tổ chức", ["Văn phòng HĐND và UBND xã"]],
    [
      "a department with a list in its name",
      "giao Phòng Kinh tế, Hạ tầng và Đô thị: tham mưu",
      ["Phòng Kinh tế, Hạ tầng và Đô thị"],
    ],
    ["two departments", "giao Sở Tài chính và Sở Y tế chủ trì", ["Sở Tài chính", "Sở Y tế"]],
    ["a department of a unit", "của Sở Tư pháp tỉnh Đồng Nai.", ["Sở Tư pháp tỉnh Đồng Nai"]],
    ["a central body before a verb", "Chính phủ ban hành Nghị định", ["Chính phủ"]],
    ["a body before a person", "Chủ tịch UBND tỉnh Hà Nam Nguyễn Văn Mây", ["UBND tỉnh Hà Nam"]],
    ["the Front", "Ủy ban Mặt trận Tổ quốc Việt Nam xã và các hội", ["Ủy ban Mặt trận Tổ quốc Việt Nam xã"]],
  ])("are read for %s", (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("are not read inside a symbol or from a common noun", () => {
    expect(found("Kế hoạch số 12/KH-UBND và công văn 30/UBND-KT")).toEqual([]);
    expect(found("Phòng họp, Bộ phận, Sở thích")).toEqual([]);
  });
});
