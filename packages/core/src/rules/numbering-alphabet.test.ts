import { testRule } from "../testing/test-rule.ts";
import { numberingAlphabet } from "./numbering-alphabet.ts";

/** Points with these letters, one a paragraph; the words do not matter. */
function points(...letters: readonly string[]): string {
  return letters.map((letter) => `${letter} Nội dung công việc được giao;`).join("\n\n");
}

testRule(numberingAlphabet, {
  valid: [
    { name: "the Vietnamese order", text: points("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)", "l)") },
    { name: "a list that ends before đ", text: points("a)", "b)", "c)", "d)") },
    { name: "đ stands in the middle of a line", text: "d) Một; đ) Hai;\n\ne) Ba." },
    { name: "đ is written with a letter that looks like it", text: points("c)", "d)", "ð)", "e)") },
    { name: "a point put in later", text: points("b)", "b1)", "c)") },
    { name: "letters with marks are letters of the alphabet", text: points("a)", "ă)", "â)", "b)") },
    { name: "d written twice is for the rule about the sequence", text: points("c)", "d)", "d)", "e)") },
    { name: "a gap is for the rule about the sequence", text: points("a)", "b)", "d)", "g)") },
    { name: "an outline of capital letters", text: "A. MỘT\n\nB. HAI\n\nC. BA\n\nD. BỐN\n\nE. NĂM\n\nF. SÁU" },
    {
      name: "the amended text is another document's",
      text: "1. Sửa đổi khoản 2 như sau:\n\n“d) Một;\n\ne) Hai;\n\nf) Ba.”\n\n2. Bãi bỏ khoản 3.",
    },
    { name: "a letter far from its neighbours is no point of the list", text: points("a)", "b)", "f)") },
    { name: "Roman numerals in parentheses", text: "(i) Một;\n\n(ii) Hai;\n\n(iii) Ba;\n\n(iv) Bốn." },
  ],
  invalid: [
    {
      name: "f follows e",
      text: points("d)", "đ)", "e)", "⟦f)⟧"),
      messageId: "outside",
      level: "error",
      suggested: [points("d)", "đ)", "e)", "g)")],
      related: ["e)"],
    },
    {
      name: "f stands for g, and the list goes on with h",
      text: points("đ)", "e)", "⟦f)⟧", "h)", "i)"),
      messageId: "outside",
      suggested: [points("đ)", "e)", "g)", "h)", "i)")],
    },
    {
      name: "f is put between e and g",
      text: points("đ)", "e)", "⟦f)⟧", "g)"),
      messageId: "outside",
      suggested: [points("đ)", "e)", "g)", "h)")],
    },
    {
      name: "j follows i",
      text: points("h)", "i)", "⟦j)⟧", "k)"),
      messageId: "outside",
      suggested: [points("h)", "i)", "k)", "l)")],
    },
    {
      name: "j stands for i",
      text: points("g)", "h)", "⟦j)⟧"),
      messageId: "outside",
      suggested: [points("g)", "h)", "i)")],
    },
    {
      name: "đ is left out",
      text: points("a)", "b)", "c)", "d)", "⟦e)⟧"),
      messageId: "skipped",
      suggested: [points("a)", "b)", "c)", "d)", "đ)")],
    },
    {
      name: "the list is lettered by the English alphabet",
      text: points("a)", "b)", "c)", "d)", "⟦e)⟧", "⟦f)⟧", "g)", "h)"),
      messageId: ["skipped", "outside"],
      suggested: [
        points("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"),
        points("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"),
      ],
    },
    {
      name: "letters with a full stop",
      text: points("d.", "đ.", "e.", "⟦f.⟧"),
      messageId: "outside",
      suggested: [points("d.", "đ.", "e.", "g.")],
    },
  ],
});
