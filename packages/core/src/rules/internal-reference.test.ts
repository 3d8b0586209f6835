import { testRule } from "../testing/test-rule.ts";
import { internalReference } from "./internal-reference.ts";

const items = (...texts: readonly string[]): string => texts.join("\n\n");

/** A plan with two parts, the second with decimal items, and what refers to them. */
const plan = (reference: string): string =>
  items(
    "Số: 24/KH-UBND",
    "**KẾ HOẠCH**",
    "**Trồng cây xanh năm 2026**",
    "I. MỤC ĐÍCH",
    "1. Mở rộng diện tích cây xanh.",
    "2. Vận động các hộ tham gia.",
    "II. NỘI DUNG",
    "1. Trồng cây",
    "1.1. Chọn giống cây bản địa.",
    "1.2. Làm đất trước mùa mưa.",
    "1.3. Trồng dặm cây chết.",
    "2. Chăm sóc",
    `Các thôn tưới cây ${reference}`,
  );

/** A decision on regulations, whose articles have clauses and points. */
const regulations = (reference: string): string =>
  items(
    "Số: 24/QĐ-UBND",
    "**QUY CHẾ**",
    "**Quản lý cây xanh**",
    "Điều 1. Phạm vi",
    "1. Cây xanh trên đường.",
    "2. Cây xanh trong vườn hoa:",
    "a) Cây bóng mát;",
    "b) Cây cảnh.",
    "Điều 2. Trách nhiệm",
    "1. Thôn tưới cây.",
    "2. Trường học chăm sóc vườn hoa.",
    "3. Hợp tác xã cắt tỉa.",
    "Điều 3. Tổ chức thực hiện",
    `Các đơn vị thực hiện ${reference}`,
  );

const decision = (article: string): string =>
  items(
    "Số: 24/QĐ-UBND",
    "**QUYẾT ĐỊNH**",
    "**Về việc trồng cây**",
    "Điều 1. Trồng cây xanh.",
    "Điều 2. Quyết định có hiệu lực từ ngày ký.",
    "Điều 3. Các thôn chịu trách nhiệm thi hành Quyết định này./.",
    `Nơi nhận:\n- ${article};\n- Lưu: VT.`,
    "CHỦ TỊCH",
    "Trần Văn Mẫu",
  );

/** A plan with two annexes. */
const annexed = (reference: string): string =>
  items(
    "Số: 24/KH-UBND",
    "**KẾ HOẠCH**",
    "**Trồng cây xanh năm 2026**",
    `Các thôn trồng cây ${reference}./.`,
    "Nơi nhận:\n- Các thôn;\n- Lưu: VT.",
    "CHỦ TỊCH",
    "Trần Văn Mẫu",
    "PHỤ LỤC I",
    "DANH SÁCH TUYẾN ĐƯỜNG",
    "PHỤ LỤC II",
    "DANH SÁCH CÂY GIỐNG",
  );

testRule(internalReference, {
  valid: [
    { name: "a section is there", text: plan("theo mục II Kế hoạch này.") },
    { name: "a decimal item is there", text: plan("nêu tại mục 1.2.") },
    { name: "the item is written after its part", text: plan("theo Mục II.2 Kế hoạch này.") },
    { name: "an item of a section is there", text: plan("theo khoản 2 mục I Kế hoạch này.") },
    { name: "a point of a clause of an article is there", text: regulations("điểm b khoản 2 Điều 1 Quy chế này.") },
    { name: "the last article is there", text: decision("Như Điều 3") },
    { name: "a section of another document", text: plan("theo mục 5 phần VI Hướng dẫn số 13/HD-SXD ngày 02/02/2026.") },
    { name: "another document is named without its number", text: plan("theo mục VII Chương trình của tỉnh.") },
    { name: "articles of a law", text: plan("theo khoản 5 Điều 9 Luật Lâm nghiệp.") },
    { name: "articles of a decree of which the draft speaks", text: plan("theo khoản 5 Điều 9 Nghị định này.") },
    { name: "a list of things is no section", text: plan("theo danh mục 28 loài cây.") },
    { name: "a number with thousands", text: plan("thuộc danh mục 3.000 cây.") },
    { name: "the words of another text", text: plan("như đã nêu: “thực hiện mục VII Kế hoạch này”.") },
    { name: "the draft has no numbers at all", text: "KẾ HOẠCH\n\nCác thôn thực hiện mục II Kế hoạch này." },
    { name: "an item of a section whose items have dashes", text: plan("theo điểm c mục 2.1 Kế hoạch này.") },
    { name: "an annex is there", text: annexed("theo Phụ lục II kèm theo Kế hoạch này") },
    { name: "an annex with the other kind of number is there", text: annexed("theo Phụ lục 2") },
    { name: "an annex of another document", text: annexed("theo Phụ lục V Nghị định về cây xanh") },
    { name: "annexes come as files of their own", text: plan("theo Phụ lục V kèm theo.") },
  ],
  invalid: [
    {
      name: "a decimal item is not there",
      text: plan("nêu tại ⟦mục 1.6⟧."),
      messageId: "missing",
      level: "error",
    },
    { name: "a section is not there", text: plan("theo ⟦mục IV⟧ Kế hoạch này."), messageId: "missing" },
    { name: "an item after its part is not there", text: plan("theo ⟦Mục II.4⟧ Kế hoạch này."), messageId: "missing" },
    {
      name: "an item of a section is not there",
      text: plan("theo ⟦khoản 3⟧ mục I Kế hoạch này."),
      messageId: "missingWithin",
      related: ["I."],
    },
    {
      name: "a clause of an article is not there",
      text: regulations("⟦khoản 4⟧ Điều 2 của Quy chế này."),
      messageId: "missingWithin",
      related: ["2."],
    },
    {
      name: "a point of a clause is not there",
      text: regulations("điểm b khoản 2 Điều 1 và ⟦điểm c⟧ khoản 2 Điều 1 Quy chế này."),
      messageId: "missingWithin",
      related: ["2."],
    },
    { name: "an article is not there", text: regulations("khoản 2 ⟦Điều 9⟧ Quy chế này."), messageId: "missing" },
    { name: "the recipients name an article too many", text: decision("Như ⟦Điều 4⟧"), messageId: "missing" },
    { name: "an annex is not there", text: annexed("theo ⟦Phụ lục III⟧ kèm theo"), messageId: "missing" },
    { name: "words in bold, over a line", text: plan("theo **⟦mục\nIV⟧** Kế hoạch này."), messageId: "missing" },
  ],
});
