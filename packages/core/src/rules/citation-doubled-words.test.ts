import { testRule } from "../testing/test-rule.ts";
import { citationDoubledWords } from "./citation-doubled-words.ts";

testRule(citationDoubledWords, {
  valid: [
    { name: "type and “số” stand once", text: "Căn cứ Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh." },
    {
      name: "a plan names the number of another plan",
      text: "Kế hoạch này thay thế Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "two citations of one type follow each other",
      text: "Thực hiện Quyết định số 8/QĐ-UBND ngày 05/01/2026, Quyết định số 9/QĐ-UBND ngày 06/01/2026 của UBND xã Bình Minh.",
    },
    { name: "each number of a list has its own “số”", text: "Thực hiện các Kế hoạch số 8/KH-UBND, số 9/KH-UBND." },
    { name: "the words are doubled where nothing is cited", text: "Ban hành kế hoạch, kế hoạch số hóa hồ sơ." },
  ],
  invalid: [
    {
      name: "type and “số” stand twice",
      text: "Thực hiện Kế hoạch số ⟦kế hoạch số⟧ 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "doubled",
      level: "error",
      fixed: "Thực hiện Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "only “số” stands twice",
      text: "Theo Quyết định số ⟦số⟧ 268/QĐ-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "doubled",
      fixed: "Theo Quyết định số 268/QĐ-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "the second pair begins a line",
      text: "Thực hiện Kế hoạch số\n⟦kế hoạch số⟧ 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "doubled",
      fixed: "Thực hiện Kế hoạch số\n8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "the second pair has a line of its own, which must not leave a blank one",
      text: "Thực hiện Kế hoạch số\n⟦kế hoạch số⟧\n8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "doubled",
      fixed: "Thực hiện Kế hoạch số\n8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "the words are broken over a line themselves",
      text: "Thực hiện Kế hoạch số ⟦kế hoạch\nsố⟧ 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "doubled",
      fixed: "Thực hiện Kế hoạch số 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "the repetition ends bold words, which stay bold",
      text: "Thực hiện **Kế hoạch số ⟦kế hoạch số⟧** 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "doubled",
      fixed: "Thực hiện **Kế hoạch số** 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "the repetition alone is bold, and its marks are left to the author",
      text: "Thực hiện Kế hoạch số **⟦kế hoạch số⟧** 8/KH-UBND ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "doubled",
    },
  ],
});
