import { describe, expect, it } from "vitest";
import type { ParsedSymbol } from "./symbol.ts";
import { parseBlankSymbol, parseLowerCaseSymbol, parseSpacedSymbol, parseSymbol } from "./symbol.ts";

type Fields = readonly [number: string, year: number | null, symbol: string, style: "state" | "party"];

function fieldsOf({ number, year, symbol, style }: ParsedSymbol): Fields {
  return [number, year, symbol, style];
}

/** Where the text has "|", the symbol is expected to end; it begins at the beginning. */
function readUntilBar(marked: string, parse: (text: string, offset: number) => ParsedSymbol | null): Fields | null {
  const [read = "", rest = ""] = marked.split("|");
  const before = "theo ";
  const found = parse(before + read + rest, before.length);
  if (found !== null) expect(read.slice(0, found.length) + rest.slice(0, found.length - read.length)).toBe(read);
  return found && fieldsOf(found);
}

describe("parseSymbol", () => {
  it.each<[sentence: string, text: string, fields: Fields]>([
    ["reads number, year, type and issuer", "45/2023/NĐ-CP| ngày", ["45", 2023, "NĐ-CP", "state"]],
    ["reads a symbol without a year", "318/QĐ-UBND| ngày", ["318", null, "QĐ-UBND", "state"]],
    ["reads a law, whose symbol is the term", "11/2022/QH15|;", ["11", 2022, "QH15", "state"]],
    ["takes no word after the dash of a law's symbol", "11/2022/QH15| - TP Hà Nội", ["11", 2022, "QH15", "state"]],
    ["reads a Standing Committee's symbol", "9/2021/UBTVQH15|,", ["9", 2021, "UBTVQH15", "state"]],
    ["reads a Party symbol", "31-NQ/TW| của", ["31", null, "NQ/TW", "party"]],
    ["reads a Party symbol with a longer issuer", "77-HD/BTCTW|", ["77", null, "HD/BTCTW", "party"]],
    ["reads an issuer and a unit, as a công văn has", "612/SNV-CCVC| ngày", ["612", null, "SNV-CCVC", "state"]],
    ["reads a symbol of one group", "4417/BGDĐT| ngày", ["4417", null, "BGDĐT", "state"]],
    ["reads an old decree's symbol", "72/CP| ngày", ["72", null, "CP", "state"]],
    ["reads an old ministers' council's symbol", "233-HĐBT| ngày", ["233", null, "HĐBT", "state"]],
    ["reads two issuers", "8/2019/TTLT-BTP-BCA|", ["8", 2019, "TTLT-BTP-BCA", "state"]],
    ["reads four joint issuers", "3/2014/TTLT-BNV-BTC-BTP-BCA|", ["3", 2014, "TTLT-BNV-BTC-BTP-BCA", "state"]],
    [
      "reads three joint issuers of a resolution",
      "41/2024/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN|",
      ["41", 2024, "NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", "state"],
    ],
    ["reads an ampersand in the unit", "55/KH-BNN&MT| ngày", ["55", null, "KH-BNN&MT", "state"]],
    ["reads a dot in the unit", "90/VPCP-V.II|", ["90", null, "VPCP-V.II", "state"]],
    ["reads digits in the unit", "7/BC-HHDN-K3|", ["7", null, "BC-HHDN-K3", "state"]],
    ["reads mixed-case codes", "26/TTr-SNgV|", ["26", null, "TTr-SNgV", "state"]],
    ["reads a long mixed-case code", "144/2025/CV-BSGBTr|, ngày", ["144", 2025, "CV-BSGBTr", "state"]],
    ["reads the Prime Minister's symbol", "5/CT-TTg| ngày", ["5", null, "CT-TTg", "state"]],
    ["reads a letter after the number", "19b/NQ-CP|", ["19b", null, "NQ-CP", "state"]],
    ["reads a number of a dotted series", "71.4/2026/NQ-CP|", ["71.4", 2026, "NQ-CP", "state"]],
    ["keeps leading zeros, which some provinces print", "0245/KH-UBND|", ["0245", null, "KH-UBND", "state"]],
    ["stops before a bracket", "45/2023/NĐ-CP|)", ["45", 2023, "NĐ-CP", "state"]],
    ["stops before ngày written without a space", "15/2025/TT-BCA|ngày 02/3/2025", ["15", 2025, "TT-BCA", "state"]],
    ["stops at the end of a sentence", "318/QĐ-UBND|. Ủy ban", ["318", null, "QĐ-UBND", "state"]],
    ["stops before a dash between clauses", "318/QĐ-UBND| - Phụ lục", ["318", null, "QĐ-UBND", "state"]],
  ])("%s", (_, text, fields) => {
    expect(readUntilBar(text, parseSymbol)).toEqual(fields);
  });

  it.each<[sentence: string, text: string]>([
    ["a date", "12/3/2026"],
    ["a date with a two-digit month", "05/12/2026"],
    ["a fraction", "3/4 tổng số"],
    ["a quantity per month", "12/tháng"],
    ["a scale of a map", "1/2000 của"],
    ["a number with its year alone", "30/2020 và"],
    ["a range of years", "2021-2025"],
    ["a lone letter after a slash", "12/A, đường"],
    ["words", "Quyết định"],
    ["the end of the text", ""],
  ])("reads nothing from %s", (_, text) => {
    expect(parseSymbol(text, 0)).toBeNull();
  });

  it.each<[sentence: string, text: string, fields: Fields, deviations: [kind: string, words: string, put: string][]]>([
    ["a space after the hyphen", "223/KH- UBND", ["223", null, "KH-UBND", "state"], [["space", " ", ""]]],
    ["a space after the slash", "61/ KH-UBND", ["61", null, "KH-UBND", "state"], [["space", " ", ""]]],
    ["a space before the slash", "3401 /QĐ-BYT", ["3401", null, "QĐ-BYT", "state"], [["space", " ", ""]]],
    [
      "spaces on both sides of the slashes",
      "14 /2025 /QĐ-UBND",
      ["14", 2025, "QĐ-UBND", "state"],
      [
        ["space", " ", ""],
        ["space", " ", ""],
      ],
    ],
    [
      "spaces around a Party dash",
      "46 - CT/TW",
      ["46", null, "CT/TW", "party"],
      [
        ["space", " ", ""],
        ["space", " ", ""],
      ],
    ],
    ["a space within the term", "33/2002/QH 10", ["33", 2002, "QH10", "state"], [["space", " ", ""]]],
    ["an en dash in a State symbol", "204/2014/NĐ–CP", ["204", 2014, "NĐ-CP", "state"], [["dash", "–", "-"]]],
    ["an en dash in a Party symbol", "18–NQ/TW", ["18", null, "NQ/TW", "party"], [["dash", "–", "-"]]],
    [
      "a spaced en dash",
      "746/QĐ – TTg",
      ["746", null, "QĐ-TTg", "state"],
      [
        ["space", " ", ""],
        ["space", " ", ""],
        ["dash", "–", "-"],
      ],
    ],
    ["a hyphen for a slash", "146/2025-NĐ-CP", ["146", 2025, "NĐ-CP", "state"], [["dash", "-", "/"]]],
    ["a hyphen and a space for a slash", "146/2025- NĐ-CP", ["146", 2025, "NĐ-CP", "state"], [["dash", "- ", "/"]]],
    ["a missing slash", "49/2025TT-BCT", ["49", 2025, "TT-BCT", "state"], [["missing-slash", "", "/"]]],
    ["a space for a slash", "49/2025 TT-BCT", ["49", 2025, "TT-BCT", "state"], [["missing-slash", " ", "/"]]],
    ["a doubled slash", "49//2025/TT-BCT", ["49", 2025, "TT-BCT", "state"], [["double-slash", "//", "/"]]],
    ["a missing hyphen", "118/2025/NĐCP", ["118", 2025, "NĐ-CP", "state"], [["missing-hyphen", "NĐCP", "NĐ-CP"]]],
    ["D for Đ in the type", "103/2024/ND-CP", ["103", 2024, "NĐ-CP", "state"], [["look-alike", "ND", "NĐ"]]],
    [
      "Cyrillic letters",
      "40/2026/NĐ-\u0421\u0420",
      ["40", 2026, "NĐ-CP", "state"],
      [
        ["look-alike", "\u0421", "C"],
        ["look-alike", "\u0420", "P"],
      ],
    ],
    ["the Icelandic letter", "121/2021/N\u00d0-CP", ["121", 2021, "NĐ-CP", "state"], [["look-alike", "\u00d0", "Đ"]]],
    ["a type with one small letter", "61/Kh-UBND", ["61", null, "KH-UBND", "state"], [["lower-case", "Kh", "KH"]]],
    ["a line broken after the hyphen, which is no fault", "753/QĐ-\nBKHCN", ["753", null, "QĐ-BKHCN", "state"], []],
    ["a line broken after the slash, which is no fault", "57/\n2024/NĐ-CP", ["57", 2024, "NĐ-CP", "state"], []],
    ["capitals of a heading, which are no fault", "1237/QĐ-TTG", ["1237", null, "QĐ-TTg", "state"], []],
  ])("reads and reports %s", (_, text, fields, expected) => {
    const found = parseSymbol(text, 0);
    expect(found && fieldsOf(found)).toEqual(fields);
    expect(found?.length).toBe(text.length);
    const deviations = found?.deviations ?? [];
    expect(deviations.map(({ kind, start, end, expected: put }) => [kind, text.slice(start, end), put])).toEqual(
      expected,
    );
  });

  it("tells where number, year and symbol stand", () => {
    const text = "số 14 /2025 /QĐ- UBND ngày";
    const found = parseSymbol(text, 3);
    const words = (range: readonly [number, number] | null | undefined): string | null =>
      range ? text.slice(3 + range[0], 3 + range[1]) : null;
    expect([found?.numberRange, found?.yearRange, found?.symbolRange].map(words)).toEqual(["14", "2025", "QĐ- UBND"]);
  });

  it("has no range for a year that is not there", () => {
    expect(parseSymbol("14/QĐ-UBND", 0)?.yearRange).toBeNull();
  });
});

