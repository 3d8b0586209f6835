import { testRule } from "../testing/test-rule.ts";
import { citationSymbolConflict } from "./citation-symbol-conflict.ts";

const PLAN =
  "Căn cứ Kế hoạch số 64/KH-UBND ngày 29/12/2025 của Ủy ban nhân dân xã Mường La về cải cách hành chính năm 2026;";

testRule(citationSymbolConflict, {
  valid: [
    {
      name: "a later mention has the same symbol",
      text: `${PLAN}\n\nTheo Kế hoạch số 64/KH-UBND ngày 29/12/2025 của UBND xã.`,
    },
    { name: "a later mention has number and symbol alone", text: `${PLAN}\n\nTheo Kế hoạch số 64/KH-UBND.` },
    {
      name: "leading zeros do not count",
      text: "Kế hoạch số 04/KH-UBND ngày 09/01/2026 và Kế hoạch số 4/KH-UBND ngày 09/01/2026 của UBND xã.",
    },
    {
      name: "a decision and a plan bear one number and one date",
      text: `${PLAN}\n\nTheo Quyết định số 64/QĐ-UBND ngày 29/12/2025 của Ủy ban nhân dân xã Mường La.`,
    },
    {
      name: "another body's plan bears the same number and date",
      text: `${PLAN}\n\nTheo Kế hoạch số 64/KH-SNV ngày 29/12/2025 của Sở Nội vụ.`,
    },
    {
      name: "letters of two departments in a list have no issuers",
      text: "Các Công văn số 120/SYT-NVY ngày 05/01/2026, Công văn số 120/SGDĐT-VP ngày 05/01/2026.",
    },
    { name: "the dates differ", text: `${PLAN}\n\nTheo Kế hoạch số 64/KH-HĐND ngày 30/12/2025 của HĐND xã.` },
    { name: "the dates are missing", text: "Theo Kế hoạch số 64/KH-UBND và Kế hoạch số 64." },
    {
      name: "the number is blank",
      text: "Kế hoạch số …/KH-UBND ngày 29/12/2025 và Kế hoạch số …/KH-BCĐ ngày 29/12/2025.",
    },
    {
      name: "another draft gives the document the same symbol, or means the plan of another commune",
      text: "Theo Kế hoạch số 64/KH-UBND ngày 29/12/2025 của Ủy ban nhân dân xã Mường La.",
      others: [
        { path: "1.md", text: PLAN },
        { path: "2.md", text: "Theo Kế hoạch số 64/KHUB ngày 29/12/2025 của Ủy ban nhân dân xã Mường Bú." },
      ],
    },
    {
      name: "another draft cites a document whose place cannot be told",
      text: "Theo Kế hoạch số 64/QĐ-UBND ngày 29/12/2025 của Ủy ban nhân dân xã.",
      others: [{ path: "1.md", text: PLAN }],
    },
    {
      name: "the other draft is the one that contradicts its type",
      text: PLAN,
      others: [
        { path: "1.md", text: "Theo Kế hoạch số 64/QĐ-UBND ngày 29/12/2025 của Ủy ban nhân dân xã Mường La." },
        { path: "2.md", text: "Theo Kế hoạch số 64/QĐ-UBND ngày 29/12/2025 của UBND xã Mường La." },
      ],
    },
    {
      name: "the abstracts are of two matters",
      text: `${PLAN}\n\nTheo Kế hoạch số 64/KH-BCĐ ngày 29/12/2025 về phòng cháy, chữa cháy rừng trong mùa khô hanh.`,
    },
  ],
  invalid: [
    {
      name: "the symbol is lost in a later mention",
      text: `${PLAN}\n\nTheo Kế hoạch số ⟦64⟧ ngày 29/12/2025 của UBND xã Mường La.`,
      messageId: "missing",
      level: "error",
      related: ["64/KH-UBND"],
      suggested: [`${PLAN}\n\nTheo Kế hoạch số 64/KH-UBND ngày 29/12/2025 của UBND xã Mường La.`],
    },
    {
      name: "the later symbol contradicts the type",
      text: `${PLAN}\n\nTheo Kế hoạch số ⟦64/QĐ-UBND⟧ ngày 29/12/2025 của Ủy ban nhân dân xã.`,
      messageId: "conflict",
      suggested: [`${PLAN}\n\nTheo Kế hoạch số 64/KH-UBND ngày 29/12/2025 của Ủy ban nhân dân xã.`],
    },
    {
      name: "one symbol is wrong and another is lost",
      text: `${PLAN} Theo Kế hoạch số ⟦64⟧ ngày 29/12/2025 của UBND xã; Kế hoạch số ⟦64/QĐ-UBND⟧ ngày 29/12/2025 của UBND xã.`,
      messageId: ["missing", "conflict"],
    },
    {
      name: "one of two symbols fits the issuer",
      text: "Căn cứ Thông tư số ⟦98/2013/TT-BXD⟧ ngày 24/7/2013 của Bộ Tài chính;\n\nTheo Thông tư số 98/2013/TT-BTC ngày 24/7/2013 của Bộ Tài chính.",
      messageId: "conflict",
      related: ["98/2013/TT-BTC"],
    },
    {
      name: "nothing tells which of two symbols is right",
      text: "Công văn số ⟦77/SNV-CCHC⟧ ngày 05/01/2026 của Sở Nội vụ.\n\nCông văn số ⟦77/SNV-TCBC⟧ ngày 05/01/2026 của Sở Nội vụ.",
      messageId: "conflict",
      suggested: [
        "Công văn số 77/SNV-TCBC ngày 05/01/2026 của Sở Nội vụ.\n\nCông văn số 77/SNV-TCBC ngày 05/01/2026 của Sở Nội vụ.",
        "Công văn số 77/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ.\n\nCông văn số 77/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ.",
      ],
    },
    {
      name: "two places outnumber a third, which names no issuer",
      text: "Công văn số 77/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ; Công văn số 77/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ.\n\nTheo Công văn số ⟦77/SNV-CCHC&PC⟧ ngày 05/01/2026.",
      messageId: "conflict",
    },
    {
      name: "another draft gives the document the symbol of its type",
      text: "Theo Kế hoạch số ⟦64/QĐ-UBND⟧ ngày 29/12/2025 của UBND xã Mường La.",
      others: [{ path: "1.md", text: PLAN }],
      messageId: "conflict",
      related: ["1.md: 64/KH-UBND"],
      suggested: ["Theo Kế hoạch số 64/KH-UBND ngày 29/12/2025 của UBND xã Mường La."],
    },
    {
      name: "most drafts write another symbol",
      text: "Theo Công văn số ⟦77/SNV-CCHC⟧ ngày 05/01/2026 của Sở Nội vụ tỉnh Sơn La.",
      others: [
        { path: "1.md", text: "Theo Công văn số 77/SNV-TCBC ngày 05/01/2026 của Sở Nội vụ tỉnh Sơn La." },
        { path: "2.md", text: "Theo Công văn số 77/SNV-TCBC ngày 05/01/2026 của Sở Nội vụ tỉnh Sơn La." },
      ],
      messageId: "conflict",
      related: ["1.md: 77/SNV-TCBC", "2.md: 77/SNV-TCBC"],
    },
    {
      name: "another draft has the symbol that is left out",
      text: "Theo Kế hoạch số ⟦64⟧ ngày 29/12/2025 của UBND xã Mường La.",
      others: [{ path: "1.md", text: PLAN }],
      messageId: "missing",
    },
  ],
});
