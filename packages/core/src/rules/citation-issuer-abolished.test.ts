import { testRule } from "../testing/test-rule.ts";
import { citationIssuerAbolished } from "./citation-issuer-abolished.ts";

testRule(citationIssuerAbolished, {
  valid: [
    {
      name: "the ministry existed on that day, its last one included",
      text: "Thông tư số 13/2023/TT-BTTTT ngày 11/12/2023 của Bộ Thông tin và Truyền thông; Quyết định số 412/QĐ-BKHĐT ngày 28/02/2025 của Bộ Kế hoạch và Đầu tư.",
    },
    {
      name: "the ministry that took over issued it",
      text: "Quyết định số 753/QĐ-BKHCN ngày 09/3/2026 của Bộ Khoa học và Công nghệ; Thông tư số 37/2026/TT-BNNMT ngày 12/5/2026 của Bộ Nông nghiệp và Môi trường.",
    },
    {
      name: "the district's committee existed on that day",
      text: "Quyết định số 2214/QĐ-UBND ngày 30/6/2025 của Ủy ban nhân dân huyện Đạ Tẻh; Kế hoạch số 18-KH/HU ngày 14/3/2024 của Huyện ủy Di Linh.",
    },
    {
      name: "no date is known",
      text: "Theo Quyết định số 2214/QĐ-UBND của Ủy ban nhân dân huyện Đạ Tẻh và Công văn số 516/BTTTT-CĐSQG.",
    },
    {
      name: "the month or year alone may lie before the end",
      text: "Thông tư số 05/2025/TT-BTTTT tháng 02 năm 2025; Thông tư số 06/2025/TT-BTTTT của Bộ Thông tin và Truyền thông.",
    },
    {
      name: "a department of a province was merged some months later",
      text: "Công văn số 915/STTTT-CĐS ngày 14/3/2025 của Sở Thông tin và Truyền thông.",
    },
    {
      name: "a unit of a ministry has the letters of another body",
      text: "Công văn số 2318/BNNMT-BTNMT ngày 12/3/2026 của Bộ Nông nghiệp và Môi trường.",
    },
    {
      name: "cities, communes and wards still are",
      text: "Kế hoạch số 31/KH-UBND ngày 09/3/2026 của UBND thành phố Huế; Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND phường Quận Gia.",
    },
    {
      name: "the draft says itself that the body is a former one",
      text: "Biên bản số 14/BB-UBND ngày 02/7/2025 của Ủy ban nhân dân huyện Đạ Tẻh (cũ) bàn giao hồ sơ.",
    },
    {
      name: "other bodies have districts in their names",
      text: "Kế hoạch số 77/KH-CAH ngày 12/8/2025 của Công an huyện Đạ Tẻh.",
    },
  ],
  invalid: [
    {
      name: "the code is of a ministry that was merged before",
      text: "Căn cứ Thông tư số 18/2025/TT-⟦BTTTT⟧ ngày 12/5/2025 của Bộ Khoa học và Công nghệ;",
      messageId: "merged",
      level: "warning",
    },
    {
      name: "code and words are of the former ministry, which is one finding",
      text: "Căn cứ Quyết định số 815/QĐ-⟦BLĐTBXH⟧ ngày 14 tháng 4 năm 2026 của Bộ Lao động - Thương binh và Xã hội;",
      messageId: "merged",
    },
    {
      name: "a letter has the code without its B",
      text: "Công văn số 1420/⟦LĐTBXH⟧-BTXH ngày 09/9/2025 về trợ giúp xã hội;",
      messageId: "merged",
    },
    {
      name: "the number has the year, and no date is cited",
      text: "Thông tư số 11/2026/TT-⟦BGTVT⟧ quy định về đăng kiểm.",
      messageId: "merged",
    },
    {
      name: "one of those who issue together had ended",
      text: "Thông tư liên tịch số 03/2025/TTLT-BNV-⟦BTNMT⟧ ngày 15/8/2025.",
      messageId: "merged",
    },
    {
      name: "the words name the former ministry",
      text: "Căn cứ Quyết định số 753/QĐ-BKHCN ngày 09/3/2026 của ⟦Bộ Thông tin và Truyền thông⟧;",
      messageId: "merged",
    },
    {
      name: "a department of a province is named long after the mergers",
      text: "Công văn số 915/⟦SGTVT⟧-QLVT ngày 14/8/2025 về quản lý bến xe;",
      messageId: "merged",
    },
    {
      name: "a district's committee is said to have issued it after the level ended",
      text: "Căn cứ Quyết định số 2214/QĐ-UBND ngày 14/8/2025 của ⟦Chủ tịch Ủy ban nhân dân huyện Đạ Tẻh⟧;",
      messageId: "district",
    },
    {
      name: "a township had ended, and so had the Party committee of a district",
      text: "Kế hoạch số 25/KH-UBND ngày 05/01/2026 của ⟦UBND thị trấn Di Linh⟧; Nghị quyết số 14-NQ/⟦HU⟧ ngày 12/8/2025 của Huyện ủy Di Linh.",
      messageId: ["district", "ended"],
    },
  ],
});
