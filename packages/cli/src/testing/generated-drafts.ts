/** A draft of a generated folder. */
export interface GeneratedDraft {
  readonly path: string;
  readonly text: string;
}

const COMMUNES = ["Tân Hòa", "Bình Minh", "Kon Gang", "Mường La", "Đông Sơn", "Ia Hrú", "Phú Lộc"] as const;
const SUBJECTS = [
  "chỉnh lý tài liệu lưu trữ",
  "cải cách hành chính",
  "phòng cháy, chữa cháy rừng",
  "chuyển đổi số",
  "giảm nghèo bền vững",
  "an toàn giao thông",
  "bảo vệ môi trường nông thôn",
] as const;
const WHO = [
  "Văn phòng",
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Công an xã",
  "Trung tâm Phục vụ hành chính công",
] as const;
const DOES = [
  "chủ trì, phối hợp với các thôn rà soát, lập danh sách",
  "tham mưu Ủy ban nhân dân xã ban hành văn bản chỉ đạo về",
  "hướng dẫn các tổ chức, cá nhân trên địa bàn thực hiện",
  "kiểm tra, đôn đốc việc thực hiện",
  "tổng hợp kết quả, báo cáo Ủy ban nhân dân xã về",
  "bố trí lực lượng, phương tiện bảo đảm cho",
] as const;
const WHAT = [
  "các nhiệm vụ được giao trong từng giai đoạn",
  "công tác tuyên truyền đến từng hộ gia đình",
  "việc tiếp nhận và giải quyết hồ sơ của người dân",
  "các điều kiện về nhân lực, kinh phí và cơ sở vật chất",
  "những vướng mắc phát sinh cần cấp có thẩm quyền giải quyết",
] as const;
const WHEN = [
  "trong quý II",
  "hoàn thành trước mùa mưa",
  "thường xuyên",
  "theo tiến độ đã đề ra",
  "định kỳ hằng tháng",
] as const;
const DECREES = [
  ["30/2020/NĐ-CP", "05/3/2020", "06/3/2020", "về công tác văn thư"],
  ["45/2020/NĐ-CP", "08/4/2020", "18/4/2020", "về thực hiện thủ tục hành chính trên môi trường điện tử"],
] as const;
const BYTES_OF_ITEM = 260;

/** Drafts of communes, each with a number, that cite each other and some common documents; here and there one date, year or paragraph is not like the others'. The same for the same count and size. */
export function generatedDrafts(count: number, bytes = 2500): readonly GeneratedDraft[] {
  return Array.from({ length: count }, (_, index) => ({ path: pathOf(index), text: generatedDraft(index, bytes) }));
}

function pathOf(index: number): string {
  return `${COMMUNES[index % COMMUNES.length]?.replaceAll(" ", "-")}/${String(index).padStart(5, "0")}.md`;
}

function pick<T>(choices: readonly T[], at: number): T {
  return choices[at % choices.length] as T;
}

function generatedDraft(index: number, bytes: number): string {
  const [commune, subject] = [pick(COMMUNES, index), pick(SUBJECTS, Math.floor(index / 3))];
  const items = Array.from({ length: Math.max(3, Math.round(bytes / BYTES_OF_ITEM) - 6) }, (_, at) => item(index, at));
  return [
    head(index, commune, subject),
    bases(index, commune),
    ...items,
    shared(index, commune),
    closing(subject),
  ].join("\n\n");
}

function head(index: number, commune: string, subject: string): string {
  return `ỦY BAN NHÂN DÂN\n\nXÃ ${commune.toUpperCase()}

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

**Độc lập - Tự do - Hạnh phúc**

Số: ${index + 10}/KH-UBND

*${commune}, ngày ${dayOf(index)} tháng 3 năm 2026*

# KẾ HOẠCH

Công tác ${subject} trên địa bàn xã ${commune} năm 2026`;
}

function dayOf(index: number): string {
  return String((index % 28) + 1).padStart(2, "0");
}

function bases(index: number, commune: string): string {
  const [decree, day, wrong, title] = pick(DECREES, index);
  const other = index < COMMUNES.length ? index : index - COMMUNES.length;
  const date = index % 97 === 5 ? wrong : day;
  const year = index % 53 === 7 ? 2025 : 2026;
  const ordered = `${index % 41 === 3 ? "15" : "14"}/01/2026`;
  return `Căn cứ Nghị định số ${decree} ngày ${date} của Chính phủ ${title};

Căn cứ Kế hoạch số ${100 + (index % 30)}/KH-UBND ngày ${ordered} của Ủy ban nhân dân tỉnh Lâm Đồng về nhiệm vụ trọng tâm năm ${year};

Thực hiện Kế hoạch số ${other + 10}/KH-UBND ngày ${dayOf(index % 31 === 2 ? other + 1 : other)}/3/2026 của Ủy ban nhân dân xã ${commune} về công tác ${pick(SUBJECTS, Math.floor(other / 3))} trên địa bàn xã ${commune} năm 2026,

Ủy ban nhân dân xã ${commune} xây dựng Kế hoạch như sau:`;
}

function item(index: number, at: number): string {
  const seed = index * 7 + at * 13;
  const [who, does, what, when] = [
    pick(WHO, seed),
    pick(DOES, seed + at),
    pick(WHAT, seed + 2 * at),
    pick(WHEN, index + at),
  ];
  return `${at + 1}. ${who} ${does} ${what} thuộc nội dung ${at + 1}.${index}, ${when}; kết quả thực hiện là căn cứ để đánh giá, xếp loại cuối năm.`;
}

/** A paragraph that only some drafts share. */
function shared(index: number, commune: string): string {
  const place = index % 19 === 4 ? "thôn Một" : `thôn ${index}`;
  return `Ủy ban nhân dân xã ${commune} đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội tăng cường giám sát, vận động đoàn viên, hội viên và nhân dân ${place} tích cực tham gia; kịp thời biểu dương gương người tốt, việc tốt và phản ánh những nơi thực hiện chưa nghiêm, số ${index % 19 === 4 ? 4 : index}.`;
}

function closing(subject: string): string {
  return `Trên đây là Kế hoạch công tác ${subject} năm 2026, đề nghị các đơn vị triển khai thực hiện./.

**Nơi nhận:**

- Như trên;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**
`;
}
