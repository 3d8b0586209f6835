import { registerOf, supportedRegisterOf } from "../testing/registers.ts";
import { testRule } from "../testing/test-rule.ts";
import { citationDateConflict } from "./citation-date-conflict.ts";

const decision = (date: string): string =>
  `Căn cứ Quyết định số 318/QĐ-UBND ngày ${date} của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch chuyển đổi số tỉnh Lâm Đồng năm 2026;`;

const short = (date: string): string => `Thực hiện nhiệm vụ tại Quyết định số 318/QĐ-UBND ngày ${date}.`;

const TITLE = "ban hành Chương trình tổng thể phát triển thủy lợi nhỏ giai đoạn 2021-2030";
const registers = [
  await registerOf(
    `76/NQ-CP | 15/7/2021 | Chính phủ | ${TITLE}`,
    "30/2020/NĐ-CP | 05/3/2020 | Chính phủ",
    "18-NQ/TW | 25/10/2017 | Ban Chấp hành Trung ương",
    "318/QĐ-UBND | 05/3/2026 | UBND tỉnh Lâm Đồng",
    "72/2025/QH15 | 16/6/2025 | Quốc hội | Luật Tổ chức chính quyền địa phương | | | | Luật",
    "65/2025/QH15 | 19/02/2025 | Quốc hội | Luật Tổ chức chính quyền địa phương | | | | Luật",
    "26/2024/NĐ-CP | 01/3/2024 | Chính phủ | về quản lý hoạt động đối ngoại",
  ),
];
const supported = [await supportedRegisterOf("76/NQ-CP | 15/7/2021 | Chính phủ")];

