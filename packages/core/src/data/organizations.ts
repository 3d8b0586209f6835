/** Names of bodies in their official capitals: the first letters of the words for kind and field (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV). */

const ministryFields: readonly string[] = [
  "Quốc phòng",
  "Công an",
  "Ngoại giao",
  "Nội vụ",
  "Tư pháp",
  "Tài chính",
  "Công Thương",
  "Nông nghiệp và Môi trường",
  "Nông nghiệp và Phát triển nông thôn",
  "Tài nguyên và Môi trường",
  "Xây dựng",
  "Giao thông vận tải",
  "Văn hóa, Thể thao và Du lịch",
  "Khoa học và Công nghệ",
  "Thông tin và Truyền thông",
  "Giáo dục và Đào tạo",
  "Y tế",
  "Dân tộc và Tôn giáo",
  "Kế hoạch và Đầu tư",
  "Lao động - Thương binh và Xã hội",
];

/** Fields of provincial departments (NĐ 150/2025/NĐ-CP, and those that ended in 2025). */
const departmentFields: readonly string[] = [
  ...ministryFields.filter((field) => field !== "Quốc phòng" && field !== "Công an"),
  "Ngoại vụ",
  "Du lịch",
  "Quy hoạch - Kiến trúc",
];

/** Bodies whose name a norm or their own charter fixes. */
export const fixedNames: readonly string[] = [
  ...ministryFields.map((field) => `Bộ ${field}`),
  ...departmentFields.map((field) => `Sở ${field}`),
  "Văn phòng Chính phủ",
  "Thanh tra Chính phủ",
  "Thủ tướng Chính phủ",
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Tòa án nhân dân",
  "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
  "Văn phòng HĐND và UBND",
  "Phòng Văn hóa - Xã hội",
  "Phòng Kinh tế, Hạ tầng và Đô thị",
  "Trung tâm Phục vụ hành chính công",
  "Trung tâm Dịch vụ sự nghiệp công",
  "Mặt trận Tổ quốc",
  "Hội Liên hiệp Phụ nữ",
  "Hội Cựu chiến binh",
  "Hội Nông dân",
  "Liên đoàn Lao động",
  "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
  "Ngân hàng Chính sách xã hội",
  "Kho bạc Nhà nước",
  "Viện kiểm sát nhân dân",
  "Văn phòng Quốc hội",
  "Văn phòng Chủ tịch nước",
  "Ngân hàng Nhà nước Việt Nam",
  "Bảo hiểm xã hội Việt Nam",
  "Đài Truyền hình Việt Nam",
  "Đài Tiếng nói Việt Nam",
  "Thông tấn xã Việt Nam",
  "Tổng Liên đoàn Lao động Việt Nam",
  "Hội Chữ thập đỏ Việt Nam",
  "Liên minh Hợp tác xã Việt Nam",
  "Hội Khuyến học",
  "Đảng Cộng sản Việt Nam",
];

/** Named by the unit that sets them up: one capital more may be its own choice. */
export const chosenNames: ReadonlySet<string> = new Set(["Trung tâm Dịch vụ sự nghiệp công"]);

/** A wording that comes near to a fixed name: a word is missing, shortened or joined otherwise. */
export interface NearName {
  /** Regular-expression source over NFC text with the tone where the newer spelling has it. */
  readonly wrong: string;
  readonly right: string;
  /** Only a commune has this body under this name. */
  readonly ofCommune: boolean;
  /** The abbreviation in it: right where the draft introduces it. */
  readonly abbreviation: string | null;
}

const notOfProvince = "(?!\\s+(?:tỉnh|thành\\s+phố|TP)(?![A-Za-zÀ-ỹ]))";

