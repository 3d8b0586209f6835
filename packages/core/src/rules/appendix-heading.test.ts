import { testRule } from "../testing/test-rule.ts";
import { appendixHeading } from "./appendix-heading.ts";

/** A signed plan with what stands below the signature. */
function plan(annex: string, content = "1. Trồng mới 200 cây xanh."): string {
  return `Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\n${content}/.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu\n\n${annex}`;
}

const REFERENCE = "*(Kèm theo Kế hoạch số 24/KH-UBND ngày 12/5/2026 của Ủy ban nhân dân xã)*";
const TABLE = "| TT | Nhiệm vụ |\n|---|---|\n| 1 | Trồng cây |";

testRule(appendixHeading, {
  valid: [
    { name: "one annex needs no number", text: plan(`**PHỤ LỤC**\n**PHÂN CÔNG NHIỆM VỤ**\n\n${TABLE}`) },
    {
      name: "two annexes are numbered in Roman",
      text: plan(`PHỤ LỤC I\nPHÂN CÔNG NHIỆM VỤ\n\n${TABLE}\n\nPHỤ LỤC II\nKINH PHÍ\n\n${TABLE}`),
    },
    {
      name: "Roman numbers have parts",
      text: plan(`Phụ lục Ia\nPHÂN CÔNG\n\n${TABLE}\n\nPhụ lục IIb\nKINH PHÍ\n\n${TABLE}`),
    },
    {
      name: "a list says what it goes with",
      text: plan(
        `**DANH MỤC NHIỆM VỤ**\n\n*(Kèm theo Kế hoạch số 24/KH-UBND ngày 12/5/2026 của Ủy ban nhân dân xã)*\n\n${TABLE}`,
      ),
    },
    {
      name: "the annex of another document is meant",
      text: plan(
        `**DANH MỤC NHIỆM VỤ**\n\n${REFERENCE}\n\n${TABLE}`,
        "1. Trồng cây theo Phụ lục kèm theo Quyết định số 8/QĐ-UBND ngày 05/01/2026.",
      ),
    },
    {
      name: "an annex says what it goes with",
      preset: "strict",
      text: plan(`PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n${REFERENCE}\n\n${TABLE}`),
    },
    {
      name: "the word stands above in lower case",
      text: plan(`Phụ lục: Phân công nhiệm vụ\n\nDANH MỤC NHIỆM VỤ\n\n${TABLE}`),
    },
    {
      name: "a form has a number of its own",
      text: plan(`Mẫu biểu số 01\n\nDỰ KIẾN CHỈ TIÊU TRỒNG CÂY\n\n(Kèm theo Kế hoạch)\n\n${TABLE}`),
    },
    { name: "a table alone follows", text: plan(TABLE) },
    {
      name: "what follows is a document of its own",
      text: plan("QUY CHẾ\n\nHoạt động của Tổ trồng cây\n\nĐiều 1. Phạm vi\n\nTổ trồng cây hoạt động trong xã."),
    },
    {
      name: "a web page ends below the letter",
      text: plan("LIÊN KẾT CÁC TRANG THÔNG TIN\n\nCổng thông tin điện tử tỉnh\n\nLên đầu trang"),
    },
    { name: "there is no annex", text: plan("") },
  ],
  invalid: [
    {
      name: "a list says neither that it is an annex nor of what",
      text: plan(`**⟦DANH MỤC⟧**\n**NHIỆM VỤ TRỒNG CÂY NĂM 2026**\n\n${TABLE}`),
      messageId: "untitled",
      level: "warning",
    },
    {
      name: "a list of names in one line",
      text: plan(`⟦DANH SÁCH CÁC TUYẾN ĐƯỜNG TRỒNG CÂY⟧\n\n1. Đường liên thôn Đông - Tây.`),
      messageId: "untitled",
    },
    {
      name: "a title in capitals over a table",
      text: plan(`**⟦TIẾN ĐỘ TRỒNG CÂY NĂM 2026⟧**\n\n${TABLE}`),
      messageId: "untitled",
    },
    {
      name: "two annexes are numbered in Arabic",
      text: plan(`PHỤ LỤC ⟦1⟧\nPHÂN CÔNG\n\n${TABLE}\n\n**Phụ lục số ⟦2⟧**\nKINH PHÍ\n\n${TABLE}`),
      messageId: ["notRoman", "notRoman"],
      level: "warning",
    },
    {
      name: "two annexes have letters",
      text: plan(`PHỤ LỤC ⟦A⟧\nPHÂN CÔNG\n\n${TABLE}\n\nPHỤ LỤC ⟦B⟧\nKINH PHÍ\n\n${TABLE}`),
      messageId: ["notRoman", "notRoman"],
    },
    {
      name: "the second of two annexes has no number",
      text: plan(`PHỤ LỤC I\nPHÂN CÔNG\n\n${TABLE}\n\n⟦PHỤ LỤC⟧\nKINH PHÍ\n\n${TABLE}`),
      messageId: "unnumbered",
    },
    {
      name: "the annex that the text calls a Phụ lục does not say so",
      text: plan(
        `**⟦DANH MỤC NHIỆM VỤ⟧**\n\n${REFERENCE}\n\n${TABLE}`,
        "1. Thực hiện Kế hoạch này theo Phụ lục kèm theo.",
      ),
      messageId: "unnamed",
      level: "warning",
      related: ["Phụ lục kèm theo"],
    },
    {
      name: "the line that ties an annex to its document is missing",
      text: plan(`**⟦PHỤ LỤC⟧**\n**PHÂN CÔNG NHIỆM VỤ**\n\n${TABLE}`),
      messageId: "unreferred",
      level: "info",
      preset: "strict",
    },
  ],
});
