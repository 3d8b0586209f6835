import { describe, expect, it } from "vitest";
import { titleRange } from "./title.ts";

/** The abstract after the "|", up to the second "|" if there is one: where a sibling citation begins. */
function titleAfterBar(marked: string): string | null {
  const [cited = "", rest = "", sibling = ""] = marked.split("|");
  const text = cited + rest + sibling;
  const range = titleRange(text, cited.length, cited.length + rest.length);
  return range && text.slice(...range);
}

describe("titleRange", () => {
  it.each<[sentence: string, marked: string, title: string | null]>([
    ["begins with về", "của Chính phủ| về công tác văn thư", "về công tác văn thư"],
    ["begins with V/v", "của Sở Nội vụ| V/v rà soát biên chế", "V/v rà soát biên chế"],
    ["begins with a verb", "của UBND tỉnh| ban hành Quy chế làm việc", "ban hành Quy chế làm việc"],
    ["begins after a comma", "của UBND tỉnh|, phê duyệt đề cương", "phê duyệt đề cương"],
    ["begins on the next line", "của UBND tỉnh|\nvề trồng cây", "về trồng cây"],
    ["is not there after other words", "của UBND tỉnh| có hiệu lực", null],
    ["is not there at the end", "của UBND tỉnh|", null],
    ["is not there after a word that only begins alike", "của UBND tỉnh| vềx công tác", null],
    ["ends before a semicolon", "12/QĐ-UBND| về văn thư; Căn cứ Luật", "về văn thư"],
    ["ends with its sentence", "12/QĐ-UBND| về văn thư. Giao Sở Nội vụ", "về văn thư"],
    ["ends before the ./. of the draft", "12/QĐ-UBND| về văn thư./.", "về văn thư"],
    [
      "does not end at the full stop of an abbreviation",
      "12/QĐ-UBND| về quy hoạch TP. Huế; giao",
      "về quy hoạch TP. Huế",
    ],
    ["does not end at the full stop in a number", "12/QĐ-UBND| về hỗ trợ 2.500 hộ; giao", "về hỗ trợ 2.500 hộ"],
    ["keeps its own brackets", "12/QĐ-UBND| về thuế (mức 2) của hộ; giao", "về thuế (mức 2) của hộ"],
    ["keeps marks inside its brackets", "12/QĐ-UBND| về thuế (đất; nhà) năm nay; giao", "về thuế (đất; nhà) năm nay"],
    [
      "keeps its own quotation",
      "12/QĐ-UBND| về phong trào “Sạch; đẹp” năm nay; giao",
      "về phong trào “Sạch; đẹp” năm nay",
    ],
    [
      "keeps straight quotes in pairs",
      '12/QĐ-UBND| về phong trào "Sạch; đẹp" năm nay; giao',
      'về phong trào "Sạch; đẹp" năm nay',
    ],
    ["ends before a bracket that it does not open", "(12/QĐ-UBND| về văn thư) và", "về văn thư"],
    ["ends before a quotation mark that it does not open", "“12/QĐ-UBND| về văn thư” và", "về văn thư"],
    ["ends before a remark on the citation", "12/QĐ-UBND| về văn thư (sau đây gọi tắt là QĐ 12)", "về văn thư"],
    ["ends before the amendment of the document", "12/QĐ-UBND| về văn thư được sửa đổi bởi", "về văn thư"],
    ["ends before an amendment already made", "12/QĐ-UBND| về văn thư, đã được bổ sung", "về văn thư"],
    ["ends before như sau", "12/QĐ-UBND| về văn thư như sau:", "về văn thư"],
    ["ends before the body that acts", "12/QĐ-UBND| về văn thư, Ủy ban nhân dân xã ban hành kế hoạch", "về văn thư"],
    ["ends before a further basis", "12/QĐ-UBND| về văn thư, căn cứ Luật Lưu trữ", "về văn thư"],
    [
      "goes on after the comma of a list",
      "12/QĐ-UBND| về văn thư, lưu trữ và Sở Nội vụ",
      "về văn thư, lưu trữ và Sở Nội vụ",
    ],
    ["ends before a sibling citation", "12/QĐ-UBND| về văn thư|, số 15/QĐ-UBND", "về văn thư"],
    ["drops marks and blanks at its end", "12/QĐ-UBND| về văn thư , |số 15", "về văn thư"],
  ])("%s", (_, marked, title) => {
    expect(titleAfterBar(marked)).toBe(title);
  });
});
