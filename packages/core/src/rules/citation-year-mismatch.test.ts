import { testRule } from "../testing/test-rule.ts";
import { citationYearMismatch } from "./citation-year-mismatch.ts";

testRule(citationYearMismatch, {
  valid: [
    {
      name: "number and date are of one year",
      text: "Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ.",
    },
    {
      name: "an administrative number has no year",
      text: "Quyết định số 45/QĐ-UBND ngày 08/4/2020 của UBND tỉnh Sơn La.",
    },
    { name: "a Party number has no year", text: "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị." },
    {
      name: "the year after the number says when it is carried out",
      text: "Kết quả thực hiện Nghị định số 118/2025/NĐ-CP năm 2026 của xã.",
    },
    {
      name: "the date after a list belongs to its last number",
      text: "Các Nghị định số 61/2018/NĐ-CP, số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ.",
    },
    { name: "the day is blank", text: "Thông tư số 12/2026/TT-BNV ngày … tháng … năm 2026 của Bộ Nội vụ." },
    { name: "the year of the date is blank", text: "Thông tư số 12/2026/TT-BNV ngày 05 tháng 3 năm … của Bộ Nội vụ." },
    {
      name: "the first year of a term belongs to the term before, too",
      text: "Luật số 3/2016/QH13 ngày 22/3/2016; Nghị quyết số 45/2016/QH14 ngày 11/11/2016 của Quốc hội.",
    },
    {
      name: "a resolution of the Standing Committee is numbered by term",
      text: "Nghị quyết số 1664/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.",
    },
    {
      name: "a company numbers its letters by another year",
      text: "Công văn số 144/2025/CV-VLXD ngày 05/01/2026 của Công ty Vật liệu.",
    },
    { name: "it took effect in the year after", text: "Nghị định số 154/2020/NĐ-CP có hiệu lực từ ngày 01/01/2021." },
    {
      name: "the date that follows an abstract is another matter",
      text: "Luật Đất đai số 31/2024/QH15 và việc tổng kết ngày 05/3/2026.",
    },
  ],
  invalid: [
    {
      name: "the year of the date is off by one",
      text: "Nghị quyết số 35/2023/UBTVQH15 ngày ⟦12/7/2022⟧ của Ủy ban Thường vụ Quốc hội.",
      messageId: "year",
      level: "error",
      related: ["2023"],
      suggested: [
        "Nghị quyết số 35/2023/UBTVQH15 ngày 12/7/2023 của Ủy ban Thường vụ Quốc hội.",
        "Nghị quyết số 35/2022/UBTVQH15 ngày 12/7/2022 của Ủy ban Thường vụ Quốc hội.",
      ],
    },
    {
      name: "the date is in words",
      text: "Thông tư số 5/2025/TT-BNV ⟦ngày 14 tháng 5 năm 2052⟧ của Bộ Nội vụ.",
      messageId: "year",
    },
    {
      name: "another draft has the right date",
      text: "Quyết định số 18/2019/QĐ-TTg ngày ⟦19/4/2018⟧ của Thủ tướng Chính phủ.",
      others: [{ path: "b.md", text: "Quyết định số 18/2019/QĐ-TTg ngày 20/4/2019 của Thủ tướng Chính phủ." }],
      messageId: "year",
      suggested: [
        "Quyết định số 18/2019/QĐ-TTg ngày 20/4/2019 của Thủ tướng Chính phủ.",
        "Quyết định số 18/2018/QĐ-TTg ngày 19/4/2018 của Thủ tướng Chính phủ.",
      ],
    },
    {
      name: "29 February does not exist in the year of the number",
      text: "Nghị định số 20/2023/NĐ-CP ngày ⟦29/02/2024⟧ của Chính phủ.",
      messageId: "year",
      suggested: ["Nghị định số 20/2024/NĐ-CP ngày 29/02/2024 của Chính phủ."],
    },
    {
      name: "a decision of a province has a year, too",
      text: "Quyết định số 30/2018/QĐ-UBND ngày ⟦09/10/2019⟧ của Ủy ban nhân dân tỉnh Sơn La.",
      messageId: "year",
    },
    {
      name: "the National Assembly of that term did not sit in that year",
      text: "Nghị quyết số 169/2024/⟦QH14⟧ ngày 30/11/2024 của Quốc hội.",
      messageId: "term",
      suggested: ["Nghị quyết số 169/2024/QH15 ngày 30/11/2024 của Quốc hội."],
    },
    {
      name: "the year of the date is outside the term in the symbol",
      text: "Nghị quyết số 1664/⟦NQ-UBTVQH14⟧ ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.",
      messageId: "term",
    },
  ],
});
