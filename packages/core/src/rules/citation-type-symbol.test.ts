import { testRule } from "../testing/test-rule.ts";
import { citationTypeSymbol } from "./citation-type-symbol.ts";

testRule(citationTypeSymbol, {
  valid: [
    {
      name: "each type has its code",
      text: "Căn cứ Quyết định số 47/QĐ-UBND; Kế hoạch số 64/KH-UBND; Tờ trình số 21/TTr-UBND; Chương trình số 12/CTr-UBND; Chỉ thị số 23/CT-TTg; Công điện số 42/CĐ-TTg; Nghị quyết số 76/NQ-CP.",
    },
    {
      name: "a regulation of the Party has the code of a decision, one of the State its own",
      text: "Thực hiện Quy định số 399-QĐ/TW ngày 09/01/2026 của Ban Bí thư và Quy định số 15/QyĐ-UBND ngày 02/3/2026 của UBND xã.",
    },
    {
      name: "a programme of action has either code",
      text: "Theo Chương trình hành động số 147-CTHĐ/TU ngày 05/6/2025 và Chương trình hành động số 32-CTr/TU ngày 09/7/2025 của Tỉnh ủy.",
    },
    {
      name: "a letter has no type group, and a unit may look like one",
      text: "Theo Công văn số 860/UBND-VHXH ngày 29/4/2026, Công văn số 5348/CT-CS ngày 02/3/2026 và Công văn số 17/KH-ĐT ngày 05/3/2026.",
    },
    { name: "a letter of the Party has its code", text: "Theo Công văn số 8011-CV/BTCTW ngày 10/3/2026." },
    { name: "“văn bản” is any type", text: "Theo Văn bản số 64/KH-UBND và Văn bản số 215/TTr-NHNN." },
    {
      name: "a type group that we do not know is a specialised one",
      text: "Theo Báo cáo thẩm định số 88/BCTĐ-STP và Kế hoạch số 12/PAUP-UBND của UBND xã.",
    },
    {
      name: "a joint circular is a circular",
      text: "Theo Thông tư số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 và Nghị quyết số 102/2025/NQLT-UBTVQH15-CP.",
    },
    {
      name: "the number is that of the decision, not of the plan that it approves",
      text: "Thực hiện Quyết định của Chủ tịch UBND thành phố về việc ban hành Kế hoạch số 247/QĐ-UBND ngày 20/01/2026.",
    },
    {
      name: "a number of a list that has no type word of its own",
      text: "Thực hiện các Quyết định số 47/QĐ-UBND ngày 05/01/2026, số 64/KH-UBND ngày 28/01/2026 của UBND xã.",
    },
    {
      name: "a law has no type group",
      text: "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 và Nghị quyết số 76/2025/UBTVQH15.",
    },
    {
      name: "an association writes TT for its submissions",
      text: "Xét Tờ trình số 11/TT-LĐCL ngày 04/3/2026 của Liên đoàn.",
    },
    {
      name: "a notice of conclusions of the Party is cited by either name",
      text: "Theo Kết luận số 234-TB/TW ngày 01/4/2025 của Bộ Chính trị.",
    },
  ],
  invalid: [
    {
      name: "a plan has the code of a decision, and is right elsewhere in the draft",
      text: "Căn cứ Kế hoạch số 175/KH-UBND ngày 31/12/2025 của UBND xã Bình Minh.\n\nTheo Kế hoạch số ⟦175/QĐ-UBND⟧ ngày 31/12/2025 của UBND xã Bình Minh.",
      messageId: "contradiction",
      level: "error",
      suggested: [
        "Căn cứ Kế hoạch số 175/KH-UBND ngày 31/12/2025 của UBND xã Bình Minh.\n\nTheo Kế hoạch số 175/KH-UBND ngày 31/12/2025 của UBND xã Bình Minh.",
        "Căn cứ Kế hoạch số 175/KH-UBND ngày 31/12/2025 của UBND xã Bình Minh.\n\nTheo Quyết định số 175/QĐ-UBND ngày 31/12/2025 của UBND xã Bình Minh.",
      ],
      related: ["Kế hoạch số 175/KH-UBND ngày 31/12/2025 của UBND xã Bình Minh"],
    },
    {
      name: "a decree has the code of a resolution",
      text: "Theo Nghị định số ⟦76/NQ-CP⟧ ngày 15/7/2021 của Chính phủ.",
      messageId: "contradiction",
      suggested: ["Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ."],
    },
    {
      name: "a directive of the Party has the code of a resolution",
      text: "Thực hiện Chỉ thị số ⟦57-NQ/TW⟧ ngày 22/12/2024 của Bộ Chính trị.",
      messageId: "contradiction",
    },
    {
      name: "a type in lower case is offered in lower case",
      text: "Theo quyết định số ⟦64/KH-UBND⟧ ngày 28/01/2026 của UBND xã Bình Minh.",
      messageId: "contradiction",
      suggested: ["Theo kế hoạch số 64/KH-UBND ngày 28/01/2026 của UBND xã Bình Minh."],
    },
    {
      name: "a letter has the code of a plan",
      text: "Phúc đáp Công văn số ⟦64/KH-UBND⟧ ngày 28/01/2026 của UBND xã Bình Minh.",
      messageId: "noTypeGroup",
      suggested: ["Phúc đáp Kế hoạch số 64/KH-UBND ngày 28/01/2026 của UBND xã Bình Minh."],
    },
    {
      name: "another document with the same number does not vouch for the symbol",
      text: "Theo Thông báo số ⟦18/BC-SNV⟧ ngày 04/3/2026 của Sở Nội vụ và Thông báo số 18/TB-SNV ngày 09/3/2026 của Sở Nội vụ.",
      messageId: "contradiction",
      suggested: [
        "Theo Báo cáo số 18/BC-SNV ngày 04/3/2026 của Sở Nội vụ và Thông báo số 18/TB-SNV ngày 09/3/2026 của Sở Nội vụ.",
      ],
      related: [],
    },
  ],
});
