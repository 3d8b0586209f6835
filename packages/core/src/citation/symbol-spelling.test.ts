import { describe, expect, it } from "vitest";
import { canonicalSymbol, spellingDeviations } from "./symbol-spelling.ts";

describe("canonicalSymbol", () => {
  it.each<[sentence: string, printed: string, canonical: string | null]>([
    ["leaves a symbol as it should be", "KH-UBND", "KH-UBND"],
    ["takes spaces and other dashes out", "QĐ – TTg", "QĐ-TTg"],
    ["puts Latin letters for those that look like them", "NĐ-\u0421\u0420", "NĐ-CP"],
    ["puts Đ for its Icelandic double", "N\u00d0-CP", "NĐ-CP"],
    ["gives a type its Đ back", "QD-UBND", "QĐ-UBND"],
    ["gives a council its Đ back", "NQ-HDND", "NQ-HĐND"],
    ["keeps DA, which is a project", "DA-UBND", "DA-UBND"],
    ["keeps the D of a unit that only looks like a type", "SYT-CD", "SYT-CD"],
    ["writes a known code in its own case", "kh-ubnd", "KH-UBND"],
    ["writes TTg, TTr and SNgV their mixed way", "TTR-SNGV", "TTr-SNgV"],
    ["keeps the case of a group it does not know", "KH-TTNgC", "KH-TTNgC"],
    ["parts a type and an issuer that run together", "NĐCP", "NĐ-CP"],
    ["parts nothing where the halves are not certain", "CTKV02", "CTKV02"],
    ["takes a lone letter for no symbol", "A", null],
  ])("%s", (_, printed, canonical) => {
    expect(canonicalSymbol(printed, "state")).toBe(canonical);
  });
});

describe("spellingDeviations", () => {
  it.each<[sentence: string, printed: string, found: [kind: string, words: string, expected: string][]]>([
    ["finds none in a right symbol", "QĐ-TTg", []],
    ["finds a space", "KH- UBND", [["space", " ", ""]]],
    ["takes a line break for wrapping", "QĐ-\nUBND", []],
    ["finds an en dash", "QĐ–TTg", [["dash", "–", "-"]]],
    [
      "finds each letter of another alphabet",
      "TT-B\u0422\u0421",
      [
        ["look-alike", "\u0422", "T"],
        ["look-alike", "\u0421", "C"],
      ],
    ],
    ["finds D for Đ in the type alone", "ND-CP", [["look-alike", "ND", "NĐ"]]],
    ["finds a group in lower case", "Kh-UBND", [["lower-case", "Kh", "KH"]]],
    ["takes capitals for those of a heading", "QĐ-TTG", []],
    ["leaves a group it does not know", "KH-TTNgC", []],
    ["finds a lost hyphen", "NĐCP", [["missing-hyphen", "NĐCP", "NĐ-CP"]]],
    ["reads an ampersand with its spaces as one group", "SXD-QLN& TTBĐS", [["space", " ", ""]]],
  ])("%s", (_, printed, found) => {
    const symbol = canonicalSymbol(printed, "state") ?? "";
    const deviations = spellingDeviations(printed, 10, symbol);
    expect(
      deviations.map(({ kind, start, end, expected }) => [kind, printed.slice(start - 10, end - 10), expected]),
    ).toEqual(found);
  });
});
