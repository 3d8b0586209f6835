import { describe, expect, it } from "vitest";
import { parseCitations } from "../citation/parse-citations.ts";
import { documentOf } from "../testing/document-of.ts";

const lines = (...parts: string[]): string => parts.join("\n\n");
const bases = (...parts: string[]): readonly string[] => {
  const text = lines("KẾ HOẠCH", "**Trồng cây**", ...parts);
  return documentOf(text).legalBases.map(
    ({ span, endMark }) => `${text.slice(span.start, span.end).replace(/\s+/gu, " ")} [${endMark}]`,
  );
};

describe("legal bases", () => {
  it("are the paragraphs before the enacting clause, with their marks", () => {
    const found = bases(
      "Căn cứ Luật Đất đai;",
      "*Căn cứ Luật Lâm nghiệp,*",
      "Theo đề nghị của Phòng Kinh tế.",
      "UBND xã ban hành Kế hoạch như sau:",
      "Căn cứ tình hình, các thôn trồng cây.",
    );
    expect(found).toEqual([
      "Căn cứ Luật Đất đai; [;]",
      "Căn cứ Luật Lâm nghiệp, [,]",
      "Theo đề nghị của Phòng Kinh tế. [.]",
    ]);
  });

  it("are the members of a chain that runs into the enacting clause", () => {
    const found = bases(
      "Căn cứ Luật Đất đai; Luật Lâm nghiệp. Ủy ban nhân dân xã ban hành Kế hoạch trồng cây như sau:",
    );
    expect(found).toEqual(["Căn cứ Luật Đất đai; [;]", "Luật Lâm nghiệp. [.]"]);
  });

  it("end where the acting body of the same sentence begins", () => {
    expect(bases("Căn cứ Luật Đất đai, Sở Nội vụ có ý kiến về trồng cây.")).toEqual(["Căn cứ Luật Đất đai, [,]"]);
  });

  it("keep the several issuers of one document", () => {
    expect(bases("Căn cứ Thông tư của Bộ Nội vụ, Bộ Tài chính hướng dẫn trồng cây;")).toHaveLength(1);
    expect(bases("Căn cứ Thông tư của Bộ Nội vụ, Bộ Tài chính hướng dẫn trồng cây;")[0]).toContain(
      "hướng dẫn trồng cây; [;]",
    );
  });

  it("go on over a line that Markdown takes for a list item", () => {
    expect(bases("Căn cứ Đề án giai đoạn 2021\n- 2030;", "Căn cứ Luật Đất đai.")).toEqual([
      "Căn cứ Đề án giai đoạn 2021 - 2030; [;]",
      "Căn cứ Luật Đất đai. [.]",
    ]);
  });

  it("may stand in a list", () => {
    expect(bases("- Căn cứ Luật Đất đai;", "- Căn cứ Luật Lâm nghiệp.")).toHaveLength(2);
  });

  it("are none below the first division, nor after another paragraph", () => {
    expect(bases("1. Trồng cây", "Căn cứ Luật Đất đai, các thôn trồng cây.")).toEqual([]);
    expect(bases("Năm qua xã đã trồng cây.", "Căn cứ Luật Đất đai, các thôn trồng cây.")).toEqual([]);
  });

  it("know the citations that they hold", () => {
    const text = lines(
      "KẾ HOẠCH",
      "**Trồng cây**",
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 09/01/2026 và Quyết định số 15/QĐ-UBND ngày 10/01/2026 của UBND tỉnh;",
      "UBND xã ban hành Kế hoạch số 20/KH-UBND như sau:",
    );
    expect(documentOf(text, parseCitations).legalBases.map(({ citations }) => citations)).toEqual([[0, 1]]);
  });
});
