/**
 * Words with which the parts of a document begin, as regular-expression sources over NFC text
 * (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, 7 and 9; Phụ lục III).
 */

/** Openings of a legal basis. */
export const basisOpenings =
  "Căn\\s+cứ|Thực\\s+hiện|Theo\\s+đề\\s+nghị|Xét(?:\\s+đề\\s+nghị)?|Trên\\s+cơ\\s+sở|Tiếp\\s+theo|Thi\\s+hành|Triển\\s+khai\\s+thực\\s+hiện";

/** Openings in capitals of the name of a body or office that issues documents. */
export const issuerOpenings: string =
  "ỦY\\s+BAN|UỶ\\s+BAN|UBND|UB\\s*MTTQ|HỘI\\s+ĐỒNG|HĐND|CHỦ\\s+TỊCH|THỦ\\s+TƯỚNG|CHÍNH\\s+PHỦ|QUỐC\\s+HỘI|BỘ|BỘ\\s+TRƯỞNG|SỞ|PHÒNG|VĂN\\s+PHÒNG|TRUNG\\s+TÂM|BAN|TIỂU\\s+BAN|" +
  "TỔ|CỤC|CHI\\s+CỤC|TỔNG\\s+CỤC|VỤ|VIỆN|HỌC\\s+VIỆN|TRƯỜNG|THUẾ|CÔNG\\s+AN|BỘ\\s+CHỈ\\s+HUY|KHO\\s+BẠC|BẢO\\s+HIỂM|NGÂN\\s+HÀNG|THANH\\s+TRA|TÒA\\s+ÁN|TOÀ\\s+ÁN|VIỆN\\s+KIỂM\\s+SÁT|" +
  "ĐẢNG\\s+BỘ|ĐẢNG\\s+ỦY|ĐẢNG\\s+UỶ|CHI\\s+BỘ|THÀNH\\s+ỦY|TỈNH\\s+ỦY|HUYỆN\\s+ỦY|MẶT\\s+TRẬN|HỘI|LIÊN\\s+ĐOÀN|CÔNG\\s+ĐOÀN|ĐOÀN|TỔNG\\s+CÔNG\\s+TY|CÔNG\\s+TY|TẬP\\s+ĐOÀN|" +
  "BỆNH\\s+VIỆN|TRẠM|ĐÀI|HẠT|ĐỘI|GIÁM\\s+ĐỐC|HIỆU\\s+TRƯỞNG|THƯỜNG\\s+TRỰC|LIÊN\\s+HIỆP|KIỂM\\s+TOÁN|CỔNG";

/** Openings of the line of authority above the bases of a decision or resolution. */
export const authorityOpenings: string =
  "ỦY\\s+BAN|UỶ\\s+BAN|UBND|HỘI\\s+ĐỒNG|HĐND|CHỦ\\s+TỊCH|THỦ\\s+TƯỚNG|CHÍNH\\s+PHỦ|QUỐC\\s+HỘI|BỘ\\s+TRƯỞNG|BAN\\s+THƯỜNG|BAN\\s+CHẤP|GIÁM\\s+ĐỐC|TỔNG\\s+GIÁM\\s+ĐỐC|HIỆU\\s+TRƯỞNG|" +
  "CỤC\\s+TRƯỞNG|TỔNG\\s+CỤC\\s+TRƯỞNG|CHÁNH|TRƯỞNG|VIỆN\\s+TRƯỞNG|THỐNG\\s+ĐỐC|TỔNG\\s+THANH\\s+TRA|TỔNG\\s+KIỂM\\s+TOÁN|THƯỜNG\\s+TRỰC|CHỦ\\s+NHIỆM";

/** Offices in capitals as they stand in a signature. */
export const offices: string =
  "(?:PHÓ\\s+)?(?:QUYỀN\\s+)?(?:CHỦ\\s+TỊCH|CHÁNH\\s+VĂN\\s+PHÒNG|GIÁM\\s+ĐỐC|TỔNG\\s+GIÁM\\s+ĐỐC|TRƯỞNG(?=\\s)|CỤC\\s+TRƯỞNG|TỔNG\\s+CỤC\\s+TRƯỞNG|VỤ\\s+TRƯỞNG|VIỆN\\s+TRƯỞNG|" +
  "HIỆU\\s+TRƯỞNG|BÍ\\s+THƯ|BỘ\\s+TRƯỞNG|THỦ\\s+TƯỚNG|CHỦ\\s+NHIỆM|TỔNG\\s+THANH\\s+TRA|CHÁNH\\s+THANH\\s+TRA|THỐNG\\s+ĐỐC|CHI\\s+CỤC\\s+TRƯỞNG|TRƯỞNG\\s+CÔNG\\s+AN|CHỈ\\s+HUY\\s+TRƯỞNG|PHÒNG|VĂN\\s+PHÒNG)|THỨ\\s+TRƯỞNG";

/** Marks of signing capacity (khoản 7); each has a full stop. */
export const signingMarks = "TM|KT|TL|TUQ|Q";

/** Headings of an annex. */
export const appendixOpenings = "PHỤ\\s+LỤC|DANH\\s+MỤC|BIỂU\\s+MẪU|BIỂU|BẢNG|MẪU\\s+SỐ|DANH\\s+SÁCH";
