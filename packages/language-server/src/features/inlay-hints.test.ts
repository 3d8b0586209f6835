import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import { PLAN_HEAD } from "../testing/plan.ts";
import { inlayHints } from "./inlay-hints.ts";

/** The text with each hint in braces where it is shown. */
function shown(text: string, range = { start: 0, end: text.length }): string {
  return inlayHints(viewOf(text), range)
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((words, { offset, text: hint }) => `${words.slice(0, offset)}{${hint}}${words.slice(offset)}`, text);
}

describe("the title of a document is shown", () => {
  it.each([
    [
      "behind its number alone",
      "Theo Nghị định số 30/2020/NĐ-CP.",
      "Theo Nghị định số 30/2020/NĐ-CP{về công tác văn thư}.",
    ],
    [
      "behind an alias of it",
      "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư. Nghị định 30 nêu rõ.",
      "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư. Nghị định 30{về công tác văn thư} nêu rõ.",
    ],
    [
      "as the draft has it where no register does",
      "Theo Quyết định số 7/QĐ-BNV ngày 05/3/2026 của Bộ Nội vụ về giao chỉ tiêu. Quyết định số 7/QĐ-BNV nêu rõ.",
      "Theo Quyết định số 7/QĐ-BNV ngày 05/3/2026 của Bộ Nội vụ về giao chỉ tiêu. Quyết định số 7/QĐ-BNV{về giao chỉ tiêu} nêu rõ.",
    ],
  ])("%s", (_name, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ["where it is printed", "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư."],
    ["of a document that nobody knows", "Theo Quyết định số 7/QĐ-BNV."],
    ["of a law, whose name is its title", "Theo Luật Đất đai."],
    ["of the draft itself", `${PLAN_HEAD}Kèm theo Kế hoạch số 52/KH-UBND.`],
    ["in an empty draft", ""],
  ])("not %s", (_name, text) => {
    expect(shown(text)).toBe(text);
  });

  it("only in the range asked for", () => {
    const text = "Theo Nghị định số 30/2020/NĐ-CP.\n\nTheo Nghị định số 30/2020/NĐ-CP.";
    expect(shown(text, { start: 0, end: 10 }).match(/\{/gu)).toHaveLength(1);
  });

  it("cut between words where it is long", () => {
    expect(shown("Theo Quyết định số 53/2013/QĐ-TTg.")).toBe(
      "Theo Quyết định số 53/2013/QĐ-TTg{về việc tạm nhập khẩu, tái xuất khẩu…}.",
    );
  });
});
