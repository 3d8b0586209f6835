import { describe, expect, it } from "vitest";
import type { Provision } from "./citation.ts";
import type { ProvisionStep } from "./provision.ts";
import { parseProvision, toProvision } from "./provision.ts";

describe("parseProvision", () => {
  it.each<[sentence: string, text: string, level: string, values: string[]]>([
    ["reads a point", "điểm a| khoản 2", "point", ["a"]],
    ["reads the point đ", "điểm đ| khoản 2", "point", ["đ"]],
    ["reads an inserted point", "điểm b1| khoản 2", "point", ["b1"]],
    ["reads tiết for a point", "tiết c| điểm 2", "point", ["c"]],
    ["reads a clause", "khoản 3| Điều 5", "clause", ["3"]],
    ["reads an article", "Điều 27| của", "article", ["27"]],
    ["reads an inserted article", "Điều 10a| của", "article", ["10a"]],
    ["reads an article at the beginning of a sentence and within", "điều 27| của", "article", ["27"]],
    ["reads a subsection", "tiểu mục 2| Mục", "subsection", ["2"]],
    ["reads a section with a Roman number", "Mục IV| của", "section", ["IV"]],
    ["reads a section with a decimal number", "mục 2.1| của", "section", ["2.1"]],
    ["reads a chapter", "Chương III| của", "chapter", ["III"]],
    ["reads a part with its ordinal", "Phần thứ hai| của", "part", ["hai"]],
    ["reads an appendix", "Phụ lục II| của", "appendix", ["II"]],
    ["reads an appendix with số", "Phụ lục số 03| của", "appendix", ["03"]],
    ["reads a list of clauses", "khoản 1, 2 và 5| Điều", "clause", ["1", "2", "5"]],
    ["reads a list of points with các", "các điểm a, b, đ| khoản", "point", ["a", "b", "đ"]],
    ["reads a range with đến", "Điều 21 đến 28| của", "article", ["21-28"]],
    ["reads a range with a dash", "Điều 5-9| của", "article", ["5-9"]],
    ["reads a range within a list", "khoản 1, 3-5 và 7| Điều", "clause", ["1", "3-5", "7"]],
    ["reads hoặc as a list", "khoản 1 hoặc 2| Điều", "clause", ["1", "2"]],
    ["reads over a line break", "khoản\n1,\n2| Điều", "clause", ["1", "2"]],
    ["stops before the next level", "khoản 1| và Điều 2", "clause", ["1"]],
    ["stops before a number of something else", "Điều 1|, 12/QĐ-UBND", "article", ["1"]],
  ])("%s", (_, marked, level, values) => {
    const [read = "", rest = ""] = marked.split("|");
    const text = `theo ${read}${rest}`;
    const found = parseProvision(text, 5);
    expect([text.slice(5, 5 + (found?.length ?? 0)), found?.level, found?.values]).toEqual([read, level, values]);
  });

  it.each<[sentence: string, text: string]>([
    ["a share of points", "điểm 10/10"],
    ["a percentage", "khoản 5%"],
    ["a decimal number", "khoản 1,5 tỷ"],
    ["words in which the level is a part", "điểm cầu truyền hình"],
    ["an article that is no number", "Điều lệ Đảng"],
    ["a purpose", "mục tiêu"],
    ["a sum", "khoản 2.500.000 đồng"],
    ["nothing", ""],
  ])("reads nothing from %s", (_, text) => {
    expect(parseProvision(text, 0)).toBeNull();
  });
});

describe("toProvision", () => {
  it.each<[sentence: string, words: string, provision: Provision]>([
    ["puts levels together", "điểm a|khoản 2|Điều 9", { point: "a", clause: "2", article: "9" }],
    ["lists the values of one level", "khoản 1|khoản 4|Điều 9", { clause: "1, 4", article: "9" }],
    ["names a value once", "khoản 1|Điều 40|khoản 1|Điều 41", { clause: "1", article: "40, 41" }],
    ["makes a range of a part after đến", "Điều 21|>Điều 28", { article: "21-28" }],
    ["starts no range where nothing stands before", ">Điều 28", { article: "28" }],
    ["keeps the order from small to large", "Phụ lục II|Mục IV|điểm b", { point: "b", section: "IV", appendix: "II" }],
    ["is empty without parts", "", {}],
  ])("%s", (_, words, provision) => {
    const steps = words.split("|").flatMap((word): ProvisionStep[] => {
      const part = parseProvision(word.replace(">", ""), 0);
      return part === null ? [] : [{ part, range: word.startsWith(">") }];
    });
    expect(Object.entries(toProvision(steps))).toEqual(Object.entries(provision));
  });
});
