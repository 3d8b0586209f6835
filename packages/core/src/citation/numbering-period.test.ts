import { describe, expect, it } from "vitest";
import type { CitedDate } from "./citation.ts";
import { parseDate } from "./date.ts";
import { numberingPeriod } from "./numbering-period.ts";
import { parseSymbol } from "./symbol.ts";

function periodOf(number: string, date: string | null): string | null {
  const symbol = parseSymbol(number, 0);
  const cited: CitedDate | null = date === null ? null : (parseDate(`ngày ${date}`, 0)?.date ?? null);
  return numberingPeriod({
    symbol: symbol?.symbol ?? null,
    style: symbol?.style ?? null,
    year: symbol?.year ?? null,
    date: cited,
  });
}

describe("the period in which a number is given once", () => {
  it.each([
    ["is the year", ["12/QĐ-UBND", "05/01/2024"], ["12/QĐ-UBND", "31/12/2024"]],
    ["is the year in the number", ["30/2020/NĐ-CP", "05/3/2020"], ["30/2020/NĐ-CP", "15/3/2020"]],
    ["is the term of the Party's central bodies", ["57-NQ/TW", "22/12/2024"], ["57-NQ/TW", "22/12/2023"]],
    ["is the month in the year of local Party congresses", ["12-KH/TU", "05/5/2025"], ["12-KH/TU", "15/5/2025"]],
    ["is the term of the National Assembly", ["1669/NQ-UBTVQH15", "16/6/2025"], ["1669/NQ-UBTVQH15", "16/6/2024"]],
  ])("%s", (_, one, other) => {
    expect(periodOf(one[0] ?? "", one[1] ?? "")).not.toBeNull();
    expect(periodOf(one[0] ?? "", one[1] ?? "")).toBe(periodOf(other[0] ?? "", other[1] ?? ""));
  });

  it.each([
    ["another year", ["12/QĐ-UBND", "05/01/2024"], ["12/QĐ-UBND", "05/01/2025"]],
    ["the merger of provinces and communes", ["12/QĐ-UBND", "30/6/2025"], ["12/QĐ-UBND", "01/7/2025"]],
    ["the merger of ministries", ["12/QĐ-BNV", "28/02/2025"], ["12/QĐ-BNV", "01/3/2025"]],
    ["another month in the year of local Party congresses", ["12-KH/TU", "05/5/2025"], ["12-KH/TU", "05/11/2025"]],
    ["another term of the Party", ["18-NQ/TW", "25/10/2017"], ["18-NQ/TW", "16/6/2022"]],
  ])("ends with %s", (_, one, other) => {
    expect(periodOf(one[0] ?? "", one[1] ?? "")).not.toBe(periodOf(other[0] ?? "", other[1] ?? ""));
  });

  it("is not cut for the Government by the mergers of others", () => {
    expect(periodOf("74/NQ-CP", "07/4/2025")).toBe(periodOf("74/NQ-CP", "07/8/2025"));
  });

  it.each([
    ["without a date", "12/QĐ-UBND", null],
    ["in the month of a national congress", "12-QĐ/TW", "20/01/2026"],
  ])("is left open %s", (_, number, date) => {
    expect(periodOf(number, date)).toBeNull();
  });
});
