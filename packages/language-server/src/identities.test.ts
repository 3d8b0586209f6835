import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { identitiesOf, isLocal } from "./identities.ts";

const HEAD = `ỦY BAN NHÂN DÂN
XÃ KA ĐÔ

Số: 52/KH-UBND

Ka Đô, ngày 10 tháng 3 năm 2026

KẾ HOẠCH

Trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng

`;

/** The key of every citation of a body, in order; null where there is none. */
function keys(body: string, head: string = HEAD): (string | null)[] {
  const analysis = analyze(head + body);
  const identities = identitiesOf(analysis);
  return analysis.citations.map((citation) => identities.get(citation) ?? null);
}

const DECREE = "30/2020/NĐ-CP";

describe("the document that a citation means", () => {
  it.each<[string, string, (string | null)[]]>([
    [
      "is the same in a full, a short and an alias form",
      "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Nghị định số 30/2020/NĐ-CP; Nghị định 30.",
      [DECREE, DECREE, DECREE],
    ],
    [
      "is the one of its type named before, for “nêu trên”",
      "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định nêu trên quy định rõ.",
      [DECREE, DECREE],
    ],
    [
      "is not known for “nêu trên” after two of its type",
      "Theo Nghị định số 30/2020/NĐ-CP và Nghị định số 61/2018/NĐ-CP. Nghị định nêu trên quy định rõ.",
      [DECREE, "61/2018/NĐ-CP", null],
    ],
    [
      "is a law by its name and year, with which a mention without a year agrees",
      "Căn cứ Luật Đất đai năm 2024. Theo Luật Đất đai, xã lập hồ sơ.",
      ["luật đất đai@2024", "luật đất đai@2024"],
    ],
    [
      "is not known for a law without a year after two of its name",
      "Luật Đất đai năm 2013, Luật Đất đai năm 2024. Theo Luật Đất đai thì lập hồ sơ.",
      ["luật đất đai@2013", "luật đất đai@2024", null],
    ],
    ["is the draft itself", "Kế hoạch này có hiệu lực.", ["52/KH-UBND@2026 UBND|xã ka đô, tỉnh lâm đồng"]],
  ])("%s", (_name, body, expected) => {
    expect(keys(body)).toEqual(expected);
  });

  it("is known within the draft alone where its issuer cannot be told", () => {
    const found = keys("Theo Quyết định số 88/QĐ-UBND ngày 11/02/2026. Quyết định số 88/QĐ-UBND.", "");
    expect(new Set(found).size).toBe(1);
    expect(found.every((key) => key !== null && isLocal(key))).toBe(true);
  });

  it("is the draft itself while its number is blank", () => {
    const found = keys("Kế hoạch này có hiệu lực.", HEAD.replace("52/", "   /"));
    expect(found.map((key) => key !== null && isLocal(key))).toEqual([true]);
  });
});
