import { testRule } from "../testing/test-rule.ts";
import { headerAbstract } from "./header-abstract.ts";

const HEAD = "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH";

/** A letter with the lines of its number and abstract. */
function letter(lines: string): string {
  return `${HEAD}\n\n${lines}\n\nBình Minh, ngày 12 tháng 3 năm 2026\n\nKính gửi: Các thôn.\n\nVề việc trồng cây, các thôn thực hiện như sau./.`;
}

/** A plan with the lines of its title. */
function plan(title: string, number = "Số: 24/KH-UBND"): string {
  return `${HEAD}\n\n${number}\n\nBình Minh, ngày 12 tháng 3 năm 2026\n\n${title}\n\nI. NỘI DUNG\n\nV/v trồng cây, các thôn thực hiện như sau./.`;
}

const LONG = `Trồng và chăm sóc ${"cây xanh, cây bóng mát, cây ăn quả, ".repeat(15)}năm 2026`;

testRule(headerAbstract, {
  valid: [
    { name: "a letter has V/v under its number", text: letter("Số: 24/UBND-KT\nV/v chăm sóc cây xanh") },
    { name: "V/v stands in a paragraph of its own", text: letter("Số: 24/UBND-KT\n\n*V/v chăm sóc cây xanh*") },
    { name: "the abstract wraps", text: letter("Số: 24/UBND-KT\nV/v chăm sóc cây xanh\nnăm 2026") },
    {
      name: "number and abstract stand in the cell of a table",
      text: "| ỦY BAN NHÂN DÂN<br>XÃ BÌNH MINH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 24/UBND-KT<br>V/v chăm sóc cây xanh | *Bình Minh, ngày 12 tháng 3 năm 2026* |\n\nKính gửi: Các thôn.\n\nCác thôn trồng cây./.",
    },
    {
      name: "number and abstract stand on one line of a flat table",
      text: letter("Số: 24/UBND-KT V/v chăm sóc cây xanh"),
    },
    { name: "a plan has its abstract under its type", text: plan("KẾ HOẠCH\n\nChăm sóc cây xanh năm 2026") },
    { name: "a decision says Về việc", text: plan("QUYẾT ĐỊNH\n\nVề việc chăm sóc cây xanh", "Số: 24/QĐ-UBND") },
    {
      name: "a report has addressees",
      text: plan("BÁO CÁO\n\nChăm sóc cây xanh\n\nKính gửi: UBND tỉnh.", "Số: 24/BC-UBND"),
    },
    {
      name: "the Party has norms of its own",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 14-CV/ĐU\nV/v: học tập nghị quyết\n\nKính gửi: Các chi bộ,\n\nCác chi bộ học tập.",
    },
    { name: "an invitation has a name and a code of its own", text: letter("Số: 24/TM-UBND\n\nTHƯ MỜI") },
    { name: "an abstract of ordinary length", text: plan(`KẾ HOẠCH\n\n**${LONG.slice(0, 300)}**`) },
    { name: "a fragment has no abstract", text: "I. NỘI DUNG\n\n1. V/v trồng cây.\n\n2. Về việc chăm sóc cây." },
  ],
  invalid: [
    {
      name: "a letter has no abstract",
      text: letter("⟦Số: 24/UBND-KT⟧"),
      messageId: "noSubject",
      level: "warning",
    },
    { name: "a colon stands after V/v", text: letter("Số: 24/UBND-KT\n⟦V/v:⟧ chăm sóc cây xanh"), messageId: "mark" },
    { name: "v/v is in small letters", text: letter("Số: 24/UBND-KT\n\n*⟦v/v⟧ chăm sóc cây xanh*"), messageId: "mark" },
    { name: "V/v is in capitals", text: letter("Số: 24/UBND-KT\n⟦V/V⟧ chăm sóc cây xanh"), messageId: "mark" },
    { name: "V/v is written out", text: letter("Số: 24/UBND-KT\n⟦Về việc⟧ chăm sóc cây xanh"), messageId: "mark" },
    {
      name: "a plan has V/v under its type",
      text: plan("KẾ HOẠCH\n\n⟦V/v⟧ chăm sóc cây xanh năm 2026"),
      messageId: "namedType",
      level: "warning",
    },
    {
      name: "a plan has V/v under its number",
      text: plan("KẾ HOẠCH\n\nChăm sóc cây xanh năm 2026", "Số: 24/KH-UBND\n*⟦V/v⟧ chăm sóc cây xanh*"),
      messageId: "namedType",
    },
    {
      name: "a letter prints its type",
      text: letter("Số: 24/UBND-KT\n\n**⟦CÔNG VĂN⟧**"),
      messageId: "heading",
      level: "warning",
    },
    {
      name: "the abstract is longer than records systems accept",
      text: plan(`KẾ HOẠCH\n\n**⟦${LONG}⟧**`),
      messageId: "length",
    },
  ],
});
