import { testRule } from "../testing/test-rule.ts";
import { textUnicode } from "./text-unicode.ts";

const except = { NFD: "decomposed letters are what the rule reports" };
const nfd = (text: string): string => text.normalize("NFD");

testRule(textUnicode, {
  valid: [
    { name: "composed letters are right", text: "Ủy ban nhân dân phường quyết định.", except },
    { name: "a non-breaking space between words keeps them on a line", text: "Ủy\u00a0ban nhân dân\u00a0xã", except },
    { name: "… also after an abbreviation", text: "TP\u00a0Hải Phòng, ông\u00a0A, 5\u00a0km đường", except },
    { name: "… and in a number", text: "Kinh phí 12\u00a0000\u202f000 đồng.", except },
    {
      name: "a zero-width space between words does not tear any",
      text: "cải \u200bcách; địa chỉ/\u200bsố điện thoại",
      except,
    },
    { name: "a byte order mark begins the file", text: "\ufeffKẾ HOẠCH", except },
    { name: "a hidden break between two syllables may stand for a space", text: "cải\u200bcách", except },
    { name: "a unit after a space", text: "dài 12 m\u00a0đường km\u00a0số", except },
    { name: "a soft hyphen is a letter of TCVN3", text: "QuyÕt ®Þnh vÒ ®\u00adêng ph\u00adêng.", except },
    { name: "a mark that no composed letter has", text: "Phiên âm a\u0331 của ngôn ngữ khác.", except },
  ],
  invalid: [
    {
      name: "one decomposed word stands among composed ones",
      text: `Ủy ban nhân dân ⟦${nfd("phường")}⟧ quyết định.`,
      messageId: "decomposed",
      level: "warning",
      fixed: "Ủy ban nhân dân phường quyết định.",
      except,
    },
    {
      name: "a stretch is reported once, at its first word",
      text: `Giao ${nfd("⟦Phòng⟧ Kinh tế chủ trì")} thực hiện.`,
      messageId: "decomposedStretch",
      fixed: "Giao Phòng Kinh tế chủ trì thực hiện.",
      except,
    },
    {
      name: "two stretches are reported apart",
      text: `⟦${nfd("Phòng")}⟧ Văn hóa và ⟦${nfd("Trạm")}⟧ Y tế.`,
      messageId: ["decomposed", "decomposed"],
      fixed: "Phòng Văn hóa và Trạm Y tế.",
      except,
    },
    {
      name: "the tone alone stands apart, as old keyboards write it",
      text: "Kế hoạch cải cách ⟦thê\u0309⟧ chế.",
      messageId: "decomposed",
      fixed: "Kế hoạch cải cách thể chế.",
      except,
    },
    {
      name: "an invisible character stands inside a word",
      text: "Ủy ban nhân dân ⟦phư\u200bờng⟧ và ⟦quy\u00adết⟧ định.",
      messageId: ["hidden", "hidden"],
      fixed: "Ủy ban nhân dân phường và quyết định.",
      except,
    },
    {
      name: "a non-breaking space tears a syllable",
      text: "Trên địa bàn ⟦ph\u00a0ường⟧.",
      messageId: "space",
      fixed: "Trên địa bàn phường.",
      except,
    },
  ],
});