export const nearNames: readonly NearName[] = [
  {
    wrong: "Trung\\s+tâm\\s+sự\\s+nghiệp\\s+công(?!\\s+(?:lập|cộng|ích))",
    right: "Trung tâm Dịch vụ sự nghiệp công",
    ofCommune: false,
    abbreviation: null,
  },
  {
    wrong: "Trung\\s+tâm\\s+[Pp]hục\\s+vụ\\s+HCC",
    right: "Trung tâm Phục vụ hành chính công",
    ofCommune: false,
    abbreviation: "HCC",
  },
  {
    wrong: `Trung\\s+tâm\\s+[Hh]ành\\s+chính\\s+công${notOfProvince}`,
    right: "Trung tâm Phục vụ hành chính công",
    ofCommune: true,
    abbreviation: null,
  },
  {
    wrong: "Phòng\\s+[Vv]ăn\\s+hóa\\s+và\\s+[Xx]ã\\s+hội",
    right: "Phòng Văn hóa - Xã hội",
    ofCommune: true,
    abbreviation: null,
  },
  {
    wrong:
      "Phòng\\s+Kinh\\s+tế(?:\\s*[-–]\\s*|\\s+)[Hh]ạ\\s+tầng\\s*(?:[,–-]|\\s+và)\\s*[Đđ]ô\\s+thị|Phòng\\s+Kinh\\s+tế,\\s*[Hh]ạ\\s+tầng\\s*[,–-]\\s*[Đđ]ô\\s+thị",
    right: "Phòng Kinh tế, Hạ tầng và Đô thị",
    ofCommune: true,
    abbreviation: null,
  },
];

/** The department of a commune for the economy since 01/7/2025 (NĐ 150/2025/NĐ-CP): one name in towns, another elsewhere. */
export const economyDepartment = {
  since: "2025-07-01",
  rural: "Phòng Kinh tế",
  urban: "Phòng Kinh tế, Hạ tầng và Đô thị",
  /** `compareKey` of the special zones that have the name of the towns. */
  urbanZones: ["phú quốc"],
} as const;

/** A name and what is left of it where a word is missing. */
export interface NameShortened {
  readonly name: string;
  /** A word inside is missing: nothing else is written so. */
  readonly inner: readonly string[];
  /** The last word is missing: said of the body only where its unit follows. */
  readonly last: readonly string[];
}

export const shortenedNames: readonly NameShortened[] = [
  { name: "Ủy ban nhân dân", inner: ["Ủy nhân dân"], last: ["Ủy ban nhân", "Ủy ban dân"] },
  { name: "Hội đồng nhân dân", inner: ["Hội nhân dân"], last: ["Hội đồng nhân", "Hội đồng dân"] },
  { name: "Tòa án nhân dân", inner: ["Tòa nhân dân"], last: ["Tòa án nhân", "Tòa án dân"] },
  {
    name: "Viện kiểm sát nhân dân",
    inner: ["Viện kiểm nhân dân", "Viện sát nhân dân"],
    last: ["Viện kiểm sát nhân", "Viện kiểm sát dân"],
  },
  {
    name: "Mặt trận Tổ quốc",
    inner: ["Mặt Tổ quốc", "Mặt trận quốc(?=\\s+Việt\\s+Nam)", "Mặt trận Tổ(?=\\s+Việt\\s+Nam)"],
    last: ["Mặt trận Tổ"],
  },
  { name: "Ủy ban Mặt trận Tổ quốc", inner: ["Ủy ban trận Tổ quốc", "Ủy Mặt trận Tổ quốc"], last: [] },
  {
    name: "Trung tâm Phục vụ hành chính công",
    inner: [
      "Trung tâm [Pp]hục hành chính công",
      "Trung tâm vụ hành chính công",
      "Trung tâm [Pp]hục vụ hành công",
      "Trung tâm [Pp]hục vụ chính công",
      "Trung [Pp]hục vụ hành chính công",
    ],
    last: ["Trung tâm [Pp]hục vụ hành chính"],
  },
  {
    name: "Hội Liên hiệp Phụ nữ",
    inner: ["Hội [Ll]iên [Pp]hụ nữ", "Hội hiệp [Pp]hụ nữ"],
    last: ["Hội [Ll]iên hiệp [Pp]hụ"],
  },
  { name: "Thủ tướng Chính phủ", inner: ["Thủ Chính phủ", "Thủ tướng phủ"], last: [] },
];
