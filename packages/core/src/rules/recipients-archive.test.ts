import { testRule } from "../testing/test-rule.ts";
import { recipientsArchive } from "./recipients-archive.ts";

/** A plan whose recipients are the given lines. */
function plan(...recipients: readonly string[]): string {
  return `Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\nCác thôn trồng cây xanh./.\n\nNơi nhận:\n\n${recipients.join("\n")}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu`;
}

testRule(recipientsArchive, {
  valid: [
    { name: "the archive line closes the list", text: plan("- Các thôn;", "- Lưu: VT, KT (03b).") },
    { name: "no drafting unit is named", text: plan("- Các thôn;", "- Lưu: VT.") },
    { name: "the registry is written in full", text: plan("- Các thôn;", "- Lưu: Văn thư, Phòng Kinh tế.") },
    { name: "an office stands for the registry", text: plan("- Các thôn;", "- Lưu: VP, HS.") },
    { name: "the number of copies follows in words", text: plan("- Các thôn;", "- Lưu: VT, KT, 03 bản.") },
    { name: "the typist's initials follow the full stop", text: plan("- Các thôn;", "- Lưu: VT, KT (2). Minh") },
    { name: "initials and copies follow the full stop", text: plan("- Các thôn;", "- Lưu: VT, KTHT. M(4)") },
    { name: "the line stands in italics", text: plan("- *Các thôn;*", "- *Lưu: VT, KT.*") },
    {
      name: "it is the last of a list within the list",
      text: plan("- Các thôn;", "- Văn phòng:", "+ Tổ tổng hợp;", "+ Lưu: VT."),
    },
    { name: "it is called keeping", text: plan("- Các thôn;", "- Lưu trữ: VT, KT.") },
    { name: "a page break cut the list", text: plan("- UBND tỉnh;", "- Các thôn;", "- …") },
    {
      name: "a conversion has run the list together",
      text: "Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nTrồng cây\n\nI. NỘI DUNG\n\nCác thôn trồng cây./.\n\n| Nơi nhận: - Các thôn; - Lưu VT, KT | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Mẫu |\n|---|---|",
    },
    {
      name: "the Party keeps its copy at the committee",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 12-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập nghị quyết\n\nI. NỘI DUNG\n\nCác chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Văn Mẫu",
    },
    {
      name: "the Front has a custom of its own",
      text: "Số: 09/KH-MTTQ-BTT\n\nKẾ HOẠCH\n\nNgày hội đoàn kết\n\nI. NỘI DUNG\n\nCác khu dân cư tổ chức ngày hội./.\n\nNơi nhận:\n- Đảng ủy xã;\n- Lưu: MTTQ\n\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\nTrần Văn Mẫu",
    },
    {
      name: "a text has no recipients",
      text: "KẾ HOẠCH\n\nTrồng cây\n\nI. NỘI DUNG\n\nCác thôn trồng cây. Lưu hồ sơ.",
    },
  ],
  invalid: [
    {
      name: "it ends with a semicolon",
      text: plan("- Các thôn;", "- Lưu: VT, KT⟦;⟧"),
      messageId: "wrongMark",
      level: "error",
      fixed: plan("- Các thôn;", "- Lưu: VT, KT."),
    },
    {
      name: "it ends with no mark, in bold",
      text: plan("- Các thôn;", "- **Lưu: VT, ⟦KT⟧**"),
      messageId: "noMark",
      fixed: plan("- Các thôn;", "- **Lưu: VT, KT.**"),
    },
    {
      name: "it ends with a comma before blanks",
      text: plan("- Các thôn;", "- Lưu: VT, KT⟦,⟧  "),
      messageId: "wrongMark",
      fixed: plan("- Các thôn;", "- Lưu: VT, KT.  "),
    },
    {
      name: "it lacks its colon",
      text: plan("- Các thôn;", "- ⟦Lưu⟧ VT, KT."),
      messageId: "colon",
      fixed: plan("- Các thôn;", "- Lưu: VT, KT."),
    },
    {
      name: "it does not name the registry",
      text: plan("- Các thôn;", "- ⟦Lưu: KT.⟧"),
      messageId: "office",
    },
    {
      name: "other recipients follow",
      text: plan("- UBND tỉnh;", "- ⟦Lưu: VT, KT;⟧", "- Các thôn."),
      messageId: "notLast",
    },
    {
      name: "it is missing",
      text: plan("- UBND tỉnh;", "- Các thôn.").replace("Nơi nhận:", "⟦Nơi nhận:⟧"),
      messageId: "missing",
      level: "error",
    },
    {
      name: "the number of copies is a matter of the strict preset",
      text: plan("- Các thôn;", "- ⟦Lưu: VT, VHXH.⟧"),
      preset: "strict",
      messageId: "copies",
      level: "info",
    },
  ],
});
