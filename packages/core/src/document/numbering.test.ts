import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "./numbering.ts";

describe("readNumber reads", () => {
  it.each([
    ["a part with a Roman number", "Phần II\nQUY ĐỊNH", "part word II 2 ''"],
    ["a part counted in words", "PHẦN THỨ NHẤT", "part word NHẤT 1 ''"],
    ["a chapter whose title follows in capitals", "Chương IV TỔ CHỨC", "chapter word IV 4 ''"],
    ["a section with a mark", "Mục 3. Cây xanh", "section word 3 3 '.'"],
    ["a subsection", "Tiểu mục 1", "subsection word 1 1 ''"],
    ["an article", "Điều 12. Hiệu lực", "article word 12 12 '.'"],
    ["an inserted article, which counts nothing", "Điều 12a. Bổ sung", "article word 12a null '.'"],
    ["a Roman heading", "IX. KINH PHÍ", "section roman IX 9 '.'"],
    ["a Roman number that stands alone on its line", "III.\nNHIỆM VỤ", "section roman III 3 '.'"],
    ["a capital letter of an outline", "B. NỘI DUNG", "part letter B 2 '.'"],
    ["a clause", "7. Công an xã", "clause arabic 7 7 '.'"],
    ["a clause without a space", "7.Công an xã", "clause arabic 7 7 '.'"],
    ["a clause with a slash", "7/ Công an xã", "clause arabic 7 7 '/'"],
    ["a clause with a dash", "7 - Công an xã", "clause arabic 7 7 '-'"],
    ["a decimal", "2.10. Sở Y tế", "clause decimal 2.10 10 '.'"],
    ["a decimal that lost its mark", "1.6 Tuyên truyền", "clause decimal 1.6 6 ''"],
    ["a decimal of three parts", "1.2.3. Chỉ tiêu", "clause decimal 1.2.3 3 '.'"],
    ["the fifth letter of the Vietnamese alphabet", "đ) Cấp nước", "point letter đ 5 ')'"],
    ["a letter that the alphabet lacks, without a value", "f) Cấp nước", "point letter f null ')'"],
    ["a point with a full stop", "c. Cấp nước", "point letter c 3 '.'"],
    ["a number in parentheses", "(2) Cấp nước", "point arabic 2 2 '()'"],
    ["a small Roman number in parentheses", "(iv) Cấp nước", "point roman iv 4 '()'"],
    ["a dash", "- Cấp nước", "indent bullet - null ''"],
    ["a plus", "+ Cấp nước", "indent bullet + null ''"],
  ])("%s", (_name, text, expected) => {
    const found = readNumber(text);
    expect(`${found?.level} ${found?.style} ${found?.number} ${found?.ordinal} '${found?.mark}'`).toBe(expected);
  });
});

describe("readNumber leaves alone", () => {
  it.each([
    ["a date", "20/01/2026 là ngày hội"],
    ["a year", "2026. Năm trồng cây"],
    ["an amount", "2.000.000 đồng"],
    ["a symbol", "24/KH-UBND của xã"],
    ["a telephone number", "1022 là tổng đài"],
    ["a decimal fraction", "1.5 triệu đồng"],
    ["a footnote", "[1] Xem thêm"],
    ["V/v, which begins like Roman five", "V/v trồng cây"],
    ["V/V in capitals", "V/V HỖ TRỢ"],
    ["an article cited at the beginning of a sentence", "Điều 3 Quyết định này giao xã"],
    ["a part cited at the beginning of a sentence", "Phần I của Đề án nêu rõ"],
    ["a form line", "2............."],
    ["a negative number", "-5 độ C"],
    ["an abbreviated title", "TS. Lê Thị Mây"],
    ["a range of years", "2021 - 2025 trồng cây"],
    ["a rule of dashes", "-----"],
    ["nothing", ""],
  ])("%s", (_name, text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe("readNumber", () => {
  it("gives a place inside any text", () => {
    const start = fc.constantFrom("1.", "đ)", "I.", "Điều ", "(i", "- ", "1.1", "Phần ", "");
    fc.assert(
      fc.property(start, fc.string({ unit: "grapheme" }), (head, tail) => {
        const text = head + tail;
        const found = readNumber(text);
        if (found === null) return;
        expect(text.slice(found.start, found.end)).toContain(found.number);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
