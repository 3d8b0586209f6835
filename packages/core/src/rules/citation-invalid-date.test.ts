import { testRule } from "../testing/test-rule.ts";
import { citationInvalidDate } from "./citation-invalid-date.ts";

const cite = (date: string): string =>
  `Thực hiện Quyết định số 45/QĐ-UBND ngày ${date} của UBND tỉnh Cà Mau về chăn nuôi.`;

testRule(citationInvalidDate, {
  valid: [
    { name: "a day of every kind of month", text: cite("31/3/2026") },
    { name: "the leap day of a leap year", text: cite("29/02/2024") },
    { name: "the leap day of a century year that has one", text: cite("29/02/2000") },
    { name: "a date in words", text: cite("30 tháng 4 năm 2025") },
    { name: "a day left blank", text: cite("… tháng 5 năm 2026") },
    { name: "a date without a year", text: cite("31/4") },
    { name: "a month and a year alone", text: "Theo Quyết định số 45/QĐ-UBND tháng 12 năm 2025 của UBND tỉnh Cà Mau." },
    { name: "a law by its year", text: "Theo Luật Đất đai năm 2024." },
    { name: "a fraction or a telephone number is no date", text: "Tỷ lệ 31/02 hộ; Tổng đài 1022; tổ 13/2026." },
    { name: "an impossible date outside a citation", text: "Hoàn thành trước ngày 31/02/2026." },
  ],
  invalid: [
    {
      name: "February has no day 31",
      text: cite("⟦31/02/2026⟧"),
      messageId: "day",
      level: "error",
    },
    { name: "February has no day 29 in a common year", text: cite("⟦29/02/2025⟧"), messageId: "day" },
    {
      name: "a month of thirty days in words",
      text: "Theo Kế hoạch số 9/KH-UBND ⟦ngày 31 tháng 6 năm 2026⟧ của UBND xã.",
      messageId: "day",
    },
    { name: "there is no month 13", text: cite("⟦05/13/2026⟧"), messageId: "month" },
    { name: "there is no month 0", text: cite("⟦05/00/2026⟧"), messageId: "month" },
    { name: "there is no day 0", text: cite("⟦00/5/2026⟧"), messageId: "day" },
    { name: "a year of five digits", text: cite("⟦12/3/20210⟧"), messageId: "year" },
    {
      name: "two of three citations",
      text: "Theo Quyết định số 1/QĐ-UBND ngày ⟦32/01/2026⟧, Quyết định số 2/QĐ-UBND ngày 31/01/2026, Quyết định số 3/QĐ-UBND ngày ⟦31/9/2025⟧ của UBND xã.",
      messageId: ["day", "day"],
    },
  ],
});
