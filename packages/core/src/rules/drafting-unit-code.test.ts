import { testRule } from "../testing/test-rule.ts";
import { draftingUnitCode } from "./drafting-unit-code.ts";

/** An official letter of a commune with its symbol and archive line. */
function letter(symbol: string, archive: string, issuer = "XÃ BÌNH MINH"): string {
  return `ỦY BAN NHÂN DÂN\n${issuer}\n\nSố: 24/${symbol}\nV/v trồng cây xanh\n\nBình Minh, ngày 12 tháng 3 năm 2026\n\nKính gửi: Các thôn.\n\nCác thôn trồng cây./.\n\nNơi nhận:\n- Như trên;\n- Lưu: ${archive}.\n\nCHỦ TỊCH\n\nTrần Văn Mẫu`;
}

/** A plan, whose symbol names no unit. */
function plan(archive: string, issuer = "XÃ BÌNH MINH"): string {
  return `ỦY BAN NHÂN DÂN\n${issuer}\n\nSố: 24/KH-UBND\n\nBình Minh, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nTrồng cây xanh năm 2026\n\nI. NỘI DUNG\n\nCác thôn trồng cây./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: ${archive}.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu`;
}

testRule(draftingUnitCode, {
  valid: [
    { name: "symbol and archive line name one unit", text: letter("UBND-VHXH", "VT, VHXH") },
    { name: "the code has a hyphen of its own", text: plan("VT, VH-XH") },
    { name: "one of the two writes it with a hyphen", text: letter("UBND-VHXH", "VT, VH-XH") },
    { name: "both write it with a hyphen", text: letter("UBND-VH-XH", "VT, VH-XH (03b)") },
    { name: "the word Phòng is abbreviated too", text: letter("UBND-KT", "VT, P.KT") },
    { name: "no unit is named", text: letter("UBND-VHXH", "VT") },
    { name: "the typist's name follows", text: letter("UBND-VHXH", "VT, Hương") },
    { name: "the typist's initials stand for the unit", text: letter("UBND-VHXH", "VT, NTH") },
    { name: "several units share the work", text: letter("UBND-KT", "VT, VHXH, KT") },
    { name: "one is the short form of the other", text: letter("UBND-KTHTĐT", "VT, KT", "PHƯỜNG NINH CHỬ") },
    { name: "the centre is written with and without its first words", text: letter("UBND-PVHCC", "VT, TTPVHCC") },
    { name: "an office has units of its own", text: letter("UBND-VP", "VT, TH") },
    { name: "a code of the agency's own choice", text: plan("VT, VX") },
    { name: "a field of science is near to another code", text: plan("VT, KHXH") },
    { name: "the office of a province has units of its own", text: letter("UBND-KTN", "VT, KTNS", "TỈNH KHÁNH HÒA") },
    {
      name: "a department of a ministry writes its kind",
      text: "BỘ NỘI VỤ\n\nSố: 2412/BNV-TCBC\nV/v biên chế\n\nHà Nội, ngày 12 tháng 3 năm 2026\n\nKính gửi: Các sở.\n\nĐề nghị báo cáo./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, Vụ TCBC.\n\nVỤ TRƯỞNG\n\nTrần Văn Mẫu",
    },
    {
      name: "a code that is no slip in a province, which has other units",
      text: plan("VT, VHXX", "TỈNH KHÁNH HÒA"),
    },
  ],
  invalid: [
    {
      name: "a letter is doubled against the symbol",
      text: letter("UBND-VHXH", "VT, ⟦VHXXH⟧"),
      messageId: "different",
      level: "error",
      related: ["VHXH"],
      suggested: [letter("UBND-VHXH", "VT, VHXH")],
    },
    {
      name: "the symbol has the slip",
      text: letter("UBND-⟦VHXXH⟧", "VT, VHXH"),
      messageId: "different",
      related: ["VHXH"],
      suggested: [letter("UBND-VHXH", "VT, VHXH")],
    },
    {
      name: "the letter was copied from another unit",
      text: letter("UBND-VHXH", "VT, ⟦KT⟧ (02b)"),
      messageId: "different",
      related: ["VHXH"],
      suggested: [letter("UBND-VHXH", "VT, VHXH (02b)")],
    },
    {
      name: "a letter of a department has a slip",
      text: letter("SGDĐT-GDTH", "VT, ⟦GDHT⟧", "TỈNH KHÁNH HÒA"),
      messageId: "different",
      related: ["GDTH"],
      suggested: [letter("SGDĐT-GDTH", "VT, GDTH", "TỈNH KHÁNH HÒA")],
    },
    {
      name: "a plan has a letter put for another",
      text: plan("VT, ⟦VHXX⟧"),
      messageId: "slip",
      level: "error",
      suggested: [plan("VT, VHXH")],
    },
    {
      name: "two letters are changed about, in bold",
      text: plan("VT, **⟦VHHX⟧**", "PHƯỜNG NINH CHỬ"),
      messageId: "slip",
      suggested: [plan("VT, **VHXH**", "PHƯỜNG NINH CHỬ")],
    },
    {
      name: "the slip stands in the symbol and the archive line",
      text: letter("UBND-⟦KTHTTĐT⟧", "VT, ⟦KTHTTĐT⟧", "PHƯỜNG NINH CHỬ"),
      messageId: ["slip", "slip"],
      suggested: [
        letter("UBND-KTHTĐT", "VT, KTHTTĐT", "PHƯỜNG NINH CHỬ"),
        letter("UBND-KTHTTĐT", "VT, KTHTĐT", "PHƯỜNG NINH CHỬ"),
      ],
    },
  ],
});
