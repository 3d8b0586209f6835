import { testRule } from "../testing/test-rule.ts";
import { textVariants } from "./text-variants.ts";

testRule(textVariants, {
  valid: [
    { name: "ranges are written one way", text: "Giai đoạn 2021-2025, giai đoạn 2026-2030." },
    { name: "a range of days is not one of years", text: "Từ 2025-2026, ngày 05/2026 - 2027 hộ." },
    { name: "one word is kept to", text: "Thôn bảo đảm tiến độ, bảo đảm an toàn." },
    { name: "the tone stands in one place", text: "Văn hóa, sức khỏe, của ủy ban, xã hội hóa." },
    { name: "closed syllables are written one way by all", text: "Chuẩn hóa, hoàn toàn, quý, quỹ, khoản, tuyển." },
    { name: "a name keeps its spelling", text: "Việc số hóa do ông Thuỷ và bà Hoà phụ trách." },
    {
      name: "the title of a cited document keeps its own",
      text: "Giai đoạn 2026-2030, thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2026 của UBND xã về phát triển văn hoá giai đoạn 2026 - 2030.",
    },
    {
      name: "a portal and a page are two things",
      text: "Đăng trên cổng thông tin điện tử của xã và trang thông tin điện tử của trường.",
    },
    { name: "a quotation keeps its own", text: "Việc bảo đảm vệ sinh theo khẩu hiệu “đảm bảo sạch” của thôn." },
    {
      name: "a sentence begins with a capital",
      text: "Cổng thông tin điện tử xã được nâng cấp. Tin đăng trên cổng thông tin điện tử.",
    },
  ],
  invalid: [
    {
      name: "the dash of a range has spaces here and none there",
      text: "Giai đoạn 2021-2025, giai đoạn 2026-2030 và giai đoạn ⟦2031 - 2035⟧.",
      messageId: "mixed",
      level: "info",
      related: ["2021-2025"],
    },
    {
      name: "the rarer word is reported once",
      text: "Thôn bảo đảm tiến độ, bảo đảm an toàn, bảo đảm vệ sinh; xã ⟦đảm bảo⟧ kinh phí, đảm bảo nhân lực.",
      messageId: "mixed",
      related: ["bảo đảm"],
    },
    {
      name: "the first way counts where both are as common",
      text: "Thôn đảm bảo tiến độ; xã ⟦bảo\nđảm⟧ kinh phí.",
      messageId: "mixed",
    },
    {
      name: "the tone stands on the other vowel",
      text: "Nếp sống văn hóa, chăm sóc sức khỏe, lan ⟦toả⟧ phong trào.",
      messageId: "mixed",
    },
    {
      name: "a name has three spellings",
      text: "Đăng trên Cổng thông tin điện tử, trên Cổng thông tin điện tử xã, trên ⟦Cổng Thông tin điện tử⟧ và trên ⟦cổng thông tin điện tử⟧.",
      messageId: ["mixed", "mixed"],
    },
  ],
});
