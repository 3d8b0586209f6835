/**
 * Types of document (tên loại) as they are cited.
 * Administrative types and codes: NĐ 30/2020/NĐ-CP, Điều 7 and Phụ lục III; normative types: Luật 64/2025/QH15, Điều 4;
 * Party types: Quy định 399-QĐ/TW.
 */
export interface DocumentType {
  /** In words, with its capital. */
  readonly name: string;
  /** Codes that this type takes in a State symbol; empty where the symbol carries no type (Công văn, Luật). */
  readonly stateCodes: readonly string[];
  /** Codes in a Party symbol. */
  readonly partyCodes: readonly string[];
  /** Whether a bare number names it in running text ("Nghị quyết 57"): an alias. */
  readonly bareNumber: boolean;
  /** Whether it can be the type of a draft's own heading. */
  readonly own: boolean;
}

type Row = readonly [name: string, state: string, party: string, flags: string];

/** Flags: `b` bare number is an alias; `o` a draft's own type. */
const rows: readonly Row[] = [
  ["Hiến pháp", "", "", ""],
  ["Bộ luật", "", "", ""],
  ["Luật", "", "", ""],
  ["Pháp lệnh", "PL", "", ""],
  ["Lệnh", "L", "", ""],
  ["Sắc lệnh", "SL", "", ""],
  ["Nghị quyết liên tịch", "NQLT", "NQLT", "b"],
  ["Nghị quyết", "NQ", "NQ", "bo"],
  ["Nghị định", "NĐ", "", "b"],
  ["Thông tư liên tịch", "TTLT", "", "b"],
  ["Thông tư", "TT", "", "b"],
  ["Thông tri", "TTR TT", "TT", ""],
  ["Quyết định", "QĐ", "QĐ", "bo"],
  ["Chỉ thị", "CT", "CT", "bo"],
  ["Quy chế", "QC QCPH", "QC", "o"],
  ["Quy định", "QyĐ QĐ QĐi", "QĐ QyĐ", "o"],
  ["Thông cáo", "TC", "TC", "o"],
  ["Thông báo kết luận", "TB TBKL", "TB KL", ""],
  ["Thông báo", "TB TBKL", "TB", "o"],
  ["Kết luận", "KL TB", "KL", "bo"],
  ["Hướng dẫn liên ngành", "HDLN HD", "HD", ""],
  ["Hướng dẫn", "HD", "HD", "o"],
  ["Chương trình hành động", "CTr CTHĐ CT", "CTr CTHĐ CT", ""],
  ["Chương trình phối hợp", "CTr CTPH", "CTr CTPH", ""],
  ["Chương trình công tác", "CTr", "CTr", ""],
  ["Chương trình", "CTr CTHĐ CTPH CT", "CTr CTHĐ CTPH CT", "o"],
  ["Kế hoạch liên tịch", "KHLT KH", "KHLT KH", ""],
  ["Kế hoạch phối hợp", "KHPH KH", "KHPH KH", ""],
  ["Kế hoạch", "KH KHLT KHPH", "KH", "o"],
  ["Phương án", "PA", "PA", "o"],
  ["Đề án", "ĐA", "ĐA", "o"],
  ["Dự án", "DA", "DA", ""],
  ["Báo cáo thẩm định", "BC BCTĐ", "BC", ""],
  ["Báo cáo thẩm tra", "BC BCTT", "BC", ""],
  ["Báo cáo tổng kết", "BC", "BC", ""],
  ["Báo cáo", "BC BCTĐ BCTT", "BC", "o"],
  ["Biên bản", "BB", "BB", "o"],
  ["Tờ trình", "TTr", "TTr", "o"],
  ["Công điện", "CĐ", "CĐ", "o"],
  ["Công văn", "", "CV", "o"],
  ["Công hàm", "", "", ""],
  ["Bản ghi nhớ", "BGN", "", "o"],
  ["Bản thỏa thuận", "BTT", "", "o"],
  ["Giấy ủy quyền", "GUQ UQ", "GUQ", "o"],
  ["Giấy mời", "GM", "GM", "o"],
  ["Phiếu chuyển", "PC", "PC", "o"],
  ["Văn bản hợp nhất", "VBHN", "", ""],
  ["Văn bản", "*", "*", ""],
];

function toType([name, state, party, flags]: Row): DocumentType {
  const codes = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));
  return {
    name,
    stateCodes: codes(state),
    partyCodes: codes(party),
    bareNumber: flags.includes("b"),
    own: flags.includes("o"),
  };
}

/** Types of document with the abbreviations that symbols use. */
export const documentTypes: readonly DocumentType[] = rows.map(toType);

/** Abbreviated type words in running text ("NĐ 30/2020/NĐ-CP", "QĐ 20"). */
export const typeAbbreviations: ReadonlyMap<string, string> = new Map([
  ["NĐ", "Nghị định"],
  ["NQ", "Nghị quyết"],
  ["QĐ", "Quyết định"],
  ["TT", "Thông tư"],
  ["TTLT", "Thông tư liên tịch"],
  ["CT", "Chỉ thị"],
  ["CV", "Công văn"],
  ["KH", "Kế hoạch"],
  ["KL", "Kết luận"],
  ["TB", "Thông báo"],
]);

const byName: ReadonlyMap<string, DocumentType> = new Map(documentTypes.map((type) => [type.name.toLowerCase(), type]));

/** The type named by these words, in any case and spacing; undefined for words that name none. */
export function documentTypeOf(words: string): DocumentType | undefined {
  return byName.get(words.toLowerCase()) ?? byName.get(words.normalize("NFC").replace(/\s+/g, " ").toLowerCase());
}
