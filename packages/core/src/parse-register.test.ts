import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParsedRegister, RegisterFormat } from "./parse-register.ts";
import { parseRegister } from "./parse-register.ts";
import type { RegisterEntry } from "./register.ts";

const HEADINGS = "Số, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Tình trạng;Thay thế bởi;Đường dẫn";
const ROW = "45/QĐ-UBND;20/01/2026;UBND tỉnh Lâm Đồng;về cấp nước sạch nông thôn;;;";

function read(text: string, format: RegisterFormat = "csv"): Promise<ParsedRegister> {
  return parseRegister(text, format, "so.csv");
}

/** "number/symbol date" of each entry. */
function documents({ register }: ParsedRegister): string[] {
  return (register?.entries ?? []).map(({ number, symbol, date }) => `${number} ${symbol} ${date}`);
}

async function firstEntry(text: string, format?: RegisterFormat): Promise<Partial<RegisterEntry>> {
  const { register, problems } = await read(text, format);
  expect(problems).toEqual([]);
  return register?.entries[0] ?? {};
}

describe("parseRegister reads spreadsheets", () => {
  it("keeps all that a row says", async () => {
    const row = `45/2024/QĐ-UBND;20/01/2024;UBND tỉnh Lâm Đồng;"quy định
về nước; sạch";Hết hiệu lực;Quyết định số 12/2026/QĐ-UBND ngày 05/3/2026;https://example.vn/45`;
    expect(await firstEntry(`${HEADINGS}\n${row}`)).toEqual({
      type: "Quyết định",
      number: "45",
      year: 2024,
      symbol: "QĐ-UBND",
      style: "state",
      date: "2024-01-20",
      issuer: "UBND tỉnh Lâm Đồng",
      title: "quy định về nước; sạch",
      status: "ended",
      successors: ["12/2026/QĐ-UBND"],
      until: null,
      url: "https://example.vn/45",
      reliability: "stated",
      source: "so.csv",
    });
  });

  it.each<[sentence: string, text: string]>([
    ["with a byte order mark and the line ends of Windows", `\uFEFF${HEADINGS}\r\n${ROW}\r\n`],
    [
      "with commas, the heading that holds one in quotation marks",
      `"Số, ký hiệu",Ngày ban hành\n45/QĐ-UBND,20/01/2026\n`,
    ],
    ["with tabs", "Số, ký hiệu\tNgày ban hành\n45/QĐ-UBND\t20/01/2026"],
    [
      "with more commas in its titles than semicolons",
      `${HEADINGS}\n${ROW.replace("nước", "a, b, c, d, đ, e, g, h, i, k, l")}`,
    ],
    ["with English headings in any order and case", "issue date,SYMBOL\n2026-01-20,45/QĐ-UBND"],
    ["with headings in decomposed letters", `${HEADINGS.normalize("NFD")}\n${ROW.normalize("NFD")}`],
    [
      "with a title of the table and blank rows above the headings",
      `SỔ ĐĂNG KÝ VĂN BẢN ĐI;;\nNăm 2026;;\n\n${HEADINGS}\n${ROW}`,
    ],
    [
      "with columns that are not the register's",
      "STT,Ngày đến,Số ký hiệu,Ngày tháng văn bản\n1,25/01/2026,45/QĐ-UBND,20/01/2026",
    ],
    ["with blank rows between", `${HEADINGS}\n;;;;;;\n\n${ROW}\n;;;\n`],
    ["with “Số:” or the type before the number", `${HEADINGS}\n${ROW.replace("45/", "Quyết định số: 45/")}`],
  ])("%s", async (_, text) => {
    const parsed = await read(text);
    expect(documents(parsed)).toEqual(["45 QĐ-UBND 2026-01-20"]);
    expect(parsed.problems).toEqual([]);
  });

  it.each<[cell: string, date: string | null]>([
    ["20/01/2026", "2026-01-20"],
    ["5/3/2020", "2020-03-05"],
    ["05-03-2020", "2020-03-05"],
    ["5.3.2020", "2020-03-05"],
    ["2020-03-05", "2020-03-05"],
    ["2020-03-05T00:00:00", "2020-03-05"],
    ["05/03/2020 00:00:00", "2020-03-05"],
    ["ngày 05 tháng 3 năm 2020", "2020-03-05"],
    ["3/2020", "2020-03"],
    ["2020", "2020"],
    ["", null],
  ])("with the date “%s”", async (cell, date) => {
    expect((await firstEntry(`Số, ký hiệu;Ngày ban hành\n45/QĐ-UBND;${cell}`)).date).toBe(date);
  });

  it.each<[cell: string, status: RegisterEntry["status"]]>([
    ["Còn hiệu lực", "in-force"],
    ["CÒN HIỆU LỰC", "in-force"],
    ["Hết hiệu lực", "ended"],
    ["Hết hiệu lực toàn bộ", "ended"],
    ["Đã bị bãi bỏ", "ended"],
    ["Được thay thế", "ended"],
    ["Huỷ bỏ", "ended"],
    ["replaced", "ended"],
    ["Hết hiệu lực một phần", "amended"],
    ["Được sửa đổi, bổ sung", "amended"],
    ["Chưa có hiệu lực", null],
    ["", null],
  ])("with the status “%s”", async (cell, status) => {
    expect((await firstEntry(`Số, ký hiệu;Tình trạng\n45/QĐ-UBND;${cell}`)).status).toBe(status);
  });

  it("takes a document with a successor for one that ended", async () => {
    const entry = await firstEntry("Số, ký hiệu;Thay thế bởi\n61/2018/NĐ-CP;118/2025/NĐ-CP");
    expect(entry).toMatchObject({ type: "Nghị định", status: "ended", successors: ["118/2025/NĐ-CP"] });
  });

  it("takes a document with a last day for one that ended, unless its status says otherwise", async () => {
    const text = "Số, ký hiệu;Ngày hết hiệu lực;Tình trạng\n";
    expect(await firstEntry(`${text}61/2018/NĐ-CP;01/7/2025;`)).toMatchObject({ status: "ended", until: "2025-07-01" });
    expect(await firstEntry(`${text}61/2018/NĐ-CP;01/7/2025;Còn hiệu lực`)).toMatchObject({ status: "in-force" });
  });

  it.each<[cell: string, type: string | null]>([
    ["30/2020/NĐ-CP", "Nghị định"],
    ["57-NQ/TW", "Nghị quyết"],
    ["12/KH-UBND", "Kế hoạch"],
    ["860/UBND-VHXH", null],
    ["72/2025/QH15", null],
    ["Luật 72/2025/QH15", "Luật"],
  ])("with the type of %s", async (cell, type) => {
    expect((await firstEntry(`Số, ký hiệu\n${cell}`)).type).toBe(type);
  });
});

