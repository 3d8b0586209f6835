import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf as build, outlineOf } from "../testing/document-of.ts";
import type { AdministrativeDocument } from "./document.ts";

const plan = `ỦY BAN NHÂN DÂN
XÃ SUỐI MƠ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:     /KH-UBND

Suối Mơ, ngày     tháng 3 năm 2026

KẾ HOẠCH
Chăm sóc cây xanh trên địa bàn xã Suối Mơ năm 2026

Căn cứ Quyết định số 12/QĐ-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh Đồng Nai về trồng cây;

Ủy ban nhân dân xã Suối Mơ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

1. Giữ bóng mát cho đường làng.

2. Căn cứ tình hình thực tế, trồng mới 100 cây.

II. TỔ CHỨC THỰC HIỆN

Các thôn triển khai thực hiện./.

Nơi nhận:

- UBND tỉnh;

- Lưu: VT, KT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Mây

PHỤ LỤC

I. DANH SÁCH THÔN`;

/** What the document says, its places left out. */
function factsOf({ header, divisions, closing, units, organizations, unit, bounds }: AdministrativeDocument): unknown {
  const field = (found: { readonly value: unknown } | null): unknown => found?.value ?? null;
  return {
    header: [header.issuer, header.place, header.date, header.type, header.abstract].map(field),
    number: header.number && { ...header.number.value, parts: null },
    divisions: outlineOf(divisions),
    closing: [
      closing.endMark,
      closing.archiveLine,
      closing.signatory,
      ...closing.recipients,
      ...closing.signingLines,
    ].map(field),
    units: units.map(({ level, name, proseSpan }) => [level, name, proseSpan]),
    organizations: organizations.map(({ name }) => name),
    unit,
    bounds,
  };
}

describe("buildDocument", () => {
  it("reads a whole plan from its issuer to its annex", () => {
    const document = build(plan);
    expect(document.header.issuer?.value).toBe("ỦY BAN NHÂN DÂN XÃ SUỐI MƠ");
    expect(document.header.type?.value).toBe("Kế hoạch");
    expect(document.legalBases).toHaveLength(1);
    expect(document.divisions.map(({ zone, number }) => `${zone} ${number}`)).toEqual([
      "body I",
      "body II",
      "appendix I",
    ]);
    expect(document.closing.endMark?.value).toBe("./.");
    expect(document.closing.draftingUnit?.value).toBe("KT");
    expect(document.closing.signatory?.value).toBe("Lê Thị Mây");
    expect(document.appendices.map(({ heading }) => heading?.value)).toEqual(["PHỤ LỤC"]);
    expect(document.unit).toEqual({ level: "xã", name: "Suối Mơ", province: "tỉnh Đồng Nai" });
  });

  it("parts header, content, closing and annex by the prose that begins each", () => {
    const { bounds } = build(plan);
    expect(bounds).toEqual({ content: 5, closing: 12, appendix: 17 });
  });

  it("gives an empty document for an empty text", () => {
    const document = build("");
    expect(document.header.type).toBeNull();
    expect(document.bounds).toEqual({ content: 0, closing: 0, appendix: 0 });
    expect([document.divisions, document.units, document.legalBases, document.unit]).toEqual([[], [], [], null]);
  });

  it("says the same of a draft in decomposed letters, with other line ends, and in a block quote", () => {
    const words = (text: string): unknown => factsOf(build(text));
    expect(words(plan.normalize("NFD"))).toEqual(words(plan));
    expect(words(plan.replaceAll("\n", "\r\n"))).toEqual(words(plan));
    expect(words(plan.replace(/^/gmu, "> "))).toEqual(words(plan));
  });

  it("reads any text without an exception, and in spans that lie within it", () => {
    const piece = fc.constantFrom(
      ...plan.split(/(?<=\s)/u),
      "“Điều 5. ",
      "”",
      "| ",
      "1.1. ",
      "đ) ",
      "Nơi nhận: - A; - B.",
      "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 6 }), fc.constant("\n\n"))),
        (pieces) => {
          const text = pieces.join("");
          const document = build(text);
          const spans = [
            ...document.units,
            ...document.organizations,
            ...document.divisions,
            ...document.legalBases,
          ].map(({ span }) => span);
          for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
