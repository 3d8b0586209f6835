import { testRule } from "../testing/test-rule.ts";
import { textStaleYear } from "./text-stale-year.ts";

const plan = (words: string, title = "Vệ sinh môi trường nông thôn năm 2026"): string =>
  `Số: 12/KH-UBND\n\nKim Sơn, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\n${title}\n\nỦy ban nhân dân xã ban hành Kế hoạch vệ sinh môi trường nông thôn năm 2026 như sau:\n\n**I. MỤC ĐÍCH**\n\n${words}\n\n**II. TỔ CHỨC THỰC HIỆN**\n\nGiao các thôn thực hiện Kế hoạch này./.\n`;

testRule(textStaleYear, {
  valid: [
    {
      name: "the plan speaks of its own year",
      text: plan("1. Triển khai công tác vệ sinh môi trường nông thôn năm 2026."),
    },
    {
      name: "the result of last year is reported",
      text: plan("1. Thực hiện tuyên truyền kết quả vệ sinh môi trường nông thôn năm 2025."),
    },
    {
      name: "both years stand side by side",
      text: plan(
        "1. Tuyên truyền vệ sinh môi trường nông thôn năm 2025 và phương hướng vệ sinh môi trường nông thôn năm 2026.",
      ),
    },
    {
      name: "a period ends in the year",
      text: plan("1. Triển khai chương trình vệ sinh môi trường nông thôn năm 2025-2030."),
    },
    {
      name: "a target is set for the year",
      text: plan("1. Thực hiện Đề án vệ sinh môi trường nông thôn đến năm 2025, định hướng đến năm 2030."),
    },
    {
      name: "the title of a cited document has its own year",
      text: plan(
        "1. Tiếp tục thực hiện Quyết định số 15/QĐ-UBND ngày 05/01/2025 của UBND xã về việc ban hành Kế hoạch vệ sinh môi trường nông thôn năm 2025.",
      ),
    },
    {
      name: "a quoted title has it too",
      text: plan("1. Triển khai mô hình “Vệ sinh môi trường nông thôn năm 2025” ra các thôn."),
    },
    { name: "a law bears its year", text: plan("1. Triển khai thực hiện Luật Vệ sinh môi trường nông thôn năm 2025.") },
    {
      name: "another work was that of last year",
      text: plan("1. Tổ chức quản lý các công trình cấp nước đầu tư năm 2025."),
    },
    {
      name: "the plan covers several years",
      text: plan(
        "1. Triển khai công tác vệ sinh môi trường nông thôn năm 2025.",
        "Vệ sinh môi trường nông thôn giai đoạn 2025 - 2026",
      ),
    },
    {
      name: "the plan of last year was issued",
      text: plan("1. Năm ngoái, UBND xã đã ban hành Kế hoạch vệ sinh môi trường nông thôn năm 2025."),
    },
    {
      name: "another plan of last year is ended",
      text: plan("1. Ủy ban nhân dân xã ban hành Kế hoạch kiểm kê đất đai các thôn năm 2025."),
    },
    {
      name: "a report looks back",
      text: plan("1. Triển khai công tác vệ sinh môi trường nông thôn năm 2025.").replace("KẾ HOẠCH", "BÁO CÁO"),
    },
  ],
  invalid: [
    {
      name: "last year's work is to be done",
      text: plan(
        "1. Nâng cao trách nhiệm trong việc triển khai công tác vệ sinh môi trường nông thôn ⟦năm 2025⟧ trên địa bàn.",
      ),
      messageId: "stale",
      level: "warning",
      related: ["Vệ sinh môi trường nông thôn năm 2026"],
    },
    {
      name: "the wrong year begins a sentence of tasks",
      text: plan("- Đẩy mạnh vệ sinh môi trường nông thôn ⟦năm 2025⟧; huy động các đoàn thể tham gia."),
      messageId: "stale",
    },
    {
      name: "the sentence before speaks of results",
      text: plan("1. Phấn khởi với kết quả đạt được. Tiếp tục thực hiện vệ sinh môi trường nông thôn ⟦năm 2025⟧."),
      messageId: "stale",
    },
    {
      name: "the year stands on the next line",
      text: plan("1. Tổ chức thực hiện vệ sinh môi trường nông thôn\n⟦năm 2025⟧ ở các thôn."),
      messageId: "stale",
    },
    {
      name: "the closing sentence names the plan of last year",
      text: `${plan("1. Dọn kênh mương.")}\nTrên đây là Kế hoạch vệ sinh môi trường nông thôn ⟦năm 2025⟧, đề nghị các thôn thực hiện./.\n`,
      messageId: "ownTitle",
      level: "warning",
    },
    {
      name: "the enacting clause names the plan of last year",
      text: plan("1. Dọn kênh mương.").replace("nông thôn năm 2026 như sau", "nông thôn ⟦năm 2025⟧ như sau"),
      messageId: "ownTitle",
    },
    {
      name: "the words are bold",
      text: plan("1. Hoàn thành các chỉ tiêu vệ sinh môi trường nông thôn **⟦năm 2025⟧**."),
      messageId: "stale",
    },
  ],
});