describe("parseRegister reads lists", () => {
  const expected = { number: "30", year: 2020, symbol: "NĐ-CP", date: "2020-03-05", issuer: "Chính phủ" };

  it.each<[sentence: string, text: string, format: RegisterFormat]>([
    [
      "YAML with Vietnamese keys",
      '- "Số, ký hiệu": 30/2020/NĐ-CP\n  Ngày ban hành: 05/3/2020\n  Cơ quan ban hành: Chính phủ\n',
      "yaml",
    ],
    [
      "YAML with English keys",
      "- symbol: 30/2020/NĐ-CP\n  date: 2020-03-05\n  issuer: Chính phủ\n  replacedBy: []\n",
      "yaml",
    ],
    ["JSON", '[{"symbol":"30/2020/NĐ-CP","date":"2020-03-05","issuer":"Chính phủ"}]', "json"],
    [
      "JSON with a trailing comma",
      '[\n\t{"symbol": "30/2020/NĐ-CP", "date": "2020-03-05", "issuer": "Chính phủ"},\n]',
      "json",
    ],
  ])("%s", async (_, text, format) => {
    expect(await firstEntry(text, format)).toMatchObject(expected);
  });

  it("takes several successors", async () => {
    const text = '[{"symbol":"61/2018/NĐ-CP","replacedBy":["118/2025/NĐ-CP","367/2025/NĐ-CP"]}]';
    expect((await firstEntry(text, "json")).successors).toEqual(["118/2025/NĐ-CP", "367/2025/NĐ-CP"]);
  });

  it("takes an empty list", async () => {
    expect(documents(await read("[]", "json"))).toEqual([]);
  });
});

