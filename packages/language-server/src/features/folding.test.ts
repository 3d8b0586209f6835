import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import { PLAN } from "../testing/plan.ts";
import { folding } from "./folding.ts";

/** Kind, first and last line of each fold. */
function folds(text: string): string[] {
  return folding(viewOf(text)).map(({ kind, span }) => {
    const words = text.slice(span.start, span.end).split(/\r?\n/u);
    return `${kind}: ${words[0]} … ${words.at(-1)}`;
  });
}

const EXPECTED = [
  "header: ỦY BAN NHÂN DÂN … **Trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng",
  "bases: Căn cứ Luật Lâm nghiệp năm 2017; … Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.",
  "division: I. MỤC TIÊU** … 2. Làm theo Nghị định số 30/2020/NĐ-CP.",
  "division: II. NHIỆM VỤ** … - Đào hố.",
  "division: 1. Chuẩn bị … - Đào hố.",
  "division: b) Làm đất. … - Đào hố.",
  "recipients: Nơi nhận:** … - Lưu: VT, KT.",
  "appendix: PHỤ LỤC … 1. Thôn Ka Đô Mới",
];

describe("what can be folded", () => {
  it("is every part of several lines", () => {
    expect(folds(PLAN)).toEqual(EXPECTED);
  });

  it("is the same with CRLF", () => {
    expect(folds(PLAN.replaceAll("\n", "\r\n"))).toEqual(EXPECTED);
  });

  it("is the front matter too", () => {
    expect(folds(`---\nunit: xã Ka Đô\n---\n\n${PLAN}`)).toEqual(["frontMatter: --- … ---", ...EXPECTED]);
  });

  it.each(["", "một dòng", "1. Một\n"])("is nothing in %j", (text) => {
    expect(folds(text)).toEqual([]);
  });
});
