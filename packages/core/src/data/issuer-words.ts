/**
 * Words by which the end of an issuing body's name is found in running text.
 * Names follow NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV: the first letter of each word that shows kind or function is a capital,
 * so a lower-case syllable belongs to the name only inside a known word.
 */

/** Two-syllable words of body names, capital first: "Nội vụ", "Tài chính". */
export const functionWords: ReadonlySet<string> = new Set(
  `Nội vụ|Tài chính|Tư pháp|Y tế|Xây dựng|Ngoại giao|Ngoại vụ|Quốc phòng|Công an|Công thương|Nông nghiệp|Môi trường|Giáo dục|Đào tạo|Khoa học|Công nghệ|Dân tộc|
Tôn giáo|Văn hóa|Văn hoá|Thể thao|Thể dục|Du lịch|Truyền thông|Thông tin|Giao thông|Vận tải|Kế hoạch|Đầu tư|Lao động|Thương binh|Xã hội|Kinh tế|Hạ tầng|Đô thị|Phục vụ|
Dịch vụ|Phát triển|Nông thôn|Tài nguyên|Chính phủ|Quốc hội|Thường vụ|Thường trực|Chấp hành|Trung ương|Chỉ đạo|Chỉ huy|Tổ chức|Tuyên giáo|Tuyên truyền|Dân vận|Kiểm tra|
Nội chính|Bảo hiểm|Ngân hàng|Thanh tra|Kiểm sát|Kiểm lâm|Kiểm toán|Tòa án|Toà án|Hải quan|Kho bạc|Thống kê|Chứng khoán|Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ tịch|Chủ nhiệm|Giám đốc|Cục trưởng|
Chánh án|Viện trưởng|Trưởng ban|Tổng cục|Tổng giám|Văn phòng|Ủy ban|Uỷ ban|Hội đồng|Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Thành uỷ|Tỉnh uỷ|Huyện uỷ|Đảng uỷ|Đảng bộ|Chi bộ|Chi cục|
Mặt trận|Tổ quốc|Liên đoàn|Liên hiệp|Công đoàn|Phụ nữ|Thanh niên|Cộng sản|Nông dân|Cựu chiến|Trung tâm|Trường học|Học viện|Đại học|Bệnh viện|Ban quản|Quản lý|Quân sự|Quân khu|Bộ đội|Biên phòng|Đài phát|
Chính trị|Bí thư|Ban bí|Hành chính|Thương mại|Công nghiệp|Công tác|Điều hành|Cải cách|Bầu cử|Thi đua|Khen thưởng|Đối ngoại|Đại biểu|Đại hội|Hội nghị|Ban tổ|Nhà nước|Nhân dân|Dân số|Tổng công|Tập đoàn|
Điện lực|Bưu chính|Viễn thông|Bảo vệ|Trật tự|An toàn|An ninh|Cảnh sát|Phòng cháy|Chữ thập|Luật gia|Luật sư|Khuyến học|Người cao|Tổng liên|Tổng kiểm|Tổng thanh|Thuế tỉnh|Đăng ký|Giao dịch|Nghiên cứu|Kiến trúc|Quy hoạch|Việc làm|Thẩm phán|Thành phố|Thị xã|Thị trấn|Đặc khu|Đại diện|Pháp luật|Pháp chế|Công ty|Chăn nuôi|Trồng trọt|Thú y`
    .split(/\||\n/)
    .map((word) => word.trim())
    .filter((word) => word !== ""),
);

/** Lower-case phrases that stand inside a name after its capitalised part, longest first. */
export const innerPhrases: readonly string[] = [
  "hành chính công",
  "dự án đầu tư xây dựng",
  "dự án",
  "khu vực",
  "nông thôn",
  "nước",
  "sự nghiệp công lập",
  "sự nghiệp công",
  "chiến binh",
  "nhân dân tối cao",
  "nhân dân",
  "nhà nước",
  "quốc gia",
  "xã hội",
  "bầu cử",
  "thường vụ",
  "thường trực",
  "bảo hiểm xã hội",
  "giúp việc",
  "chỉ đạo",
  "đại biểu toàn quốc",
  "đại biểu",
  "trung ương",
  "liên hiệp",
  "quản lý",
  "trưởng",
  "chuyển đổi số",
  "đổi số",
  "đoàn lao động",
  "thập đỏ",
  "cao tuổi",
  "cấp cao",
  "dân dụng",
  "hữu nghị",
  "phòng chống",
  "thanh niên",
  "phổ thông",
  "trung học",
  "tiểu học",
  "mầm non",
];

/** Words that name a level of unit; a proper name or the end follows. */
export const levelWords: readonly string[] = [
  "thành phố",
  "thị trấn",
  "thị xã",
  "đặc khu",
  "tỉnh",
  "huyện",
  "quận",
  "phường",
  "xã",
];

/** Lower-case words with which an issuer may begin. */
export const lowerHeads: readonly string[] = ["liên ngành", "liên bộ", "liên sở", "liên tịch", ...levelWords];

/** Lower-case words that never belong to a name: they begin the title or the next clause. */
export const stopWords: ReadonlySet<string> = new Set(
  `về v ban quy hướng phê sửa bổ thay bãi thông triển như nêu nói trên dưới gồm tại đã đang sẽ được bị là để có thực công giao đề chỉ cho trong với theo do nhằm ngày tháng năm và hoặc số tổ kèm này đó đến từ
khi nếu thì mà cùng quyết kết đồng yêu cụ có đôn tăng đẩy nâng giải trả lời tiếp phối báo trình chấp kiểm xét cấp thành điều đối căn bảo xử phát tuyên khen thưởng thu hỗ kéo gửi ký thống chuẩn xây ứng phòng quản rà hủy đính cử bổ`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What may follow a comma inside one name: "Văn hóa, Thể thao", "Bộ Chính trị, Ban Bí thư". */
export const commaContinuations: readonly string[] = [
  "Thể thao",
  "Hạ tầng",
  "Ban Bí thư",
  "Bộ Chính trị",
  "Chủ nhiệm",
  "Tổng Thanh tra",
  "Đổi mới sáng tạo",
  "Thông tin",
  "Kỹ thuật",
  "Nội vụ",
];
