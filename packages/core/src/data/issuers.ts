/**
 * Codes of issuing bodies in symbols and the words that name them.
 * State: NĐ 30/2020/NĐ-CP and the structure of the Government (NQ 08/2021/QH15, NQ 176/2025/QH15); Party: Quy định 399-QĐ/TW.
 */
export interface IssuerCode {
  readonly code: string;
  /** Any of these begins or is contained in the issuer's name in words, lower case. */
  readonly names: readonly string[];
  /** One body in the whole country, so that its number and year identify a document. */
  readonly central: boolean;
  /** Last date on which it could issue, ISO; null while it exists. */
  readonly until: string | null;
}

type Row = readonly [code: string, names: string, until?: string];

const ministry = (name: string): string => `bộ ${name}`;

const central: readonly Row[] = [
  ["CP", "chính phủ"],
  ["TTg", "thủ tướng"],
  ["CTN", "chủ tịch nước"],
  ["VPCTN", "văn phòng chủ tịch nước"],
  ["VPQH", "văn phòng quốc hội"],
  ["VPCP", "văn phòng chính phủ|bộ trưởng, chủ nhiệm văn phòng chính phủ"],
  ["HĐBT", "hội đồng bộ trưởng"],
  ["BQP", ministry("quốc phòng")],
  ["BCA", ministry("công an")],
  ["BNG", ministry("ngoại giao")],
  ["BNV", ministry("nội vụ")],
  ["BTP", ministry("tư pháp")],
  ["BTC", ministry("tài chính")],
  ["BCT", ministry("công thương")],
  ["BNNMT", ministry("nông nghiệp và môi trường")],
  ["BXD", ministry("xây dựng")],
  ["BVHTTDL", ministry("văn hóa, thể thao và du lịch")],
  ["BKHCN", ministry("khoa học và công nghệ")],
  ["BGDĐT", ministry("giáo dục và đào tạo")],
  ["BYT", ministry("y tế")],
  ["BDTTG", ministry("dân tộc và tôn giáo")],
  ["NHNN", "ngân hàng nhà nước"],
  ["TTCP", "thanh tra chính phủ"],
  ["BLĐTBXH", ministry("lao động - thương binh và xã hội"), "2025-02-28"],
  ["BKHĐT", ministry("kế hoạch và đầu tư"), "2025-02-28"],
  ["BNNPTNT", ministry("nông nghiệp và phát triển nông thôn"), "2025-02-28"],
  ["BTNMT", ministry("tài nguyên và môi trường"), "2025-02-28"],
  ["BGTVT", ministry("giao thông vận tải"), "2025-02-28"],
  ["BTTTT", ministry("thông tin và truyền thông"), "2025-02-28"],
  ["UBDT", "ủy ban dân tộc", "2025-02-28"],
  ["TANDTC", "tòa án nhân dân tối cao|hội đồng thẩm phán"],
  ["VKSTC", "viện kiểm sát nhân dân tối cao"],
  ["VKSNDTC", "viện kiểm sát nhân dân tối cao"],
  ["KTNN", "kiểm toán nhà nước"],
  ["BHXH", "bảo hiểm xã hội"],
  ["TLĐ", "tổng liên đoàn"],
  ["MTTW", "mặt trận tổ quốc"],
  ["TW", "trung ương|bộ chính trị|ban bí thư|tổng bí thư"],
  ["VPTW", "văn phòng trung ương"],
  ["BTCTW", "ban tổ chức trung ương"],
  ["BTGTW", "ban tuyên giáo trung ương"],
  ["BTGDVTW", "ban tuyên giáo và dân vận trung ương"],
  ["UBKTTW", "ủy ban kiểm tra trung ương"],
];

const local: readonly Row[] = [
  ["UBND", "ủy ban nhân dân|ubnd|chủ tịch ủy ban nhân dân|chủ tịch ubnd"],
  ["HĐND", "hội đồng nhân dân|hđnd"],
  ["TU", "tỉnh ủy|thành ủy|ban chấp hành đảng bộ"],
  ["HU", "huyện ủy|ban chấp hành đảng bộ", "2025-06-30"],
  ["QU", "quận ủy|ban chấp hành đảng bộ", "2025-06-30"],
  ["ĐU", "đảng ủy|ban chấp hành đảng bộ"],
];

function toCode([code, names, until]: Row, isCentral: boolean): IssuerCode {
  return { code, names: names.split("|"), central: isCentral, until: until ?? null };
}

export const issuerCodes: ReadonlyMap<string, IssuerCode> = new Map(
  [...central.map((row) => toCode(row, true)), ...local.map((row) => toCode(row, false))].map((row) => [row.code, row]),
);

/** Codes of bodies of which there is one in the country. Công văn of some ministries drop the B of their code (LĐTBXH). */
export const centralCodes: ReadonlySet<string> = new Set([
  ...central.map(([code]) => code),
  ...central
    .map(([code]) => code)
    .filter((code) => /^B[A-ZĐ]{2,}/.test(code))
    .map((code) => code.slice(1))
    .filter((code) => code.length > 3),
  "BNN",
]);
