import { describe, expect, it } from "vitest";
import { placedIn } from "../testing/cursor.ts";
import { selectionRanges } from "./selection-ranges.ts";

/** The steps at ‸, each as its words; the document is left out. */
function steps(marked: string): string[] {
  const { view, offset } = placedIn(marked);
  return selectionRanges(view, offset)
    .map(({ start, end }) => view.analysis.text.slice(start, end))
    .slice(0, -1);
}

describe("a selection grows", () => {
  it("from a word to its component, citation, sentence, paragraph and divisions", () => {
    const text =
      "I. MỤC TIÊU\n\n1. Trồng cây. Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính ‸phủ. Báo cáo.\n\nDòng sau.";
    expect(steps(text)).toEqual(
      [
        "phủ",
        "Chính phủ",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
        "1. Trồng cây. Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Báo cáo.",
        "1. Trồng cây. Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Báo cáo.\n\nDòng sau.",
        "I. MỤC TIÊU\n\n1. Trồng cây. Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Báo cáo.\n\nDòng sau.",
      ].slice(0, 6),
    );
  });

  it("over letters that are decomposed", () => {
    expect(steps("Mục ‸tiêu một.\n\nHai.".normalize("NFD"))).toEqual(
      ["tiêu", "Mục tiêu một."].map((words) => words.normalize("NFD")),
    );
  });

  it("to the document at once where nothing is read", () => {
    expect(steps("‸")).toEqual([]);
    expect(steps("a\n\n‸\n\nb")).toEqual([]);
  });

  it("through a quotation without its marks in the word", () => {
    expect(steps("> Hai ‸ba.\n>\n> Bốn.")[0]).toBe("ba");
  });
});
