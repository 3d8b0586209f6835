import { testRule } from "../testing/test-rule.ts";
import { signatureAuthority } from "./signature-authority.ts";

/** A plan signed as given. */
function plan(signature: string, number = "24/KH-UBND"): string {
  return `Số: ${number}\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\nCác thôn trồng cây xanh./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\n\n${signature}\n\nTrần Văn Mẫu`;
}

testRule(signatureAuthority, {
  valid: [
    { name: "the chairman signs for the committee", text: plan("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH") },
    { name: "a deputy signs for the chairman", text: plan("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH") },
    { name: "each line is bold", text: plan("**TM. ỦY BAN NHÂN DÂN**  \n**KT. CHỦ TỊCH**  \n**PHÓ CHỦ TỊCH**") },
    { name: "the chairman signs in his own right", text: plan("CHỦ TỊCH") },
    { name: "a vice minister is a deputy", text: plan("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG", "24/KH-BNV") },
    { name: "the chief of office signs by order", text: plan("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG") },
    {
      name: "a deputy chief signs for the chief who signs by order",
      text: plan("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG"),
    },
    { name: "a deputy signs by order", text: plan("TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG") },
    {
      name: "the head of a board is a deputy elsewhere",
      text: plan("TRƯỞNG BAN\nPHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN", "24/KH-BCĐ"),
    },
    {
      name: "a deputy signs on behalf of a standing body",
      text: plan("TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nPHÓ CHỦ TỊCH", "24/KH-HĐND"),
    },
    {
      name: "the Party has its own marks",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 12-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập nghị quyết\n\nI. NỘI DUNG\n\nCác chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Đảng ủy.\n\nT/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n\nTrần Văn Mẫu",
    },
    {
      name: "a conversion tore the letters apart",
      text: plan("| Lưu | KT. CHỦ TỊ CH P HÓ CHỦ T Ị CH Trần Văn Mẫu |\n|---|---|"),
    },
    { name: "the deputy's office stands in lower case", text: plan("KT. CHỦ TỊCH\nPhó Chủ tịch") },
  ],
  invalid: [
    {
      name: "no deputy's office stands below KT.",
      text: plan("TM. ỦY BAN NHÂN DÂN\n⟦KT. CHỦ TỊCH⟧"),
      messageId: "noDeputy",
      level: "error",
    },
    {
      name: "the head's own office stands below KT.",
      text: plan("TM. ỦY BAN NHÂN DÂN\n⟦KT. CHỦ TỊCH⟧\nCHỦ TỊCH"),
      messageId: "noDeputy",
    },
    {
      name: "a deputy signs for the committee without KT.",
      text: plan("TM. ỦY BAN NHÂN DÂN\n⟦PHÓ CHỦ TỊCH⟧"),
      messageId: "noForHead",
      level: "error",
    },
    { name: "a deputy signs alone", text: plan("**⟦PHÓ GIÁM ĐỐC⟧**", "24/KH-SYT"), messageId: "noForHead" },
    {
      name: "TM. follows KT.",
      text: plan("KT. CHỦ TỊCH\n⟦TM. ỦY BAN NHÂN DÂN⟧\nPHÓ CHỦ TỊCH"),
      messageId: "order",
    },
    {
      name: "the marks of the Party stand in a State document",
      text: plan("⟦T/M⟧ ỦY BAN NHÂN DÂN\n⟦K/T⟧ CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
      messageId: ["partyMark", "partyMark"],
    },
    {
      name: "the committee is abbreviated",
      text: plan("**TM. ⟦UBND⟧ XÃ BÌNH MINH**\n**CHỦ TỊCH**"),
      messageId: "abbreviated",
    },
    {
      name: "the committee is not named, which may be right",
      text: plan("⟦KT. CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH"),
      preset: "strict",
      messageId: "noCollective",
      level: "info",
    },
  ],
});
