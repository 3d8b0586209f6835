import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import { PLAN } from "../testing/plan.ts";
import { semanticTokens, semanticTokenTypes } from "./semantic-tokens.ts";

function tokens(text: string): string[] {
  return semanticTokens(viewOf(text).analysis).map(({ span, type }) => `${type}: ${text.slice(span.start, span.end)}`);
}

describe("semantic tokens", () => {
  it("are the components of a citation, numbers of divisions and units", () => {
    const text =
      "I. MỤC TIÊU\n\n1. Theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ tại xã Ka Đô, tỉnh Lâm Đồng.";
    expect(tokens(text)).toEqual([
      "divisionNumber: I.",
      "divisionNumber: 1.",
      "provision: khoản 2 Điều 5",
      "documentType: Nghị định",
      "documentNumber: 30/2020/NĐ-CP",
      "documentDate: ngày 05/3/2020",
      "documentIssuer: Chính phủ",
      "administrativeUnit: xã Ka Đô",
      "administrativeUnit: tỉnh Lâm Đồng",
    ]);
  });

  it("do not overlap: the unit in an issuer is the issuer's", () => {
    expect(tokens("Quyết định số 7/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân xã Ka Đô.").at(-1)).toBe(
      "documentIssuer: Ủy ban nhân dân xã Ka Đô",
    );
  });

  it("end with their line", () => {
    for (const mark of ["\n", "\r\n"]) {
      expect(tokens(`Theo Quyết định số 7/QĐ-UBND của Ủy ban nhân${mark}dân xã Ka Đô.`)).toContain(
        "documentIssuer: dân xã Ka Đô",
      );
    }
  });

  it("can be asked for a part of the draft", () => {
    const text = "1. Một\n\n2. Hai";
    expect(semanticTokens(viewOf(text).analysis, { start: 8, end: 12 })).toHaveLength(1);
  });

  it("are none in an empty draft", () => {
    expect(tokens("")).toEqual([]);
  });

  it("are of every type of the legend in a plan", () => {
    const found = semanticTokens(viewOf(`${PLAN}\n\nTheo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.`).analysis);
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(semanticTokenTypes));
  });
});
