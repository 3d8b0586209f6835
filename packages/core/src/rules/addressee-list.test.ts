import { testRule } from "../testing/test-rule.ts";
import { addresseeList } from "./addressee-list.ts";

/** A letter with the given addressees. */
function letter(addressees: string): string {
  return `Số: 124/UBND-KT\nV/v chăm sóc cây xanh\n\nBình Minh, ngày 12 tháng 5 năm 2026\n\n${addressees}\n\nỦy ban nhân dân xã đề nghị các đơn vị chăm sóc cây xanh./.`;
}

testRule(addresseeList, {
  valid: [
    { name: "one addressee stands on the line", text: letter("Kính gửi: Phòng Kinh tế.") },
    { name: "one addressee, without a mark, in bold", text: letter("**Kính gửi:** Ủy ban nhân dân tỉnh Đồng Tháp") },
    { name: "one addressee stands below within the paragraph", text: letter("Kính gửi:\nPhòng Kinh tế.") },
    {
      name: "several stand one a line",
      text: letter("Kính gửi:\n\n- Phòng Kinh tế;\n- Công an xã;\n- Các thôn."),
    },
    {
      name: "the first of several stands beside the heading",
      text: letter("Kính gửi: - Phòng Kinh tế;\n- Công an xã;\n- Các thôn.").replace("gửi: - ", "gửi:\n- "),
    },
    {
      name: "an addressee wraps over the line",
      text: letter("Kính gửi:\n\n- Văn phòng Hội đồng nhân dân\nvà Ủy ban nhân dân xã;\n- Các thôn."),
    },
    {
      name: "the company's address stands below its name",
      text: letter("Kính gửi: Công ty TNHH Hoa Sen; mã số thuế 0312345678; địa chỉ: thôn Đông."),
    },
    {
      name: "a remark in parentheses has a semicolon",
      text: letter("Kính gửi: Sở Nội vụ (Phòng Công chức; Phòng Tổ chức)."),
    },
    {
      name: "a second list, of those who are also addressed, follows",
      text: letter("Kính gửi:\n\n- Sở Nội vụ;\n- Sở Tài chính.\n\nĐồng kính gửi:\n\n- Thường trực Tỉnh ủy."),
    },
    {
      name: "a line introduces those that follow",
      text: letter("Kính gửi:\n\n- Các phòng:\n- Phòng Kinh tế;\n- Công an xã."),
    },
    { name: "the colon ends the words of address", text: letter("Kính gửi các đồng chí Trưởng thôn:") },
    {
      name: "a conversion has run the list together in a table",
      text: letter("| Kính gửi | - Phòng Kinh tế - Các thôn |\n|---|---|"),
    },
    {
      name: "a conversion has run the list together in a line",
      text: letter("Kính gửi: - Phòng Kinh tế; - Công an xã; - Các thôn"),
    },
    {
      name: "the Party separates by commas",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 12-CV/ĐU\n\nKính gửi:\n\n- Các chi bộ,\n- Các đoàn thể,\n\nĐảng ủy yêu cầu sinh hoạt đúng kỳ.",
    },
  ],
  invalid: [
    {
      name: "the colon is missing before one addressee",
      text: letter("⟦Kính gửi⟧ Phòng Kinh tế."),
      messageId: "colon",
      level: "error",
      fixed: letter("Kính gửi: Phòng Kinh tế."),
    },
    {
      name: "the colon is missing before several, in bold",
      text: letter("**⟦Kính gửi⟧**\n\n- Phòng Kinh tế;\n- Các thôn."),
      messageId: "colon",
      fixed: letter("**Kính gửi:**\n\n- Phòng Kinh tế;\n- Các thôn."),
    },
    {
      name: "a single addressee stands in a list",
      text: letter("Kính gửi:\n\n- ⟦Ủy ban nhân dân tỉnh Đồng Tháp.⟧"),
      messageId: "alone",
      fixed: letter("Kính gửi: Ủy ban nhân dân tỉnh Đồng Tháp."),
    },
    {
      name: "three addressees share a line",
      text: letter("Kính gửi: ⟦Phòng Kinh tế; Công an xã; các thôn trên địa bàn.⟧"),
      messageId: "together",
    },
    {
      name: "one ends with a comma, the last with a semicolon",
      text: letter("Kính gửi:\n\n- Phòng Kinh tế⟦,⟧\n- Công an xã;\n- Các thôn⟦;⟧"),
      messageId: ["wrongMark", "wrongMark"],
      fixed: letter("Kính gửi:\n\n- Phòng Kinh tế;\n- Công an xã;\n- Các thôn."),
    },
    {
      name: "one in the middle and the last have no mark",
      text: letter("Kính gửi:\n\n- Phòng Kinh tế;\n- Công an ⟦xã⟧\n- Các ⟦thôn⟧"),
      messageId: ["noMark", "noMark"],
      fixed: letter("Kính gửi:\n\n- Phòng Kinh tế;\n- Công an xã;\n- Các thôn."),
    },
    {
      name: "the first list ends with a semicolon before the second begins",
      text: letter("Kính gửi:\n\n- Sở Nội vụ;\n- Sở Tài chính⟦;⟧\n\nĐồng kính gửi:\n\n- Thường trực Tỉnh ủy."),
      messageId: "wrongMark",
      fixed: letter("Kính gửi:\n\n- Sở Nội vụ;\n- Sở Tài chính.\n\nĐồng kính gửi:\n\n- Thường trực Tỉnh ủy."),
    },
  ],
});
