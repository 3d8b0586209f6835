/**
 * Codes of issuing bodies in symbols and the words that name them.
 * State: NĐ 30/2020/NĐ-CP and the structure of the Government (NQ 08/2021/QH15, NQ 176/2025/QH15); provinces: NĐ 150/2025/NĐ-CP;
 * Party: Quy định 399-QĐ/TW. A code that is not here is no mistake: agencies set their own.
 */
export interface IssuerCode {
  readonly code: string;
  /** The body in words, as it is printed: "Bộ Nội vụ". */
  readonly title: string;
  /** Any of these begins the issuer's name in words, lower case; who signs for the body is not part of it ("Bộ trưởng", "Chủ tịch"). */
  readonly names: readonly string[];
  /** One body in the whole country, so that its number and year identify a document. */
  readonly central: boolean;
  /** Last date on which it could issue, ISO; null while it exists. */
  readonly until: string | null;
  /** Code of the body that took over its work and is named in its place; null where there is none. */
  readonly successor: string | null;
}

type Row = readonly [code: string, title: string, names?: string, until?: string, successor?: string];

const MERGED = "2025-02-28";
const DISTRICTS_ENDED = "2025-06-30";

const central: readonly Row[] = [
  ["QH", "Quốc hội"],
  ["UBTVQH", "Ủy ban Thường vụ Quốc hội"],
  ["CP", "Chính phủ"],
  ["TTg", "Thủ tướng Chính phủ", "thủ tướng"],
  ["CTN", "Chủ tịch nước"],
  ["VPCTN", "Văn phòng Chủ tịch nước"],
  ["VPQH", "Văn phòng Quốc hội"],
  ["VPCP", "Văn phòng Chính phủ", "văn phòng chính phủ|bộ trưởng, chủ nhiệm văn phòng chính phủ"],
  ["HĐBT", "Hội đồng Bộ trưởng"],
  ["BQP", "Bộ Quốc phòng"],
  ["BCA", "Bộ Công an"],
  ["BNG", "Bộ Ngoại giao"],
  ["BNV", "Bộ Nội vụ"],
  ["BTP", "Bộ Tư pháp"],
  ["BTC", "Bộ Tài chính"],
  ["BCT", "Bộ Công Thương"],
  ["BNNMT", "Bộ Nông nghiệp và Môi trường"],
  ["BXD", "Bộ Xây dựng"],
  ["BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"],
  ["BKHCN", "Bộ Khoa học và Công nghệ"],
  ["BGDĐT", "Bộ Giáo dục và Đào tạo"],
  ["BYT", "Bộ Y tế"],
  ["BDTTG", "Bộ Dân tộc và Tôn giáo"],
  ["NHNN", "Ngân hàng Nhà nước Việt Nam", "ngân hàng nhà nước|thống đốc ngân hàng nhà nước"],
  ["TTCP", "Thanh tra Chính phủ", "thanh tra chính phủ|tổng thanh tra chính phủ"],
  ["BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", "", MERGED, "BNV"],
  ["BKHĐT", "Bộ Kế hoạch và Đầu tư", "", MERGED, "BTC"],
  ["BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", "", MERGED, "BNNMT"],
  ["BNN", "Bộ Nông nghiệp và Phát triển nông thôn", "", MERGED, "BNNMT"],
  ["BTNMT", "Bộ Tài nguyên và Môi trường", "", MERGED, "BNNMT"],
  ["BGTVT", "Bộ Giao thông vận tải", "", MERGED, "BXD"],
  ["BTTTT", "Bộ Thông tin và Truyền thông", "", MERGED, "BKHCN"],
  ["UBDT", "Ủy ban Dân tộc", "", MERGED, "BDTTG"],
  ["TANDTC", "Tòa án nhân dân tối cao", "tòa án nhân dân tối cao|hội đồng thẩm phán"],
  ["VKSTC", "Viện kiểm sát nhân dân tối cao"],
  ["VKSNDTC", "Viện kiểm sát nhân dân tối cao"],
  ["KTNN", "Kiểm toán nhà nước", "kiểm toán nhà nước|tổng kiểm toán nhà nước"],
  ["BHXH", "Bảo hiểm xã hội Việt Nam", "bảo hiểm xã hội"],
  ["TLĐ", "Tổng Liên đoàn Lao động Việt Nam", "tổng liên đoàn"],
  ["MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "ủy ban trung ương mặt trận|ủy ban trung ương mttq"],
  [
    "TW",
    "Trung ương Đảng",
    "ban chấp hành trung ương|trung ương đảng|trung ương|bộ chính trị|ban bí thư|tổng bí thư|hội nghị trung ương",
  ],
  ["VPTW", "Văn phòng Trung ương Đảng", "văn phòng trung ương"],
  ["BTCTW", "Ban Tổ chức Trung ương"],
  ["BTGTW", "Ban Tuyên giáo Trung ương", "", "", "BTGDVTW"],
  ["BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương"],
  ["UBKTTW", "Ủy ban Kiểm tra Trung ương"],
];

const PARTY_COMMITTEE = "ban chấp hành đảng bộ";

const local: readonly Row[] = [
  ["UBND", "Ủy ban nhân dân", "ủy ban nhân dân|ubnd"],
  ["HĐND", "Hội đồng nhân dân", "hội đồng nhân dân|hđnd"],
  ["TU", "Tỉnh ủy, Thành ủy", `tỉnh ủy|thành ủy|${PARTY_COMMITTEE}`],
  ["HU", "Huyện ủy", `huyện ủy|${PARTY_COMMITTEE}`, DISTRICTS_ENDED],
  ["QU", "Quận ủy", `quận ủy|${PARTY_COMMITTEE}`, DISTRICTS_ENDED],
  ["ĐU", "Đảng ủy", `đảng ủy|${PARTY_COMMITTEE}`],
  ["SNV", "Sở Nội vụ"],
  ["STP", "Sở Tư pháp"],
  ["STC", "Sở Tài chính"],
  ["SCT", "Sở Công Thương"],
  ["SNNMT", "Sở Nông nghiệp và Môi trường"],
  ["SXD", "Sở Xây dựng"],
  ["SKHCN", "Sở Khoa học và Công nghệ"],
  ["SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
  ["SGDĐT", "Sở Giáo dục và Đào tạo"],
  ["SYT", "Sở Y tế"],
  ["SNgV", "Sở Ngoại vụ"],
  ["SDTTG", "Sở Dân tộc và Tôn giáo"],
  ["SKHĐT", "Sở Kế hoạch và Đầu tư", "", MERGED, "STC"],
  ["SGTVT", "Sở Giao thông vận tải", "", MERGED, "SXD"],
  ["STNMT", "Sở Tài nguyên và Môi trường", "", MERGED, "SNNMT"],
  ["SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn", "", MERGED, "SNNMT"],
  ["STTTT", "Sở Thông tin và Truyền thông", "", MERGED, "SKHCN"],
  ["SLĐTBXH", "Sở Lao động - Thương binh và Xã hội", "", MERGED, "SNV"],
];

function toCode([code, title, names, until, successor]: Row, isCentral: boolean): IssuerCode {
  const all = names === undefined || names === "" ? title.toLowerCase() : names;
  return {
    code,
    title,
    names: all.split("|"),
    central: isCentral,
    until: until || null,
    successor: successor ?? null,
  };
}

/** Codes of issuers as symbols write them. */
export const issuerCodes: ReadonlyMap<string, IssuerCode> = new Map(
  [...central.map((row) => toCode(row, true)), ...local.map((row) => toCode(row, false))].map((row) => [row.code, row]),
);

/** Codes of the Party, whose symbols have the type before the slash: 57-NQ/TW (Hướng dẫn 05-HD/VPTW). */
export const partyIssuers: ReadonlySet<string> = new Set([
  ...["TW", "VPTW", "BTCTW", "BTGTW", "BTGDVTW", "UBKTTW"],
  ...["TU", "HU", "QU", "ĐU"],
]);

const ministryCode = /^B[A-ZĐ]{2,}/;

/** Codes of bodies of which there is one in the country. Công văn of some ministries drop the B of their code (LĐTBXH). */
export const centralCodes: ReadonlySet<string> = new Set([
  ...central.map(([code]) => code),
  ...central
    .map(([code]) => code)
    .filter((code) => ministryCode.test(code))
    .map((code) => code.slice(1))
    .filter((code) => code.length > 3),
]);
