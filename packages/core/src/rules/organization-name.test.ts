import { testRule } from "../testing/test-rule.ts";
import { organizationName } from "./organization-name.ts";

const head =
  "ỦY BAN NHÂN DÂN\nPHƯỜNG NINH CHỬ\n\nSố: 12/KH-UBND\n\n*Ninh Chử, ngày 05 tháng 3 năm 2026*\n\n**KẾ HOẠCH**\n\n**Vệ sinh môi trường năm 2026**\n\n";

testRule(organizationName, {
  valid: [
    {
      name: "the names in their official capitals",
      text: "Trung tâm Phục vụ hành chính công, Phòng Văn hóa - Xã hội và Văn phòng HĐND và UBND phối hợp với Bộ Công Thương.",
    },
    {
      name: "the tone stands where the older spelling has it",
      text: "Phòng Văn hoá - Xã hội trình Uỷ ban nhân dân xã.",
    },
    {
      name: "what looks like a shortened name is another",
      text: "Hội đồng dân tộc, Ủy ban Dân tộc, Đại hội nhân dân và Hội đồng nhân sự của công ty.",
    },
    {
      name: "the dictionary has the name",
      text: "Giao Trung tâm phục vụ hành chính công niêm yết.",
      dictionary: ["Trung tâm phục vụ Hành chính công"],
    },
    { name: "a heading in capitals", text: "# TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG" },
    { name: "a common noun", text: "Củng cố các trung tâm phục vụ hành chính công và hội nông dân các cấp." },
    {
      name: "several of a kind share the word for it",
      text: "Giao các phòng Văn hóa - Xã hội, Kinh tế; báo cáo các bộ Tài chính, Xây dựng.",
    },
    { name: "an office holder", text: "Đồng chí Phó Trưởng phòng Văn hóa - Xã hội làm Thư ký." },
    { name: "the second half of another word", text: "Trao đổi trong nội bộ Tài chính và cơ sở Y tế." },
    {
      name: "the quoted title of another document",
      text: "Thực hiện Quyết định số 45/QĐ-UBND ngày 02/02/2026 của UBND tỉnh Khánh Hòa về thành lập Trung tâm phục vụ Hành chính công tỉnh.",
    },
    { name: "words in quotation marks", text: "Biển đề “Trung tâm phục vụ Hành chính công” treo ở cổng." },
    {
      name: "the unit chose another capital and keeps to it",
      text: "Trung tâm Dịch vụ Sự nghiệp công xã đăng bài. Trung tâm Dịch vụ Sự nghiệp công xã phát thanh.",
    },
    {
      name: "the abbreviation is introduced",
      text: `${head}Trung tâm Phục vụ hành chính công (sau đây gọi là Trung tâm Phục vụ HCC) niêm yết. Trung tâm Phục vụ HCC báo cáo.`,
    },
    { name: "an attribute in small letters", text: "Các tổ chức chính trị - xã hội và tình hình kinh tế - xã hội." },
    { name: "a committee whose name the words are", text: "Ban văn hóa - Xã hội thẩm tra." },
    {
      name: "recipients may be shortened",
      text: `${head}Các tổ dân phố ra quân./.\n\nNơi nhận:\n- Văn phòng HĐND & UBND;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH`,
    },
    { name: "the centre of a province had a name of its own", text: `${head}Theo Trung tâm Hành chính công tỉnh.` },
    { name: "a public service unit is another thing", text: "Giao Trung tâm sự nghiệp công lập báo cáo." },
    { name: "an ampersand in no name", text: "Bộ phận R&D và Trung tâm Anh ngữ A&B." },
  ],
  invalid: [
    {
      name: "a word of a fixed name is missing",
      text: "Trình ⟦Ủy nhân dân⟧ tỉnh; ⟦Ủy ban nhân⟧ Thành phố giao ⟦Hội đồng dân⟧ xã.",
      messageId: ["shortened", "shortened", "shortened"],
      suggested: [
        "Trình Ủy ban nhân dân tỉnh; Ủy ban nhân Thành phố giao Hội đồng dân xã.",
        "Trình Ủy nhân dân tỉnh; Ủy ban nhân dân Thành phố giao Hội đồng dân xã.",
        "Trình Ủy nhân dân tỉnh; Ủy ban nhân Thành phố giao Hội đồng nhân dân xã.",
      ],
    },
    {
      name: "the word for the function is in small letters",
      text: "Giao ⟦Trung tâm phục vụ hành chính công⟧ niêm yết.",
      messageId: "capitals",
      level: "warning",
      fixed: "Giao Trung tâm Phục vụ hành chính công niêm yết.",
    },
    {
      name: "the wrong word has the capital, in bold",
      text: "**5. ⟦Trung tâm phục vụ Hành chính công⟧:**",
      messageId: "capitals",
      fixed: "**5. Trung tâm Phục vụ hành chính công:**",
    },
    {
      name: "the word for the kind is in small letters",
      text: "Báo cáo qua ⟦phòng Văn hóa - Xã hội⟧ trước ngày 20.",
      messageId: "capitals",
      fixed: "Báo cáo qua Phòng Văn hóa - Xã hội trước ngày 20.",
    },
    {
      name: "every syllable has a capital",
      text: "Trình ⟦Ủy Ban Nhân Dân⟧ xã và ⟦Sở Tài Chính⟧.",
      messageId: ["capitals", "capitals"],
      fixed: "Trình Ủy ban nhân dân xã và Sở Tài chính.",
    },
    {
      name: "a name wraps over a line",
      text: "Phối hợp với ⟦Hội liên hiệp\nphụ nữ⟧ xã.",
      messageId: "capitals",
      fixed: "Phối hợp với Hội Liên hiệp\nPhụ nữ xã.",
    },
    {
      name: "one mention departs from the others",
      text: "Trung tâm Dịch vụ sự nghiệp công đăng bài, treo băng rôn.\n\nTrung tâm Dịch vụ sự nghiệp công phát thanh.\n\n⟦Trung tâm Dịch vụ Sự nghiệp công⟧ báo cáo.",
      messageId: "capitals",
      fixed:
        "Trung tâm Dịch vụ sự nghiệp công đăng bài, treo băng rôn.\n\nTrung tâm Dịch vụ sự nghiệp công phát thanh.\n\nTrung tâm Dịch vụ sự nghiệp công báo cáo.",
    },
    {
      name: "an attribute has a capital",
      text: "Các đoàn thể chính trị - ⟦Xã hội⟧ xã vận động hội viên.",
      messageId: "society",
      fixed: "Các đoàn thể chính trị - xã hội xã vận động hội viên.",
    },
    {
      name: "a name has an ampersand",
      text: "Giao ⟦Văn phòng HĐND & UBND⟧ phường tổng hợp.",
      messageId: "ampersand",
      suggested: ["Giao Văn phòng HĐND và UBND phường tổng hợp."],
    },
    {
      name: "the ampersand has no blanks",
      text: "Giao ⟦Văn phòng HĐND&UBND⟧ phường tổng hợp.",
      messageId: "ampersand",
      suggested: ["Giao Văn phòng HĐND và UBND phường tổng hợp."],
    },
    {
      name: "a word is missing",
      text: "Phối hợp với ⟦Trung tâm sự nghiệp công⟧ đăng tin.",
      messageId: "near",
      suggested: ["Phối hợp với Trung tâm Dịch vụ sự nghiệp công đăng tin."],
    },
    {
      name: "a name is half abbreviated",
      text: "Giao ⟦Trung tâm Phục vụ HCC⟧ phường niêm yết.",
      messageId: "near",
      suggested: ["Giao Trung tâm Phục vụ hành chính công phường niêm yết."],
    },
    {
      name: "the marks between the words are others",
      text: `${head}Giao ⟦Phòng Kinh tế, Hạ tầng - Đô thị⟧ tham mưu.`,
      messageId: "near",
      suggested: [`${head}Giao Phòng Kinh tế, Hạ tầng và Đô thị tham mưu.`],
    },
  ],
});
