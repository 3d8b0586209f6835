import { analyze, applyEdits } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { placedIn } from "../testing/cursor.ts";
import { PLAN_HEAD } from "../testing/plan.ts";
import { prepareRename, rename } from "./rename.ts";

/** What is asked for at ‸ in brackets, and the drafts after the rename; or the reason against it. */
function renamed(marked: string, newName: string, others: Readonly<Record<string, string>> = {}) {
  const { view, offset, text } = placedIn(marked, { others });
  const texts = new Map([
    [view.uri, text],
    ...Object.entries(others).map(([path, words]) => [`file:///${path}`, words] as const),
  ]);
  const place = prepareRename(view, offset);
  const drafts = [...texts].map(([uri, words]) => ({ uri, analysis: analyze(words) }));
  const result = rename(view, offset, newName, drafts);
  return {
    asked: place === null ? null : `${text.slice(place.span.start, place.span.end)} [${place.placeholder}]`,
    problem: "problem" in result ? result.problem : null,
    texts: "problem" in result ? [] : result.drafts.map(({ uri, edits }) => applyEdits(texts.get(uri) ?? "", edits)),
  };
}

const OTHER = PLAN_HEAD.replace("52/KH", "60/KH");

describe("rename of a cited document", () => {
  it("changes number and symbol at every mention, and an alias", () => {
    const found = renamed(
      "Theo Nghị định số 30/20‸20/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định số 30/2020/NĐ-CP. Nghị định 30.",
      "78/2025/NĐ-CP",
    );
    expect(found.asked).toBe("30/2020/NĐ-CP [30/2020/NĐ-CP]");
    expect(found.texts).toEqual([
      "Theo Nghị định số 78/2025/NĐ-CP ngày 05/3/2020 của Chính phủ. Nghị định số 78/2025/NĐ-CP. Nghị định 78.",
    ]);
  });

  it("changes the date at every mention in its own style", () => {
    const text =
      "Theo Nghị định số 30/2020/NĐ-CP ngày ‸05/3/2020 của Chính phủ; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.";
    const found = renamed(text, "ngày 06 tháng 12 năm 2020");
    expect(found.asked).toBe("05/3/2020 [05/3/2020]");
    expect(found.texts).toEqual([
      "Theo Nghị định số 30/2020/NĐ-CP ngày 06/12/2020 của Chính phủ; Nghị định số 30/2020/NĐ-CP ngày 06 tháng 12 năm 2020 của Chính phủ.",
    ]);
  });

  it("changes number and date together, in all drafts and in the draft that is the document", () => {
    const cites = "Theo Kế hoạch số 52/KH-UBND ngày 10/3/2026 của UBND xã Ka Đô.";
    const found = renamed(`${OTHER}${cites.replace("52", "5‸2")}`, "53/KH-UBND ngày 01/02/2026", {
      "ke-hoach.md": PLAN_HEAD,
      "khac.md": `${PLAN_HEAD.replace("52/KH", "70/KH")}${cites}`,
      "la.md": "Không viện dẫn.",
    });
    const changed = "Theo Kế hoạch số 53/KH-UBND ngày 01/02/2026 của UBND xã Ka Đô.";
    expect(found.texts).toEqual([
      `${OTHER}${changed}`,
      PLAN_HEAD.replace("52/KH", "53/KH").replace("ngày 10 tháng 3", "ngày 01 tháng 02"),
      `${PLAN_HEAD.replace("52/KH", "70/KH")}${changed}`,
    ]);
  });

  it("reads decomposed letters and CRLF", () => {
    const text = "Theo Nghị định số 30/2020/NĐ-CP‸.\r\n\r\nNghị định số 30/2020/NĐ-CP.".normalize("NFD");
    expect(renamed(text, "78/2025/NĐ-CP").texts).toEqual([
      text.replace("‸", "").replaceAll("30/2020/NĐ-CP".normalize("NFD"), "78/2025/NĐ-CP"),
    ]);
  });

  it.each(["", "một hai", "45", "45/ QĐ-UBND", "31/02/2026", "45/QĐ-UBND ngày"])(
    "refuses %j with a sentence",
    (name) => {
      expect(renamed("Theo Nghị định số 30/20‸20/NĐ-CP.", name).problem).toMatch(/không phải số, ký hiệu hoặc ngày/u);
    },
  );

  it("is not offered where it cannot be told which document is meant, or the number is blank", () => {
    expect(renamed("Theo Nghị định ‸nêu trên.", "1/NQ-CP").asked).toBeNull();
    expect(renamed(PLAN_HEAD.replace("52/", "  ‸ /"), "1/KH-UBND").asked).toBeNull();
  });
});

