import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/document-of.ts";
import type { Division } from "./document.ts";
import { formOf, numberAt, siblingRuns } from "./sibling-runs.ts";

const divisionsOf = (...parts: readonly string[]): readonly Division[] => documentOf(parts.join("\n\n")).divisions;

const runs = (...parts: readonly string[]): readonly string[] =>
  siblingRuns(divisionsOf(...parts)).map(({ items }) => items.map(({ number }) => number).join(" "));

describe("siblingRuns", () => {
  it("gives every run that must count up, outer before inner, without dashes", () => {
    expect(runs("I. MỘT", "1. Hai", "- Ba", "2. Bốn", "a) Năm", "II. SÁU", "1. Bảy")).toEqual([
      "I II",
      "1 2",
      "a",
      "1",
    ]);
  });

  it("keeps decimals of different clauses apart wherever they stand", () => {
    expect(runs("I. MỘT", "1.1. Hai", "1.2. Ba", "2.1. Bốn", "2.2. Năm")).toEqual(["I", "1.1 1.2", "2.1 2.2"]);
  });

  it("takes a decimal with a wrong first part for the sibling whose place it has", () => {
    expect(runs("1. Một", "2. Hai", "2.1. Ba", "1.2. Bốn", "2.3. Năm")).toEqual(["1 2", "2.1 1.2 2.3"]);
  });

  it("leaves quoted text out", () => {
    expect(runs("1. Sửa như sau:", "“7. Một.”", "2. Hai")).toEqual(["1 2"]);
  });

  it("counts articles through all chapters", () => {
    const found = runs("Chương I", "CHUNG", "Điều 1. Một", "Điều 2. Hai", "Chương II", "RIÊNG", "Điều 3. Ba");
    expect(found).toEqual(["I II", "1 2 3"]);
  });
});

describe("formOf and numberAt", () => {
  it.each<[printed: string, form: string, atFive: string | null]>([
    ["I. MỘT", "I", "V"],
    ["A. MỘT", "A", "Đ"],
    ["1. Một", "1", "5"],
    ["(1) Một", "(1)", "5"],
    ["a) Một", "a", "đ"],
    ["Điều 1. Một", "article", "5"],
    ["- Một", "-", null],
  ])("%s has the form %s", (printed, form, atFive) => {
    const [division] = divisionsOf(printed);
    expect(division && formOf(division)).toBe(form);
    expect(division && numberAt(division, 5)).toBe(atFive);
  });

  it("keep the first part of a decimal", () => {
    const [clause] = divisionsOf("2. Một", "2.1. Hai");
    const [decimal] = clause?.children ?? [];
    expect(decimal && [formOf(decimal), numberAt(decimal, 5)]).toEqual(["1.1", "2.5"]);
  });
});
