import { testRule } from "../testing/test-rule.ts";
import { citationIssuerSymbol } from "./citation-issuer-symbol.ts";

testRule(citationIssuerSymbol, {
  valid: [
    {
      name: "central bodies and their codes",
      text: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của Thủ tướng Chính phủ; Thông báo số 12/TB-VPCP ngày 05/3/2026 của Văn phòng Chính phủ; Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội.",
    },
    {
      name: "a committee and its chairman are one issuer",
      text: "Theo Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Chủ tịch UBND thành phố và Kế hoạch số 64/KH-UBND ngày 28/01/2026 của Ủy ban nhân dân xã Bình Minh.",
    },
    {
      name: "a minister and a ministry are one issuer",
      text: "Theo Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ trưởng Bộ Nội vụ và Quyết định số 367/QĐ-BNV ngày 31/3/2026 của Bộ Nội vụ.",
    },
    {
      name: "bodies of the Party",
      text: "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Kết luận số 186-KL/TW ngày 29/8/2025 của Bộ Chính trị, Ban Bí thư; Chỉ thị số 37-CT/TU ngày 03/02/2026 của Ban Thường vụ Thành ủy; Nghị quyết số 05-NQ/ĐU ngày 03/3/2026 của Ban Chấp hành Đảng bộ xã.",
    },
    {
      name: "a joint document is that of any of its issuers",
      text: "Theo Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 của Văn phòng Chính phủ.",
    },
    {
      name: "a unit of a ministry follows its code",
      text: "Theo Quyết định số 6335/QĐ-BCA-V03 ngày 05/8/2025 của Bộ Công an và Công văn số 508/SNV-CCHC&PC ngày 02/3/2026 của Sở Nội vụ.",
    },
    {
      name: "a code that we do not know is the issuer's own",
      text: "Theo Thông báo số 4110/VP-NVKTGS ngày 15/4/2026 của Văn phòng Ủy ban nhân dân thành phố và Kế hoạch số 12/KH-MTTQ-BTT ngày 05/3/2026 của Ủy ban nhân dân xã.",
    },
    {
      name: "an issuer that we do not know may have any code",
      text: "Theo Quyết định số 88/QĐ-UBND ngày 05/3/2026 của Ban Quản lý dự án và Hướng dẫn số 09-HD/TW ngày 05/3/2026 của Tiểu ban Văn kiện.",
    },
    {
      name: "the ministry that took over is named for the one that issued",
      text: "Theo Thông tư số 02/2022/TT-BTNMT ngày 10/01/2022 của Bộ Nông nghiệp và Môi trường.",
    },
    {
      name: "codes with an ampersand",
      text: "Theo Thông tư số 11/2019/TT-BGD&ĐT ngày 26/8/2019 của Bộ Giáo dục và Đào tạo.",
    },
    {
      name: "an issuer named once after documents of two bodies",
      text: "Theo Nghị quyết số 76/NQ-CP, Quyết định số 1588/QĐ-TTg của Chính phủ.",
    },
    {
      name: "two bodies named for two documents",
      text: "Theo Nghị định số 30/2020/NĐ-CP, Quyết định số 1588/QĐ-TTg của Chính phủ, Thủ tướng Chính phủ.",
    },
    {
      name: "a name in capitals, with the old place of the tone",
      text: "**THỰC HIỆN KẾ HOẠCH SỐ 64/KH-UBND NGÀY 28/01/2026 CỦA UỶ BAN NHÂN DÂN TỈNH**",
    },
  ],
  invalid: [
    {
      name: "a circular of one ministry is given to another",
      text: "Căn cứ Thông tư số 98/2013/TT-BXD ngày 24/7/2013 của ⟦Bộ Tài chính⟧ hướng dẫn việc thanh toán.",
      messageId: "contradiction",
      level: "error",
      suggested: ["Căn cứ Thông tư số 98/2013/TT-BXD ngày 24/7/2013 của Bộ Xây dựng hướng dẫn việc thanh toán."],
    },
    {
      name: "a minister stays a minister in the suggestion",
      text: "Căn cứ Thông tư số 98/2013/TT-BXD ngày 24/7/2013 của ⟦Bộ trưởng Bộ Tài chính⟧.",
      messageId: "contradiction",
      suggested: ["Căn cứ Thông tư số 98/2013/TT-BXD ngày 24/7/2013 của Bộ trưởng Bộ Xây dựng."],
    },
    {
      name: "a resolution of the Government is given to the Prime Minister",
      text: "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của ⟦Thủ tướng Chính phủ⟧ ban hành Chương trình.",
      messageId: "contradiction",
      suggested: ["Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình."],
    },
    {
      name: "a decision of the Prime Minister is given to the Government",
      text: "Theo Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của ⟦Chính phủ⟧.",
      messageId: "contradiction",
    },
    {
      name: "a resolution of the Standing Committee is given to the National Assembly",
      text: "Theo Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của ⟦Quốc hội⟧ về sắp xếp đơn vị hành chính.",
      messageId: "contradiction",
      suggested: [
        "Theo Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính.",
      ],
    },
    {
      name: "a directive of the central Party is given to a province; its body is for the author to name",
      text: "Thực hiện Chỉ thị số 46-CT/TW ngày 16/5/2025 của ⟦Ban Thường vụ Tỉnh ủy⟧.",
      messageId: "contradiction",
      suggested: [],
    },
    {
      name: "a plan of a committee is given to a department",
      text: "Theo Kế hoạch số 64/KH-UBND ngày 28/01/2026 của ⟦Sở Nội vụ⟧.",
      messageId: "contradiction",
      suggested: [],
    },
    {
      name: "a resolution of a council is given to the committee",
      text: "Theo Nghị quyết số 20/NQ-HĐND ngày 09/12/2025 của ⟦Ủy ban nhân dân tỉnh⟧.",
      messageId: "contradiction",
    },
    {
      name: "a law named before it shares no issuer",
      text: "Thực hiện Luật Tiếp công dân; Nghị định số 64/2014/NĐ-CP ngày 26/6/2014 của ⟦Bộ Tư pháp⟧ quy định chi tiết thi hành Luật.",
      messageId: "contradiction",
      suggested: [
        "Thực hiện Luật Tiếp công dân; Nghị định số 64/2014/NĐ-CP ngày 26/6/2014 của Chính phủ quy định chi tiết thi hành Luật.",
      ],
    },
  ],
});
