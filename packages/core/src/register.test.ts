import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import type { OwnPlace } from "./citation/canonical.ts";
import { parseRegister } from "./parse-register.ts";
import type { Register } from "./register.ts";
import { findInRegister } from "./register.ts";

const OWN: OwnPlace = { level: "phường", name: "Cửa Ông", province: "tỉnh Quảng Ninh" };

async function register(name: string, ...rows: readonly string[]): Promise<Register> {
  const { register: read } = await parseRegister(`symbol;type;date;issuer;title\n${rows.join("\n")}`, "csv", name);
  if (read === null) throw new Error("no register");
  return read;
}

/** "date" of each entry that may be the one cited document of a sentence, "date ?" where that is not sure. */
function found(registers: readonly Register[], sentence: string): string[] {
  const [citation] = analyze(sentence).citations;
  if (citation === undefined) throw new Error("nothing cited");
  return findInRegister(registers, citation, OWN).map(({ entry, sure }) => `${entry.date}${sure ? "" : " ?"}`);
}

describe("findInRegister", () => {
  it.each<[sentence: string, rows: string[], citation: string, expected: string[]]>([
    [
      "a number with its year is one in the country",
      ["30/2020/NĐ-CP;;05/3/2020"],
      "Nghị định số 30/2020/NĐ-CP",
      ["2020-03-05"],
    ],
    ["zeros before a number do not count", ["5/2020/NĐ-CP;;05/3/2020"], "Nghị định số 05/2020/NĐ-CP", ["2020-03-05"]],
    [
      "a wrong day of the same year is the same document",
      ["76/NQ-CP;;15/7/2021"],
      "Nghị quyết số 76/NQ-CP ngày 17/5/2021",
      ["2021-07-15"],
    ],
    [
      "numbers begin anew every year",
      ["76/NQ-CP;;15/7/2021", "76/NQ-CP;;09/6/2022"],
      "Nghị quyết số 76/NQ-CP ngày 09/6/2022",
      ["2022-06-09"],
    ],
    ["another year says nothing", ["76/NQ-CP;;15/7/2021"], "Nghị quyết số 76/NQ-CP ngày 02/6/2023", []],
    [
      "without a date it may be that of any year",
      ["76/NQ-CP;;15/7/2021", "76/NQ-CP;;09/6/2022"],
      "Nghị quyết số 76/NQ-CP",
      ["2021-07-15 ?", "2022-06-09 ?"],
    ],
    ["Party numbers run by term", ["18-NQ/TW;;25/10/2017"], "Nghị quyết số 18-NQ/TW ngày 25/10/2019", ["2017-10-25"]],
    [
      "the next term of the Party has other documents",
      ["18-NQ/TW;;25/10/2017"],
      "Nghị quyết số 18-NQ/TW ngày 16/6/2022",
      [],
    ],
    [
      "of two laws of one name and year the day tells which",
      [
        "65/2025/QH15;Luật;19/02/2025;;Luật Tổ chức chính quyền địa phương",
        "72/2025/QH15;Luật;16/6/2025;;Luật Tổ chức chính quyền địa phương",
      ],
      "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
      ["2025-06-16"],
    ],
    [
      "of two laws of one name and year a day that is that of neither tells nothing",
      [
        "65/2025/QH15;Luật;19/02/2025;;Luật Tổ chức chính quyền địa phương",
        "72/2025/QH15;Luật;16/6/2025;;Luật Tổ chức chính quyền địa phương",
      ],
      "Luật Tổ chức chính quyền địa phương ngày 16 tháng 7 năm 2025",
      ["2025-02-19", "2025-06-16"],
    ],
    [
      "a law and a resolution can bear one number",
      ["01/2021/QH15;Luật;20/7/2021", "01/2021/QH15;Nghị quyết;22/7/2021"],
      "Nghị quyết số 01/2021/QH15 ngày 22/7/2021",
      ["2021-07-22"],
    ],
    [
      "a Quy định and a Quyết định of the Party can bear one number",
      ["66-QĐ/TW;Quy định;06/02/2017"],
      "Quyết định số 66-QĐ/TW ngày 15/3/2017",
      [],
    ],
    [
      "another place has other numbers",
      ["45/KH-UBND;;05/02/2026;UBND tỉnh Lào Cai"],
      "Kế hoạch số 45/KH-UBND ngày 05/02/2026 của UBND tỉnh Gia Lai",
      [],
    ],
    [
      "the place is understood by the draft's own",
      ["45/KH-UBND;;05/02/2026;UBND tỉnh"],
      "Kế hoạch số 45/KH-UBND ngày 07/02/2026 của UBND tỉnh Quảng Ninh",
      ["2026-02-05"],
    ],
    [
      "the head of a committee is the committee",
      ["45/KH-UBND;;05/02/2026;UBND tỉnh Quảng Ninh"],
      "Kế hoạch số 45/KH-UBND ngày 07/02/2026 của Chủ tịch UBND tỉnh",
      ["2026-02-05"],
    ],
    [
      "without an issuer the place is not sure",
      ["45/KH-UBND;;05/02/2026;UBND tỉnh Quảng Ninh"],
      "Kế hoạch số 45/KH-UBND ngày 07/02/2026",
      ["2026-02-05 ?"],
    ],
    [
      "a law cited by its name and year",
      ["33/2024/QH15;Luật;21/6/2024;Quốc hội;Luật Lưu trữ", "01/2011/QH13;Luật;11/11/2011;Quốc hội;Luật Lưu trữ"],
      "Luật Lưu trữ năm 2024",
      ["2024-06-21"],
    ],
    [
      "a law cited by its name and day, whose type its name leaves out",
      ["33/2024/QH15;Luật;21/6/2024;Quốc hội;Lưu trữ"],
      "Luật Lưu trữ ngày 12/6/2024",
      ["2024-06-21"],
    ],
    [
      "a law cited by its name alone",
      ["33/2024/QH15;Luật;21/6/2024;Quốc hội;Luật Lưu trữ"],
      "Luật Lưu trữ",
      ["2024-06-21 ?"],
    ],
    ["a law that no register names", ["30/2020/NĐ-CP;;05/3/2020"], "Luật Lưu trữ năm 2024", []],
  ])("%s", async (_, rows, citation, expected) => {
    expect(found([await register("so.csv", ...rows)], `Theo ${citation}.`)).toEqual(expected);
  });

  it("knows the document of a later mention by its first one", async () => {
    const known = await register("so.csv", "76/NQ-CP;;15/7/2021", "76/NQ-CP;;09/6/2022");
    const text = "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ. Nghị quyết số 76/NQ-CP được triển khai.";
    const [, later] = analyze(text).citations;
    const matches = later ? findInRegister([known], later, OWN) : [];
    expect(matches.map(({ entry, sure }) => [entry.date, sure])).toEqual([["2021-07-15", true]]);
  });

  it("lets the first register speak where several know one document", async () => {
    const mine = await register("mine.csv", "76/NQ-CP;;16/7/2021");
    const other = await register("other.csv", "76/NQ-CP;;15/7/2021", "76/NQ-CP;;09/6/2022");
    expect(found([mine, other], "Theo Nghị quyết số 76/NQ-CP.")).toEqual(["2021-07-16 ?", "2022-06-09 ?"]);
  });

  it("answers the same whatever it was asked before", async () => {
    const registers = [
      await register(
        "sổ",
        "76/NQ-CP;;15/7/2021",
        "76/NQ-CP;;09/6/2022",
        "18-NQ/TW;;25/10/2017",
        "5/QĐ-UBND;;02/01/2026;UBND phường Cửa Ông",
      ),
      await register(
        "luật",
        "72/2025/QH15;Luật;16/6/2025;Quốc hội;Luật Tổ chức chính quyền địa phương",
        "5/QĐ-UBND;;02/01/2025",
      ),
    ];
    const cited = [
      "Nghị quyết số 76/NQ-CP",
      "Nghị quyết số 18-NQ/TW",
      "Quyết định số 5/QĐ-UBND",
      "Luật Tổ chức chính quyền địa phương",
    ];
    const asked = fc.record({
      cited: fc.constantFrom(...cited),
      day: fc.constantFrom(
        "",
        " ngày 02/01/2026",
        " ngày 15/7/2021",
        " ngày 09/6/2022",
        " năm 2025",
        " ngày 16/6/2025",
      ),
      issuer: fc.constantFrom("", " của Chính phủ", " của UBND phường Cửa Ông", " của UBND xã Ka Đô"),
      own: fc.constantFrom(OWN, null, { ...OWN, name: "Mạo Khê" }),
    });
    fc.assert(
      fc.property(asked, (one) => {
        const { citations } = analyze(`Căn cứ ${one.cited}${one.day}${one.issuer};`);
        for (const citation of citations)
          expect(findInRegister(registers, citation, one.own)).toEqual(
            findInRegister([...registers], citation, one.own),
          );
      }),
    );
  });
});
