import { describe, expect, it } from "vitest";
import { departments, fixedBodies, unitBodies } from "./organization-heads.ts";

const heads = [...fixedBodies, ...unitBodies, ...departments];

describe("organization heads", () => {
  it("are in NFC and let a line break stand for each space", () => {
    expect(heads.filter((source) => source !== source.normalize("NFC") || source.includes(" "))).toEqual([]);
  });

  it.each<[words: string, sources: readonly string[]]>([
    ["Ủy ban nhân dân", unitBodies],
    ["Uỷ ban nhân dân", unitBodies],
    ["Văn phòng HĐND và UBND", unitBodies],
    ["Ban Thường vụ Đảng uỷ", unitBodies],
    ["Ủy ban Thường vụ Quốc hội", fixedBodies],
    ["Thủ tướng Chính phủ", fixedBodies],
    ["Sở", departments],
    ["Ban Chỉ đạo", departments],
  ])("name %s in one and over a line break", (words, sources) => {
    const whole = new RegExp(`^(?:${sources.join("|")})$`, "u");
    expect([words, words.replaceAll(" ", "\n")].map((text) => whole.test(text))).toEqual([true, true]);
  });

  it("end a unit's body before the unit", () => {
    const police = new RegExp(`^(?:${unitBodies.join("|")})`, "u");
    expect(["Công an xã Tân Lập", "Công an nhân dân"].map((text) => police.exec(text)?.[0])).toEqual([
      "Công an",
      undefined,
    ]);
  });
});
