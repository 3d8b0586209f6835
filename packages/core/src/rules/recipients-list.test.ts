import { testRule } from "../testing/test-rule.ts";
import { recipientsList } from "./recipients-list.ts";

/** A plan that ends with the given closing. */
function plan(closing: string): string {
  return `Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\nCác thôn trồng và chăm sóc cây xanh./.\n\n${closing}`;
}

const SIGNED = "\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu";

testRule(recipientsList, {
  valid: [
    {
      name: "each line has its semicolon and the archive line the full stop",
      text: plan(`Nơi nhận:\n\n- UBND tỉnh (để báo cáo);\n- Các thôn;\n- Lưu: VT, KT.${SIGNED}`),
    },
    {
      name: "bold, italics and hard line breaks change nothing",
      text: plan(`***Nơi nhận:***  \n- *Như trên;*\n- **Các thôn**;\n- Lưu: VT, KT.${SIGNED}`),
    },
    {
      name: "the archive line is judged by a rule of its own",
      text: plan(`Nơi nhận:\n\n- Các thôn;\n- Lưu: VT, KT;${SIGNED}`),
    },
    {
      name: "a line may introduce a list of its own",
      text: plan(
        `Nơi nhận:\n- Các thôn;\n- Văn phòng UBND tỉnh:\n+ Lãnh đạo Văn phòng,\n+ Phòng Tổng hợp;\n- Lưu: VT, KT.${SIGNED}`,
      ),
    },
    {
      name: "a recipient wraps over the line",
      text: plan(
        `Nơi nhận:\n- Ban Chỉ huy Phòng thủ dân sự xã,\ncác tiểu ban;\n- Các thôn, trường học, trạm y tế\ntrên địa bàn;\n- Lưu: VT, KT.${SIGNED}`,
      ),
    },
    {
      name: "a remark stands behind the semicolon",
      text: plan(`Nơi nhận:\n- Chủ tịch UBND xã; (để báo cáo)\n- Các thôn;\n- Lưu: VT.${SIGNED}`),
    },
    {
      name: "a line is left blank for what is still to come",
      text: plan(`Nơi nhận:\n- UBND tỉnh;\n- …\n- Lưu: VT.${SIGNED}`),
    },
    {
      name: "a conversion has run the list together in a table",
      text: plan(
        "| Nơi nhận: - Như trên; - Các thôn - Lưu: VT, KT | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Mẫu |\n|---|---|",
      ),
    },
    {
      name: "two columns of a PDF are read as one",
      text: plan("Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Các thôn\n- Lưu: VT, KT Trần Văn Mẫu"),
    },
    {
      name: "a conversion has lost the cell of the recipients",
      text: plan("|  | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Mẫu |\n|---|---|"),
    },
    {
      name: "the Party writes its own form",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 12-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập nghị quyết\n\nI. NỘI DUNG\n\nCác chi bộ thực hiện.\n\nNơi nhận:\n- Ban Thường vụ Tỉnh ủy,\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Văn Mẫu",
    },
    {
      name: "minutes have no recipients",
      text: "BIÊN BẢN\n\nHọp thôn\n\n1. Nội dung\n\nCuộc họp kết thúc lúc 16 giờ.\n\nTM. THÔN\nTRƯỞNG THÔN\n\nTrần Văn Mẫu",
    },
    {
      name: "a fragment has neither recipients nor signature",
      text: "KẾ HOẠCH\n\nTrồng cây\n\nI. NỘI DUNG\n\nCác thôn trồng cây.",
    },
    {
      name: "the heading is spelt with spaces by a conversion",
      text: plan(`N ơi nh ận:\n\n- Các thôn;\n- Lưu: VT.${SIGNED}`),
    },
  ],
  invalid: [
    {
      name: "a line ends with a comma",
      text: plan(`Nơi nhận:\n\n- UBND tỉnh (để báo cáo)⟦,⟧\n- Các thôn;\n- Lưu: VT, KT.${SIGNED}`),
      messageId: "wrongMark",
      level: "error",
      fixed: plan(`Nơi nhận:\n\n- UBND tỉnh (để báo cáo);\n- Các thôn;\n- Lưu: VT, KT.${SIGNED}`),
    },
    {
      name: "a line in the middle ends with a full stop",
      text: plan(`**Nơi nhận:**\n- UBND tỉnh;\n- Các thôn⟦.⟧\n- Công an xã;\n- Lưu: VT, KT.${SIGNED}`),
      messageId: "wrongMark",
      fixed: plan(`**Nơi nhận:**\n- UBND tỉnh;\n- Các thôn;\n- Công an xã;\n- Lưu: VT, KT.${SIGNED}`),
    },
    {
      name: "two lines have no mark",
      text: plan(`Nơi nhận:\n\n- UBND ⟦tỉnh⟧\n- *Các ⟦thôn⟧*\n- Công an xã;\n- Lưu: VT, KT.${SIGNED}`),
      messageId: ["noMark", "noMark"],
      fixed: plan(`Nơi nhận:\n\n- UBND tỉnh;\n- *Các thôn;*\n- Công an xã;\n- Lưu: VT, KT.${SIGNED}`),
    },
    {
      name: "the last line, where there is no archive line, lacks its full stop",
      text: plan(`Nơi nhận:\n\n- UBND tỉnh;\n- Các thôn⟦;⟧${SIGNED}`),
      messageId: "wrongMark",
      fixed: plan(`Nơi nhận:\n\n- UBND tỉnh;\n- Các thôn.${SIGNED}`),
    },
    {
      name: "the heading lacks its colon",
      text: plan(`**⟦Nơi nhận⟧**\n\n- UBND tỉnh;\n- Các thôn;\n- Lưu: VT, KT.${SIGNED}`),
      messageId: "colon",
      fixed: plan(`**Nơi nhận:**\n\n- UBND tỉnh;\n- Các thôn;\n- Lưu: VT, KT.${SIGNED}`),
    },
    {
      name: "a plan is signed but goes to nobody",
      text: plan("⟦TM. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nTrần Văn Mẫu"),
      messageId: "missing",
      level: "error",
    },
  ],
});
