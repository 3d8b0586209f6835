import { describe, expect, it } from "vitest";
import { codesNamed } from "./issuing-body.ts";

describe("codesNamed", () => {
  it.each<[sentence: string, issuer: string, codes: string[]]>([
    ["a ministry and its minister are one", "Bộ trưởng Bộ Tài chính", ["BTC"]],
    ["so are a committee and its chairman", "Chủ tịch UBND tỉnh Đồng Tháp", ["UBND"]],
    ["the Prime Minister is not the Government", "Thủ tướng Chính phủ", ["TTg"]],
    ["nor is its Office", "Văn phòng Chính phủ", ["VPCP"]],
    ["an office named with the body's name is read whole", "Tổng Thanh tra Chính phủ", ["TTCP"]],
    ["a minister who heads an office", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", ["VPCP"]],
    ["the Standing Committee is not the Assembly", "Ủy ban Thường vụ Quốc hội", ["UBTVQH"]],
    ["the President", "Chủ tịch nước", ["CTN"]],
    ["the standing board of a provincial Party committee", "Ban Thường vụ Thành ủy", ["TU"]],
    ["several bodies of one name", "Ban Chấp hành Đảng bộ", ["TU", "HU", "QU", "ĐU"]],
    ["two bodies joined by a comma", "Bộ Chính trị, Ban Bí thư", ["TW", "TW"]],
    ["two bodies joined by và", "Bộ Nội vụ và Bộ Tài chính", ["BNV", "BTC"]],
    ["one name with a comma and a dash inside", "Bộ Lao động – Thương binh và Xã hội", ["BLĐTBXH"]],
    ["the old place of the tone", "Uỷ ban nhân dân xã", ["UBND"]],
    ["capitals", "THỦ TƯỚNG CHÍNH PHỦ", ["TTg"]],
    ["a Party committee inside a State body", "Đảng ủy Ủy ban nhân dân tỉnh", ["ĐU"]],
    ["the central committee of a union is not the Party's", "Ban Chấp hành Trung ương Đoàn", []],
    ["a department named in part is left open", "Phòng Văn hóa - Xã hội", []],
    ["a word that only begins like a body", "Chính phủi", []],
    ["nothing", "", []],
  ])("%s: %s", (_, issuer, codes) => {
    expect(codesNamed(issuer)).toEqual(codes);
  });
});
