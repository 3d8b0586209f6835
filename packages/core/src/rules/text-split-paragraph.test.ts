import { testRule } from "../testing/test-rule.ts";
import { textSplitParagraph } from "./text-split-paragraph.ts";

const before = "- Hướng dẫn các hộ gia đình phân loại rác tại nguồn, thu gom đúng giờ theo quy định";
const after = "của xã và kịp thời phản ánh với Ủy ban nhân dân xã những khó khăn, vướng mắc.";

testRule(textSplitParagraph, {
  valid: [
    { name: "a paragraph stands in one piece", text: `${before} ${after}` },
    { name: "a paragraph is hard-wrapped", text: `${before}\n${after}` },
    { name: "the first paragraph has ended", text: `${before}.\n\nCủa riêng từng thôn do thôn tự quản.` },
    { name: "the next begins with a capital", text: `${before}\n\nCác thôn tự tổ chức thực hiện kế hoạch.` },
    { name: "a list follows", text: `${before}:\n\na) của xã quản lý;\n\nb) của thôn quản lý.` },
    { name: "a heading is short", text: "Tổ chức thực hiện\n\nphòng chuyên môn hướng dẫn các thôn làm theo." },
    {
      name: "a heading stands between",
      text: `${before}\n\n## II. TỔ CHỨC THỰC HIỆN\n\n${after}`,
    },
    { name: "cells are not paragraphs", text: "| thu gom đúng giờ theo quy định |\n|---|\n| của xã và thôn |\n" },
  ],
  invalid: [
    {
      name: "a page break stands in the middle of a sentence",
      text: `${before.slice(0, -4)}⟦định\n\ncủa⟧${after.slice(3)}`,
      messageId: "split",
      level: "info",
      suggested: [`${before} ${after}`],
    },
    {
      name: "several empty lines stand there",
      text: `${before.slice(0, -4)}⟦định\n\n\n\ncủa⟧${after.slice(3)}`,
      messageId: "split",
      suggested: [`${before} ${after}`],
    },
    {
      name: "a plain paragraph is cut",
      text: `${before.slice(2, -4)}⟦định\n\ncủa⟧${after.slice(3)}`,
      messageId: "split",
    },
    {
      name: "the cut stands after a comma",
      text: `${before.slice(0, -4)}⟦định,\n\ncủa⟧${after.slice(3)}`,
      messageId: "split",
    },
    {
      name: "emphasis ends at the cut",
      text: `- Hướng dẫn các hộ gia đình phân loại rác tại nguồn, *thu gom đúng giờ theo quy ⟦định*\n\ncủa⟧${after.slice(3)}`,
      messageId: "split",
    },
  ],
});
