import { describe, expect, it } from "vitest";
import { prosesOf } from "../testing/document-of.ts";
import { slice } from "../text/span.ts";
import type { Citation, CitationParts, Provision } from "./citation.ts";
import { parseCitations } from "./parse-citations.ts";

function parse(text: string): readonly Citation[] {
  return parseCitations(prosesOf(text));
}

describe("the provision of a citation", () => {
  it.each<[text: string, provision: Provision]>([
    ["điểm a khoản 2 Điều 9 Nghị định số 45/2023/NĐ-CP", { point: "a", clause: "2", article: "9" }],
    ["khoản 5, Điều 31, Nghị định số 45/2023/NĐ-CP", { clause: "5", article: "31" }],
    ["điểm b khoản 2, khoản 3 Điều 9 của Nghị định số 45/2023/NĐ-CP", { point: "b", clause: "2, 3", article: "9" }],
    ["khoản 1 Điều 40 và khoản 1 Điều 41 của Luật Đất đai", { clause: "1", article: "40, 41" }],
    ["Điều 21 đến Điều 28 của Luật Lưu trữ năm 2024", { article: "21-28" }],
    ["Mục IV Phụ lục II Nghị định số 45/2023/NĐ-CP", { section: "IV", appendix: "II" }],
    ["Điều 7 Quyết định này", { article: "7" }],
    ["khoản 2 Điều 4 của các Nghị định số 45/2023/NĐ-CP", { clause: "2", article: "4" }],
  ])("of %j stands before it and belongs to it", (text, provision) => {
    const [citation, ...others] = parse(`theo ${text}`);
    expect(others).toEqual([]);
    expect(citation && [citation.text, citation.provision]).toEqual([text, provision]);
  });

  it("belongs to the first of a list alone", () => {
    const found = parse("Điều 4 các Nghị định số 5/2023/NĐ-CP và số 6/2023/NĐ-CP");
    expect(found.map(({ provision }) => provision)).toEqual([{ article: "4" }, null]);
  });
});

describe("the parts of a citation", () => {
  const words = (text: string, { parts }: Citation): Partial<Record<keyof CitationParts, string>> =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, span]) => (span === null ? [] : [[name, slice(text, span)]])),
    );

  it("stand where their words stand", () => {
    const text =
      "theo điểm a khoản 2 Điều 9 Nghị định số 45/2023/NĐ-CP ban hành ngày 05/3/2023 của Chính phủ về lưu trữ;";
    expect(parse(text).map((citation) => words(text, citation))).toEqual([
      {
        provision: "điểm a khoản 2 Điều 9",
        type: "Nghị định",
        number: "45",
        year: "2023",
        symbol: "NĐ-CP",
        fullSymbol: "45/2023/NĐ-CP",
        date: "ngày 05/3/2023",
        issuer: "Chính phủ",
        title: "về lưu trữ",
      },
    ]);
  });

  it("are absent where the citation shares them", () => {
    const text = "Các Công điện số 21/CĐ-TTg và 25/CĐ-TTg ngày 19/11/2025 của Thủ tướng Chính phủ";
    expect(parse(text).map((citation) => Object.keys(words(text, citation)))).toEqual([
      ["type", "number", "symbol", "fullSymbol"],
      ["number", "symbol", "fullSymbol", "date", "issuer"],
    ]);
  });

  it("leave out the brackets around a date", () => {
    const text = "Quyết định số 45/QĐ-UBND ( ban hành ngày 05/3/2026 ) của UBND xã";
    expect(parse(text).map((citation) => words(text, citation).date)).toEqual(["ngày 05/3/2026"]);
  });

  it("hold the markup within their words", () => {
    const text = "**Quyết định số** *45*/QĐ-**UBND** ngày *05/3/2026*";
    expect(parse(text).map((citation) => [citation.text, words(text, citation)])).toEqual([
      [
        "Quyết định số 45/QĐ-UBND ngày 05/3/2026",
        {
          type: "Quyết định",
          number: "45",
          symbol: "QĐ-**UBND",
          fullSymbol: "45*/QĐ-**UBND",
          date: "ngày *05/3/2026",
        },
      ],
    ]);
  });

  it("stand in the source where a letter is decomposed", () => {
    const text = "theo Quyết định số 45/QĐ-UBND của UBND xã Tân Lập".normalize("NFD");
    const [citation] = parse(text);
    expect(citation?.issuer).toBe("UBND xã Tân Lập");
    expect(citation && words(text, citation).issuer).toBe("UBND xã Tân Lập".normalize("NFD"));
  });
});

