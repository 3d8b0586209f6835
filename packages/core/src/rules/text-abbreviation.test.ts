import { testRule } from "../testing/test-rule.ts";
import { textAbbreviation } from "./text-abbreviation.ts";

testRule(textAbbreviation, {
  valid: [
    { name: "it is introduced where it stands first", text: "Cải cách hành chính (CCHC) là trọng tâm. Đẩy mạnh CCHC." },
    {
      name: "it is introduced with words",
      text: "Chương trình mục tiêu quốc gia (sau đây viết tắt là CTMTQG) được giao cho xã. Vốn CTMTQG được cấp đủ.",
    },
    { name: "its words follow in brackets", text: "Nguồn vốn NTM (nông thôn mới) được cấp đủ; vốn NTM đã giải ngân." },
    { name: "everybody knows it", text: "UBND, HĐND, MTTQ xã phối hợp; đóng BHYT; ứng dụng CNTT." },
    { name: "names of other languages are names", text: "Chỉ số PAPI, SIPAS, hệ thống ERP, mã QR, VNeID." },
    {
      name: "the symbol of a document is a code",
      text: "Thực hiện Công văn số 508/SNV-CCHC ngày 05/3/2026 của Sở Nội vụ.",
    },
    { name: "words in capitals are not abbreviations", text: "TỔ CHỨC THCS TRONG TRƯỜNG LỚP\n\nNhư trên." },
    { name: "a quotation is not the author's", text: "Biển hiệu “Trạm KTTV” được giữ nguyên." },
    { name: "cells have no room", text: "| Việc | Nơi làm |\n|---|---|\n| TTHC | VHXH |\n" },
  ],
  invalid: [
    {
      name: "it is never introduced",
      text: "Thường xuyên tuyên truyền ⟦CCHC⟧; kết quả CCHC được công khai.",
      messageId: "unknown",
      level: "info",
    },
    {
      name: "it is introduced after its first use",
      text: "Đẩy mạnh ⟦CCHC⟧ ở các thôn.\n\nCông tác cải cách hành chính (CCHC) được giao cho Văn phòng.",
      messageId: "late",
      related: ["CCHC"],
    },
    {
      name: "it stands in an item of a list",
      text: "- Giải quyết ⟦TTHC⟧ đúng hạn;\n- Báo cáo hằng quý.",
      messageId: "unknown",
    },
    {
      name: "two abbreviations are reported apart",
      text: "Rà soát ⟦TTHC⟧ trong lĩnh vực ⟦GPMB⟧ và TTHC khác.",
      messageId: ["unknown", "unknown"],
    },
    {
      name: "brackets around a remark introduce nothing of what follows",
      text: "Các xã (trừ xã đảo) xây dựng ⟦NTM⟧.",
      messageId: "unknown",
    },
  ],
});