testRule(citationDateConflict, {
  valid: [
    {
      name: "the register has the same dates, however they are spelt",
      text: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; Nghị quyết số 76/NQ-CP ngày 15/07/2021 của Chính phủ; Luật Tổ chức chính quyền địa phương ngày 16/6/2025;",
      registers,
    },
    {
      name: "the register has the same number of other years, other terms and other provinces",
      text: "Nghị quyết số 76/NQ-CP ngày 09/6/2022 của Chính phủ; Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương; Quyết định số 318/QĐ-UBND ngày 12/3/2026 của UBND tỉnh Gia Lai.",
      registers,
    },
    {
      name: "it is not said which province's committee issued the document",
      text: "Theo Quyết định số 318/QĐ-UBND ngày 12/3/2026 của Ủy ban nhân dân.",
      registers,
    },
    {
      name: "the register's document is about another matter: decrees on police and army are numbered apart",
      text: "Nghị định số 26/2024/NĐ-CP ngày 14/3/2024 của Chính phủ quy định chế độ thăng cấp bậc hàm sĩ quan Công an nhân dân.",
      registers,
    },
    {
      name: "a law of that year has the date, though another of its name has not",
      text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;",
      registers,
    },
    {
      name: "the only entry is not confirmed",
      text: "Nghị quyết số 76/NQ-CP ngày 17/5/2021 của Chính phủ.",
      registers: supported,
    },
    {
      name: "a user's register corrects the one behind it",
      text: "Nghị quyết số 76/NQ-CP ngày 16/7/2021 của Chính phủ.",
      registers: [await registerOf("76/NQ-CP | 16/7/2021 | Chính phủ"), ...registers],
    },
    {
      name: "the register confirms this side of a conflict, which the other draft has wrong",
      text: decision("05/3/2026"),
      others: [
        { path: "khac.md", text: decision("15/3/2026") },
        { path: "nua.md", text: decision("15/3/2026") },
      ],
      registers,
    },
    {
      name: "only the month is cited",
      text: "Nghị quyết số 76/NQ-CP tháng 6 năm 2021 của Chính phủ.",
      registers,
    },
    {
      name: "the same date is padded and spelt otherwise",
      text: `${decision("05/3/2026")}\n\n${decision("ngày 05 tháng 3 năm 2026".slice(5))}`,
    },
    {
      name: "another province issued the other document of that number",
      text: decision("05/3/2026"),
      others: [{ path: "khac.md", text: decision("09/3/2026").replaceAll("Lâm Đồng", "Đắk Lắk") }],
    },
    {
      name: "each draft means the commune it belongs to",
      text: "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã về cải cách hành chính năm 2026;",
      others: [
        {
          path: "khac.md",
          text: "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n\nCăn cứ Kế hoạch số 12/KH-UBND ngày 09/01/2026 của UBND xã về cải cách hành chính năm 2026;",
        },
      ],
    },
    {
      name: "numbers begin anew every year and the abstracts are of different years",
      text: `${decision("05/3/2026")}\n\nThay thế Quyết định số 318/QĐ-UBND ngày 12/4/2024 của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch chuyển đổi số tỉnh Lâm Đồng năm 2024.`,
    },
    {
      name: "numbers begin anew every year and one citation has no abstract",
      text: `${decision("05/3/2026")}\n\nTheo Quyết định số 318/QĐ-UBND ngày 12/4/2024 của Ủy ban nhân dân tỉnh Lâm Đồng.`,
    },
    {
      name: "the province was merged between the two days, and its numbers began anew",
      text: "Quyết định số 91/QĐ-UBND ngày 14/02/2025 của UBND tỉnh Lâm Đồng và Quyết định số 91/QĐ-UBND ngày 09/7/2025 của UBND tỉnh Lâm Đồng.",
    },
    {
      name: "the Party numbers its documents anew every term",
      text: "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương và Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.",
    },
    {
      name: "two decrees of one number are about different matters",
      text: "Nghị định số 3/2025/NĐ-CP ngày 01/01/2025 của Chính phủ quy định về giấy tờ xuất cảnh của người lao động; Nghị định số 3/2025/NĐ-CP ngày 28/02/2025 của Chính phủ về phong, thăng, giáng quân hàm sĩ quan.",
    },
    {
      name: "a law and a resolution of the National Assembly bear one number",
      text: "Luật số 1/2021/QH15 ngày 20/7/2021 của Quốc hội và Nghị quyết số 1/2021/QH15 ngày 23/7/2021 của Quốc hội.",
    },
    {
      name: "the day was left blank",
      text: `${decision("05/3/2026")}\n\nTheo Quyết định số 318/QĐ-UBND ngày …/3/2026 của Ủy ban nhân dân tỉnh Lâm Đồng.`,
    },
    {
      name: "the sentence names another body that issued the other document",
      text: `${decision("05/3/2026")}\n\nSở Nội vụ đã trình và được Ủy ban nhân dân xã Hòa Ninh phê duyệt tại Quyết định số 318/QĐ-UBND ngày 09/3/2026.`,
    },
    {
      name: "two citations without an issuer may be of two communes",
      text: "Theo Quyết định số 20/QĐ-UBND ngày 05/3/2026.\n\nTheo Quyết định số 20/QĐ-UBND ngày 09/3/2026.",
    },
    {
      name: "the date that follows a list belongs to its last number alone",
      text: "Theo Nghị định số 61/2018/NĐ-CP, số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.",
    },
  ],
  invalid: [
    {
      name: "the register dates a national document otherwise",
      text: "Căn cứ Nghị quyết số 76/NQ-CP ngày ⟦17/5/2021⟧ của Chính phủ; Nghị định số 30/2020/NĐ-CP ⟦ngày 03 tháng 5 năm 2020⟧ của Chính phủ;",
      registers,
      messageId: "register",
      level: "error",
      suggested: [
        "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Nghị định số 30/2020/NĐ-CP ngày 03 tháng 5 năm 2020 của Chính phủ;",
        "Căn cứ Nghị quyết số 76/NQ-CP ngày 17/5/2021 của Chính phủ; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;",
      ],
    },
    {
      name: "the register dates a decision of the draft's own province otherwise",
      text: "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nCăn cứ Quyết định số 318/QĐ-UBND ngày ⟦15/3/2026⟧ của Chủ tịch Ủy ban nhân dân tỉnh;",
      registers,
      messageId: "register",
    },
    {
      name: "the year alone is wrong, and the abstract is that of the register",
      text: `Căn cứ Nghị quyết số 76/NQ-CP ngày ⟦15/7/2020⟧ của Chính phủ ${TITLE};`,
      registers,
      messageId: "register",
    },
    {
      name: "a law cited by its name has another day in the register",
      text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày ⟦16/7/2025⟧;",
      registers: [
        await registerOf("72/2025/QH15 | 16/6/2025 | Quốc hội | Luật Tổ chức chính quyền địa phương | | | | Luật"),
      ],
      messageId: "register",
    },
    {
      name: "the register settles a tie between drafts",
      text: decision("⟦15/3/2026⟧"),
      others: [{ path: "khac.md", text: decision("05/3/2026") }],
      registers,
      messageId: "register",
    },
    {
      name: "most drafts say another year for a plan of the same year",
      text: decision("⟦05/3/2025⟧"),
      others: [
        { path: "b.md", text: decision("05/3/2026") },
        { path: "c.md", text: decision("05/3/2026").replace("Ủy ban nhân dân tỉnh", "Chủ tịch UBND tỉnh") },
      ],
      messageId: "across",
      level: "error",
      related: ["b.md: 05/3/2026", "c.md: 05/3/2026"],
      suggested: [decision("05/3/2026")],
    },
    {
      name: "two drafts contradict each other, so both are asked to check",
      text: decision("⟦05/3/2026⟧"),
      others: [{ path: "b.md", text: decision("15/3/2026") }],
      messageId: "across",
      related: ["b.md: 15/3/2026"],
    },
    {
      name: "the places of one draft contradict each other evenly",
      text: `${decision("⟦05/3/2026⟧")}\n\n${short("⟦06/3/2026⟧")}`,
      messageId: "within",
      related: ["06/3/2026", "05/3/2026"],
    },
    {
      name: "the body has no place that is known, but the same words in one draft",
      text: "Quyết định số 12/QĐ-TNCH ngày ⟦05/3/2026⟧ của Trường Tiểu học Sông Đà; Quyết định số 12/QĐ-TNCH ngày ⟦06/3/2026⟧ của Trường Tiểu học Sông Đà.",
      messageId: "within",
    },
    {
      name: "one place of a draft is against two",
      text: `${decision("05/3/2026")}\n\n${short("⟦06/3/2026⟧")}\n\n${short("05/3/2026")}`,
      messageId: "within",
      suggested: [`${decision("05/3/2026")}\n\n${short("05/3/2026")}\n\n${short("05/3/2026")}`],
    },
    {
      name: "a decree has its year in its number and no issuer here",
      text: "Nghị định số 150/2025/NĐ-CP ngày ⟦12/6/2025⟧ của Chính phủ; Nghị định số 150/2025/NĐ-CP ⟦ngày 21 tháng 6 năm 2025⟧ của Chính phủ.",
      messageId: "within",
      suggested: [
        "Nghị định số 150/2025/NĐ-CP ngày 21/6/2025 của Chính phủ; Nghị định số 150/2025/NĐ-CP ngày 21 tháng 6 năm 2025 của Chính phủ.",
        "Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 của Chính phủ; Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ.",
      ],
    },
    {
      name: "a resolution of the Party has one date in its term",
      text: "Nghị quyết số 57-NQ/TW, ngày ⟦22/12/2024⟧ của Bộ Chính trị.\n\nNghị quyết số 57-NQ/TW ngày ⟦22/12/2023⟧ của Bộ Chính trị.",
      messageId: "within",
    },
    {
      name: "the document itself is among the drafts, and its own date counts",
      text: "Thực hiện Kế hoạch số 12/KH-UBND ngày ⟦09/02/2026⟧ của UBND xã Bình Minh về tuyên truyền cải cách hành chính.",
      others: [
        { path: "b.md", text: "Thực hiện Kế hoạch số 12/KH-UBND ngày 09/02/2026 của UBND xã Bình Minh." },
        {
          path: "ke-hoach.md",
          text: "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nSố: 12/KH-UBND\n\nBình Minh, ngày 06 tháng 02 năm 2026\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính\n\nỦy ban nhân dân xã Bình Minh ban hành Kế hoạch như sau:",
        },
      ],
      messageId: "across",
      related: ["ke-hoach.md: ngày 06 tháng 02 năm 2026"],
    },
  ],
});
