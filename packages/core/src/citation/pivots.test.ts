import { describe, expect, it } from "vitest";
import { findPivots } from "./pivots.ts";

describe("findPivots", () => {
  it.each<[sentence: string, text: string, pivots: string[]]>([
    ["a number with a symbol", "theo 45/2023/NĐ-CP nay", ["45/2023"]],
    ["a number with a spaced dash", "theo 46 - CT/TW nay", ["46 - CT"]],
    ["a number with a Cyrillic symbol", "theo 4/\u0421\u0420 nay", ["4/\u0421\u0420"]],
    ["số and a number", "văn bản số 12 nay", ["số 12 na"]],
    ["số and a blank", "văn bản số …/UBND", ["số …/UB"]],
    ["a law", "theo Luật Đất đai", ["Luật Đ"]],
    ["a word that points back after a type", "theo Nghị định này", ["này"]],
    ["a bare number after a type", "theo Nghị quyết 57.", ["t 57."]],
    ["an abbreviated type with a number", "theo QĐ 20 nay", ["QĐ 20"]],
  ])("finds %s", (_, text, pivots) => {
    const found = findPivots(text);
    expect(found.map((offset, index) => text.slice(offset, offset + (pivots[index]?.length ?? 0)))).toEqual(pivots);
  });

  it.each<[sentence: string, text: string]>([
    ["words", "thực hiện nhiệm vụ được giao"],
    ["a date", "ngày 05 tháng 3 năm 2026"],
    ["numbers", "12 hộ, 3.500 đồng, 25%"],
    ["a word that points back after no type", "việc này, nội dung nêu trên, từ đó"],
    ["a number after no type", "tổ dân phố 12, khu 5"],
    ["nothing", ""],
  ])("finds none in %s", (_, text) => {
    expect(findPivots(text)).toEqual([]);
  });

  it("gives offsets that rise", () => {
    const found = findPivots("Luật Đất đai, Nghị định số 5/2024/NĐ-CP, Nghị quyết 57, Kế hoạch này, số 12/KH-UBND");
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found.length).toBeGreaterThanOrEqual(5);
  });
});
