import { describe, expect, it } from "vitest";
import { symbolKey } from "./citation/canonical.ts";
import { isoOf } from "./citation/date.ts";
import { parseSymbol } from "./citation/symbol.ts";
import { loadNationalRegister } from "./national-register.ts";
import type { RegisterEntry } from "./register.ts";
import { buildRegister, lawKey } from "./register.ts";

async function entriesOf(key: string): Promise<readonly RegisterEntry[]> {
  return (await loadNationalRegister()).bySymbol.get(key) ?? [];
}

describe("the register of national documents", () => {
  it("has the documents that it had when it was made", async () => {
    const { entries } = await loadNationalRegister();
    const confirmed = entries.filter(({ reliability }) => reliability === "confirmed");
    const ended = entries.filter(({ status }) => status === "ended");
    expect([entries.length, confirmed.length, ended.length]).toEqual([3677, 1820, 52]);
  });

  it.each<[key: string, date: string, type: string, issuer: string]>([
    ["30/2020/NĐ-CP", "2020-03-05", "Nghị định", "Chính phủ"],
    ["76/NQ-CP", "2021-07-15", "Nghị quyết", "Chính phủ"],
    ["1588/QĐ-TTg", "2024-12-17", "Quyết định", "Thủ tướng Chính phủ"],
    ["1669/NQ-UBTVQH15", "2025-06-16", "Nghị quyết", "Ủy ban Thường vụ Quốc hội"],
    ["72/2025/QH15", "2025-06-16", "Luật", "Quốc hội"],
    ["57-NQ/TW", "2024-12-22", "Nghị quyết", "Bộ Chính trị"],
    ["3-NQ/TU", "2021-10-26", "Nghị quyết", "Thành ủy Hải Phòng"],
    ["66.7/2025/NQ-CP", "2025-11-15", "Nghị quyết", "Chính phủ"],
  ])("knows %s, confirmed", async (key, date, type, issuer) => {
    const entries = await entriesOf(key);
    expect(entries).toContainEqual(expect.objectContaining({ date, type, issuer, reliability: "confirmed" }));
  });

  it("knows laws by their names", async () => {
    const { laws } = await loadNationalRegister();
    const archives = laws.get("luật lưu trữ")?.map(({ date }) => date);
    expect(archives).toEqual(["2011-11-11", "2024-06-21"]);
  });

  it("knows by which documents those out of force were followed, and since when", async () => {
    const [entry] = await entriesOf("61/2018/NĐ-CP");
    expect(entry).toMatchObject({ status: "ended", successors: ["118/2025/NĐ-CP"], until: "2025-07-01" });
  });

  it("finds by number and by name what a register of all its entries finds", async () => {
    const register = await loadNationalRegister();
    const read = buildRegister(register.name, register.entries);
    for (const entry of register.entries) {
      const [symbol, law] = [symbolKey(entry) ?? "", lawKey(entry) ?? ""];
      expect(register.bySymbol.get(symbol), symbol).toEqual(read.bySymbol.get(symbol));
      expect(register.laws.get(law), law).toEqual(read.laws.get(law));
    }
    expect(register.bySymbol.get("0/0000/XX-XX")).toBeUndefined();
    expect(register.laws.get("luật không có")).toBeUndefined();
  });

  it("keeps what is not confirmed apart", async () => {
    expect(await entriesOf("131/NQ-CP")).toMatchObject([{ date: "2022-10-06", reliability: "supported" }]);
  });

  it("reads its symbols as the parser of citations would", async () => {
    const { entries } = await loadNationalRegister();
    for (const { number, year, symbol, style } of entries) {
      const printed = [number, ...(year === null ? [] : [year]), symbol].join(style === "party" ? "-" : "/");
      expect(parseSymbol(printed, 0), printed).toMatchObject({ length: printed.length, number, year, symbol, style });
    }
  });

  it("holds well-formed facts only", async () => {
    const { entries } = await loadNationalRegister();
    for (const entry of entries) {
      const [year, month, day] = (entry.date ?? "").split("-").map(Number);
      expect(isoOf(day ?? null, month ?? null, year ?? null), symbolKey(entry) ?? "").toBe(entry.date);
      expect(entry.title, "a title is a text or nothing").not.toBe("");
      if (entry.year !== null && entry.reliability === "confirmed") expect(entry.year, entry.title ?? "").toBe(year);
    }
  });
});
