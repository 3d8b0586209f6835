/** Words with which the names of bodies begin (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV), as regular-expression sources over NFC text. */

/** Whole names: nothing belongs to them but these words. */
export const fixedBodies: readonly string[] = [
  "Thủ\\s+tướng\\s+Chính\\s+phủ",
  "Chính\\s+phủ",
  "[ỦU][ỷy]\\s+ban\\s+[Tt]hường\\s+vụ\\s+Quốc\\s+hội",
  "Quốc\\s+hội",
  "Bộ\\s+Chính\\s+trị",
  "Ban\\s+Bí\\s+thư",
];

/** Bodies of a unit: the unit follows, or nothing. */
export const unitBodies: readonly string[] = [
  "(?:Văn\\s+phòng\\s+)?(?:HĐND|Hội\\s+đồng\\s+nhân\\s+dân)\\s+(?:và|&)\\s+(?:UBND|[ỦU][ỷy]\\s+ban\\s+nhân\\s+dân)",
  "(?:Văn\\s+phòng\\s+)?(?:UBND|[ỦU][ỷy]\\s+ban\\s+nhân\\s+dân)",
  "(?:Thường\\s+trực\\s+)?(?:HĐND|Hội\\s+đồng\\s+nhân\\s+dân)",
  "(?:Ban\\s+Thường\\s+trực\\s+)?[ỦU][ỷy]\\s+ban\\s+(?:MTTQ|Mặt\\s+trận\\s+Tổ\\s+quốc)(?:\\s+Việt\\s+Nam)?",
  "(?:Thường\\s+trực\\s+|Ban\\s+Thường\\s+vụ\\s+)?Đảng\\s+(?:ủy|uỷ)",
  "(?:Thường\\s+trực\\s+|Ban\\s+Thường\\s+vụ\\s+)?(?:Thành|Tỉnh)\\s+(?:ủy|uỷ)",
  "Công\\s+an(?=\\s+(?:xã|phường|đặc\\s+khu|tỉnh|thành\\s+phố)(?![A-Za-zÀ-ỹ]))",
];

/** Departments: words for their field follow, each beginning with a capital. */
export const departments: readonly string[] = [
  "Bộ",
  "Sở",
  "Phòng",
  "Văn\\s+phòng",
  "Trung\\s+tâm",
  "Ban\\s+Chỉ\\s+đạo",
  "Ban\\s+Chấp\\s+hành",
];

/** The first words of all of them. */
export const bodyOpenings: readonly string[] = [
  ...["Thủ", "Chính", "Ủy", "Uy", "Quốc", "Bộ", "Ban", "Văn", "HĐND", "Hội", "UBND", "Thường", "Đảng", "Thành", "Tỉnh"],
  ...["Công", "Sở", "Phòng", "Trung"],
];
