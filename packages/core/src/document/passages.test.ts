import { describe, expect, it } from "vitest";
import { prosesOf } from "../testing/document-of.ts";
import { linesOf } from "./passage.ts";
import { passagesOf } from "./passages.ts";

const paragraphs = (text: string): readonly string[] =>
  prosesOf(text)
    .flatMap((prose) => passagesOf(prose, linesOf(prose)))
    .map((part) => part.text.replaceAll("\n", " "));

describe("passagesOf begins a paragraph", () => {
  it.each([
    [
      "at a number after a closed line",
      "Trồng cây ven đường.\n2. Chăm sóc cây.",
      ["Trồng cây ven đường.", "2. Chăm sóc cây."],
    ],
    [
      "at a number under a heading in capitals",
      "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích",
      ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích"],
    ],
    ["at the first point under a short heading", "1. Mục đích\na) Giữ bóng mát", ["1. Mục đích", "a) Giữ bóng mát"]],
    [
      "at the next number of the list that is open",
      "1. Trồng cây\nở đầu làng\n2. Tưới cây",
      ["1. Trồng cây ở đầu làng", "2. Tưới cây"],
    ],
    [
      "at a heading in capitals after a remark",
      "Các thôn tưới cây vào mùa khô.\n(Xem Phụ lục)\nIII. KINH PHÍ",
      ["Các thôn tưới cây vào mùa khô. (Xem Phụ lục)", "III. KINH PHÍ"],
    ],
    [
      "at each basis",
      "Căn cứ Luật Lâm nghiệp;\nCăn cứ Luật Đất đai;",
      ["Căn cứ Luật Lâm nghiệp;", "Căn cứ Luật Đất đai;"],
    ],
    [
      "where the text under a heading begins",
      "II. NỘI DUNG\nCác thôn trồng cây",
      ["II. NỘI DUNG", "Các thôn trồng cây"],
    ],
    ["at quoted numbering", "Sửa khoản 2 như sau:\n“2. Trồng cây”", ["Sửa khoản 2 như sau:", "“2. Trồng cây”"]],
  ])("%s", (_name, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe("passagesOf does not break", () => {
  it.each([
    ["a sentence at a symbol", "Theo Kế hoạch số\n24/KH-UBND của xã"],
    ["a provision at its number", "Theo quy định tại khoản 1 Điều\n3. Các thôn"],
    ["a provision at its letter", "Theo điểm b khoản 2 và điểm\nc) khoản 3"],
    ["a sentence at an enumeration that began inside it", "Gồm: (1) trồng cây;\n(2) tưới cây"],
    ["a heading whose number stands alone", "III.\nNHIỆM VỤ VÀ GIẢI PHÁP"],
    [
      "a sentence that closes at the end of a full line",
      "Các thôn tổ chức trồng cây vào mùa mưa. Cây được chăm sóc.\nCác thôn tổ chức tưới cây",
    ],
  ])("%s", (_name, text) => {
    expect(paragraphs(text)).toHaveLength(1);
  });
});

describe("a paragraph cut by a page break", () => {
  it("stays one, whatever begins the second page", () => {
    const text = "Các thôn trồng cây ở ven đường.\n2. Trồng cây ven sông";
    const [prose] = prosesOf(text);
    if (prose === undefined) throw new Error("no prose");
    const joined = { ...prose, text, joins: [text.indexOf("\n")] };
    expect(passagesOf(prose, linesOf(prose))).toHaveLength(2);
    expect(passagesOf(joined, linesOf(joined))).toHaveLength(1);
  });
});
