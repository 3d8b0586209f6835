import { testRule } from "../testing/test-rule.ts";
import { headerPlace } from "./header-place.ts";

/** A plan of the issuer, issued at the place. */
function plan(issuer: string, place: string, number = "Số: 24/KH-UBND"): string {
  return `${issuer}\n\n${number}\n\n${place}, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nChăm sóc cây xanh năm 2026\n\nI. NỘI DUNG\n\nCác thôn trồng cây./.`;
}

const COMMUNE = "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH";

testRule(headerPlace, {
  valid: [
    { name: "the place is the commune", text: plan(COMMUNE, "Bình Minh") },
    { name: "the tone mark stands elsewhere", text: plan("UỶ BAN NHÂN DÂN\nPHƯỜNG THUẬN HÓA", "Thuận Hoá") },
    { name: "a ward named by a number carries its level", text: plan("ỦY BAN NHÂN DÂN\nPHƯỜNG 3", "Phường 3") },
    {
      name: "a ward named after a person carries its level",
      text: plan("ỦY BAN NHÂN DÂN\nPHƯỜNG TRẦN HƯNG ĐẠO", "Phường Trần Hưng Đạo"),
    },
    {
      name: "a commune's department has the commune above it",
      text: plan("UBND XÃ BÌNH MINH\nPHÒNG KINH TẾ", "Bình Minh", "Số: 24/KH-PKT"),
    },
    { name: "a province has its seat in a ward", text: plan("ỦY BAN NHÂN DÂN\nTỈNH KHÁNH HÒA", "Nha Trang") },
    {
      name: "a department of a province sits where it sits",
      text: plan("UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ", "Nha Trang", "Số: 24/KH-SNV"),
    },
    { name: "a ministry", text: plan("BỘ NỘI VỤ", "Hà Nội", "Số: 24/KH-BNV") },
    {
      name: "the issuer is lost, the body names a commune",
      text: plan("", "Bình Mỹ").replace("Các thôn", "UBND xã Bình Minh"),
    },
    { name: "the place is left blank", text: plan(COMMUNE, "……") },
    { name: "a conversion has torn the place", text: plan(COMMUNE, "Bình M inh") },
    { name: "a name with a hyphen", text: plan("ỦY BAN NHÂN DÂN\nXÃ IA-BANG", "Ia Bang") },
  ],
  invalid: [
    {
      name: "the place is another commune",
      text: plan(COMMUNE, "⟦Bình Mỹ⟧"),
      messageId: "place",
      level: "error",
      related: [COMMUNE],
    },
    {
      name: "one letter of the place is wrong",
      text: plan("ỦY BAN NHÂN DÂN\nPHƯỜNG PHÚC LỢI", "*⟦Phúc Lộc⟧"),
      messageId: "place",
    },
    {
      name: "the place is the province",
      text: plan("ỦY BAN NHÂN DÂN\nĐẶC KHU CỒN CỎ", "⟦Quảng Trị⟧"),
      messageId: "place",
    },
    {
      name: "a department sits elsewhere than its commune",
      text: plan("UBND XÃ BÌNH MINH\nVĂN PHÒNG HĐND VÀ UBND", "⟦Bình Sơn⟧", "Số: 24/KH-VP"),
      messageId: "place",
    },
    {
      name: "the header stands in a table",
      text: "| ỦY BAN NHÂN DÂN<br>XÃ BÌNH MINH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 24/KH-UBND | *⟦Bình Mỹ⟧, ngày 12 tháng 3 năm 2026* |\n\nKẾ HOẠCH\n\nTrồng cây",
      messageId: "place",
    },
    {
      name: "the Party committee of a commune",
      text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ BÌNH MINH\n\nSố 14-KH/ĐU\n\n⟦Bình Mỹ⟧, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nhọc tập nghị quyết",
      messageId: "place",
    },
  ],
});
