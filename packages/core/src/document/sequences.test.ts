import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/document-of.ts";
import { sequencesOf } from "./sequences.ts";

const sequences = (...parts: string[]): readonly string[] =>
  sequencesOf(documentOf(parts.join("\n\n")).divisions).map((sequence) =>
    sequence.map(({ number }) => number).join(" "),
  );

describe("sequencesOf", () => {
  it("gives every run that must count up, outer before inner, without dashes", () => {
    expect(sequences("I. MỘT", "1. Hai", "- Ba", "2. Bốn", "a) Năm", "II. SÁU", "1. Bảy")).toEqual([
      "I II",
      "1 2",
      "a",
      "1",
    ]);
  });

  it("keeps decimals of different clauses apart wherever they stand", () => {
    expect(sequences("I. MỘT", "1.1. Hai", "1.2. Ba", "2.1. Bốn")).toEqual(["I", "1.1 1.2", "2.1"]);
  });

  it("keeps a quotation apart from the text around it", () => {
    expect(sequences("1. Sửa như sau:", "“7. Một.”", "2. Hai")).toEqual(["1 2", "7"]);
  });

  it("begins anew at each form of an annex", () => {
    const closing = ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Thị Mây"];
    expect(sequences("KẾ HOẠCH", "1. Một./.", ...closing, "PHỤ LỤC", "1. Hai", "2. Ba", "1. Bốn")).toEqual([
      "1",
      "1 2",
      "1",
    ]);
  });
});
