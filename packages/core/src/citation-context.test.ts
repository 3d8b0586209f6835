import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import type { CitationContext } from "./citation-context.ts";
import { contextOf, namesBody, namesDay } from "./citation-context.ts";

/** The surroundings of the citation with this number. */
function around(text: string, number: string): CitationContext {
  const analysis = analyze(text);
  return contextOf(
    analysis,
    analysis.citations.findIndex((citation) => citation.number === number),
  );
}

const words = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("the words before a citation", () => {
  it.each<[sentence: string, text: string, before: string]>([
    [
      "begin with its sentence",
      "Xã đã họp. Theo ý kiến của Sở Y tế tại Công văn số 7/SYT-NV.",
      "Theo ý kiến của Sở Y tế tại",
    ],
    [
      "leave out the citation before it and its abstract",
      "Bám sát Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về rừng; Công văn số 7/SYT-NV.",
      "Bám sát",
    ],
    [
      "keep those of its own clause",
      "Căn cứ Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND tỉnh; ý kiến của Sở Y tế tại Công văn số 7/SYT-NV.",
      "Căn cứ ý kiến của Sở Y tế tại",
    ],
    [
      "begin anew with each basis of a paragraph",
      "Căn cứ đề nghị của Sở Y tế;\nCăn cứ Công văn số 7/SYT-NV.",
      "Căn cứ",
    ],
    [
      "hold what introduces the list",
      "Sở Y tế đã có các văn bản:\n\n- Công văn số 6/SYT-NV;\n\n- Công văn số 7/SYT-NV.",
      "Sở Y tế đã có các văn bản: -",
    ],
    [
      "leave out what introduces a list of tasks",
      "Sở Y tế đề nghị các đơn vị thực hiện:\n\n- Lấy mẫu nước theo Công văn số 7/SYT-NV.",
      "- Lấy mẫu nước theo",
    ],
    ["do not reach over a paragraph", "Sở Y tế đã có ý kiến:\n\nGiao các phòng.\n\nTheo Công văn số 7/SYT-NV.", "Theo"],
  ])("%s", (_, text, before) => {
    expect(words(around(text, "7").before)).toBe(before);
  });
});

describe("the words after a citation", () => {
  it.each<[sentence: string, text: string, after: string]>([
    ["end with the sentence", "Theo Công văn số 7/SYT-NV về thuốc. Sở Y tế lo.", "về thuốc"],
    ["end with the clause", "Theo Công văn số 7/SYT-NV về thuốc; Sở Y tế lo.", "về thuốc"],
    ["end before the next citation", "Theo Công văn số 7/SYT-NV và Công văn số 8/SYT-NV.", "và"],
  ])("%s", (_, text, after) => {
    expect(words(around(text, "7").after)).toBe(after);
  });

  it("are followed by the other citations of the sentence", () => {
    const { earlier, later } = around("Theo Công văn số 6/SYT-NV, Công văn số 7/SYT-NV và Công văn số 8/SYT-NV.", "7");
    expect([earlier, later].map((list) => list.map(({ number }) => number))).toEqual([["6"], ["8"]]);
  });
});

describe("words name", () => {
  it.each([
    "của Sở Nội vụ",
    "Thủ tướng Chính phủ phê duyệt",
    "do UBND tỉnh",
    "Công ty TNHH",
    "Uỷ ban Kiểm tra",
    "Cục Thuế đã có",
  ])("a body in “%s”", (text) => {
    expect(namesBody(text)).toBe(true);
  });

  it.each(["của xã", "thực hiện", "Căn cứ", "sở hữu nhà", "các phòng", "Ban hành kèm theo"])(
    "no body in “%s”",
    (text) => {
      expect(namesBody(text)).toBe(false);
    },
  );

  it.each([
    ["Ngày 05/3/2026, xã", true],
    ["tháng 3 năm 2026", true],
    ["giai đoạn 2021-2030", false],
    ["hằng ngày", false],
  ])("a day in “%s”: %s", (text, named) => {
    expect(namesDay(text)).toBe(named);
  });
});
