import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/document-of.ts";
import type { AdministrativeDocument, Closing } from "./document.ts";

const lines = (...parts: string[]): string => parts.join("\n\n");
const draft = (...parts: string[]): AdministrativeDocument =>
  documentOf(lines("KẾ HOẠCH", "**Trồng cây**", "1. Các thôn trồng cây./.", ...parts));
const closing = (...parts: string[]): Closing => draft(...parts).closing;
const values = (fields: readonly { readonly value: string }[]): readonly string[] => fields.map(({ value }) => value);

describe("the closing", () => {
  it.each([
    [
      "recipients before the signature",
      ["Nơi nhận:\n\n- Như trên;\n- Lưu: VT, KT.", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Lê Thị Mây"],
    ],
    [
      "recipients after the signature",
      ["TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Lê Thị Mây", "***Nơi nhận:***\n- Như trên;\n- Lưu: VT, KT."],
    ],
    [
      "a table",
      [
        "| Nơi nhận: - Như trên; - Lưu: VT, KT. | TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br>Lê Thị Mây |\n|---|---|",
      ],
    ],
    [
      "a table on one line",
      [
        "| Nơi nhận: - Như trên; - Lưu: VT, KT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Mây |\n|---|---|",
      ],
    ],
    [
      "columns held apart by spaces",
      [
        "Nơi nhận:            TM. ỦY BAN NHÂN DÂN\n- Như trên;              KT. CHỦ TỊCH\n- Lưu: VT, KT.      PHÓ CHỦ TỊCH",
        "Lê Thị Mây",
      ],
    ],
    [
      "a table whose lines are lost",
      [
        "|\n*Nơi\nnhận:*\n- Như trên;\n- Lưu: VT, KT.\n|\n**TM. ỦY BAN NHÂN\nDÂN**\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n**Lê Thị\nMây**\n|",
      ],
    ],
  ])("is read with %s", (_name, parts) => {
    const found = closing(...parts);
    expect(values(found.recipients)).toEqual(["Như trên;", "Lưu: VT, KT."]);
    expect(found.archiveLine?.value).toBe("Lưu: VT, KT.");
    expect(found.draftingUnit?.value).toBe("KT");
    expect(values(found.signingLines)).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    expect(found.signatory?.value).toBe("Lê Thị Mây");
  });

  it("begins after the content and ends before the annex", () => {
    const { bounds, closing: found } = draft(
      "Nơi nhận:",
      "- Lưu: VT.",
      "CHỦ TỊCH",
      "Lê Thị Mây",
      "PHỤ LỤC",
      "1. Thôn Một",
    );
    expect(bounds).toEqual({ content: 2, closing: 3, appendix: 7 });
    expect(found.endMark?.value).toBe("./.");
  });

  it("is empty where the draft has none", () => {
    const found = closing("2. Các thôn tưới cây");
    expect(found).toMatchObject({
      span: null,
      endMark: null,
      recipientsHeading: null,
      archiveLine: null,
      signatory: null,
    });
    expect([found.recipients, found.signingLines]).toEqual([[], []]);
  });

  it("is not begun by an office in a table of the content", () => {
    expect(draft("| Việc | Người |\n|---|---|\n| Trồng | GIÁM ĐỐC |", "2. Các thôn tưới cây").bounds.closing).toBe(8);
  });
});

describe("the recipients", () => {
  it("may wrap over lines", () => {
    const found = closing(
      "Nơi nhận:\n- Ban Xây dựng Đảng, Ban\nDân vận;\n- VPUB: CVP;\ncác Phòng: KT, TH;\n- Lưu: VT.",
      "CHỦ TỊCH",
      "Lê Thị Mây",
    );
    expect(values(found.recipients)).toEqual([
      "Ban Xây dựng Đảng, Ban Dân vận;",
      "VPUB: CVP; các Phòng: KT, TH;",
      "Lưu: VT.",
    ]);
  });

  it("keep a dash inside a name", () => {
    expect(
      values(
        closing("| Nơi nhận: - Hội Lao động - Thương binh; - Lưu: VT. | CHỦ TỊCH Lê Thị Mây |\n|---|---|").recipients,
      ),
    ).toEqual(["Hội Lao động - Thương binh;", "Lưu: VT."]);
  });

  it.each([
    ["Lưu: VT, VHXH (3).", "VHXH"],
    ["Lưu: VT, VH-XH.", "VH-XH"],
    ["Lưu: VT, Vụ KHTC.", "KHTC"],
    ["Lưu: VT, P.KT (Mây).", "P.KT"],
    ["Lưu: VT.", undefined],
    ["Lưu: VT, (Mây).", undefined],
  ])("name the drafting unit in %s", (line, unit) => {
    expect(closing(`Nơi nhận:\n- ${line}`, "CHỦ TỊCH", "Lê Thị Mây").draftingUnit?.value).toBe(unit);
  });
});

describe("the signature", () => {
  it.each([
    ["in the Party's form", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ", ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"]],
    ["by order", "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
    ["of a head with a body", "TM. TIỂU BAN\nTRƯỞNG TIỂU BAN", ["TM. TIỂU BAN", "TRƯỞNG TIỂU BAN"]],
    ["whose mark stands alone", "KT.\nTRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG", ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]],
    [
      "of two offices in one",
      "KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM",
      ["KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"],
    ],
    ["of an office alone", "CHỦ TỊCH", ["CHỦ TỊCH"]],
  ])("is read %s", (_name, text, expected) => {
    const found = closing("Nơi nhận:\n- Lưu: VT.", text, "(Đã ký)", "Lê Thị Mây");
    expect(values(found.signingLines)).toEqual(expected);
    expect(found.signatory?.value).toBe("Lê Thị Mây");
  });

  it("needs a mark of capacity where there are no recipients", () => {
    expect(closing("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "Lê Thị Mây").signatory?.value).toBe("Lê Thị Mây");
    expect(closing("CHỦ TỊCH", "Lê Thị Mây").signatory).toBeNull();
  });
});
