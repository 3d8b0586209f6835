import { testRule } from "../testing/test-rule.ts";
import { numberingStyle } from "./numbering-style.ts";

const items = (...numbers: readonly string[]): string =>
  numbers.map((number) => `${number} Rà soát, tổng hợp.`).join("\n\n");

testRule(numberingStyle, {
  valid: [
    { name: "siblings agree on a dot", text: items("1.1.", "1.2.", "1.3.") },
    { name: "siblings agree on no mark", text: items("1.1", "1.2", "1.3") },
    {
      name: "levels may differ from each other",
      text: `I. MỤC ĐÍCH\n\n${items("a)", "b)")}\n\nII. YÊU CẦU\n\n${items("1.", "2.")}`,
    },
    {
      name: "two lists of different parents",
      text: `1. Nội dung\n\n${items("1.1.", "1.2.", "1.3.")}\n\n2. Hình thức\n\n${items("2.1", "2.2", "2.3")}`,
    },
    { name: "two ways stand evenly", text: items("1.1", "1.2.", "1.3", "1.4.") },
    { name: "two lists, each in its own way", text: items("a)", "b)", "c)", "a.", "b.") },
    { name: "one of each", text: items("1.1", "1.2.") },
    { name: "a quoted amendment", text: "1. Sửa đổi như sau:\n\n“1.1. Một.\n\n1.2. Hai.\n\n1.3 Ba.”\n\n2. Bãi bỏ." },
    { name: "bullets count nothing", text: "- Một;\n\n- Hai;\n\n+ Ba." },
  ],
  invalid: [
    {
      name: "a dot is missing after the first",
      text: items("⟦1.1⟧", "1.2.", "1.3."),
      messageId: "mark",
      level: "warning",
      related: ["1.2."],
      fixed: items("1.1.", "1.2.", "1.3."),
    },
    {
      name: "a dot is missing in the middle",
      text: items("1.1.", "1.2.", "1.3.", "1.4.", "1.5.", "⟦1.6⟧", "1.7."),
      messageId: "mark",
      related: ["1.1."],
      fixed: items("1.1.", "1.2.", "1.3.", "1.4.", "1.5.", "1.6.", "1.7."),
    },
    {
      name: "a dot too much",
      text: items("1.1", "1.2", "⟦1.3.⟧"),
      messageId: "noMark",
      related: ["1.1"],
      fixed: items("1.1", "1.2", "1.3"),
    },
    {
      name: "a point with a dot among points with brackets",
      text: items("a)", "b)", "⟦c.⟧", "d)", "đ)"),
      messageId: "mark",
      related: ["a)"],
      fixed: items("a)", "b)", "c)", "d)", "đ)"),
    },
    {
      name: "two slips among five, where three agree",
      text: items("⟦2.1⟧", "2.2.", "2.3.", "⟦2.4⟧", "2.5."),
      messageId: ["mark", "mark"],
      related: ["2.2.", "2.2."],
      fixed: items("2.1.", "2.2.", "2.3.", "2.4.", "2.5."),
    },
    {
      name: "two slips among six",
      text: items("⟦2.1⟧", "2.2.", "2.3.", "⟦2.4⟧", "2.5.", "2.6."),
      messageId: ["mark", "mark"],
      related: ["2.2.", "2.2."],
      fixed: items("2.1.", "2.2.", "2.3.", "2.4.", "2.5.", "2.6."),
    },
    {
      name: "of two siblings one is marked unlike all cousins",
      text: `${items("1.1.", "⟦1.2⟧")}\n${items("2.1.", "2.2.", "2.3.")}`,
      messageId: "mark",
      related: ["1.1."],
      fixed: `${items("1.1.", "1.2.")}\n${items("2.1.", "2.2.", "2.3.")}`,
    },
  ],
});