describe("parseRegister names what is wrong and uses the rest", () => {
  const GOOD = "9/KH-UBND;05/02/2026;;;;;";

  it.each<[sentence: string, text: string, format: RegisterFormat, lines: number[], documents: string[]]>([
    ["a row without a number", `${HEADINGS}\n;20/01/2026;;;;;\n${GOOD}`, "csv", [2], ["9 KH-UBND 2026-02-05"]],
    ["a number that is none", `${HEADINGS}\n45 QĐ UBND;;;;;;\n${GOOD}`, "csv", [2], ["9 KH-UBND 2026-02-05"]],
    ["words after the number", `${HEADINGS}\n45/QĐ-UBND (mật);;;;;;\n${GOOD}`, "csv", [2], ["9 KH-UBND 2026-02-05"]],
    [
      "a day that does not exist",
      `${HEADINGS}\n${GOOD}\n45/QĐ-UBND;31/02/2026;;;;;`,
      "csv",
      [3],
      ["9 KH-UBND 2026-02-05"],
    ],
    ["a month first", `${HEADINGS}\n${GOOD}\n45/QĐ-UBND;02/28/2026;;;;;`, "csv", [3], ["9 KH-UBND 2026-02-05"]],
    [
      "the line of a row after a cell of several lines",
      `${HEADINGS}\r\n1/KH-UBND;;;"a\r\nb\r\nc";;;\r\nx;;;;;;\r\n${GOOD}`,
      "csv",
      [5],
      ["1 KH-UBND null", "9 KH-UBND 2026-02-05"],
    ],
    [
      "a quotation mark that is not closed",
      `${HEADINGS}\n45/QĐ-UBND;;;"về a;;;\n${GOOD}`,
      "csv",
      [2],
      ["9 KH-UBND 2026-02-05"],
    ],
    [
      "words after a closing quotation mark",
      `${HEADINGS}\n45/QĐ-UBND;;;"a" b;;;\n${GOOD}`,
      "csv",
      [2],
      ["9 KH-UBND 2026-02-05"],
    ],
    [
      "a status that is none, whose row is used",
      `${HEADINGS}\n${GOOD.replace(";;;;;", ";;;abc;;")}`,
      "csv",
      [2],
      ["9 KH-UBND 2026-02-05"],
    ],
    [
      "an entry that is no mapping",
      "- symbol: 9/KH-UBND\n- 5\n- symbol: 8/KH-UBND",
      "yaml",
      [2],
      ["9 KH-UBND null", "8 KH-UBND null"],
    ],
    ["an entry in wrong syntax", "- symbol: 9/KH-UBND\n- symbol: [1\n", "yaml", [3], ["9 KH-UBND null"]],
    ["an alias without an anchor", "- symbol: 9/KH-UBND\n- *x\n", "yaml", [2], ["9 KH-UBND null"]],
    [
      "a JSON entry with a wrong date",
      '[\n{"symbol":"9/KH-UBND"},\n{"symbol":"8/KH-UBND",\n"date":"x"}]',
      "json",
      [3],
      ["9 KH-UBND null"],
    ],
  ])("%s", async (_, text, format, lines, expected) => {
    const parsed = await read(text, format);
    expect(parsed.problems.map(({ line }) => line)).toEqual(lines);
    expect(documents(parsed)).toEqual(expected);
  });

  it.each<[sentence: string, text: string, format: RegisterFormat]>([
    ["a spreadsheet without headings", "45/QĐ-UBND;20/01/2026", "csv"],
    ["an empty file", "", "csv"],
    ["a mapping", "symbol: 9/KH-UBND", "yaml"],
    ["a JSON object", '{"symbol":"9/KH-UBND"}', "json"],
    ["prose", "Đây không phải là sổ đăng ký.", "json"],
  ])("%s is no register", async (_, text, format) => {
    const { register, problems } = await read(text, format);
    expect(register).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it("stops after too many broken quotation marks, so that time stays in bounds", async () => {
    const { problems } = await read(`${HEADINGS}\n${'1/KH-UBND;;;"a\n'.repeat(2000)}`);
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)?.reason.en).toContain("nothing read from this row on");
  });

  it("takes any text without an exception", async () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.string().map((text) => `${HEADINGS}\n${text}`),
    );
    const format = fc.constantFrom<RegisterFormat>("csv", "yaml", "json");
    await fc.assert(
      fc.asyncProperty(anyText, format, async (text, as) => {
        const { register, problems } = await read(text, as);
        expect(register === null ? problems.length : 1).toBe(1);
      }),
    );
  });
});
