import { testRule } from "../testing/test-rule.ts";
import { citationNumberOrder } from "./citation-number-order.ts";

/** Bases "number date", plans of a province. */
const plans = (...rows: readonly string[]): string =>
  rows
    .map((row) => {
      const [number, date] = row.split(" ");
      return `Căn cứ Kế hoạch số ${number}/KH-UBND ngày ${date} của UBND tỉnh Gia Lai;`;
    })
    .join("\n\n");

testRule(citationNumberOrder, {
  valid: [
    { name: "numbers grow with the dates", text: plans("21 05/3/2026", "9 12/01/2026", "40 20/4/2026") },
    { name: "several were issued on one day", text: plans("21 05/3/2026", "22 05/3/2026", "20 05/3/2026") },
    { name: "numbers begin anew every year", text: plans("21 05/3/2026", "310 20/12/2025") },
    {
      name: "the province was merged in between, and its numbers began anew",
      text: plans("210 14/3/2025", "21 05/8/2025"),
    },
    {
      name: "other types, other issuers and other levels have numbers of their own",
      text: "Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2026 của UBND tỉnh Gia Lai; Quyết định số 9/QĐ-UBND ngày 12/3/2026 của UBND tỉnh Gia Lai; Kế hoạch số 8/KH-UBND ngày 20/3/2026 của UBND tỉnh Đắk Lắk; Kế hoạch số 7/KH-UBND ngày 21/3/2026 của UBND xã Kon Gang.",
    },
    {
      name: "normative decisions are numbered apart from others",
      text: "Căn cứ Quyết định số 45/QĐ-UBND ngày 09/01/2026 của UBND tỉnh Gia Lai; Quyết định số 12/2026/QĐ-UBND ngày 20/3/2026 của UBND tỉnh Gia Lai.",
    },
    {
      name: "laws and resolutions of the National Assembly are numbered apart",
      text: "Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024; Nghị quyết số 142/2024/QH15 ngày 29/6/2024 của Quốc hội; Nghị quyết số 143/2024/QH15 ngày 30/6/2024 của Quốc hội.",
    },
    {
      name: "the issuer's place is not known",
      text: "Theo Kế hoạch số 21/KH-UBND ngày 05/3/2026 và Kế hoạch số 22/KH-UBND ngày 04/3/2026.",
    },
    {
      name: "one number has two dates, which is another mistake",
      text: plans("21 05/3/2026", "21 15/3/2026", "22 09/3/2026"),
    },
  ],
  invalid: [
    {
      name: "the higher number has the earlier date; the later in the text is reported",
      text: plans("21 05/3/2026", "22 ⟦04/02/2026⟧"),
      messageId: "earlier",
      level: "info",
      related: ["05/3/2026"],
    },
    {
      name: "the lower number has the later date and stands later in the text",
      text: plans("22 04/02/2026", "21 ⟦05/3/2026⟧"),
      messageId: "later",
    },
    {
      name: "one of many is out of order",
      text: plans("10 ⟦20/12/2026⟧", "21 05/3/2026", "22 09/3/2026", "40 20/4/2026"),
      messageId: "later",
    },
    {
      name: "two of many are out of order",
      text: plans(
        "10 12/01/2026",
        "21 05/3/2026",
        "22 ⟦09/01/2026⟧",
        "40 20/4/2026",
        "41 ⟦02/02/2026⟧",
        "50 05/5/2026",
      ),
      messageId: ["earlier", "earlier"],
    },
    {
      name: "decrees of one year",
      text: "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ; Nghị định số 150/2025/NĐ-CP ngày ⟦12/5/2025⟧ của Chính phủ;",
      messageId: "earlier",
    },
  ],
});
