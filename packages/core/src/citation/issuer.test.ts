import { describe, expect, it } from "vitest";
import { issuerEnd, startsPlainly } from "./issuer.ts";

/** Bodies of every kind, each in its own spelling. */
const names = [
  "Chính phủ",
  "Thủ tướng Chính phủ",
  "Quốc hội",
  "Ủy ban Thường vụ Quốc hội",
  "Uỷ ban nhân dân tỉnh",
  "Ủy ban nhân dân xã Bình Lãng",
  "Chủ tịch UBND thành phố Huế",
  "UBND phường 12",
  "Hội đồng nhân dân thành phố Cần Thơ khóa XI",
  "Bộ Nội vụ",
  "Bộ trưởng Bộ Khoa học và Công nghệ",
  "Bộ Văn hóa, Thể thao và Du lịch",
  "Bộ Lao động - Thương binh và Xã hội",
  "Sở Kế hoạch và Đầu tư tỉnh Gia Lai",
  "Phòng Văn hóa - Xã hội",
  "Ngân hàng Nhà nước Việt Nam",
  "Tòa án nhân dân tối cao",
  "Kiểm toán nhà nước",
  "Ban Chấp hành Trung ương Đảng khóa XIII",
  "Bộ Chính trị",
  "Ban Thường vụ Tỉnh ủy",
  "Đảng ủy phường Tân Phú",
  "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã",
  "Tổng Liên đoàn Lao động Việt Nam",
  "Ban Chỉ đạo Chuyển đổi số thành phố",
  "Văn phòng Chính phủ",
  "Bảo hiểm xã hội Việt Nam",
  "Chủ tịch nước",
  "UBND TP. Hồ Chí Minh",
  "BỘ NỘI VỤ",
];

/** What can come after a name and is no part of it. */
const followers = [
  "",
  ";",
  ", các đơn vị",
  ". Trong đó",
  ") và",
  " về công tác văn thư",
  " ban hành Quy chế làm việc",
  " Quy định chi tiết một số nội dung",
  " phê duyệt kế hoạch",
  " sửa đổi một số điểm",
  " và Nghị định số 5/2020/NĐ-CP",
  " (sau đây gọi là Nghị định 5)",
  " đã nêu ở trên",
  " được gửi kèm",
  " tại hội nghị",
  " ngày 05/3/2026",
  " năm 2026",
  " trên địa bàn xã",
  "\nvề công tác cán bộ",
];

describe("issuerEnd", () => {
  it.each(names)("ends where %j ends, whatever follows", (name) => {
    const ends = followers.map((follower) => {
      const text = `của ${name}${follower}`;
      return text.slice(4, issuerEnd(text, 4)) + follower;
    });
    expect(ends).toEqual(followers.map((follower) => name + follower));
  });

  it.each<[sentence: string, text: string]>([
    ["a word of no name", "công dân"],
    ["another document", "Nghị định số 5"],
    ["a verb with a capital", "Phê duyệt kế hoạch"],
    ["a number", "12/QĐ-UBND"],
    ["the end of the text", ""],
    ["“xã hội”, which is no unit", "xã hội"],
  ])("finds no name at %s", (_, text) => {
    expect(issuerEnd(text, 0)).toBe(-1);
  });

  it.each<[sentence: string, text: string, name: string]>([
    ["goes on over a line break", "Ủy ban nhân dân\ntỉnh Cà Mau về", "Ủy ban nhân dân\ntỉnh Cà Mau"],
    ["takes a unit in lower case", "tỉnh Cà Mau về việc", "tỉnh Cà Mau"],
    ["takes the number of a ward", "UBND quận 7 về việc", "UBND quận 7"],
    ["leaves a date's number alone", "UBND phường 5/3/2026", "UBND phường"],
    ["ends before a comma", "Sở Y tế, Sở Nội vụ", "Sở Y tế"],
    ["joins two bodies", "Bộ Y tế và Bộ Tài chính về", "Bộ Y tế và Bộ Tài chính"],
    ["keeps comma and dash where the name has them", "Bộ Chính trị, Ban Bí thư về", "Bộ Chính trị, Ban Bí thư"],
    ["reads a body whose words it does not know", "Hiệp hội Chăn nuôi Việt Nam về", "Hiệp hội Chăn nuôi Việt Nam"],
  ])("%s", (_, text, name) => {
    expect(text.slice(0, issuerEnd(text, 0))).toBe(name);
  });
});

describe("startsPlainly", () => {
  it.each<[sentence: string, text: string, plain: boolean]>([
    ["knows a body by its first words", "Ủy ban nhân dân tỉnh", true],
    ["knows an abbreviated body", "UBND xã", true],
    ["knows a ministry", "Bộ Y tế", true],
    ["takes a capital alone for nothing", "Hà Nội", false],
    ["takes a title's verb for none", "Ban hành quy chế", false],
    ["takes a common noun for none", "bộ hồ sơ", false],
  ])("%s", (_, text, plain) => {
    expect(startsPlainly(text, 0)).toBe(plain);
  });
});
