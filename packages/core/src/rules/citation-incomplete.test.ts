import { registerOf } from "../testing/registers.ts";
import { testRule } from "../testing/test-rule.ts";
import { citationIncomplete } from "./citation-incomplete.ts";

const FULL =
  "Căn cứ Quyết định số 45/QĐ-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh Gia Lai về việc giao chỉ tiêu trồng rừng;";

const registers = [
  await registerOf(
    "1685/NQ-UBTVQH15 | 16/6/2025 | Ủy ban Thường vụ Quốc hội | về việc sắp xếp các đơn vị hành chính cấp xã",
    "76/NQ-CP | 15/7/2021 | Chính phủ | ban hành Chương trình phát triển thủy lợi nhỏ ở vùng cao giai đoạn 2021-2030",
    "76/NQ-CP | 09/6/2022 | Chính phủ | về phiên họp thường kỳ tháng 5 năm 2022",
  ),
];

testRule(citationIncomplete, {
  valid: [
    {
      name: "a resolution named by its matter was cited before, or has its number behind, or is still to come, or one of many",
      text: "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ;\n\nTiếp tục thực hiện Nghị quyết của Bộ Chính trị về đột phá phát triển khoa học.\n\nTrình Hội đồng nhân dân xã ban hành Nghị quyết về mức chi; triển khai các Nghị quyết về an sinh.\n\nTheo Nghị quyết của Hội đồng nhân dân tỉnh về mức chi tại Thông báo số 9/TB-HĐND ngày 12/02/2026 của Hội đồng nhân dân tỉnh.",
      preset: "strict",
    },
    { name: "a basis has number, symbol, date and issuer", text: FULL },
    {
      name: "a later mention has number and symbol alone",
      text: `${FULL}\n\nThực hiện chỉ tiêu tại Quyết định số 45/QĐ-UBND.`,
    },
    {
      name: "a later mention has lost its symbol, which is a conflict and not a first mention",
      text: `${FULL}\n\nThực hiện chỉ tiêu tại Quyết định số 45 ngày 06/02/2026 của Ủy ban nhân dân tỉnh Gia Lai.`,
    },
    {
      name: "laws and ordinances are cited by name",
      text: "Căn cứ Luật Lưu trữ số 33/2024/QH15; Pháp lệnh Ưu đãi người có công với cách mạng; Luật Thủ đô năm 2024;",
    },
    {
      name: "the sentence says who approved it",
      text: "Thực hiện Đề án phát triển y tế cơ sở được Thủ tướng Chính phủ phê duyệt tại Quyết định số 281/QĐ-TTg ngày 05/3/2019.",
    },
    {
      name: "a department gives its opinion in a letter",
      text: "Theo ý kiến của Sở Tài chính tại Công văn số 77/STC-NS ngày 09/02/2026 về nguồn kinh phí.",
    },
    {
      name: "the letter stands in brackets behind those who wrote it",
      text: "Xét đề nghị của Ủy ban nhân dân xã Ia Pa (Tờ trình số 18/TTr-UBND ngày 02/02/2026), Công an xã Ia Pa (Báo cáo số 7/BC-CAX ngày 03/02/2026).",
    },
    {
      name: "the day stands before the body that issued it",
      text: "Ngày 05/02/2026, Ủy ban nhân dân xã Ia Pa đã ban hành Kế hoạch số 30/KH-UBND về phòng cháy, chữa cháy rừng.",
    },
    {
      name: "a list follows the body that issued its items",
      text: "Ủy ban nhân dân xã Ia Pa đã ban hành các văn bản:\n\n- Kế hoạch số 30/KH-UBND ngày 05/02/2026 về phòng cháy rừng;\n\n- Kế hoạch số 31/KH-UBND ngày 06/02/2026 về trồng cây.",
    },
    {
      name: "the issuer of two documents stands behind the second",
      text: "Theo Quyết định số 45/QĐ-UBND ngày 06/02/2026 và Kế hoạch số 50/KH-UBND ngày 09/02/2026 của Ủy ban nhân dân tỉnh Gia Lai.",
    },
    {
      name: "the issuer stands at the end of the abstract",
      text: "Căn cứ Quyết định số 45/QĐ-UBND ngày 06/02/2026 về việc giao chỉ tiêu trồng rừng của Ủy ban nhân dân tỉnh Gia Lai;",
    },
    {
      name: "one date serves two documents of one body",
      text: "Xét đề nghị của Chính phủ tại Tờ trình số 61/TTr-CP và Đề án số 62/ĐA-CP ngày 09/3/2026;",
    },
    {
      name: "one date and one issuer serve a list of numbers",
      text: "Theo các Công điện số 21/CĐ-TTg, 22/CĐ-TTg và 25/CĐ-TTg ngày 09/3/2026 của Thủ tướng Chính phủ.",
    },
    {
      name: "another document's abstract names it",
      text: "Căn cứ Kế hoạch số 50/KH-UBND ngày 09/02/2026 của Ủy ban nhân dân tỉnh Gia Lai về triển khai Nghị quyết số 12/NQ-HĐND;",
    },
    {
      name: "another document's abstract names it after words about its issuer",
      text: "Sở nhận được Công văn số 74/CCT-NV ngày 09/02/2026 của Chi cục Thuế Ia Pa (nay là Thuế tỉnh Gia Lai) về việc triển khai Quyết định số 12/QĐ-BTC ngày 05/01/2026.",
    },
    { name: "it is quoted", text: "Khẩu hiệu: “Toàn dân thực hiện Nghị quyết số 12/NQ-HĐND về nếp sống văn minh”." },
    {
      name: "it stands in the new text of an article, quoted over several paragraphs",
      text: "Điều 1. Sửa đổi Điều 8 của Quy chế như sau:\n\n“Điều 8. Hồ sơ\n\n1. Hồ sơ lập theo Quyết định số 88/QĐ-UBND ngày 02/02/2026.\n\n2. Thời hạn là 05 ngày.”\n\nĐiều 2. Hiệu lực thi hành",
    },
    {
      name: "it is replaced by this document",
      text: "Quyết định này thay thế Quyết định số 45/QĐ-UBND ngày 06/02/2024.",
    },
    {
      name: "the number and the day are still blank",
      text: "Căn cứ Quyết định số …/QĐ-UBND ngày …/02/2026 của Ủy ban nhân dân tỉnh Gia Lai về việc giao chỉ tiêu trồng rừng;",
    },
    {
      name: "the day is still blank",
      text: "Căn cứ Quyết định số 45/QĐ-UBND ngày …/02/2026 của Ủy ban nhân dân tỉnh Gia Lai;",
    },
    {
      name: "a decree is named only as what amended another",
      text: "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP;",
    },
    {
      name: "a joint resolution is named again with a part of its symbol",
      text: "Căn cứ Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP ngày 24/12/2025 của Ủy ban Thường vụ Quốc hội và Chính phủ;\n\nTheo Điều 21 Nghị quyết liên tịch số 102/2025/NQLT.",
    },
    {
      name: "the draft is a normative one, whose bases have no dates",
      text: "ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n\nSố: 12/2026/QĐ-UBND\n\nGia Lai, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nQuy định về quản lý cây xanh đô thị\n\nCăn cứ Nghị định số 150/2025/NĐ-CP của Chính phủ;\n\nỦy ban nhân dân tỉnh Gia Lai ban hành Quyết định quy định về quản lý cây xanh đô thị.",
      preset: "strict",
    },
    { name: "it is called by its short name", text: "Phát huy tinh thần đổi mới sáng tạo của Nghị quyết 57-NQ/TW." },
    {
      name: "a company's letter has no symbol",
      text: "Trả lời Công văn số 125 ngày 10/02/2026 của Công ty TNHH Cây Xanh về thuế đất.",
    },
    {
      name: "a heading names it in short",
      text: "## 2. Triển khai Nghị quyết số 57-NQ/TW\n\nCác phòng thực hiện nhiệm vụ được giao.",
    },
    {
      name: "a cell of a table names it in short",
      text: "| TT | Văn bản |\n|---|---|\n| 1 | Quyết định số 45/QĐ-UBND ngày 06/02/2026 |",
    },
  ],
  invalid: [
    {
      name: "a register knows the date",
      text: "Thực hiện ⟦Nghị quyết số 1685/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội⟧ về việc sắp xếp các đơn vị hành chính cấp xã.",
      registers,
      messageId: "noDate",
      suggested: [
        "Thực hiện Nghị quyết số 1685/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội về việc sắp xếp các đơn vị hành chính cấp xã.",
      ],
    },
    {
      name: "a register knows the number of several years, and the title tells which",
      text: "Thực hiện ⟦Nghị quyết số 76/NQ-CP của Chính phủ⟧ ban hành Chương trình phát triển thủy lợi nhỏ ở vùng cao giai đoạn 2021-2030.",
      registers,
      messageId: "noDate",
      suggested: [
        "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình phát triển thủy lợi nhỏ ở vùng cao giai đoạn 2021-2030.",
      ],
    },
    {
      name: "a resolution is named by its matter alone",
      text: "Các đơn vị tuyên truyền ⟦Nghị quyết về Chuyển đổi số⟧; quán triệt ⟦Nghị quyết của Đảng ủy xã về khoa học công nghệ⟧.",
      preset: "strict",
      messageId: ["noNumber", "noNumber"],
      level: "info",
    },
    {
      name: "a basis does not say who issued it",
      text: "Căn cứ ⟦Quyết định số 45/QĐ-UBND ngày 06/02/2026⟧ về việc giao chỉ tiêu trồng rừng xã Ia Pa năm 2026;",
      messageId: "noIssuer",
      level: "error",
    },
    {
      name: "a Party resolution has no date",
      text: "Tuyên truyền ⟦Nghị quyết số 9-NQ/TU của Ban Thường vụ Tỉnh ủy⟧ về chuyển đổi số tỉnh Gia Lai đến năm 2030.",
      messageId: "noDate",
    },
    {
      name: "a resolution after complete ones has no date",
      text: "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; ⟦Nghị quyết số 1664/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội⟧ về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Gia Lai năm 2025.",
      messageId: "noDate",
    },
    {
      name: "a unit in the abstract is no issuer",
      text: `${FULL}\n\nCăn cứ ⟦Quyết định số 88/QĐ-UBND ngày 09/02/2026⟧ ban hành Kế hoạch trồng cây giai đoạn 2026 - 2030 của xã Ia Pa;`,
      messageId: "noIssuer",
    },
    {
      name: "the issuer of the basis before is not the issuer of this one",
      text: `${FULL} ⟦Kế hoạch số 30/KH-UBND ngày 09/02/2026⟧ về phòng cháy rừng; xã xây dựng kế hoạch như sau:`,
      messageId: "noIssuer",
    },
    {
      name: "the body that gives a list of tasks did not issue what a task names",
      text: "Ủy ban nhân dân xã Ia Pa đề nghị các đơn vị thực hiện các nội dung sau:\n\na) Rà soát đường ống theo ⟦Quyết định số 88/QĐ-UBND ngày 11/02/2026⟧ về phân cấp quản lý.",
      messageId: "noIssuer",
    },
    {
      name: "a body received it, and nothing says who wrote it",
      text: "Tuần qua, Sở Nội vụ nhận được ⟦Công văn số 324/UBND-NC ngày 22/01/2026⟧ về việc tuyển dụng.",
      messageId: "noIssuer",
    },
    {
      name: "a body acts by it and did not issue it",
      text: "Công an xã Ia Pa chủ trì tuần tra theo ⟦Kế hoạch số 30/KH-UBND ngày 05/02/2026⟧ về phòng cháy rừng.",
      messageId: "noIssuer",
    },
    {
      name: "an earlier document of the same body does not speak for this one",
      text: "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính; ⟦Nghị quyết số 138/NQ-CP ngày 16/5/2025⟧ về kinh tế tư nhân.",
      messageId: "noIssuer",
    },
    {
      name: "neither date nor issuer is there, and another draft has them",
      text: "Tiếp tục thực hiện ⟦Quyết định số 45/QĐ-UBND⟧ về việc giao chỉ tiêu trồng rừng.",
      others: [{ path: "b.md", text: FULL }],
      messageId: "noDateNorIssuer",
      suggested: [
        "Tiếp tục thực hiện Quyết định số 45/QĐ-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh Gia Lai về việc giao chỉ tiêu trồng rừng.",
      ],
    },
    {
      name: "the full mention comes too late",
      text: `Tiếp tục thực hiện ⟦Quyết định số 45/QĐ-UBND của Ủy ban nhân dân tỉnh Gia Lai⟧.\n\n${FULL}`,
      messageId: "noDate",
      suggested: [
        `Tiếp tục thực hiện Quyết định số 45/QĐ-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh Gia Lai.\n\n${FULL}`,
      ],
    },
    {
      name: "the issuer follows from the symbol",
      text: "Phát triển nhân lực theo ⟦Quyết định số 1002/QĐ-TTg ngày 24/5/2025⟧ phê duyệt Đề án đào tạo nhân lực công nghệ cao.",
      messageId: "noIssuer",
      suggested: [
        "Phát triển nhân lực theo Quyết định số 1002/QĐ-TTg ngày 24/5/2025 của Thủ tướng Chính phủ phê duyệt Đề án đào tạo nhân lực công nghệ cao.",
      ],
    },
    {
      name: "the symbol is missing, and a later mention has it",
      text: "Theo ⟦Kế hoạch số 30 ngày 09/02/2026 của Ủy ban nhân dân xã Ia Pa⟧.\n\nKế hoạch số 30/KH-UBND ngày 09/02/2026 của Ủy ban nhân dân xã Ia Pa nêu rõ.",
      messageId: "noSymbol",
      suggested: [
        "Theo Kế hoạch số 30/KH-UBND ngày 09/02/2026 của Ủy ban nhân dân xã Ia Pa.\n\nKế hoạch số 30/KH-UBND ngày 09/02/2026 của Ủy ban nhân dân xã Ia Pa nêu rõ.",
      ],
    },
    {
      name: "a decree as a basis has an issuer and no date",
      text: "Căn cứ ⟦Nghị định số 150/2025/NĐ-CP của Chính phủ⟧ quy định tổ chức các cơ quan chuyên môn;",
      messageId: "noDate",
      level: "error",
    },
    {
      name: "a decree in running text has neither date nor issuer, which is less grave",
      text: "Việc tiếp nhận hồ sơ thực hiện theo ⟦khoản 2 Điều 5 Nghị định số 118/2025/NĐ-CP⟧.",
      messageId: "noDateNorIssuer",
      level: "warning",
    },
    {
      name: "what amended a decree has no date, and the preset is strict",
      text: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ được sửa đổi, bổ sung bởi ⟦Nghị định số 107/2021/NĐ-CP⟧.",
      messageId: "noDateNorIssuer",
      preset: "strict",
      level: "info",
    },
  ],
});
