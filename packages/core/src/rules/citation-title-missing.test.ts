import { registerOf } from "../testing/registers.ts";
import { testRule } from "../testing/test-rule.ts";
import { citationTitleMissing } from "./citation-title-missing.ts";

const registers = [
  await registerOf(
    "30/2020/NĐ-CP | 05/3/2020 | Chính phủ | về công tác văn thư",
    "76/NQ-CP | 09/6/2022 | Chính phủ | về việc khác",
  ),
];

testRule(citationTitleMissing, {
  valid: [
    {
      name: "the title follows",
      text: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
    },
    {
      name: "a later mention is short",
      text: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nThực hiện Nghị định số 30/2020/NĐ-CP.",
    },
    {
      name: "laws are cited by their names",
      text: "Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024; Bộ luật Lao động ngày 20/11/2019;",
    },
    {
      name: "the plan is named that the decision put in force",
      text: "Thực hiện Kế hoạch phát triển du lịch tỉnh Gia Lai ban hành kèm theo Quyết định số 37/QĐ-UBND ngày 15/01/2026 của UBND tỉnh Gia Lai; Chương trình trồng rừng ven biển theo Quyết định số 41/QĐ-UBND ngày 20/01/2026 của UBND tỉnh Gia Lai.",
    },
    {
      name: "the scheme is named in quotation marks",
      text: "Tuyên truyền Đề án “Mỗi làng một nghề” được Thủ tướng Chính phủ phê duyệt tại Quyết định số 1325/QĐ-TTg ngày 12/11/2024.",
    },
    {
      name: "words follow that may be an abstract without its first word",
      text: "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị đột phá phát triển khoa học, công nghệ.",
    },
    {
      name: "the title stands in brackets",
      text: "Thực hiện Công điện số 42/CĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ (phòng, chống hạn).",
    },
    {
      name: "one title serves a list",
      text: "Căn cứ các Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 và số 48/2013/NĐ-CP ngày 14/5/2013 của Chính phủ về kiểm soát thủ tục hành chính;",
    },
    {
      name: "one title serves two documents of a kind",
      text: "Căn cứ Nghị định số 48/2013/NĐ-CP ngày 14/5/2013 và Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ về kiểm soát thủ tục hành chính;",
    },
    {
      name: "it only says by what another document was amended",
      text: "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính, được sửa đổi, bổ sung bởi Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ;",
    },
    {
      name: "the sentence tells what is asked for, or what was directed",
      text: "Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 12/TTr-KT ngày 05/3/2026.\n\nThực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 9/TB-UBND ngày 12/02/2026.",
    },
    {
      name: "further issuers stand before the title",
      text: "Căn cứ Nghị quyết liên tịch số 88/2025/NQLT-UBTVQH15-CP ngày 20/8/2025 của Ủy ban Thường vụ Quốc hội, Chính phủ hướng dẫn bầu cử;",
    },
    {
      name: "the draft is normative itself",
      text: "Số: 12/2026/QĐ-UBND\n\nGia Lai, ngày 20 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\n\nQuy định mức chi\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;",
    },
    {
      name: "a later mention has a slip in its symbol",
      text: "Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai về chuyển đổi số;\n\nTheo Kế hoạch số 21/QĐ-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai.",
    },
    { name: "number and symbol stand alone", text: "Thực hiện Nghị định số 30/2020/NĐ-CP." },
  ],
  invalid: [
    {
      name: "a basis ends after its issuer",
      text: "Căn cứ ⟦Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ⟧;",
      registers,
      messageId: "missing",
      level: "warning",
      suggested: ["Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"],
    },
    {
      name: "the sentence goes on to its verb",
      text: "Theo ⟦Quyết định số 367/QĐ-BNV ngày 31/3/2026 của Bộ Nội vụ⟧, các đơn vị báo cáo.",
      messageId: "missing",
    },
    {
      name: "another mention in the run has the title",
      text: "Căn cứ ⟦Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai⟧;",
      others: [
        {
          path: "khac.md",
          text: "Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai về chuyển đổi số;",
        },
      ],
      messageId: "missing",
      suggested: ["Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai về chuyển đổi số;"],
    },
    {
      name: "a register has the number with another date, which is another document",
      text: "Căn cứ ⟦Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ⟧;",
      registers,
      messageId: "missing",
      suggested: [],
    },
    {
      name: "the title of the next document is not this one's",
      text: "Căn cứ ⟦Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ⟧ và Chương trình hành động số 10-CTr/TU ngày 13/8/2025 của Tỉnh ủy về chuyển đổi số;",
      messageId: "missing",
    },
    {
      name: "the document has a short name",
      text: "Căn cứ ⟦Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Văn phòng Chính phủ⟧.",
      messageId: "missing",
    },
  ],
});
