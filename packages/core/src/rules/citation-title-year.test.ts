import { testRule } from "../testing/test-rule.ts";
import { citationTitleYear } from "./citation-title-year.ts";

const cite = (date: string, title: string): string =>
  `Căn cứ Quyết định số 45/QĐ-UBND ngày ${date} của UBND tỉnh Lâm Đồng ${title};`;
const title = "về việc ban hành Kế hoạch phòng, chống thiên tai năm 2026";

testRule(citationTitleYear, {
  valid: [
    { name: "issued in the year of the plan", text: cite("20/01/2026", title) },
    { name: "issued in the last quarter before", text: cite("01/10/2025", title) },
    { name: "issued on the last day of the year", text: cite("31/12/2026", title) },
    {
      name: "a plan for several years",
      text: cite("20/01/2021", "ban hành Kế hoạch trồng rừng giai đoạn 2021 - 2026"),
    },
    { name: "a target year", text: cite("20/01/2021", "ban hành Kế hoạch trồng rừng đến năm 2026") },
    {
      name: "results of one year and a plan for the next",
      text: cite("20/01/2024", "ban hành Kế hoạch đánh giá kết quả năm 2023 và nhiệm vụ năm 2026"),
    },
    {
      name: "a change to an earlier plan",
      text: cite("20/02/2027", "sửa đổi, bổ sung Kế hoạch phòng, chống thiên tai năm 2026"),
    },
    { name: "a school year", text: cite("20/8/2025", "ban hành Kế hoạch thời gian năm học năm 2026") },
    {
      name: "a letter that prepares the plan",
      text: "Thực hiện Công văn số 45/SNV-CCHC ngày 02/7/2025 của Sở Nội vụ về việc ban hành Kế hoạch cải cách hành chính năm 2026;",
    },
    {
      name: "a plan to carry out a notice of the year before",
      text: cite("28/01/2026", "ban hành Kế hoạch triển khai Thông báo kết luận của Tỉnh ủy năm 2025"),
    },
    { name: "no date", text: "Thực hiện Kế hoạch số 45/KH-UBND của UBND xã về phòng, chống thiên tai năm 2026." },
    { name: "a decision on something else", text: cite("20/01/2024", "về việc thành lập Ban Tổ chức lễ hội năm 2026") },
  ],
  invalid: [
    {
      name: "the year of the date is a slip",
      text: cite("⟦20/01/2025⟧", title),
      messageId: "implausible",
      level: "warning",
    },
    { name: "dated after the year of the plan", text: cite("⟦20/01/2027⟧", title), messageId: "implausible" },
    {
      name: "a plan that is cited itself",
      text: "Thực hiện Kế hoạch số 45/KH-UBND ngày ⟦09/01/2025⟧ của UBND xã Ka Đô về cải cách hành chính năm 2026.",
      messageId: "implausible",
    },
    { name: "the quarter before the last", text: cite("⟦30/9/2025⟧", title), messageId: "implausible" },
    {
      name: "a date in words",
      text: "Thực hiện Chương trình số 4/CTr-UBND ⟦ngày 09 tháng 01 năm 2024⟧ của UBND xã Ka Đô về công tác năm 2026.",
      messageId: "implausible",
    },
  ],
});
