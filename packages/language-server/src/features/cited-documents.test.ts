import type { Register, RegisterEntry } from "@cchc/core";
import { buildRegister } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import type { CitedRow } from "./cited-documents.ts";
import { citedDocuments } from "./cited-documents.ts";

const HEAD = "# THÔNG BÁO\n\n";
const DECISION = "Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố Hải Phòng";

/** The rows for some drafts of one folder, judged together. */
function rowsOf(texts: readonly string[], registers: readonly Register[] = []): readonly CitedRow[] {
  const drafts = texts.map((text, at) => {
    const others = Object.fromEntries(texts.flatMap((other, index) => (index === at ? [] : [[`${index}.md`, other]])));
    const view = viewOf(text, { others, registers }, `${at}.md`);
    const summary = view.folder.drafts.find(({ path }) => path === view.path);
    if (summary === undefined) throw new Error("the draft is not among those of its folder");
    return { summary, diagnostics: view.diagnostics, registers };
  });
  const issued = new Set(drafts.flatMap(({ summary }) => summary.own.id ?? []));
  return citedDocuments(drafts, { issued, today: "2026-11-20", language: "vi" });
}

function entry(parts: Partial<RegisterEntry>): RegisterEntry {
  return {
    type: "Quyết định",
    number: "247",
    year: null,
    symbol: "QĐ-UBND",
    style: "state",
    date: "2026-01-20",
    issuer: "Ủy ban nhân dân thành phố Hải Phòng",
    title: null,
    status: null,
    successors: [],
    until: null,
    url: null,
    reliability: "stated",
    source: "so.csv",
    ...parts,
  };
}

describe("the table of cited documents", () => {
  it("has one row for a document, with all places that cite it, in all drafts", () => {
    const [row, ...others] = rowsOf([`${HEAD}Theo ${DECISION} về trồng rừng.\n`, `${HEAD}Thực hiện ${DECISION}.\n`]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      type: "Quyết định",
      number: "247/QĐ-UBND",
      date: "2026-01-20",
      issuer: "Ủy ban nhân dân thành phố Hải Phòng",
      title: "về trồng rừng",
      status: "consistent",
    });
    expect(row?.places.map(({ path }) => path)).toEqual(["0.md", "1.md"]);
  });

  it("keeps the documents in the order of drafts and first mention", () => {
    const numbers = rowsOf([
      `${HEAD}Theo ${DECISION} và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n`,
      `${HEAD}Theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.\n`,
    ]).map(({ number }) => number);
    expect(numbers).toEqual(["247/QĐ-UBND", "30/2020/NĐ-CP", "45/2020/NĐ-CP"]);
  });
});

describe("the status of a cited document", () => {
  it("is a conflict where two drafts date it otherwise, and the detail says how", () => {
    const [row] = rowsOf([`${HEAD}Theo ${DECISION}.\n`, `${HEAD}Theo ${DECISION.replace("20/01", "21/01")}.\n`]);
    expect(row).toMatchObject({ status: "conflict", detail: expect.stringContaining("21/01/2026") });
  });

  it("is unknown for one mention of which nothing else is known", () => {
    expect(rowsOf([`${HEAD}Theo ${DECISION}.\n`])).toMatchObject([{ status: "unknown", detail: "" }]);
  });

  it("is consistent where a register knows the document", () => {
    const registers = [buildRegister("so.csv", [entry({ status: "in-force" })])];
    expect(rowsOf([`${HEAD}Theo ${DECISION}.\n`], registers)).toMatchObject([
      { status: "consistent", detail: "Có trong sổ đăng ký “so.csv”." },
    ]);
  });

  it("is not in force where a register says so, and the detail names what followed", () => {
    const ended = entry({ status: "ended", until: "2026-06-01", successors: ["300/QĐ-UBND"] });
    const registers = [buildRegister("so.csv", [ended])];
    const [row] = rowsOf([`${HEAD}Trước đây, ${DECISION} đã quy định việc này.\n`], registers);
    expect(row).toMatchObject({ status: "notInForce", detail: expect.stringContaining("300/QĐ-UBND") });
  });

  it("is not yet so before the day on which it ends", () => {
    const registers = [buildRegister("so.csv", [entry({ status: "ended", until: "2027-01-01" })])];
    expect(rowsOf([`${HEAD}Theo ${DECISION}.\n`], registers)).toMatchObject([{ status: "consistent" }]);
  });
});
