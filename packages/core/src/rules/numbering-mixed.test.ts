import { testRule } from "../testing/test-rule.ts";
import { numberingMixed } from "./numbering-mixed.ts";

const draft = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");
const GOAL = ["I. MỤC ĐÍCH", "1. Mục đích chung", "a) Trồng cây.", "b) Chăm sóc cây."] as const;

testRule(numberingMixed, {
  valid: [
    {
      name: "points stand below each item",
      text: draft(...GOAL, "II. NỘI DUNG", "1. Trồng cây", "a) Làm đất.", "b) Chọn giống."),
    },
    {
      name: "decimals stand below each item",
      text: draft(
        "1. Trồng cây",
        "1.1. Làm đất.",
        "1.2. Chọn giống.",
        "2. Chăm sóc",
        "2.1. Tưới nước.",
        "2.2. Bón phân.",
      ),
    },
    {
      name: "levels differ from each other",
      text: draft("I. MỤC ĐÍCH", "1. Mục đích", "a) Trồng cây.", "b) Chăm sóc.", "II. YÊU CẦU", "1. Đúng lúc."),
    },
    {
      name: "dashes stand below one item, points below the other",
      text: draft(...GOAL, "II. NỘI DUNG", "1. Trồng cây", "- Làm đất.", "- Chọn giống."),
    },
    {
      name: "an article with one clause has its points at once",
      text: draft(
        "Điều 1. Phạm vi",
        "1. Trồng cây.",
        "2. Chăm sóc cây.",
        "Điều 2. Trách nhiệm",
        "a) Các thôn.",
        "b) Trường học.",
      ),
    },
    {
      name: "a quoted amendment has numbers of its own",
      text: draft(...GOAL, "2. Sửa đổi như sau:", "“1.1. Làm đất.", "1.2. Chọn giống.”"),
    },
    {
      name: "an annex has numbers of its own",
      text: draft(
        "KẾ HOẠCH",
        "Trồng cây",
        ...GOAL,
        "Nơi nhận:\n- Các thôn;\n- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
        "Trần Văn Mẫu",
        "Phụ lục",
        "I. MẪU",
        "1. Thông tin",
        "1.1. Tên cây.",
        "1.2. Số cây.",
      ),
    },
    { name: "there are no numbers", text: draft("Các thôn trồng cây.", "- Làm đất;", "- Chọn giống.") },
  ],
  invalid: [
    {
      name: "points below one item, decimals below the other",
      text: draft(...GOAL, "II. NỘI DUNG", "1. Trồng cây", "⟦1.1.⟧ Làm đất.", "1.2. Chọn giống."),
      messageId: "mixed",
      level: "info",
      related: ["a)"],
    },
    {
      name: "siblings below one section differ",
      text: draft(
        "I. NỘI DUNG",
        "1. Trồng cây",
        "1.1. Làm đất.",
        "1.2. Chọn giống.",
        "2. Chăm sóc",
        "⟦a)⟧ Tưới nước.",
        "b) Bón phân.",
      ),
      messageId: "mixed",
    },
    {
      name: "the system of fewer items is reported, though it comes first",
      text: draft(
        "1. Trồng cây",
        "⟦1.1.⟧ Làm đất.",
        "1.2. Chọn giống.",
        "2. Chăm sóc",
        "a) Tưới nước.",
        "b) Bón phân.",
        "3. Bảo vệ",
        "a) Rào cây.",
        "b) Treo biển.",
      ),
      messageId: "mixed",
    },
    {
      name: "numbers with a bracket beside numbers with a dot",
      text: draft("I. TRỒNG CÂY", "1. Làm đất.", "2. Chọn giống.", "II. CHĂM SÓC", "⟦1)⟧ Tưới nước.", "2) Bón phân."),
      messageId: "mixed",
    },
    {
      name: "three systems at one level",
      text: draft(
        "1. Trồng cây",
        "a) Làm đất.",
        "b) Chọn giống.",
        "2. Chăm sóc",
        "⟦2.1.⟧ Tưới nước.",
        "2.2. Bón phân.",
        "3. Bảo vệ",
        "⟦(1)⟧ Rào cây.",
        "(2) Treo biển.",
      ),
      messageId: ["mixed", "mixed"],
    },
  ],
});
