import { describe, expect, it } from "vitest";
import { prosesOf } from "../testing/document-of.ts";
import type { OwnPlace } from "./canonical.ts";
import { canonicalId, identify, issuerGroups, issuerScope, numberingYear, symbolKey } from "./canonical.ts";
import type { Citation } from "./citation.ts";
import { parseCitations } from "./parse-citations.ts";

const commune: OwnPlace = { level: "xã", name: "Tân Lập", province: "tỉnh Gia Lai" };
const city: OwnPlace = { level: "thành phố", name: "Huế", province: "thành phố Huế" };

function parse(text: string): readonly Citation[] {
  return parseCitations(prosesOf(text));
}

function only(text: string): Citation {
  const [citation] = parse(text);
  if (citation === undefined) throw new Error(`no citation in: ${text}`);
  return citation;
}

const idOf = (text: string, own: OwnPlace | null = commune): string | null => canonicalId(only(text), own);

describe("symbolKey", () => {
  it.each<[sentence: string, text: string, key: string | null]>([
    ["joins number, year and symbol", "Nghị định số 45/2023/NĐ-CP", "45/2023/NĐ-CP"],
    ["keeps the order of the Party", "Nghị quyết số 31-NQ/TW", "31-NQ/TW"],
    ["counts no leading zeros", "Kế hoạch số 0097/KH-UBND", "97/KH-UBND"],
    ["keeps a letter after the number, in lower case", "Nghị quyết số 19b/NQ-CP", "19b/NQ-CP"],
    ["sees no spaces, dashes or look-alikes", "Quyết định số 97/ QD – UBND", "97/QĐ-UBND"],
    ["is null for a bare number", "Nghị quyết số 57", null],
    ["is null for a blank number", "Tờ trình số …/TTr-SNV", null],
    ["is null for a law cited by name", "Luật Đất đai năm 2024", null],
  ])("%s", (_, text, key) => {
    expect(symbolKey(only(text))).toBe(key);
  });
});

describe("issuerGroups", () => {
  it.each<[text: string, groups: string[]]>([
    ["Quyết định số 5/QĐ-UBND", ["UBND"]],
    ["Nghị quyết số 31-NQ/TW", ["TW"]],
    ["Công văn số 612/SNV-CCVC", ["SNV", "CCVC"]],
    ["Công văn số 14-CV/VPTW", ["VPTW"]],
    ["Thông tư liên tịch số 8/2019/TTLT-BTP-BCA", ["BTP", "BCA"]],
    ["Luật số 11/2022/QH15", ["QH15"]],
    ["Nghị định số 72/CP", ["CP"]],
  ])("of %j are %j", (text, groups) => {
    expect(issuerGroups(only(text))).toEqual(groups);
  });
});

describe("issuerScope", () => {
  it.each<[sentence: string, text: string, own: OwnPlace | null, scope: string | null]>([
    ["is central for a body of the whole country", "Nghị định số 45/2023/NĐ-CP", null, "central"],
    ["is central for the National Assembly", "Nghị quyết số 9/2021/UBTVQH15", null, "central"],
    ["is central for the Party's centre", "Kết luận số 12-KL/TW", null, "central"],
    ["is central for a ministry that is gone", "Thông tư số 3/2020/TT-BTNMT", null, "central"],
    ["names a province", "Quyết định số 5/QĐ-UBND của UBND tỉnh Cà Mau", commune, "UBND|tỉnh cà mau"],
    ["takes the draft's province", "Quyết định số 5/QĐ-UBND của UBND tỉnh", commune, "UBND|tỉnh gia lai"],
    ["takes it for a provincial department", "Công văn số 5/SNV-VP của Sở Nội vụ", commune, "SNV|tỉnh gia lai"],
    ["takes it for a provincial Party committee", "Kế hoạch số 5-KH/TU của Tỉnh ủy", commune, "TU|tỉnh gia lai"],
    [
      "names a commune and its province",
      "Kế hoạch số 5/KH-UBND của UBND xã Ia Hrú",
      commune,
      "UBND|xã ia hrú, tỉnh gia lai",
    ],
    ["takes the draft's commune", "Kế hoạch số 5/KH-UBND của UBND xã", commune, "UBND|xã tân lập, tỉnh gia lai"],
    ["is unknown for a unit of another level", "Kế hoạch số 5/KH-UBND của UBND phường", commune, null],
    ["is unknown for a province that the draft does not tell", "Kế hoạch số 5/KH-UBND của UBND tỉnh", null, null],
    ["is unknown without an issuer", "Kế hoạch số 5/KH-UBND", commune, null],
    ["takes the draft's city", "Quyết định số 5/QĐ-UBND của Chủ tịch UBND thành phố", city, "UBND|thành phố huế"],
  ])("%s", (_, text, own, scope) => {
    expect(issuerScope(only(text), own)).toBe(scope);
  });
});