const DIVISIONS = `${PLAN_HEAD}**I. MỤC TIÊU**

1. Một.

1.1. Hai.

**II. NHIỆM VỤ**

1. Theo khoản 1 mục I Kế hoạch này.
`;

describe("rename of a division", () => {
  it("changes its number, those below it and what refers to it", () => {
    const found = renamed(DIVISIONS.replace("1. Một", "‸1. Một"), "3");
    expect(found.asked).toBe("1 [1]");
    expect(found.texts).toEqual([
      DIVISIONS.replace("1. Một", "3. Một").replace("1.1. Hai", "3.1. Hai").replace("khoản 1 mục", "khoản 3 mục"),
    ]);
  });

  it("begins at a reference as well", () => {
    expect(renamed(DIVISIONS.replace("mục I Kế", "mục ‸I Kế"), "IV").texts).toEqual([
      DIVISIONS.replace("I. MỤC", "IV. MỤC").replace("mục I Kế", "mục IV Kế"),
    ]);
  });

  it.each(["II", "a", "1.2", ""])("refuses %j for a plain number", (name) => {
    expect(renamed(DIVISIONS.replace("1. Một", "‸1. Một"), name).problem).toMatch(/không cùng kiểu số/u);
  });
});

const UNIT = `${PLAN_HEAD}Ủy ban nhân dân xã Ka Đô giao UBND xã Đơn Dương. Trên địa bàn xã có 5 thôn.

**TM. ỦY BAN NHÂN DÂN XÃ KA ĐÔ**
**CHỦ TỊCH**

**Phạm Đình Lâm Viên**
`;

describe("rename of the own unit", () => {
  it("changes header, place, body and signature, and keeps capitals", () => {
    const found = renamed(UNIT.replace("dân xã Ka Đô giao", "dân xã K‸a Đô giao"), "Tiên Lãng");
    expect(found.asked).toBe("xã Ka Đô [xã Ka Đô]");
    expect(found.texts).toEqual([UNIT.replaceAll("Ka Đô", "Tiên Lãng").replaceAll("KA ĐÔ", "TIÊN LÃNG")]);
  });

  it("changes the level word, also where it stands alone", () => {
    const found = renamed(UNIT.replace("\nKa Đô, ngày", "\nKa ‸Đô, ngày"), "phường Thạch Khôi");
    expect(found.asked).toBe("Ka Đô [Ka Đô]");
    expect(found.texts).toEqual([
      UNIT.replaceAll("xã Ka Đô", "phường Thạch Khôi")
        .replaceAll("XÃ KA ĐÔ", "PHƯỜNG THẠCH KHÔI")
        .replace("Ka Đô, ngày", "Thạch Khôi, ngày")
        .replace("địa bàn xã", "địa bàn phường"),
    ]);
  });

  it.each(["", "xã", "tiên lãng", "Tiên; Lãng"])("refuses %j", (name) => {
    expect(renamed(UNIT.replace("Ka Đô giao", "Ka ‸Đô giao"), name).problem).toMatch(/không phải tên đơn vị/u);
  });

  it("is not offered for another unit", () => {
    expect(renamed(UNIT.replace("Đơn Dương", "Đơn‸ Dương"), "Tiên Lãng").asked).toBeNull();
  });
});
