import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { annexNumbers, annexReferences, ownReferences } from "./own-references.ts";

const head = "Số: 24/KH-UBND\n\n**KẾ HOẠCH**\n\n**Trồng cây xanh năm 2026**\n\nI. NỘI DUNG\n\n";

/** Each reference as "word number < word number". */
function stepsIn(text: string): readonly string[] {
  return ownReferences(analyze(head + text)).map(({ steps }) =>
    steps.map(({ word, number }) => `${word} ${number}`.trim()).join(" < "),
  );
}

describe("references of a draft to itself", () => {
  it.each([
    ["Thực hiện mục II Kế hoạch này.", ["mục II"]],
    ["Thực hiện điểm a khoản 2, Điều 3 của Kế hoạch này.", ["điểm a < khoản 2 < điều 3"]],
    ["Thực hiện mục 6 III Kế hoạch này.", ["mục 6 < III"]],
    ["Thực hiện Mục II.4\nKế hoạch này.", ["mục II.4"]],
    ["Thực hiện theo mục 1.6.", ["mục 1.6"]],
  ])("%s", (text, steps) => {
    expect(stepsIn(text)).toEqual(steps);
  });

  it.each([
    "Thực hiện mục II Kế hoạch của tỉnh.",
    "Thực hiện khoản 2 Điều 3.",
    "Thực hiện khoản 2 Điều 3 Nghị định này.",
    "Thực hiện mục II Kế hoạch số 5/KH-UBND ngày 02/02/2026 của UBND tỉnh.",
    "Tại mục 3, Luật Lâm nghiệp quy định về rừng.",
    "Theo mục 5 và mục 1.6 của biểu tổng hợp.",
    "Nghị quyết của Đảng ủy về trồng cây đã nêu rõ mục tiêu và giải pháp cho từng thôn; trong đó mục III giao các hội.",
    "Ban hành danh mục 28 loài cây, chuyên mục 3 phút.",
    "Phong trào “theo mục II Kế hoạch này”.",
    "Đạt điểm 8.5, thuộc phần 3.000 cây.",
  ])("are none in: %s", (text) => {
    expect(stepsIn(text)).toEqual([]);
  });
});

describe("an official letter", () => {
  it("speaks of the sections of the one that it answers", () => {
    const letter =
      "Số: 24/UBND-KT\nV/v trồng cây\n\nKính gửi: Các thôn.\n\n1. Trồng cây.\n\n2. Tưới cây.\n\nVề mục 1.6, các thôn báo cáo./.";
    expect(ownReferences(analyze(letter))).toEqual([]);
  });
});

describe("annexes", () => {
  const signed =
    "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Mẫu\n\nPHỤ LỤC I\n\nDANH SÁCH\n\nPHỤ LỤC 2\n\nBIỂU MẪU";

  it("are known by the lines that begin them, and referred to by number", () => {
    const analysis = analyze(`${head}Theo Phụ lục II và Phụ lục số 3 kèm theo./.\n\n${signed}`);
    expect([...annexNumbers(analysis)]).toEqual([1, 2]);
    expect(annexReferences(analysis).map(({ value }) => value)).toEqual([2, 3]);
  });

  it("of another document are not referred to", () => {
    const analysis = analyze(
      `${head}Theo Phụ lục II Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ./.\n\n${signed}`,
    );
    expect(annexReferences(analysis)).toEqual([]);
  });
});
