import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { placed } from "./placed.ts";

const CITED =
  "Căn cứ Quyết định số 247/QĐ-UBND ngày 20/01/2026 của UBND thành phố và Kế hoạch số 5/KH-UBND ngày 03/02/2026 của UBND xã.";
const analysis = analyze(CITED);
const none = { unit: null, province: null };

function ids(text: string, place: { unit: string | null; province: string | null }): readonly (string | null)[] {
  return placed(analyze(text), place).citations.map(({ id }) => id);
}

describe("what the user says of the place", () => {
  it("tells which city and which commune a citation means", () => {
    expect(ids(CITED, none)).toEqual([null, null]);
    expect(ids(CITED, { unit: "xã Tiên Lãng", province: "thành phố Hải Phòng" })).toEqual([
      "247/QĐ-UBND@2026 UBND|thành phố hải phòng",
      "5/KH-UBND@2026 UBND|xã tiên lãng, thành phố hải phòng",
    ]);
  });

  it("adds the province to the unit that the draft shows, and leaves that unit as it is", () => {
    const own = analyze(`ỦY BAN NHÂN DÂN\nXÃ TIÊN LÃNG\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n\nTrồng cây\n\n${CITED}`);
    const { unit } = placed(own, { unit: "xã Gia Lộc", province: "thành phố Hải Phòng" }).document;
    expect(unit).toEqual({ level: "xã", name: "Tiên Lãng", province: "thành phố Hải Phòng" });
  });

  it("changes nothing where nothing is said, and makes one analysis for one place", () => {
    expect(placed(analysis, none)).toBe(analysis);
    expect(placed(analysis, { unit: "Sở Nội vụ", province: null })).toBe(analysis);
    const place = { unit: "phường Hải Dương", province: null };
    expect(placed(analysis, place)).toBe(placed(analysis, place));
    expect(placed(placed(analysis, place), place).citations).toEqual(placed(analysis, place).citations);
  });
});
