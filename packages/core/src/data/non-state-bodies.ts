/**
 * Bodies in capitals whose documents follow norms of their own, as regular-expression sources over NFC text. NĐ 30/2020/NĐ-CP, Điều 1,
 * binds bodies of the State and State enterprises; others apply it as their own rules admit.
 */

/** The Party (Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW). */
export const partyBodies: string =
  "ĐẢNG\\s+(?:BỘ|ỦY|UỶ|ĐOÀN)|CHI\\s+(?:BỘ|ỦY|UỶ)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ)\\s+(?:ỦY|UỶ)|BAN\\s+(?:CHẤP\\s+HÀNH|THƯỜNG\\s+VỤ|BÍ\\s+THƯ|XÂY\\s+DỰNG\\s+ĐẢNG|TUYÊN\\s+GIÁO|TỔ\\s+CHỨC|DÂN\\s+VẬN|NỘI\\s+CHÍNH)|" +
  "[ỦU][ỶY]\\s+BAN\\s+KIỂM\\s+TRA|BỘ\\s+CHÍNH\\s+TRỊ|THƯỜNG\\s+TRỰC\\s+(?:ĐẢNG|TỈNH|THÀNH|HUYỆN)\\s+(?:ỦY|UỶ)|VĂN\\s+PHÒNG\\s+(?:(?:ĐẢNG|TỈNH|THÀNH|HUYỆN)\\s+(?:ỦY|UỶ)|TRUNG\\s+ƯƠNG\\s+ĐẢNG)";

/** The Front, unions, associations, companies. */
export const civilBodies: string =
  "[ỦU][ỶY]\\s+BAN\\s+(?:MẶT\\s+TRẬN|MTTQ|TRUNG\\s+ƯƠNG\\s+MẶT\\s+TRẬN)|UB\\s*MTTQ|MẶT\\s+TRẬN|MTTQ|BAN\\s+THƯỜNG\\s+TRỰC|(?:TỔNG\\s+)?LIÊN\\s+ĐOÀN|CÔNG\\s+ĐOÀN|ĐOÀN\\s+(?:THANH\\s+NIÊN|TNCS)|LIÊN\\s+(?:HIỆP|MINH)|" +
  "HỘI(?!\\s+(?:ĐỒNG|NGHỊ))|HIỆP\\s+HỘI|(?:TỔNG\\s+)?CÔNG\\s+TY|TẬP\\s+ĐOÀN|DOANH\\s+NGHIỆP|HỢP\\s+TÁC\\s+XÃ|NGÂN\\s+HÀNG(?!\\s+NHÀ\\s+NƯỚC)";

/** Their codes as a group of a symbol. */
export const civilCodes: ReadonlySet<string> = new Set([
  ...["MTTQ", "MTTW", "BTT", "BTV", "ĐCT"],
  ...["TLĐ", "LĐLĐ", "CĐCS", "TWĐTN", "ĐTN", "HND", "HNDT", "HPN", "HLHPN", "CCB", "HCCB"],
]);
