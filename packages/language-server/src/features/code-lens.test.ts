import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import { PLAN_HEAD } from "../testing/plan.ts";
import { codeLenses } from "./code-lens.ts";

const CITES = "Theo Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Ka Đô. Kế hoạch số 52/KH-UBND nêu rõ.";
const OTHER = PLAN_HEAD.replace("52/KH", "60/KH");
const THIRD = PLAN_HEAD.replace("52/KH", "70/KH");

function lenses(text: string, others: Record<string, string> = {}, language: "vi" | "en" = "vi"): string[] {
  return codeLenses(viewOf(text, { others, config: { language } })).map(
    ({ span, title, locations }) => `${text.slice(span.start, span.end)}: ${title} (${locations.length})`,
  );
}

describe("the count of citations stands", () => {
  it("above the draft's own number, with every place", () => {
    const others = { "a.md": `${OTHER}${CITES}`, "b.md": `${THIRD}${CITES}` };
    expect(lenses(PLAN_HEAD, others)).toEqual(["Số: 52/KH-UBND: được viện dẫn trong 2 dự thảo (4)"]);
    expect(lenses(PLAN_HEAD, others, "en")).toEqual(["Số: 52/KH-UBND: cited in 2 drafts (4)"]);
  });

  it("above the first mention of a document cited more than once", () => {
    expect(lenses(`${OTHER}${CITES}`)).toEqual([
      "Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Ka Đô: viện dẫn 2 lần (2)",
    ]);
    expect(lenses(`${OTHER}${CITES}`, { "b.md": `${THIRD}${CITES}` })).toEqual([
      "Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Ka Đô: viện dẫn 2 lần; cả trong 1 dự thảo khác (4)",
    ]);
  });

  it("nowhere where a document is cited once", () => {
    expect(lenses("Theo Nghị định số 30/2020/NĐ-CP.")).toEqual([]);
    expect(lenses("")).toEqual([]);
  });

  it("not above a blank number", () => {
    expect(lenses(PLAN_HEAD.replace("52/", "   /"), { "a.md": `${OTHER}${CITES}` })).toEqual([]);
  });

  it("counts a law by its name and by its number together", () => {
    const text = "Căn cứ Luật Đất đai năm 2024; theo Luật Đất đai số 31/2024/QH15.";
    expect(lenses(text)).toEqual(["Luật Đất đai năm 2024: viện dẫn 2 lần (2)"]);
  });
});
