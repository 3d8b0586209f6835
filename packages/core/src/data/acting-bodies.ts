import { LOWER, UPPER } from "../text/letters.ts";

/**
 * Words with which a body or its head is named as the one who acts, capital first, as regular-expression sources over NFC text.
 * Wider than the names of issuers: a sentence that names any of them before a citation may have said who issued the document.
 */
export const actingBodies: readonly string[] = [
  "[ỦU][ỷy]\\s+ban",
  "UBND|HĐND|UBMTTQ|MTTQ|VPCP",
  "Hội\\s+đồng",
  "Thường\\s+trực",
  "Chính\\s+phủ|Thủ\\s+tướng|Phó\\s+Thủ\\s+tướng|Quốc\\s+hội|Chủ\\s+tịch|Tổng\\s+Bí\\s+thư",
  `Bộ(?=\\s+(?:[${UPPER}]|trưởng|đã|có))|Liên\\s+[Bb]ộ|các\\s+[Bb]ộ`,
  "Sở(?!\\s+hữu)|Giám\\s+đốc",
  `(?:Tổng\\s+|Chi\\s+)?[Cc]ục(?=\\s+[${UPPER}]|\\s+trưởng)`,
  `Phòng(?=\\s+[${UPPER}])|Văn\\s+phòng|Trung\\s+tâm`,
  `Ban(?=\\s+[${UPPER}])`,
  "(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\\s+[ủu][ỷyỳ]|Đảng\\s+bộ|Chi\\s+bộ|Trung\\s+ương",
  `Công\\s+an|Quân\\s+khu|Thanh\\s+tra|Kiểm\\s+toán|Kho\\s+bạc|Ngân\\s+hàng|Bảo\\s+hiểm\\s+xã\\s+hội|Thuế(?=\\s+[${LOWER}])|Hải\\s+quan`,
  "T[òo][àa]\\s+án|Viện|Học\\s+viện|Trường|Bệnh\\s+viện",
  `Mặt\\s+trận|Liên\\s+đoàn|Hội(?=\\s+[${UPPER}])|Hiệp\\s+hội|Đoàn(?=\\s+[${UPPER}])`,
  "(?:Tổng\\s+)?[Cc]ông\\s+ty|Tập\\s+đoàn|Doanh\\s+nghiệp",
];
