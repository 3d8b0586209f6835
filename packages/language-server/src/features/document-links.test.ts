import { parseRegister } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import { PLAN, PLAN_HEAD } from "../testing/plan.ts";
import { documentLinks } from "./document-links.ts";

const { register } = await parseRegister(
  "symbol;date;title;url\n30/2020/NĐ-CP;05/3/2020;về công tác văn thư;https://example.vn/30\n61/2018/NĐ-CP;23/4/2018;về một cửa;javascript:alert(1)",
  "csv",
  "so.csv",
);
const registers = register === null ? [] : [register];

function links(text: string, others: Record<string, string> = {}): string[] {
  return documentLinks(viewOf(text, { others, registers })).map(
    ({ span, target }) => `${text.slice(span.start, span.end)} → ${target}`,
  );
}

const OTHER = PLAN_HEAD.replace("52/KH", "60/KH");
const CITES_PLAN = `${OTHER}Theo Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Ka Đô.`;

describe("links of a draft", () => {
  it("lead to the address that the register gives", () => {
    expect(links("Theo Nghị định số 30/2020/NĐ-CP.")).toEqual(["30/2020/NĐ-CP → https://example.vn/30"]);
  });

  it("lead to the draft of the folder that is the document", () => {
    expect(links(CITES_PLAN, { "ke-hoach.md": PLAN })).toEqual(["52/KH-UBND → file:///ke-hoach.md"]);
  });

  it("lead nowhere where two drafts are the document", () => {
    expect(links(CITES_PLAN, { "a.md": PLAN, "b.md": PLAN })).toEqual([]);
  });

  it("lead to no address but those of the web", () => {
    expect(links("Theo Nghị định số 61/2018/NĐ-CP.")).toEqual([]);
  });

  it("do not lead from a draft to itself", () => {
    expect(links(`${PLAN_HEAD}Kế hoạch này có hiệu lực.`)).toEqual([]);
  });
});