describe("numberingYear", () => {
  it.each<[sentence: string, text: string, year: number | null]>([
    ["is the year of the symbol", "Nghị định số 45/2023/NĐ-CP ngày 02/01/2024", 2023],
    ["else the year of the date", "Quyết định số 5/QĐ-UBND ngày 02/01/2024", 2024],
    ["else unknown", "Quyết định số 5/QĐ-UBND ngày 02/01", null],
  ])("%s", (_, text, year) => {
    expect(numberingYear(only(text))).toBe(year);
  });
});

describe("canonicalId", () => {
  it.each<[sentence: string, one: string, other: string]>([
    [
      "style of date and space",
      "Quyết định số 05/QĐ-UBND ngày 02/01/2026 của UBND tỉnh",
      "Quyết định số 5/ QĐ-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Gia Lai",
    ],
    ["type word or not", "Căn cứ số 45/2023/NĐ-CP", "Nghị định số 45/2023/NĐ-CP"],
    [
      "date or not, where the symbol has the year",
      "Nghị định số 45/2023/NĐ-CP",
      "Nghị định số 45/2023/NĐ-CP ngày 5/3/2023",
    ],
    [
      "who signs for the body",
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của Chủ tịch UBND xã Ia Hrú",
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND xã Ia Hrú",
    ],
    ["the day, within a year", "Kết luận số 12-KL/TW ngày 02/01/2026", "Kết luận số 12-KL/TW ngày 03/4/2026"],
  ])("is the same whatever %s", (_, one, other) => {
    expect(idOf(one)).not.toBeNull();
    expect(idOf(one)).toBe(idOf(other));
  });

  it.each<[sentence: string, one: string, other: string]>([
    ["year", "Kết luận số 12-KL/TW ngày 02/01/2026", "Kết luận số 12-KL/TW ngày 02/01/2021"],
    ["order of type and issuer", "Kết luận số 12-KL/TW ngày 02/01/2026", "Kết luận số 12/KL-TW ngày 02/01/2026"],
    ["letter after the number", "Nghị quyết số 19/NQ-CP ngày 1/1/2026", "Nghị quyết số 19b/NQ-CP ngày 1/1/2026"],
    [
      "province",
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND tỉnh Gia Lai",
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND tỉnh Cà Mau",
    ],
    [
      "level",
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND xã",
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND tỉnh",
    ],
    [
      "symbol",
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND tỉnh",
      "Quyết định số 5/QĐ-HĐND ngày 02/01/2026 của HĐND tỉnh",
    ],
  ])("differs with the %s", (_, one, other) => {
    expect([idOf(one), idOf(other)]).not.toContain(null);
    expect(idOf(one)).not.toBe(idOf(other));
  });

  it.each<[sentence: string, text: string]>([
    ["a local document without a year", "Quyết định số 5/QĐ-UBND của UBND tỉnh Cà Mau"],
    ["a local document without an issuer", "Quyết định số 5/QĐ-UBND ngày 02/01/2026"],
    ["a central document without any year", "Kết luận số 12-KL/TW"],
    ["a law cited by name", "Luật Đất đai năm 2024"],
    ["a bare number", "Nghị quyết 57"],
    ["a blank number", "Quyết định số …/QĐ-UBND ngày 02/01/2026 của UBND tỉnh"],
    ["the draft itself", "Kế hoạch này"],
  ])("says nothing of %s", (_, text) => {
    expect(idOf(text)).toBeNull();
  });
});

describe("identify", () => {
  const full = "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND tỉnh";

  it("gives a later short mention the id of the full one", () => {
    const [first, later] = identify(parse(`${full} và Quyết định số 5/QĐ-UBND`), commune);
    expect(later?.id).toBe(first?.id);
    expect(first?.id).not.toBeNull();
  });

  it("gives an earlier short mention that id too", () => {
    const [earlier, first] = identify(parse(`Quyết định số 05/QĐ-UBND; ${full}`), commune);
    expect(earlier?.id).toBe(first?.id);
  });

  it("says nothing where two documents bear the number", () => {
    const text = `${full}; Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND xã Ia Hrú. Theo Quyết định số 5/QĐ-UBND`;
    expect(identify(parse(text), commune).map(({ id }) => id === null)).toEqual([false, false, true]);
  });

  it("says nothing of a mention with date and issuer whose place is unknown", () => {
    const text = `${full}; Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND phường`;
    expect(identify(parse(text), commune)[1]?.id).toBeNull();
  });

  it("leaves everything else as it was", () => {
    const citations = parse(`${full} và Luật Đất đai`);
    expect(identify(citations, commune).map((citation) => ({ ...citation, id: null }))).toEqual(citations);
  });
});
