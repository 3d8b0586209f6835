import { testRule } from "../testing/test-rule.ts";
import { headingDepth } from "./heading-depth.ts";

const draft = (...headings: readonly string[]): string =>
  headings.map((line) => `${line}\n\nCác thôn thực hiện.`).join("\n\n");

testRule(headingDepth, {
  valid: [
    { name: "siblings stand at one depth", text: draft("## 1. Nội dung", "## 2. Hình thức", "## 3. Thời gian") },
    {
      name: "children stand below their parents",
      text: draft("# I. NỘI DUNG", "## 1. Trồng cây", "## 2. Chăm sóc", "# II. THỜI GIAN"),
    },
    {
      name: "children of two parents differ",
      text: draft(
        "# I. NỘI DUNG",
        "## 1. Trồng cây",
        "## 2. Chăm sóc",
        "# II. THỜI GIAN",
        "### 1. Mùa xuân",
        "### 2. Mùa thu",
      ),
    },
    { name: "one of the siblings is no heading", text: draft("## 1. Nội dung", "**2. Hình thức**", "## 3. Thời gian") },
    {
      name: "two depths are as frequent and no parent tells which is right",
      text: draft("## 1. Nội dung", "### 2. Hình thức"),
    },
    { name: "headings without numbers", text: draft("# Nội dung", "### Hình thức", "## Thời gian") },
    {
      name: "a heading is underlined",
      text: "## 1. Nội dung\n\nTrồng cây.\n\n## 2. Hình thức\n\nLoa.\n\n3. Thời gian\n============\n\nCả năm.",
    },
    { name: "a hash stands in the text", text: draft("1. Thẻ #cayxanh", "2. Thẻ #xa") },
  ],
  invalid: [
    {
      name: "the last one of three stands higher",
      text: draft("### 2.1. Phòng Kinh tế", "### 2.2. Công an xã", "⟦##⟧ 2.3. Trạm Y tế"),
      messageId: "depth",
      level: "info",
      related: ["2.1."],
      fixed: draft("### 2.1. Phòng Kinh tế", "### 2.2. Công an xã", "### 2.3. Trạm Y tế"),
    },
    {
      name: "two of five differ, each in its own way",
      text: draft("## I. MỤC ĐÍCH", "⟦####⟧ II. NỘI DUNG", "## III. THỜI GIAN", "⟦#⟧ IV. KINH PHÍ", "## V. TỔ CHỨC"),
      messageId: ["depth", "depth"],
      fixed: draft("## I. MỤC ĐÍCH", "## II. NỘI DUNG", "## III. THỜI GIAN", "## IV. KINH PHÍ", "## V. TỔ CHỨC"),
    },
    {
      name: "the heading is bold as well",
      text: draft("## **1. Nội dung**", "⟦###⟧ **2. Hình thức**", "## **3. Thời gian**"),
      messageId: "depth",
      fixed: draft("## **1. Nội dung**", "## **2. Hình thức**", "## **3. Thời gian**"),
    },
    {
      name: "the parent shows which of two is right",
      text: draft("## I. MỤC ĐÍCH", "### 1. Mục đích", "⟦##⟧ 2. Yêu cầu"),
      messageId: "depth",
      fixed: draft("## I. MỤC ĐÍCH", "### 1. Mục đích", "### 2. Yêu cầu"),
    },
    {
      name: "articles of several chapters count together",
      text: draft("# Chương I", "## Điều 1. Phạm vi", "## Điều 2. Đối tượng", "# Chương II", "⟦###⟧ Điều 3. Hiệu lực"),
      messageId: "depth",
      fixed: draft("# Chương I", "## Điều 1. Phạm vi", "## Điều 2. Đối tượng", "# Chương II", "## Điều 3. Hiệu lực"),
    },
  ],
});
