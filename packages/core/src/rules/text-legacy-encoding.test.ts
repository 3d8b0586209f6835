import { testRule } from "../testing/test-rule.ts";
import { textLegacyEncoding } from "./text-legacy-encoding.ts";

testRule(textLegacyEncoding, {
  valid: [
    { name: "Unicode is right", text: "Ủy ban nhân dân phường quyết định về việc xây dựng đường." },
    { name: "letters that Latin has too", text: "Khoa hoá, toán và hoà nhã; chào xuân." },
    { name: "names of foreigners keep their letters", text: "Ông Müller và bà Bjørk đến từ Zürich." },
    { name: "French words do too", text: "Café, résumé, naïve, façade, crème brûlée." },
    { name: "signs stand among words", text: "Theo § 5, © 2026, nhiệt độ 30 °C ± 2, µm." },
    { name: "angle marks quote", text: "Phong trào «Xóm xanh» và «Nhà sạch»." },
    { name: "one strange word is no encoding", text: "Nhà máy Škoda và hãng Citroën." },
    { name: "a paragraph of Unicode quotes an old text", text: "Bản cũ ghi “quyÕt ®Þnh” phải đọc là “quyết định”." },
  ],
  invalid: [
    {
      name: "a paragraph is in TCVN3",
      text: "Nay ⟦quyÕt ®Þnh vÒ viÖc x©y dùng⟧.",
      messageId: "legacy",
      level: "error",
      suggested: ["Nay quyết định về việc xây dựng."],
    },
    {
      name: "a paragraph is in VNI",
      text: "Nay ⟦quyeát ñònh veà vieäc xaây döïng⟧.",
      messageId: "legacy",
      suggested: ["Nay quyết định về việc xây dựng."],
    },
    {
      name: "only the old paragraph is reported",
      text: "Ủy ban nhân dân xã quyết định:\n\n⟦§iÒu 1. Thµnh lËp Tæ c«ng t¸c⟧ 5.",
      messageId: "legacy",
      suggested: ["Ủy ban nhân dân xã quyết định:\n\nĐiều 1. Thành lập Tổ công tác 5."],
    },
    {
      name: "a title in capitals is in VNI",
      text: "**⟦COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT⟧ NAM**",
      messageId: "legacy",
      suggested: ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**"],
    },
    {
      name: "the paragraph is wrapped and has emphasis",
      text: "⟦Uû ban nh©n d©n x·\n*quyÕt ®Þnh⟧*",
      messageId: "legacy",
    },
  ],
});
