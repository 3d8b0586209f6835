import { testRule } from "../testing/test-rule.ts";
import { headerNationalTitle } from "./header-national-title.ts";

const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** A plan of a commune with the two lines given. */
function plan(title: string, motto: string): string {
  return `ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\n${title}\n${motto}\n\nSố: 24/KH-UBND\n\nBình Minh, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\nCác thôn trồng cây./.`;
}

testRule(headerNationalTitle, {
  valid: [
    { name: "both are printed as in the model", text: plan(TITLE, MOTTO) },
    { name: "both are bold and broken hard", text: plan(`**${TITLE}**  `, `**${MOTTO}**`) },
    { name: "the title wraps over two lines", text: plan("CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM", MOTTO) },
    { name: "a rule stands under the motto", text: plan(TITLE, `${MOTTO}\n---------------`) },
    {
      name: "both stand in a cell of a table",
      text: `| ỦY BAN NHÂN DÂN<br>XÃ BÌNH MINH | ${TITLE}<br>${MOTTO} |\n|---|---|\n| Số: 24/KH-UBND | Bình Minh, ngày 12 tháng 3 năm 2026 |\n\nKẾ HOẠCH\n\nTrồng cây`,
    },
    { name: "a conversion has put spaces into the words", text: plan("C ỘNG HÒA X Ã HỘI CHỦ NGHĨA VIỆT NAM", MOTTO) },
    {
      name: "the Party has a title of its own",
      text: "ĐẢNG ỦY XÃ BÌNH MINH\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 12-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập nghị quyết",
    },
    {
      name: "an abstract names the republic in small letters",
      text: "Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nKỷ niệm ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam\n\nI. NỘI DUNG\n\nCác thôn treo cờ.",
    },
    {
      name: "an abstract speaks of the three values",
      text: "Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nThi tìm hiểu giá trị độc lập, tự do, hạnh phúc năm 2026\n\nI. NỘI DUNG\n\nCác thôn tham gia.",
    },
    { name: "a fragment has neither", text: "I. NỘI DUNG\n\nNước Cộng Hoà Xã Hội Chủ Nghĩa Việt Nam." },
  ],
  invalid: [
    {
      name: "the tone mark stands where the old spelling has it",
      text: plan("CỘNG ⟦HOÀ⟧ XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO),
      messageId: "oldTone",
      level: "warning",
      fixed: plan(TITLE, MOTTO),
    },
    {
      name: "an accent is wrong in the title",
      text: plan("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA ⟦VIÊT⟧ NAM**", MOTTO),
      messageId: "title",
      level: "error",
      fixed: plan(`**${TITLE}**`, MOTTO),
    },
    {
      name: "the title is in small letters",
      text: plan("⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧", MOTTO),
      messageId: "title",
      fixed: plan(TITLE, MOTTO),
    },
    {
      name: "the motto has en dashes",
      text: plan(TITLE, "*Độc lập ⟦– Tự do –⟧ Hạnh phúc*"),
      messageId: "motto",
      level: "error",
      fixed: plan(TITLE, `*${MOTTO}*`),
    },
    {
      name: "the motto lacks its spaces",
      text: plan(TITLE, "Độc ⟦lập-Tự do-Hạnh⟧ phúc"),
      messageId: "motto",
      fixed: plan(TITLE, MOTTO),
    },
    {
      name: "one space is missing in the motto",
      text: plan(TITLE, "**Độc lập - Tự do ⟦-Hạnh⟧ phúc**"),
      messageId: "motto",
      fixed: plan(TITLE, `**${MOTTO}**`),
    },
    {
      name: "the second words of the motto are capitals",
      text: plan(TITLE, "Độc ⟦Lập - Tự Do - Hạnh Phúc⟧"),
      messageId: "motto",
      fixed: plan(TITLE, MOTTO),
    },
    {
      name: "a letter is missing in the title, another in the motto",
      text: plan("CỘNG HÒA XÃ HỘI CHỦ ⟦NGĨA⟧ VIỆT NAM", "Độc lập - Tự do - Hạnh ⟦phú⟧"),
      messageId: ["title", "motto"],
      fixed: plan(TITLE, MOTTO),
    },
    {
      name: "both lines are wrong in the cell of a table",
      text: `| ỦY BAN NHÂN DÂN<br>XÃ BÌNH MINH | CỘNG ⟦HOÀ⟧ XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>⟦ĐỘC LẬP - TỰ DO - HẠNH PHÚC⟧ |\n|---|---|\n| Số: 24/KH-UBND | Bình Minh, ngày 12 tháng 3 năm 2026 |\n\nKẾ HOẠCH\n\nTrồng cây`,
      messageId: ["oldTone", "motto"],
      fixed: `| ỦY BAN NHÂN DÂN<br>XÃ BÌNH MINH | ${TITLE}<br>${MOTTO} |\n|---|---|\n| Số: 24/KH-UBND | Bình Minh, ngày 12 tháng 3 năm 2026 |\n\nKẾ HOẠCH\n\nTrồng cây`,
    },
  ],
});
