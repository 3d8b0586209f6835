import { testRule } from "../testing/test-rule.ts";
import { headerNumber } from "./header-number.ts";

/** A plan with the line of its number. */
function plan(number: string, title = "KẾ HOẠCH"): string {
  return `ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\n${number}\n\nBình Minh, ngày 12 tháng 3 năm 2026\n\n${title}\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\nCác thôn trồng cây./.`;
}

/** An official letter with the line of its number. */
function letter(number: string): string {
  return `ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\n${number}\nV/v chăm sóc cây xanh\n\nBình Minh, ngày 12 tháng 3 năm 2026\n\nKính gửi: Các thôn.\n\nCác thôn trồng cây./.`;
}

testRule(headerNumber, {
  valid: [
    { name: "a plan has its type and its issuer", text: plan("Số: 12/KH-UBND") },
    { name: "the number is left blank", text: plan("Số:      /KH-UBND") },
    { name: "the number is left blank with dots", text: plan("Số: ……/KH-UBND") },
    { name: "a number below ten has its zero", text: plan("Số: 05/KH-UBND") },
    { name: "the number is bold in the middle", text: plan("**Số:** 12/KH-UBND") },
    { name: "codes with small letters", text: plan("Số: 31/TTr-UBND", "TỜ TRÌNH") },
    { name: "a programme of action", text: plan("Số: 31/CTr-UBND", "CHƯƠNG TRÌNH HÀNH ĐỘNG") },
    { name: "regulations have QyĐ", text: plan("Số: 31/QyĐ-UBND", "QUY ĐỊNH") },
    { name: "an annexed charter bears the number of its decision", text: plan("Số: 31/QĐ-UBND", "QUY CHẾ") },
    { name: "a letter has issuer and unit", text: letter("Số: 12/UBND-KT") },
    {
      name: "a letter of a department of taxes, whose code is also that of a directive",
      text: letter("Số: 5123/CT-CS"),
    },
    { name: "a letter from the Prime Minister's office", text: letter("Số: 623/TTg-KSTT") },
    { name: "a unit with an ampersand", text: letter("Số: 508/SNV-CCHC&PC") },
    { name: "a normative decision has its year", text: plan("Số: 12/2026/QĐ-UBND", "QUYẾT ĐỊNH") },
    { name: "a specialised type is unknown", text: plan("Số: 12/BCTĐ-STP", "BÁO CÁO") },
    {
      name: "the Party writes no colon and has its own order",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 14-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập nghị quyết",
    },
    {
      name: "a council of the Front has codes of its own",
      text: "ỦY BAN MTTQ VIỆT NAM\nXÃ BÌNH MINH\n\nSố: 16/KH-MTTQ-BTT\n\nKẾ HOẠCH\n\nTrồng cây",
    },
    { name: "a conversion has torn the symbol", text: plan("Số: 3211/QĐ - U B ND", "QUYẾT ĐỊNH") },
    { name: "a number of a house is no number of a document", text: plan("Số 7 đường Hoa Sen") },
    { name: "a fragment has no number", text: "I. NỘI DUNG\n\nTheo Kế hoạch số 5/KH-UBND." },
  ],
  invalid: [
    {
      name: "the colon is missing",
      text: plan("⟦Số⟧ 12/KH-UBND"),
      messageId: "head",
      level: "error",
      fixed: plan("Số: 12/KH-UBND"),
    },
    {
      name: "the colon is missing before a blank",
      text: plan("⟦Số⟧      /KH-UBND"),
      messageId: "head",
      fixed: plan("Số:      /KH-UBND"),
    },
    {
      name: "the word is in small letters",
      text: plan("⟦số⟧: 12/KH-UBND"),
      messageId: "head",
      fixed: plan("Số: 12/KH-UBND"),
    },
    {
      name: "spaces stand in the symbol",
      text: plan("Số: ⟦12 / KH - UBND⟧"),
      messageId: "space",
      level: "error",
      fixed: plan("Số: 12/KH-UBND"),
    },
    {
      name: "a number below ten has no zero",
      text: plan("Số: ⟦5/KH-UBND⟧"),
      messageId: "leadingZero",
      level: "error",
      fixed: plan("Số: 05/KH-UBND"),
    },
    {
      name: "the Party's order stands in a committee's symbol",
      text: plan("Số: ⟦12-KH/UBND⟧"),
      messageId: "separator",
      suggested: [plan("Số: 12/KH-UBND")],
    },
    {
      name: "a long dash joins the groups",
      text: plan("Số: ⟦12/KH–UBND⟧"),
      messageId: "separator",
      suggested: [plan("Số: 12/KH-UBND")],
    },
    {
      name: "the State's order stands in a Party symbol",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố ⟦14/KH-ĐU⟧\n\nKẾ HOẠCH\n\nhọc tập nghị quyết",
      messageId: "partyOrder",
      suggested: ["ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 14-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập nghị quyết"],
    },
    {
      name: "the symbol is not in capitals",
      text: plan("Số: ⟦12/Kh-UBND⟧"),
      messageId: "letters",
      suggested: [plan("Số: 12/KH-UBND")],
    },
    {
      name: "a year stands in the symbol of a plan",
      text: plan("Số: ⟦12/2026/KH-UBND⟧"),
      messageId: "year",
      suggested: [plan("Số: 12/KH-UBND")],
    },
    {
      name: "a plan bears the symbol of a decision",
      text: plan("Số: ⟦12/QĐ-UBND⟧"),
      messageId: "contradiction",
      level: "error",
      related: ["KẾ HOẠCH"],
      suggested: [plan("Số: 12/KH-UBND")],
    },
    {
      name: "a notice bears the symbol of a plan, its number blank",
      text: plan("Số:     /⟦KH-UBND⟧", "THÔNG BÁO"),
      messageId: "contradiction",
    },
    {
      name: "a plan has the symbol of a letter",
      text: plan("Số: ⟦12/UBND-VHXH⟧"),
      messageId: "noType",
      related: ["KẾ HOẠCH"],
    },
    { name: "issuer and type have changed places", text: plan("Số: ⟦12/UBND-KH⟧"), messageId: "noType" },
    { name: "a letter has CV", text: letter("Số: ⟦12/CV-UBND⟧"), messageId: "letterCode", level: "error" },
    { name: "a letter has the type of a notice", text: letter("Số: ⟦12/TB-UBND⟧"), messageId: "letterCode" },
  ],
});
