import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/document-of.ts";

const lines = (...parts: string[]): string => parts.join("\n\n");
const closing = ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Thị Mây"];
const annexes = (...parts: string[]): readonly string[] =>
  documentOf(lines("KẾ HOẠCH", "**Trồng cây**", "1. Các thôn trồng cây./.", ...parts)).appendices.map(
    ({ heading, title }) => `${heading?.value ?? "-"}: ${title}`,
  );

describe("annexes", () => {
  it.each([
    ["a numbered heading", ["Phụ lục I", "DANH SÁCH THÔN"], ["Phụ lục I: DANH SÁCH THÔN"]],
    [
      "each numbered heading",
      ["PHỤ LỤC I", "DANH SÁCH THÔN", "1. Thôn Một", "PHỤ LỤC II", "DANH SÁCH CÂY"],
      ["PHỤ LỤC I: DANH SÁCH THÔN", "PHỤ LỤC II: DANH SÁCH CÂY"],
    ],
    ["a list without the word", ["**DANH MỤC**  \n**CÂY TRỒNG NĂM 2026**"], ["DANH MỤC: CÂY TRỒNG NĂM 2026"]],
    ["an issued document", ["QUY CHẾ", "(Ban hành kèm theo Quyết định số 12/QĐ-UBND)"], ["QUY CHẾ: "]],
    ["a table alone", ["| STT | Thôn |\n|---|---|\n| 1 | Một |"], ["-: "]],
  ])("begin after the signature with %s", (_name, parts, expected) => {
    expect(annexes(...closing, ...parts)).toEqual(expected);
  });

  it("begin at a numbered heading where nothing is signed", () => {
    expect(annexes("PHỤ LỤC 1", "DANH SÁCH THÔN")).toEqual(["PHỤ LỤC 1: DANH SÁCH THÔN"]);
  });

  it("are not begun by a sentence, a footnote, or a second office", () => {
    expect(annexes("Phụ lục I kèm theo Kế hoạch này.", ...closing)).toEqual([]);
    expect(annexes(...closing, "[1] Xem Kế hoạch năm 2025.", "Xem thêm trên trang tin của xã")).toEqual([]);
    expect(annexes(...closing, "TRƯỞNG BAN XÂY DỰNG ĐẢNG")).toEqual([]);
  });
});