describe("the title of a citation", () => {
  it.each<[sentence: string, text: string, titles: (string | null)[]]>([
    ["follows date and issuer", "Quyết định số 5/QĐ-UBND ngày 1/2/2026 của UBND xã về lưu trữ;", ["về lưu trữ"]],
    ["is a law's name", "Luật Lưu trữ năm 2024", ["Lưu trữ"]],
    [
      "ends before the next document of the list",
      "Quyết định số 5/QĐ-UBND về lưu trữ, Quyết định số 6/QĐ-UBND về văn thư;",
      ["về lưu trữ", "về văn thư"],
    ],
    [
      "holds the documents that it names",
      "Quyết định số 5/QĐ-UBND về thi hành Nghị định số 6/2024/NĐ-CP của Chính phủ;",
      ["về thi hành Nghị định số 6/2024/NĐ-CP của Chính phủ", null],
    ],
    ["has single spaces for line breaks", "Quyết định số 5/QĐ-UBND về\nlưu trữ;", ["về lưu trữ"]],
    ["is nowhere after other words", "Quyết định số 5/QĐ-UBND có hiệu lực", [null]],
  ])("%s", (_, text, titles) => {
    expect(parse(text).map(({ title }) => title)).toEqual(titles);
  });
});

describe("a citation is nested", () => {
  it.each<[sentence: string, text: string, nested: boolean[]]>([
    [
      "within the title of another",
      "Quyết định số 5/QĐ-UBND về thi hành Nghị định số 6/2024/NĐ-CP; Nghị định số 7/2024/NĐ-CP",
      [false, true, false],
    ],
    ["within quotation marks", "“Nghị định số 6/2024/NĐ-CP” và Nghị định số 7/2024/NĐ-CP", [true, false]],
    ["not after a law's name", "Luật Lưu trữ năm 2024 và Nghị định số 7/2024/NĐ-CP", [false, false]],
  ])("%s", (_, text, nested) => {
    expect(parse(text).map((citation) => citation.nested)).toEqual(nested);
  });
});

describe("an alias is defined", () => {
  it.each<[sentence: string, text: string, alias: string | null]>([
    ["after the title", "Nghị định số 45/2023/NĐ-CP về lưu trữ (sau đây gọi tắt là Nghị định 45).", "Nghị định 45"],
    ["right after the number", "Nghị định số 45/2023/NĐ-CP (gọi là NĐ 45)", "NĐ 45"],
    ["in quotation marks", 'Nghị định số 45/2023/NĐ-CP (sau đây viết tắt là "NĐ 45")', "NĐ 45"],
    ["over a line break", "Nghị định số 45/2023/NĐ-CP (sau đây\ngọi chung là Nghị\nđịnh 45)", "Nghị định 45"],
    ["by no other bracket", "Nghị định số 45/2023/NĐ-CP (có hiệu lực năm 2023)", null],
  ])("%s", (_, text, alias) => {
    expect(parse(text).map(({ definedAlias }) => definedAlias)).toEqual([alias]);
  });
});

describe("a citation in a list", () => {
  it("tells what each citation shares", () => {
    const shared = parse("Các Công điện số 21/CĐ-TTg và 25/CĐ-TTg ngày 19/11/2025 của Thủ tướng Chính phủ").map(
      (citation) => citation.shared,
    );
    expect(shared).toEqual([
      { type: false, date: true, issuer: true },
      { type: true, date: false, issuer: false },
    ]);
  });
});
