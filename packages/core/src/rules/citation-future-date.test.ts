import { testRule } from "../testing/test-rule.ts";
import { citationFutureDate } from "./citation-future-date.ts";

const draft = (date: string, body: string): string =>
  `Số: 12/KH-UBND\n\n*Mường Bú, ${date}*\n\n**KẾ HOẠCH**\n\n**Trồng rừng năm 2026**\n\n${body}`;
const own = "ngày 10 tháng 3 năm 2026";
const plan = (date: string): string =>
  `Thực hiện Kế hoạch số 45/KH-UBND ngày ${date} của UBND tỉnh Sơn La về trồng rừng.`;

testRule(citationFutureDate, {
  valid: [
    { name: "a document of the day before", text: draft(own, plan("09/3/2026")) },
    { name: "a document of the same day", text: draft(own, plan("10/3/2026")) },
    {
      name: "the day of the draft is blank and the month the same",
      text: draft("ngày     tháng 3 năm 2026", plan("28/3/2026")),
    },
    { name: "day and month of the draft are blank", text: draft("ngày … tháng … năm 2026", plan("28/11/2026")) },
    { name: "the draft has no date", text: `**KẾ HOẠCH**\n\n**Trồng rừng**\n\n${plan("28/11/2030")}` },
    { name: "the cited day is blank", text: draft(own, plan("…/3/2026")) },
    { name: "a time limit is no citation", text: draft(own, "Hoàn thành trước ngày 30/11/2026.") },
    { name: "a law by its year", text: draft(own, "Theo Luật Đất đai năm 2024.") },
    {
      name: "an annex may be a form to be filled later",
      text: draft(
        own,
        `Tổ chức thực hiện./.\n\nNơi nhận:\n\n- Như trên;\n- Lưu: VT, KT.\n\n**PHỤ LỤC**\n\n${plan("28/11/2026")}`,
      ),
    },
  ],
  invalid: [
    {
      name: "the next day",
      text: draft(own, plan("⟦11/3/2026⟧")),
      messageId: "later",
      level: "error",
      related: ["ngày 10 tháng 3 năm 2026"],
    },
    {
      name: "the next year, a slip when copying",
      text: draft(own, plan("⟦09/01/2027⟧")),
      messageId: "later",
      related: ["ngày 10 tháng 3 năm 2026"],
    },
    {
      name: "the month after, where the day of the draft is blank",
      text: draft("ngày     tháng 3 năm 2026", plan("⟦01/4/2026⟧")),
      messageId: "later",
      related: ["ngày     tháng 3 năm 2026"],
    },
    {
      name: "a date in words",
      text: draft(own, "Căn cứ Quyết định số 5/QĐ-UBND ⟦ngày 20 tháng 4 năm 2026⟧ của UBND xã;"),
      messageId: "later",
      related: ["ngày 10 tháng 3 năm 2026"],
    },
    {
      name: "a law of a year to come",
      text: draft("ngày … tháng … năm 2026", "Theo Luật Đất đai ⟦năm 2027⟧."),
      messageId: "later",
      related: ["ngày … tháng … năm 2026"],
    },
  ],
});
