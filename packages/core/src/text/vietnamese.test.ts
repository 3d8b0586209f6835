import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKey, eitherTone, foldLookAlikes, foldTone, stripDiacritics } from "./vietnamese.ts";

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
const nearVietnamese = fc.constantFrom(..."oOuUqQàạèỳỷÝ ẠđĐăâêôơưnt.×\n\u0301\u0323\u00A0");
const anyWords = fc.string({ unit: fc.oneof({ weight: 4, arbitrary: nearVietnamese }, anyUnit) });

describe("foldLookAlikes", () => {
  it.each([
    ["Cyrillic capitals", "\u041D\u0421\u041C-\u0420\u0422", "HCM-PT"],
    ["the Icelandic letter for Đ", "Q\u00D0-UBND", "QĐ-UBND"],
    ["the African letter for Đ", "N\u0189-CP", "NĐ-CP"],
    ["Greek capitals", "\u039A\u0397-\u03A4\u03A4", "KH-TT"],
  ])("folds %s", (_name, text, folded) => {
    expect(foldLookAlikes(text)).toBe(folded);
  });

  it("leaves Vietnamese alone", () => {
    expect(foldLookAlikes("Quyết định số 12/QĐ-UBND của Ủy ban")).toBe("Quyết định số 12/QĐ-UBND của Ủy ban");
  });

  it("keeps every offset", () => {
    fc.assert(fc.property(fc.string({ unit: anyUnit }), (text) => foldLookAlikes(text).length === text.length));
  });
});

describe("foldTone", () => {
  it.each([
    ["hoà", "hòa"],
    ["hòa", "hòa"],
    ["UỶ BAN", "ỦY BAN"],
    ["Uỷ ban", "Ủy ban"],
    ["khoẻ", "khỏe"],
    ["thuỷ lợi", "thủy lợi"],
    ["toạ đàm", "tọa đàm"],
  ])("%s becomes %s", (printed, folded) => {
    expect(foldTone(printed)).toBe(folded);
  });

  it.each(["hoàn thành", "quý", "QUỸ", "khuỷu", "thoại", "xoèn"])("%s has one spelling", (word) => {
    expect(foldTone(word)).toBe(word);
  });
});

describe("foldTone of any text", () => {
  it("is that of each word", () => {
    const words = /[\p{L}\p{M}]+/gu;
    const property = fc.property(anyWords, (text) => {
      expect(foldTone(text)).toBe(text.replace(words, (word) => foldTone(`. ${word}.`).slice(2, -1)));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe("eitherTone", () => {
  it.each<[source: string, printed: readonly string[], others: readonly string[]]>([
    ["Ủy\\s+ban", ["Ủy ban", "Uỷ ban"], ["Uy ban", "Ụy ban"]],
    ["văn hóa|tòa án", ["văn hóa", "văn hoá", "tòa án", "toà án"], ["văn hoa"]],
    ["HÒA,", ["HÒA,", "HOÀ,"], ["HOA,"]],
    ["quý|toàn|thủy", ["quý", "toàn", "thủy", "thuỷ"], ["qúy", "tòan"]],
  ])("%s", (source, printed, others) => {
    const pattern = new RegExp(`^(?:${eitherTone(source)})$`, "u");
    expect([...printed, ...others].filter((words) => pattern.test(words))).toEqual(printed);
  });
});

describe("compareKey", () => {
  it("is equal for spellings of the same words", () => {
    const spellings = ["Ủy ban  nhân dân", "UỶ BAN NHÂN DÂN", "ủy ban\nnhân dân ", "Ủy ban nhân dân".normalize("NFD")];
    expect(new Set(spellings.map(compareKey))).toEqual(new Set(["ủy ban nhân dân"]));
  });

  it("is what folding every character gives, whatever stands in the text", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."hoàủyUỶqÝ  \n\tKİßﬁ\u0301\u0302\u00a0\u2003\u2000“–…đĐ1a"),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const folded = foldTone(text.normalize("NFC").toLowerCase());
        expect(compareKey(text)).toBe(folded.replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("tells different words apart", () => {
    expect(compareKey("Thạch Khê")).not.toBe(compareKey("Thạch Khế"));
  });
});

describe("stripDiacritics", () => {
  it("leaves bare letters", () => {
    expect(stripDiacritics("Đường Nguyễn ở phường Đội Cấn")).toBe("Duong Nguyen o phuong Doi Can");
  });

  it("takes all marks off any text", () => {
    const property = fc.property(anyWords, (text) => {
      const bare = text.normalize("NFD").replace(/\p{Mn}/gu, "");
      expect(stripDiacritics(text)).toBe(bare.replaceAll("đ", "d").replaceAll("Đ", "D"));
    });
    fc.assert(property, { numRuns: 500 });
  });
});
