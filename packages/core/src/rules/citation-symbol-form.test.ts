import { testRule } from "../testing/test-rule.ts";
import { citationSymbolForm } from "./citation-symbol-form.ts";

testRule(citationSymbolForm, {
  valid: [
    {
      name: "the forms of State documents",
      text: "Căn cứ Quyết định số 47/QĐ-UBND ngày 05/01/2026 của UBND tỉnh; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ trưởng Bộ Nội vụ; Công điện số 42/CĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ.",
    },
    {
      name: "the forms of Party documents",
      text: "Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị; Chỉ thị số 37-CT/TU ngày 03/02/2026 của Ban Thường vụ Tỉnh ủy; Kế hoạch số 12-KH/ĐU ngày 05/3/2026 của Đảng ủy xã; Công văn số 8011-CV/BTCTW ngày 10/3/2026.",
    },
    {
      name: "laws and resolutions of the National Assembly",
      text: "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội; Nghị quyết số 1685/NQ-UBTVQH15 ngày 16/6/2025.",
    },
    {
      name: "letters, dots, ampersands and units in a symbol",
      text: "Theo Nghị quyết số 30c/NQ-CP ngày 08/11/2011, Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025, Công văn số 508/SNV-CCHC&PC ngày 02/3/2026, Quyết định số 6335/QĐ-BCA-V03, Công văn số 11554/VPCP-V.I và Kế hoạch số 18/KH-SNgV ngày 04/3/2026.",
    },
    {
      name: "a number left blank, whatever blanks stand there",
      text: "Căn cứ Tờ trình số       /TTr-UBND ngày     tháng 5 năm 2026 của UBND xã; Kế hoạch số … /KH-UBND ngày 05/5/2026.",
    },
    {
      name: "an old document is cited as it was printed",
      text: "Theo Chỉ thị số 26-CT/UBND ngày 12/8/1989 của UBND tỉnh, Nghị định số 61/CP ngày 05/7/1994 của Chính phủ và Thông tư số 12/TT-BTC ngày 15/3/1993 của Bộ Tài chính.",
    },
    {
      name: "unions and fronts follow either order",
      text: "Thực hiện Kế hoạch số 15/KH-MTTQ-BTT ngày 03/3/2026, Quyết định số 933-QĐ/TLĐ ngày 14/5/2024 và Kế hoạch số 21-KH/HND ngày 09/3/2026.",
    },
    {
      name: "a symbol in capitals inside a heading in capitals",
      text: "**TRIỂN KHAI QUYẾT ĐỊNH SỐ 1588/QĐ-TTG NGÀY 17 THÁNG 12 NĂM 2024 CỦA THỦ TƯỚNG CHÍNH PHỦ**",
    },
    {
      name: "a joint circular of the old form",
      text: "Theo Thông tư liên tịch số 16/2006/TTLT/BLĐTBXH-BTC ngày 18/12/2006.",
    },
    {
      name: "a company gives its letters a year",
      text: "Ngày 12/8/2025 nhận Công văn số 144/2025/CV-HP ngày 10/8/2025 của Công ty TNHH Hoàng Phát.",
    },
    {
      name: "TT of a body that issues no circular is another type",
      text: "Thực hiện Thông tri số 04/TT-MTTW-BTT ngày 04/11/2025 và Thông tri số 02-TT/TU ngày 03/10/2025 của Thành ủy.",
    },
    {
      name: "a symbol broken over a line, or with markup inside",
      text: "Theo Quyết định số 753/QĐ-\nBKHCN ngày 09/3/2026 và Quyết định số **815**/QĐ-UBND ngày 10/3/2026 của UBND tỉnh.",
    },
    {
      name: "an English sentence has no Đ to lose",
      text: "See also (69/2018/ND-CP) on foreign trade.",
    },
  ],
  invalid: [
    {
      name: "a space follows the slash",
      text: "Căn cứ Kế hoạch số ⟦64/ KH-UBND⟧ ngày 28/01/2026 của UBND xã Bình Minh.",
      messageId: "space",
      level: "error",
      fixed: "Căn cứ Kế hoạch số 64/KH-UBND ngày 28/01/2026 của UBND xã Bình Minh.",
    },
    {
      name: "spaces stand around the hyphen of a Party symbol",
      text: "Thực hiện Chỉ thị số ⟦46 - CT/TW⟧ ngày 16/5/2025 của Bộ Chính trị.",
      messageId: "space",
      fixed: "Thực hiện Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị.",
    },
    {
      name: "a spaced dash counts once, and both go",
      text: "Theo Quyết định số ⟦746/QĐ – TTg⟧ ngày 02/6/2025 của Thủ tướng Chính phủ.",
      messageId: "space",
      fixed: "Theo Quyết định số 746/QĐ-TTg ngày 02/6/2025 của Thủ tướng Chính phủ.",
    },
    {
      name: "an en dash stands for the hyphen",
      text: "Nghị định số ⟦204/2004/NĐ–CP⟧ ngày 14/12/2004 của Chính phủ.",
      messageId: "dash",
      fixed: "Nghị định số 204/2004/NĐ-CP ngày 14/12/2004 của Chính phủ.",
    },
    {
      name: "an en dash follows the number of a Party document",
      text: "Nghị quyết số ⟦18–NQ/TW⟧ ngày 25/10/2017 của Ban Chấp hành Trung ương.",
      messageId: "dash",
      fixed: "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.",
    },
    {
      name: "the slash after the year is missing",
      text: "Thông tư số ⟦49/2025TT-BCT⟧ ngày 12/10/2025 của Bộ Công Thương.",
      messageId: "slash",
      suggested: ["Thông tư số 49/2025/TT-BCT ngày 12/10/2025 của Bộ Công Thương."],
    },
    {
      name: "a hyphen stands for the slash",
      text: "Kế hoạch số ⟦175-KH-UBND⟧ ngày 31/12/2025 của UBND xã Bình Minh.",
      messageId: "slash",
      suggested: ["Kế hoạch số 175/KH-UBND ngày 31/12/2025 của UBND xã Bình Minh."],
    },
    {
      name: "the hyphen between type and issuer is missing",
      text: "Nghị định số ⟦118/2025/NĐCP⟧ ngày 09/6/2025 của Chính phủ.",
      messageId: "hyphen",
      suggested: ["Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ."],
    },
    {
      name: "a slash stands for the hyphen between type and issuer",
      text: "Kế hoạch số ⟦64/KH/UBND⟧ ngày 28/01/2026 của UBND xã Bình Minh.",
      messageId: "hyphen",
      suggested: ["Kế hoạch số 64/KH-UBND ngày 28/01/2026 của UBND xã Bình Minh."],
    },
    {
      name: "the type is in lower case",
      text: "Kế hoạch số ⟦64/Kh-UBND⟧ ngày 28/01/2026 của UBND xã Bình Minh.",
      messageId: "case",
      suggested: ["Kế hoạch số 64/KH-UBND ngày 28/01/2026 của UBND xã Bình Minh."],
    },
    {
      name: "Cyrillic letters stand in the symbol",
      text: "Nghị định số ⟦40/2026/NĐ-\u0421\u0420⟧ ngày 02/02/2026 của Chính phủ.",
      messageId: "foreignLetter",
      fixed: "Nghị định số 40/2026/NĐ-CP ngày 02/02/2026 của Chính phủ.",
    },
    {
      name: "an Icelandic letter stands for Đ",
      text: "Nghị định số ⟦121/2021/N\u00d0-CP⟧ ngày 27/12/2021 của Chính phủ.",
      messageId: "foreignLetter",
      fixed: "Nghị định số 121/2021/NĐ-CP ngày 27/12/2021 của Chính phủ.",
    },
    {
      name: "D stands for Đ",
      text: "Nghị định số ⟦103/2024/ND-CP⟧ ngày 30/7/2024 của Chính phủ.",
      messageId: "plainD",
      fixed: "Nghị định số 103/2024/NĐ-CP ngày 30/7/2024 của Chính phủ.",
    },
    {
      name: "a Party document in the order of the State",
      text: "Thực hiện Nghị quyết số ⟦57/NQ-TW⟧ ngày 22/12/2024 của Bộ Chính trị.",
      messageId: "partyOrder",
      suggested: ["Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị."],
    },
    {
      name: "a State document in the order of the Party",
      text: "Thực hiện Kế hoạch số ⟦175-KH/UBND⟧ của UBND xã Bình Minh.",
      messageId: "stateOrder",
      suggested: ["Thực hiện Kế hoạch số 175/KH-UBND của UBND xã Bình Minh."],
    },
    {
      name: "a plan bears a year",
      text: "Thực hiện Kế hoạch số ⟦64/2026/KH-UBND⟧ ngày 28/01/2026 của UBND xã Bình Minh.",
      messageId: "superfluousYear",
      suggested: ["Thực hiện Kế hoạch số 64/KH-UBND ngày 28/01/2026 của UBND xã Bình Minh."],
    },
    {
      name: "a decree lacks its year, which its date tells",
      text: "Theo Nghị định số ⟦150/NĐ-CP⟧ ngày 12/6/2025 của Chính phủ.",
      messageId: "missingYear",
      suggested: ["Theo Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 của Chính phủ."],
    },
    {
      name: "a circular lacks its year, and no date tells it",
      text: "Theo hướng dẫn tại Thông tư số ⟦39/TT-BTC⟧ của Bộ Tài chính.",
      messageId: "missingYear",
      suggested: [],
    },
    {
      name: "a number below ten lacks its zero",
      text: "Căn cứ Quyết định số ⟦7/QĐ-UBND⟧ ngày 05/01/2026 của UBND xã Bình Minh.",
      messageId: "leadingZero",
      level: "warning",
      suggested: ["Căn cứ Quyết định số 07/QĐ-UBND ngày 05/01/2026 của UBND xã Bình Minh."],
    },
  ],
});
