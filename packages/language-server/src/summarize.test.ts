import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { summarize } from "./summarize.ts";

const DRAFT = `ỦY BAN NHÂN DÂN
XÃ KA ĐÔ

Số: 52/KH-UBND

Ka Đô, ngày 10 tháng 3 năm 2026

**KẾ HOẠCH**

**Trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng**

Căn cứ Luật Lâm nghiệp năm 2017;

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.

**I. MỤC TIÊU**

1. Trồng mới: theo Nghị định số 30/2020/NĐ-CP.

a) Chọn giống.

**II. NHIỆM VỤ**

Thực hiện Kế hoạch này và Quyết định số 7/QĐ-ABC.
`;

describe("the summary of a draft", () => {
  const summary = summarize("file:///a.md", "a.md", analyze(DRAFT));

  it("says which document the draft is, named as a citation would", () => {
    const { span, ...own } = summary.own;
    expect(own).toEqual({
      id: "52/KH-UBND@2026 UBND|xã ka đô, tỉnh lâm đồng",
      type: "Kế hoạch",
      number: "52/KH-UBND",
      date: "2026-03-10",
      issuer: "Ủy ban nhân dân xã Ka Đô",
      abstract: "Trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng",
    });
    expect(DRAFT.slice(span.start, span.end)).toBe("Số: 52/KH-UBND");
  });

  it("tells each document once, as fully as its mentions together do", () => {
    expect(summary.documents).toEqual([
      { id: "luật lâm nghiệp@2017", type: "Luật", number: null, date: "2017", issuer: null, title: "Lâm nghiệp" },
      {
        id: "30/2020/NĐ-CP",
        type: "Nghị định",
        number: "30/2020/NĐ-CP",
        date: "2020-03-05",
        issuer: "Chính phủ",
        title: "về công tác văn thư",
      },
    ]);
  });

  it("tells every mention of another document, known or not", () => {
    expect(summary.cited.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      "luật lâm nghiệp@2017: Luật Lâm nghiệp năm 2017",
      "30/2020/NĐ-CP: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
      "30/2020/NĐ-CP: Nghị định số 30/2020/NĐ-CP",
      "null: Quyết định số 7/QĐ-ABC",
    ]);
  });

  it("names the divisions down to clauses", () => {
    expect(summary.divisions.map(({ title }) => title)).toEqual(["I. MỤC TIÊU", "1. Trồng mới", "II. NHIỆM VỤ"]);
  });

  it("survives the way to a worker and back", () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it.each(["", "một", "\r\n", "# a\n\n- b"])("of a text that is no draft is empty: %j", (text) => {
    const { own, cited, documents } = summarize("file:///a.md", "a.md", analyze(text));
    expect([own.id, own.span, cited, documents]).toEqual([null, { start: 0, end: 0 }, [], []]);
  });
});
