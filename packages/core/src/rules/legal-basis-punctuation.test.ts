import { testRule } from "../testing/test-rule.ts";
import { legalBasisPunctuation } from "./legal-basis-punctuation.ts";

const A = "Căn cứ Luật Lâm nghiệp năm 2017";
const B = "Căn cứ Kế hoạch số 15/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng về trồng rừng năm 2026";
const ENACTING = "Ủy ban nhân dân xã Ka Đô ban hành Kế hoạch trồng rừng năm 2026 như sau:";

/** A plan with the given head. */
function plan(head: string): string {
  return `Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nTrồng rừng năm 2026\n\n${head}\n\nI. NỘI DUNG\n\nCác thôn trồng rừng./.`;
}

/** A letter with the given head. */
function letter(head: string): string {
  return `Số: 24/UBND-KT\nV/v trồng rừng năm 2026\n\nKính gửi: Các thôn\n\n${head}\n\n1. Các thôn trồng rừng./.`;
}

function decision(bases: string, number = "24/QĐ-UBND"): string {
  return `Số: ${number}\n\nQUYẾT ĐỊNH\n\nVề việc giao rừng\n\nỦY BAN NHÂN DÂN XÃ KA ĐÔ\n\n${bases}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao rừng cho các thôn.`;
}

testRule(legalBasisPunctuation, {
  valid: [
    { name: "each basis has its mark", text: plan(`${A};\n\n${B}.\n\n${ENACTING}`) },
    { name: "the bases stand in italics on consecutive lines", text: plan(`*${A};*\n*${B}.*\n\n${ENACTING}`) },
    { name: "the bases are list items", text: plan(`- ${A};\n- ${B}.\n\n${ENACTING}`) },
    { name: "a comma before the enacting clause is common practice", text: plan(`${A};\n\n${B},\n\n${ENACTING}`) },
    {
      name: "bases that run into the enacting clause after a comma are accepted",
      text: plan(`${A}; ${B.slice(8)}, ${ENACTING}`),
    },
    {
      name: "a sentence leads from what is carried out to who acts",
      text: letter(`Thực hiện ${B.slice(8)}, Ủy ban nhân dân xã Ka Đô đề nghị:`),
    },
    {
      name: "a clause that ends with a comma goes on in the next paragraph",
      text: letter(`Thực hiện ${B.slice(8)},\n\nỦy ban nhân dân xã Ka Đô có ý kiến như sau:`),
    },
    {
      name: "sentences report what was done",
      text: letter(
        "Thực hiện Kế hoạch số 15/KH-UBND, Ủy ban nhân dân xã Ka Đô đã trồng 20 ha rừng.\n\nTrên cơ sở kết quả đó, các thôn đã giao đất.\n\nỦy ban nhân dân xã đề nghị:",
      ),
    },
    {
      name: "the bases of a letter end with a full stop",
      text: letter(`${A};\n\n${B}.\n\nỦy ban nhân dân xã Ka Đô yêu cầu:`),
    },
    {
      name: "a decision names who proposes it last",
      text: decision(`*${A};*\n\n*Theo đề nghị của Trưởng phòng Kinh tế.*`),
    },
    {
      name: "a normative decision follows the norms of its kind",
      text: decision(
        `${A};\n\nTheo đề nghị của Giám đốc Sở Tài chính;\n\nỦy ban nhân dân tỉnh ban hành Quyết định:`,
        "24/2026/QĐ-UBND",
      ),
    },
    {
      name: "the Party separates its bases by commas",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ KA ĐÔ\n\nSố 12-QĐ/ĐU\n\nQUYẾT ĐỊNH\n\nthành lập chi bộ\n\n- Căn cứ Điều lệ Đảng,\n\n- Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021,\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH",
    },
    {
      name: "what follows the last basis is unknown",
      text: plan(`${A};\n\n${B};\n\nSau khi xem xét tình hình thực tế tại các thôn.`),
    },
  ],
  invalid: [
    {
      name: "the last basis ends with a semicolon",
      text: plan(`${A};\n\n${B}⟦;⟧\n\n${ENACTING}`),
      messageId: "last",
      level: "warning",
      fixed: plan(`${A};\n\n${B}.\n\n${ENACTING}`),
    },
    {
      name: "a basis in the middle ends with a full stop, another with a comma",
      text: plan(`*${A}⟦.⟧*\n\n*Căn cứ Luật Đất đai năm 2024⟦,⟧*\n\n*${B}.*\n\n${ENACTING}`),
      messageId: ["between", "between"],
      fixed: plan(`*${A};*\n\n*Căn cứ Luật Đất đai năm 2024;*\n\n*${B}.*\n\n${ENACTING}`),
    },
    {
      name: "neither basis has a mark",
      text: plan(`Căn cứ Luật Lâm nghiệp năm ⟦2017⟧\n\n${B.slice(0, -4)}⟦2026⟧\n\n${ENACTING}`),
      messageId: ["unmarked", "lastUnmarked"],
      fixed: plan(`${A};\n\n${B}.\n\n${ENACTING}`),
    },
    {
      name: "a semicolon cuts the only basis off from the enacting clause",
      text: plan(`${B}⟦;⟧ ${ENACTING}`),
      messageId: "chain",
      level: "warning",
      fixed: plan(`${B}, ${ENACTING}`),
    },
    {
      name: "a full stop leaves a chain of bases without a main clause",
      text: plan(`${A}; ${B.slice(8)}⟦.⟧ ${ENACTING}`),
      messageId: "chain",
      fixed: plan(`${A}; ${B.slice(8)}, ${ENACTING}`),
    },
    {
      name: "a clause of a letter ends as if it were a sentence",
      text: letter(`Thực hiện ${B.slice(8)}⟦.⟧\n\nỦy ban nhân dân xã Ka Đô có ý kiến như sau:`),
      messageId: "clause",
      fixed: letter(`Thực hiện ${B.slice(8)},\n\nỦy ban nhân dân xã Ka Đô có ý kiến như sau:`),
    },
    {
      name: "a lone clause ends with a semicolon",
      text: plan(`Thực hiện ${B.slice(8)}⟦;⟧\n\n${ENACTING}`),
      messageId: "last",
      fixed: plan(`Thực hiện ${B.slice(8)},\n\n${ENACTING}`),
    },
    {
      name: "the enacting clause begins with its purpose",
      text: plan(`${A};\n\n${B}⟦;⟧\n\nĐể trồng rừng đúng thời vụ, ${ENACTING}`),
      messageId: "last",
      fixed: plan(`${A};\n\n${B}.\n\nĐể trồng rừng đúng thời vụ, ${ENACTING}`),
    },
    {
      name: "a decision goes on with its articles after a semicolon",
      text: decision(`${A};\n\nTheo đề nghị của Trưởng phòng Kinh tế⟦;⟧`),
      messageId: "last",
      fixed: decision(`${A};\n\nTheo đề nghị của Trưởng phòng Kinh tế.`),
    },
    {
      name: "the strict preset also names the comma and the shared line",
      text: plan(`${A}; ⟦Kế hoạch⟧ số 15/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng, ${ENACTING}`),
      preset: "strict",
      messageId: "inline",
      level: "info",
    },
    {
      name: "the strict preset names a comma before the enacting clause",
      text: plan(`${A};\n\n${B}⟦,⟧\n\n${ENACTING}`),
      preset: "strict",
      messageId: "comma",
      level: "info",
      suggested: [plan(`${A};\n\n${B}.\n\n${ENACTING}`)],
    },
  ],
});
