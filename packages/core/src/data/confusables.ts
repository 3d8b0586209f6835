/**
 * Slips of the pen in fixed phrases of administrative Vietnamese. Each wrong phrase makes no sense in this field, or does so only in the
 * contexts that its row excludes; checked against counts over some 300 million characters of administrative text.
 */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  /** Regular-expression sources of what must not stand before or after. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Only where this stands after the phrase. */
  readonly before?: string;
  /** Whether another right phrase is thinkable: offered, never applied by itself. */
  readonly unsure?: true;
}

/** "wrong > right", with nothing to exclude. */
const plain = `
lòng ghép > lồng ghép
lồng gép > lồng ghép
chuyên đổi số > chuyển đổi số
chuyển dổi số > chuyển đổi số
triễn khai > triển khai
thực hiên > thực hiện
thưc hiện > thực hiện
kê hoạch > kế hoạch
kế hoach > kế hoạch
quyêt định > quyết định
quyết đinh > quyết định
cán bô > cán bộ
tổ chưc > tổ chức
phôi hợp > phối hợp
phối hơp > phối hợp
chủ trỉ > chủ trì
giãi quyết > giải quyết
xữ lý > xử lý
xữ phạt > xử phạt
bỗ sung > bổ sung
bổ xung > bổ sung
chĩ đạo > chỉ đạo
bão đảm > bảo đảm
bảo đãm > bảo đảm
đãm bảo > đảm bảo
kiễm tra > kiểm tra
hướng dẩn > hướng dẫn
quãn lý > quản lý
lảnh đạo > lãnh đạo
phát triễn > phát triển
hổ trợ > hỗ trợ
nổ lực > nỗ lực
kỹ cương > kỷ cương
kỷ thuật > kỹ thuật
chia sẽ > chia sẻ
sẳn sàng > sẵn sàng
đường giây nóng > đường dây nóng
rà xoát > rà soát
dà soát > rà soát
xử dụng > sử dụng
chân trọng > trân trọng
trân thành > chân thành
tránh nhiệm > trách nhiệm
trách nhiêm > trách nhiệm
trịu trách nhiệm > chịu trách nhiệm
phòng chóng > phòng chống
tiếp nhân hồ sơ > tiếp nhận hồ sơ
khận trương > khẩn trương
tăng cương > tăng cường
nâng cáo > nâng cao
thủ tuc > thủ tục
hành chinh > hành chính
nghị quyêt > nghị quyết
minh bach > minh bạch
tuyên tuyền > tuyên truyền
tuyên truyên > tuyên truyền
tuyên truyển > tuyên truyền
thường xuyền > thường xuyên
nghiêm tức > nghiêm túc
đôn đóc > đôn đốc
đông đốc > đôn đốc
vướng mác > vướng mắc
vướn mắc > vướng mắc
tổng hơp > tổng hợp
đề suất > đề xuất
trưc tuyến > trực tuyến
doanh nghiêp > doanh nghiệp
địa phượng > địa phương
cải cánh hành chính > cải cách hành chính
cãi cách > cải cách
hình thưc > hình thức
mục địch > mục đích
yều cầu > yêu cầu
phân cồng > phân công
trọng tấm > trọng tâm
đẩy mành > đẩy mạnh
chức nắng > chức năng
chuyên mồn > chuyên môn
văn bẳn > văn bản
căn cư vào > căn cứ vào
qui đinh > quy định
xác đinh > xác định
ổn đinh > ổn định
chủ trưong > chủ trương
thẫm quyền > thẩm quyền
nông thồn > nông thôn
giám đóc > giám đốc
đánh gía > đánh giá
kết quã > kết quả
thiêt thực > thiết thực
tiếp tuc > tiếp tục
khắc phuc > khắc phục
giáo duc > giáo dục
viên chưc > viên chức
đoàn thễ > đoàn thể
tập thễ > tập thể
cụ thễ > cụ thể
toàn thễ > toàn thể
khen thưỡng > khen thưởng
ảnh hưỡng > ảnh hưởng
lưu trử > lưu trữ
dự trử > dự trữ
giử gìn > giữ gìn
gìn giử > gìn giữ
hồ xơ > hồ sơ
trã kết quả > trả kết quả
một cữa > một cửa
liên thồng > liên thông
niêm yêt > niêm yết
quyêt toán > quyết toán
`;

const withContext: readonly Confusable[] = [
  { wrong: "đại phương", right: "địa phương", notAfter: "(?:vĩ|cực|tối|viễn|cổ)\\s+" },
  { wrong: "tuyên tin", right: "tuyển tin", before: "\\s*,?\\s+(?:và\\s+)?bài" },
  {
    wrong: "truyền tuyên",
    right: "tuyên truyền",
    notAfter: "tuyên\\s+",
    notBefore: "\\s+(?:truyền|giáo|ngôn|bố|dương)",
  },
  { wrong: "ban kèm theo", right: "ban hành kèm theo", notAfter: "(?:các|phòng|trưởng|tiểu|những|hai|của|ủy)\\s+" },
  {
    wrong: "đội cán bộ",
    right: "đội ngũ cán bộ",
    notAfter: "(?:quân|bộ|tổ|phân|biên|chi|đại|trung|tiểu|liên|các|hai|mỗi|một|toàn|cho|Đảng)\\s+",
  },
  { wrong: "nhà nước thường năm", right: "nhà nước phường năm", before: "\\s+20\\d\\d", unsure: true },
  { wrong: "sử lý", right: "xử lý", notAfter: "(?:lịch|quân|quốc)\\s+", notBefore: "\\s+luận" },
  { wrong: "sữa đổi", right: "sửa đổi", notBefore: "\\s+mới" },
  {
    wrong: "cũng cố",
    right: "củng cố",
    before: "\\s*,?\\s+(?:và|niềm|tổ\\s+chức|kiện|quốc|hệ\\s+thống|nâng|mở|duy|phát|hồ\\s+sơ|kiến|khối|hoạt)",
  },
  { wrong: "kỹ luật", right: "kỷ luật", notBefore: "\\s+(?:sư|pháp)" },
  { wrong: "kỷ năng", right: "kỹ năng", notBefore: "\\s+(?:lượng|lực|suất)" },
  { wrong: "tham mưa", right: "tham mưu", notBefore: "\\s+(?:lũ|gió|bão)" },
];

function toConfusable(line: string): Confusable {
  const [wrong = "", right = ""] = line.split(" > ");
  return { wrong, right };
}

export const confusables: readonly Confusable[] = [
  ...plain
    .split("\n")
    .filter((line) => line !== "")
    .map(toConfusable),
  ...withContext,
];
