import { testRule } from "../testing/test-rule.ts";
import { headingPunctuation } from "./heading-punctuation.ts";

/** Headings with a dashed line below each. */
const draft = (...headings: readonly string[]): string =>
  headings.map((words) => `${words}\n\n- Các thôn thực hiện.`).join("\n\n");

testRule(headingPunctuation, {
  valid: [
    { name: "no heading has a colon", text: draft("1. Nội dung", "2. Hình thức", "3. Thời gian") },
    { name: "each heading has a colon", text: draft("**1. Nội dung:**", "**2. Hình thức:**") },
    {
      name: "the headings of two sections differ",
      text: `I. MỤC ĐÍCH\n\n${draft("1. Mục đích:", "2. Yêu cầu:")}\n\nII. NỘI DUNG\n\n${draft("1. Nội dung", "2. Hình thức")}`,
    },
    {
      name: "one item has its text on the line of its heading",
      text: draft("1. Nội dung: Tuyên truyền về cây xanh", "2. Hình thức"),
    },
    { name: "one item is a sentence that introduces a list", text: draft("1. Nội dung.", "2. Các thôn thực hiện:") },
    {
      name: "a sentence follows the title",
      text: draft("1. Nội dung", "2. Hình thức. Các thôn chọn một trong hai cách:"),
    },
    { name: "an item introduces what follows", text: draft("1. Nội dung", "2. Các thôn thực hiện như sau:") },
    { name: "an item has nothing below it", text: "1. Trồng cây\n\n2. Chăm sóc cây:\n\n- Tưới nước." },
    {
      name: "a long item introduces a list",
      text: draft("1. Nội dung", `2. Các thôn ${"tổ chức trồng cây xanh, chăm sóc cây xanh ".repeat(4)}như sau:`),
    },
    {
      name: "quoted text is another document's",
      text: "1. Nội dung\n\n- Trồng cây.\n\n2. Sửa đổi\n\n“1. Phạm vi:\n\n- Trồng cây.”",
    },
    { name: "there are no headings", text: "Các thôn trồng cây:\n\n- Làm đất;\n- Chọn giống." },
  ],
  invalid: [
    {
      name: "the last one of three has a colon",
      text: draft("1. Nội dung", "2. Hình thức", "3. Thời gian⟦:⟧"),
      messageId: "colon",
      level: "info",
      related: ["1. Nội dung"],
      fixed: draft("1. Nội dung", "2. Hình thức", "3. Thời gian"),
    },
    {
      name: "one of two has a colon",
      text: draft("**1. Nội dung⟦:⟧**", "**2. Hình thức**"),
      messageId: "colon",
      fixed: draft("**1. Nội dung**", "**2. Hình thức**"),
    },
    {
      name: "one of three lacks its colon",
      text: draft("1. Nội dung:", "2. Hình thứ⟦c⟧", "3. Thời gian:"),
      messageId: "noColon",
      fixed: draft("1. Nội dung:", "2. Hình thức:", "3. Thời gian:"),
    },
    {
      name: "Markdown headings with Roman numbers",
      text: draft("## I. MỤC ĐÍCH", "## II. NỘI DUNG⟦:⟧", "## III. TỔ CHỨC THỰC HIỆN"),
      messageId: "colon",
      fixed: draft("## I. MỤC ĐÍCH", "## II. NỘI DUNG", "## III. TỔ CHỨC THỰC HIỆN"),
    },
    {
      name: "decimals below one item",
      text: `1. Phân công\n\n${draft("1.1. Phòng Kinh tế", "1.2. Công an xã⟦:⟧", "1.3. Trạm Y tế")}`,
      messageId: "colon",
      fixed: `1. Phân công\n\n${draft("1.1. Phòng Kinh tế", "1.2. Công an xã", "1.3. Trạm Y tế")}`,
    },
  ],
});
