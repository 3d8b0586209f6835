import { testRule } from "../testing/test-rule.ts";
import { headerDate } from "./header-date.ts";

/** A plan with the line of place and date. */
function plan(issue: string): string {
  return `ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nSố: 24/KH-UBND\n\n${issue}\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\nTrồng cây trước ngày 5 tháng 04 năm 2026./.`;
}

testRule(headerDate, {
  valid: [
    { name: "day and month have two digits", text: plan("Bình Minh, ngày 12 tháng 10 năm 2026") },
    { name: "a day below ten and January have their zeros", text: plan("*Bình Minh, ngày 05 tháng 01 năm 2026*") },
    { name: "months from March on have none", text: plan("Bình Minh, ngày 30 tháng 4 năm 2026") },
    { name: "the day is left blank", text: plan("Bình Minh, ngày     tháng 5 năm 2026") },
    { name: "day and month are left blank with dots", text: plan("Bình Minh, ngày … tháng … năm 2026") },
    { name: "the place is bold, its comma too", text: plan("**Bình Minh,** ngày 12 tháng 3 năm 2026") },
    { name: "the line wraps before the date", text: plan("Bình Minh,\nngày 12 tháng 3 năm 2026") },
    { name: "29 February of a leap year", text: plan("Bình Minh, ngày 29 tháng 02 năm 2028") },
    {
      name: "number and date stand in one row of a table",
      text: "| ỦY BAN NHÂN DÂN<br>XÃ BÌNH MINH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 24/KH-UBND | *Bình Minh, ngày 05 tháng 3 năm 2026* |\n\nKẾ HOẠCH\n\nTrồng cây",
    },
    { name: "a conversion has broken the line and lost the comma", text: plan("Bình Minh\nngày 12 tháng 3 năm 2026") },
    {
      name: "the Party has norms of its own",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 14-KH/ĐU\n\nBình Minh, ngày 5 tháng 04 năm 2026\n\nKẾ HOẠCH\n\nhọc tập nghị quyết",
    },
    { name: "a fragment has no such line", text: "I. NỘI DUNG\n\nHoàn thành ngày 5 tháng 04 năm 2026." },
    { name: "dates of the body are not judged", text: plan("Bình Minh, ngày 05 tháng 3 năm 2026") },
  ],
  invalid: [
    {
      name: "a day below ten has no zero",
      text: plan("Bình Minh, ngày ⟦5⟧ tháng 4 năm 2026"),
      messageId: "day",
      level: "error",
      fixed: plan("Bình Minh, ngày 05 tháng 4 năm 2026"),
    },
    {
      name: "January has no zero, the day is blank",
      text: plan("*Bình Minh, ngày     tháng ⟦1⟧ năm 2026*"),
      messageId: "shortMonth",
      fixed: plan("*Bình Minh, ngày     tháng 01 năm 2026*"),
    },
    {
      name: "April has a zero",
      text: plan("Bình Minh, ngày 15 tháng ⟦04⟧ năm 2026"),
      messageId: "longMonth",
      fixed: plan("Bình Minh, ngày 15 tháng 4 năm 2026"),
    },
    {
      name: "day and month are both wrong",
      text: plan("Bình Minh, ngày ⟦7⟧ tháng ⟦2⟧ năm 2026"),
      messageId: ["day", "shortMonth"],
      fixed: plan("Bình Minh, ngày 07 tháng 02 năm 2026"),
    },
    {
      name: "the date is in figures",
      text: plan("Bình Minh, ⟦ngày 5/4/2026⟧"),
      messageId: "numeric",
      fixed: plan("Bình Minh, ngày 05 tháng 4 năm 2026"),
    },
    {
      name: "the comma after the place is missing",
      text: plan("*⟦Bình Minh⟧ ngày 12 tháng 3 năm 2026*"),
      messageId: "comma",
      level: "error",
      fixed: plan("*Bình Minh, ngày 12 tháng 3 năm 2026*"),
    },
    {
      name: "April has thirty days",
      text: plan("Bình Minh, ⟦ngày 31 tháng 4 năm 2026⟧"),
      messageId: "impossible",
      level: "error",
    },
    {
      name: "a year has twelve months",
      text: plan("Bình Minh, ⟦ngày     tháng 13 năm 2026⟧"),
      messageId: "impossible",
    },
  ],
});
