import { testRule } from "../testing/test-rule.ts";
import { citationDateStyle } from "./citation-date-style.ts";

/** Bases dated so, one after the other. */
const dated = (...dates: readonly string[]): string =>
  dates.map((date, at) => `Căn cứ Kế hoạch số ${at + 21}/KH-UBND ngày ${date} của UBND tỉnh Gia Lai;`).join("\n\n");

testRule(citationDateStyle, {
  valid: [
    { name: "zeros stand where the norm has them", text: dated("05/01/2026", "12/02/2026", "05/3/2026", "20/9/2025") },
    { name: "every month has a zero", text: dated("05/01/2026", "05/03/2026", "20/09/2025") },
    { name: "months of two figures leave nothing to compare", text: dated("05/10/2025", "20/9/2025", "01/12/2025") },
    { name: "every date is in words", text: dated("05 tháng 01 năm 2026", "20 tháng 9 năm 2025") },
    {
      name: "a date quoted in the title of another document",
      text: `${dated("05/3/2026")}\n\nTheo Quyết định số 12/QĐ-UBND ngày 09/3/2026 của UBND tỉnh Gia Lai sửa đổi Quyết định số 8/2021/QĐ-UBND ngày 5 tháng 1 năm 2021 của UBND tỉnh Gia Lai.`,
    },
    { name: "a year is no date", text: `${dated("05/3/2026")}\n\nCăn cứ Luật Lưu trữ năm 2024;` },
    { name: "blank days are not written yet", text: dated("     tháng 3 năm 2026", "…/3/2026") },
    { name: "the draft's own date is no citation", text: `Pleiku, ngày 5 tháng 1 năm 2026\n\n${dated("05/3/2026")}` },
    {
      name: "one date belongs to several numbers",
      text: "Theo các Kế hoạch số 21/KH-UBND, số 22/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai.",
    },
  ],
  invalid: [
    {
      name: "a day below 10 has no zero",
      text: dated("⟦5/3/2026⟧", "12/9/2025"),
      messageId: "pad",
      level: "info",
      fixed: dated("05/3/2026", "12/9/2025"),
    },
    {
      name: "a month before March has no zero, and neither has the day",
      text: dated("⟦5/1/2026⟧", "⟦15/2/2026⟧"),
      messageId: ["pad", "pad"],
      fixed: dated("05/01/2026", "15/02/2026"),
    },
    {
      name: "a day in words has no zero",
      text: dated("5 tháng 3 năm 2026").replace("ngày 5 tháng 3 năm 2026", "⟦ngày 5 tháng 3 năm 2026⟧"),
      messageId: "pad",
      fixed: dated("05 tháng 3 năm 2026"),
    },
    {
      name: "one month has a zero that the others lack",
      text: dated("05/3/2026", "⟦26/09/2025⟧", "12/8/2025"),
      messageId: "padded",
      fixed: dated("05/3/2026", "26/9/2025", "12/8/2025"),
    },
    {
      name: "one month lacks the zero that the others have",
      text: dated("05/03/2026", "⟦26/9/2025⟧", "12/08/2025"),
      messageId: "plain",
      fixed: dated("05/03/2026", "26/09/2025", "12/08/2025"),
    },
    {
      name: "as many have a zero as have none",
      text: dated("⟦05/03/2026⟧", "26/9/2025"),
      messageId: "padded",
      fixed: dated("05/3/2026", "26/9/2025"),
    },
    {
      name: "markup stands inside the date",
      text: dated("⟦26/**09**/2025⟧", "12/8/2025"),
      messageId: "padded",
      fixed: dated("26/**9**/2025", "12/8/2025"),
    },
    {
      name: "figures and words are mixed",
      text: `${dated("05/3/2026", "12/8/2025")}\n\nTheo Kế hoạch số 9/KH-UBND ⟦ngày 15 tháng 01 năm 2026⟧ của UBND tỉnh Gia Lai.`,
      messageId: "mixed",
      suggested: [
        `${dated("05/3/2026", "12/8/2025")}\n\nTheo Kế hoạch số 9/KH-UBND ngày 15/01/2026 của UBND tỉnh Gia Lai.`,
      ],
    },
    {
      name: "more dates are in words",
      text: `${dated("⟦05/3/2026⟧", "12 tháng 8 năm 2025", "20 tháng 9 năm 2025")}`,
      messageId: "mixed",
      suggested: [dated("05 tháng 3 năm 2026", "12 tháng 8 năm 2025", "20 tháng 9 năm 2025")],
    },
  ],
});
