import { describe, expect, it } from "vitest";
import { printDocument, shortName, titleOfAbstract } from "./print-document.ts";

const decree = {
  id: "30/2020/NĐ-CP",
  type: "Nghị định",
  number: "30/2020/NĐ-CP",
  date: "2020-03-05",
  issuer: "Chính phủ",
  title: "về công tác văn thư",
};

describe("a document is cited", () => {
  it("in full, with its date in words or in figures", () => {
    expect(printDocument(decree, "words")).toBe(
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
    );
    expect(printDocument(decree, "numeric")).toBe(
      "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
    );
  });

  it("without what is not known, and by its year where no more is", () => {
    expect(printDocument({ ...decree, date: "2020", issuer: null, title: null }, "words")).toBe(
      "Nghị định số 30/2020/NĐ-CP năm 2020",
    );
  });

  it("later by type and number", () => {
    expect(shortName(decree)).toBe("Nghị định số 30/2020/NĐ-CP");
  });

  it.each([
    ["Đất đai", "2024-01-18", "Luật Đất đai ngày 18 tháng 01 năm 2024"],
    ["Luật Đất đai", "2024", "Luật Đất đai năm 2024"],
    ["Luật Đất đai", null, "Luật Đất đai"],
  ])("as a law by its name: %s, %s", (title, date, expected) => {
    const law = { ...decree, type: "Luật", number: "31/2024/QH15", issuer: "Quốc hội", title, date };
    expect(printDocument(law, "words")).toBe(expected);
  });
});

describe("the title under which a draft is cited", () => {
  it.each([
    ["Kế hoạch", "Trồng cây phân tán", "về trồng cây phân tán"],
    ["Công văn", "kiểm tra nước sạch", "về việc kiểm tra nước sạch"],
    ["Quyết định", "Về việc khen thưởng", "về việc khen thưởng"],
    ["Quyết định", "Ban hành Quy chế làm việc", "ban hành Quy chế làm việc"],
    ["Kế hoạch", "UBND xã tiếp công dân", "về UBND xã tiếp công dân"],
    ["Kế hoạch", "TRỒNG CÂY PHÂN TÁN", null],
    ["Kế hoạch", "", null],
    ["Kế hoạch", null, null],
  ])("of a %s headed %j", (type, abstract, expected) => {
    expect(titleOfAbstract(type, abstract)).toBe(expected);
  });
});