describe("parseLowerCaseSymbol", () => {
  it.each<[sentence: string, text: string, fields: Fields | null]>([
    ["reads a symbol in lower case", "177/2004/qđ-ub| ngày", ["177", 2004, "QĐ-UB", "state"]],
    ["reads a Party symbol in lower case", "12-nq/tw|;", ["12", null, "NQ/TW", "party"]],
    ["reads no other words", "12/tháng|", null],
    ["reads no code that runs on", "12/nqx|", null],
  ])("%s", (_, text, fields) => {
    expect(readUntilBar(text, parseLowerCaseSymbol)).toEqual(fields);
  });

  it("reports each group in lower case", () => {
    const text = "177/2004/qđ-ub";
    const deviations = parseLowerCaseSymbol(text, 0)?.deviations ?? [];
    expect(deviations.map(({ kind, start, end, expected }) => [kind, text.slice(start, end), expected])).toEqual([
      ["lower-case", "qđ", "QĐ"],
      ["lower-case", "ub", "UB"],
    ]);
  });
});

describe("parseSpacedSymbol", () => {
  it.each<[sentence: string, text: string, fields: Fields | null]>([
    ["reads a space for the dash of the Party", "84 QĐ/TWĐTN| ngày", ["84", null, "QĐ/TWĐTN", "party"]],
    ["reads a unit after the issuer", "367 KH/TWĐTN-VP|;", ["367", null, "KH/TWĐTN-VP", "party"]],
    ["reads no other abbreviations with a slash", "12 UBND/xã|", null],
    ["reads no type alone", "12 QĐ|, 5 KH", null],
  ])("%s", (_, text, fields) => {
    expect(readUntilBar(text, parseSpacedSymbol)).toEqual(fields);
  });
});

describe("parseBlankSymbol", () => {
  it.each<[sentence: string, text: string, fields: Fields | null]>([
    ["reads a blank of dots", "... /KH-UBND| ngày", ["", null, "KH-UBND", "state"]],
    ["reads a blank of an ellipsis", "…/STP-VB| ngày", ["", null, "STP-VB", "state"]],
    ["reads a blank of underscores", "____/QĐ-UBND|", ["", null, "QĐ-UBND", "state"]],
    ["reads a blank of nothing", "/TTr-SNV| ngày", ["", null, "TTr-SNV", "state"]],
    ["reads a blank before a year", "/2025/QĐ-UBND| ngày", ["", 2025, "QĐ-UBND", "state"]],
    ["reads a blank in a Party symbol", "…-NQ/TU|", ["", null, "NQ/TU", "party"]],
    ["reads no word after a slash", "/tháng|", null],
    ["reads no blank without a symbol", "… |", null],
  ])("%s", (_, text, fields) => {
    expect(readUntilBar(text, parseBlankSymbol)).toEqual(fields);
  });
});
