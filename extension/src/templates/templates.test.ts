import { analyze, defaultConfig, lint } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { Office, Signer } from "./office.ts";
import { communeOf, signers } from "./office.ts";
import { textOf } from "./snippet.ts";
import { templateNames, templates } from "./templates.ts";

const TODAY = { month: 11, year: 2026 };
const UNITS = [
  { unit: "xã Ka Đô", province: "tỉnh Lâm Đồng" },
  { unit: "phường Thuận Hóa", province: "thành phố Huế" },
  { unit: "phường 2 Bảo Lộc", province: "tỉnh Lâm Đồng" },
  { unit: "đặc khu Phú Quý", province: "tỉnh Lâm Đồng" },
  { unit: "đặc khu Phú Quốc", province: "tỉnh An Giang" },
  { unit: "xã Ka Đô", province: null },
];

function officeOf(unit: string, province: string | null, signer: Signer, department: string): Office {
  const commune = communeOf(unit);
  if (commune === null) throw new Error(unit);
  return { ...commune, province, signer, signatory: "", department };
}

const rows = templateNames.flatMap((name) =>
  UNITS.flatMap(({ unit, province }) =>
    signers.flatMap((signer) => ["", "VHXH"].map((department) => ({ name, unit, province, signer, department }))),
  ),
);

describe("a new draft", () => {
  it.each(rows)("$name of $unit, signed by $signer, department $department, is without a finding", (row) => {
    const text = textOf(
      templates[row.name].template(officeOf(row.unit, row.province, row.signer, row.department), TODAY),
    );
    const analysis = analyze(text);
    const settings = { ...defaultConfig.settings, unit: row.unit, province: row.province, today: "2026-11-21" };
    const config = { ...defaultConfig, settings };
    const found = lint(analysis, { config }).map(
      (d) => `${d.ruleId} ${d.level}: ${d.message} [${text.slice(d.span.start, d.span.end)}]`,
    );
    expect(found).toEqual([]);
  });
});
