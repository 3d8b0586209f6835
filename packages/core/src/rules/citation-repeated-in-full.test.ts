import { testRule } from "../testing/test-rule.ts";
import { citationRepeatedInFull } from "./citation-repeated-in-full.ts";

const FIRST = "Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai về chuyển đổi số năm 2026;";

testRule(citationRepeatedInFull, {
  valid: [
    { name: "the later mention is short", text: `${FIRST}\n\nTriển khai các nhiệm vụ của Kế hoạch số 21/KH-UBND.` },
    {
      name: "the later mention has its date alone",
      text: `${FIRST}\n\nTriển khai Kế hoạch số 21/KH-UBND ngày 05/3/2026.`,
    },
    {
      name: "the number is that of another year or another body",
      text: `${FIRST}\n\nThay thế Kế hoạch số 21/KH-UBND ngày 12/02/2025 của UBND tỉnh Gia Lai và Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND xã Kon Gang.`,
    },
    {
      name: "the first mention was not complete",
      text: "Triển khai Kế hoạch số 21/KH-UBND.\n\nCăn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai về chuyển đổi số;",
    },
    {
      name: "it stands in the title of another document",
      text: `${FIRST}\n\nTheo Công văn số 9/SKHCN-CĐS ngày 12/3/2026 của Sở Khoa học và Công nghệ về triển khai Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai.`,
    },
    {
      name: "laws are cited by their names",
      text: "Căn cứ Luật Lưu trữ năm 2024;\n\nTheo Điều 9 Luật Lưu trữ năm 2024.",
    },
    {
      name: "the date of a list is shared",
      text: `${FIRST}\n\nTheo các Kế hoạch số 21/KH-UBND, số 22/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai.`,
    },
    {
      name: "recipients and annexes are no text",
      text: `${FIRST}\n\nTổ chức thực hiện./.\n\n**Nơi nhận:**\n\n- Như trên;\n- Lưu: VT.\n\n**Phụ lục**\n\n(Kèm theo Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai)`,
    },
  ],
  invalid: [
    {
      name: "date, issuer and title are given again",
      text: `${FIRST}\n\nTriển khai Kế hoạch số 21/KH-UBND ⟦ngày 05/3/2026 của UBND tỉnh Gia Lai về chuyển đổi số năm 2026⟧.`,
      messageId: "repeated",
      level: "info",
      suggested: [`${FIRST}\n\nTriển khai Kế hoạch số 21/KH-UBND.`],
      related: ["Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai"],
    },
    {
      name: "date and issuer are given again without the title",
      text: `${FIRST}\n\nTheo Kế hoạch số 21/KH-UBND ⟦ngày 05/3/2026 của UBND tỉnh Gia Lai⟧, các đơn vị báo cáo.`,
      messageId: "repeated",
      suggested: [`${FIRST}\n\nTheo Kế hoạch số 21/KH-UBND, các đơn vị báo cáo.`],
    },
    {
      name: "the head stands for the committee, spelt out",
      text: `${FIRST}\n\nTheo Kế hoạch số 21/KH-UBND ⟦ngày 05 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Gia Lai⟧, các đơn vị báo cáo.`,
      messageId: "repeated",
    },
    {
      name: "the committee is named without its place, then with it",
      text: "Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND xã;\n\nTheo Kế hoạch số 21/KH-UBND ⟦ngày 05/3/2026 của UBND xã Kon Gang⟧, các thôn báo cáo.",
      messageId: "repeated",
    },
    {
      name: "every later mention repeats it",
      text: `${FIRST}\n\nTheo Kế hoạch số 21/KH-UBND ⟦ngày 05/3/2026 của UBND tỉnh Gia Lai⟧.\n\nTheo Kế hoạch số 21/KH-UBND ⟦ngày 05/3/2026 của UBND tỉnh Gia Lai⟧.`,
      messageId: ["repeated", "repeated"],
    },
    {
      name: "the words hold markup, which is left to the author",
      text: `${FIRST}\n\nTheo Kế hoạch số 21/KH-UBND ⟦ngày 05/3/2026 của **UBND tỉnh Gia Lai⟧**, các đơn vị báo cáo.`,
      messageId: "repeated",
      suggested: [],
    },
  ],
});
