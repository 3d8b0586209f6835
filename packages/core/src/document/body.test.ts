import { describe, expect, it } from "vitest";
import { documentOf, outlineOf } from "../testing/document-of.ts";
import type { Division } from "./document.ts";

const divisions = (text: string): readonly Division[] => documentOf(text).divisions;
const outline = (text: string): string => outlineOf(divisions(text));
const lines = (...parts: string[]): string => parts.join("\n\n");

describe("the body is a tree found by its numbering", () => {
  it.each([
    [
      "Roman, Arabic, letters and dashes",
      lines("I. MỤC ĐÍCH", "1. Chung", "a) Một", "- Hai", "b) Ba", "2. Riêng", "II. YÊU CẦU", "1. Chung"),
      "I(1(a(-) b) 2) II(1)",
    ],
    [
      "whatever the depth of the Markdown headings",
      lines("#### I. MỤC ĐÍCH", "##### 1. Chung", "## **2. Riêng**", "# II. YÊU CẦU"),
      "I(1 2) II",
    ],
    [
      "decimals under their clause",
      lines("1. Chung", "1.1. Một", "1.2 Hai", "2. Riêng", "2.1. Ba"),
      "1(1.1 1.2) 2(2.1)",
    ],
    ["decimals without a clause above them", lines("I. CHUNG", "1.1. Một", "1.2. Hai"), "I(1.1 1.2)"],
    [
      "an outline in capital letters, in which I follows H",
      lines("A. MỘT", "B. HAI", "I. BA", "1. Bốn", "II. NĂM", "C. SÁU"),
      "A B(I(1) II) C",
    ],
    [
      "chapters and articles",
      lines(
        "Chương I",
        "QUY ĐỊNH CHUNG",
        "Điều 1. Phạm vi",
        "1. Một",
        "a) Hai",
        "Điều 2. Đối tượng",
        "Chương II",
        "THI HÀNH",
        "Điều 3. Hiệu lực",
      ),
      "I(1(1(a)) 2) II(3)",
    ],
    ["no clause stands under a dash", lines("I. MỤC ĐÍCH", "- Một", "- Hai", "1. Ba"), "I(- - 1)"],
    ["the first style seen is the outermost", lines("a) Một", "1. Hai", "2. Ba", "b) Bốn"), "a(1 2) b"],
    ["two kinds of dashes nest", lines("1. Một", "- Hai", "+ Ba", "+ Bốn", "- Năm"), "1(-(+ +) -)"],
  ])("%s", (_name, text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    ["a table", lines("1. Một", "| STT | Việc |\n|---|---|\n| 1. | Trồng |\n| 5. | Tưới |", "2. Hai"), "1 2"],
    ["a table whose lines are lost", lines("1. Một", "|\n5. Trồng\n|\nTưới\n|", "2. Hai"), "1 2"],
    ["a wrapped range of years", lines("1. Giai đoạn 2021\n- 2025 đã trồng", "2. Hai"), "1 2"],
    ["a wrapped provision", lines("1. Một", "Theo khoản 3 Điều\n1. Các thôn", "2. Hai"), "1 2"],
  ])("numbers in %s are no divisions", (_name, text, expected) => {
    expect(outline(text)).toBe(expected);
  });
});

describe("a quotation counts for itself", () => {
  it("keeps the numbers of the amended text out of the draft's own", () => {
    const text = lines(
      "Điều 1. Sửa đổi",
      "1. Sửa Điều 5 như sau:",
      "“Điều 5. Trồng cây",
      "1. Ở đầu làng.",
      "2. Ở cuối làng.”",
      "2. Bãi bỏ Điều 6.",
      "Điều 2. Thi hành",
    );
    expect(outline(text)).toBe("1(1(„5(„1 „2)) 2) 2");
  });

  it("ends before the next quotation where the first was left open", () => {
    const text = lines(
      "1. Sửa khoản 1 như sau:",
      "“1. Trồng cây:",
      "2. Sửa khoản 2 như sau:",
      "“2. Tưới cây.”",
      "3. Thi hành",
    );
    expect(outline(text)).toBe("1(„1) 2(„2) 3");
  });
});

describe("a division", () => {
  it("has its title, number and span", () => {
    const text = "**III. TỔ CHỨC\nTHỰC HIỆN**\n\n4. Phòng Kinh tế: Tham mưu kinh phí.\n\nBáo cáo hằng quý.";
    const [section] = divisions(text);
    const [clause] = section?.children ?? [];
    expect(section).toMatchObject({
      level: "section",
      number: "III",
      title: "TỔ CHỨC THỰC HIỆN",
      ordinal: 3,
      mark: ".",
    });
    expect(clause).toMatchObject({ level: "clause", number: "4", title: "Phòng Kinh tế" });
    expect(text.slice(section?.numberSpan.start, section?.numberSpan.end)).toBe("III.");
    expect(text.slice(clause?.span.start, clause?.span.end)).toBe(
      "4. Phòng Kinh tế: Tham mưu kinh phí.\n\nBáo cáo hằng quý.",
    );
  });

  it("takes the title below its number", () => {
    expect(divisions("Chương II\n\nTỔ CHỨC THỰC HIỆN\n\nĐiều 4. Trách nhiệm")[0]?.title).toBe("TỔ CHỨC THỰC HIỆN");
  });

  it("is read through emphasis that Markdown does not accept", () => {
    expect(divisions("**Điều 1. **Ban hành Quy chế.")[0]).toMatchObject({
      level: "article",
      number: "1",
      title: "Ban hành Quy chế",
    });
  });
});
