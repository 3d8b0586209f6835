/** A numbered citation as a reader finds it in a draft: the line it begins on, then the fields that `inspect` shows. */
export interface ExpectedCitation {
  readonly line: number;
  /** From the type word to the last component, line breaks as single spaces. */
  readonly text: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
  /** `YYYY-MM-DD`, `YYYY` for a year alone. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** A finding as a reader would report it: file, line, rule, level, the wrong words. */
export type ExpectedFinding = readonly [
  file: string,
  line: number,
  rule: string,
  level: "error" | "warning",
  words: string,
];

/** Reads rows of "line | text | type | number | year | symbol | date | issuer | title", "-" where a field is absent. */
function table(rows: string): readonly ExpectedCitation[] {
  return rows.trim().split("\n").map(toExpected);
}

function toExpected(row: string): ExpectedCitation {
  const fields = row.split(" | ").map((field) => (field.trim() === "-" ? null : field.trim()));
  const [line, text, type = null, number = null, year, symbol = null, date = null, issuer = null, title = null] =
    fields;
  return {
    line: Number(line),
    text: text ?? "",
    type,
    number,
    year: year === null ? null : Number(year),
    symbol,
    date,
    issuer,
    title,
  };
}

/**
 * The numbered citations of each draft in reading order; the draft's own number line is not one.
 * In the rows of 1588/QĐ-TTg without an issuer the deciding authority is the subject of the sentence, not a part of the citation.
 */
export const seedCitations: Readonly<Record<string, readonly ExpectedCitation[]>> = {
  "S0-cong-van-hai-duong.md": table(`
    16 | Công văn số 4110/VP-NVKTGS ngày 15/4/2026 của Văn phòng UBND thành phố | Công văn | 4110 | - | VP-NVKTGS | 2026-04-15 | Văn phòng UBND thành phố | về việc triển khai công tác tuyên truyền cải cách hành chính năm 2026
    16 | Kế hoạch số 17/KH-UBND ngày 23/01/2026 của UBND phường | Kế hoạch | 17 | - | KH-UBND | 2026-01-23 | UBND phường | về việc tuyên truyền cải cách hành chính nhà nước năm 2026 trên địa bàn phường Hải Dương
    22 | Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố | Quyết định | 247 | - | QĐ-UBND | 2026-01-20 | Ủy ban nhân dân thành phố | -
    22 | Kế hoạch số 17/KH-UBND ngày 23/01/2026 của UBND phường Hải Dương | Kế hoạch | 17 | - | KH-UBND | 2026-01-23 | UBND phường Hải Dương | về việc tuyên truyền cải cách hành chính nhà nước năm 2026 trên địa bàn phường
    22 | Quyết định số 367/QĐ-BNV ngày 31/3/2026 của Bộ Nội vụ | Quyết định | 367 | - | QĐ-BNV | 2026-03-31 | Bộ Nội vụ | -
  `),

  "S1-ke-hoach-thach-khoi.md": table(`
    10 | Quyết định số 37/QĐ-UBND ngày 15 tháng 01 năm 2026 của UBND phường | Quyết định | 37 | - | QĐ-UBND | 2026-01-15 | UBND phường | về việc ban hành Kế hoạch cải cách hành chính nhà nước phường Thạch Khôi năm 2026
    30 | Nghị quyết số 03-NQ/TU của Ban Thường vụ Thành ủy | Nghị quyết | 03 | - | NQ/TU | - | Ban Thường vụ Thành ủy | về Chuyển đổi số thành phố Hải Phòng đến năm 2026, định hướng đến năm 2030
    36 | Quyết định số 37/QĐ-UBND ngày 15 tháng 01 năm 2026 của UBND phường | Quyết định | 37 | - | QĐ-UBND | 2026-01-15 | UBND phường | về việc ban hành Kế hoạch cải cách hành chính nhà nước phường Thạch Khê năm 2026
    50 | Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | Nghị quyết | 76 | - | NQ-CP | 2021-07-15 | Chính phủ | về ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030
    50 | Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ | Chỉ thị | 23 | - | CT-TTg | 2021-09-02 | Thủ tướng Chính phủ | về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030
    52 | Nghị quyết số 35/2023/UBTVQH15 ngày 12/7/2023 của Ủy ban Thường vụ Quốc hội | Nghị quyết | 35 | 2023 | UBTVQH15 | 2023-07-12 | Ủy ban Thường vụ Quốc hội | về sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023 - 2030
    52 | Nghị quyết số 117/NQ-CP ngày 30/7/2023 của Chính phủ | Nghị quyết | 117 | - | NQ-CP | 2023-07-30 | Chính phủ | ban hành Kế hoạch thực hiện sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023 - 2025
    52 | Nghị quyết số 1232/NQ-UBTVQH15 ngày 24/10/2024 của Ủy ban Thường vụ Quốc hội | Nghị quyết | 1232 | - | NQ-UBTVQH15 | 2024-10-24 | Ủy ban Thường vụ Quốc hội | về việc sắp xếp đơn vị hành chính cấp huyện, cấp xã của thành phố Hải Phòng giai đoạn 2023-2025
    52 | Nghị quyết số 169/2024/QH15 ngày 30/11/2024 của Quốc hội | Nghị quyết | 169 | 2024 | QH15 | 2024-11-30 | Quốc hội | về tổ chức chính quyền đô thị tại thành phố Hải Phòng
    52 | Chỉ thị số 37-CT/TU ngày 17/12/2024 của Thành ủy | Chỉ thị | 37 | - | CT/TU | 2024-12-17 | Thành ủy | về việc triển khai thực hiện Nghị quyết của Quốc hội về tổ chức chính quyền đô thị tại thành phố Hải Phòng
    52 | Kế hoạch số 273/KH-UBND ngày 09/12/2024 của Ủy ban nhân dân thành phố | Kế hoạch | 273 | - | KH-UBND | 2024-12-09 | Ủy ban nhân dân thành phố | về triển khai thực hiện Nghị quyết số 169/2024/QH15 về tổ chức chính quyền đô thị tại thành phố Hải Phòng
    52 | Nghị quyết số 169/2024/QH15 | Nghị quyết | 169 | 2024 | QH15 | - | - | về tổ chức chính quyền đô thị tại thành phố Hải Phòng
    54 | Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | Nghị quyết | 76 | - | NQ-CP | 2021-07-15 | Chính phủ | ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030
  `),

  "S2-cong-van-gia-loc.md": table(`
    26 | Quyết định số 367/QĐ-BNV ngày 31/3/2026 của Bộ Nội vụ | Quyết định | 367 | - | QĐ-BNV | 2026-03-31 | Bộ Nội vụ | về việc ban hành Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2026
    28 | Công văn số 4110/VP-NVKTGS ngày 15/4/2026 của Văn phòng Ủy ban nhân dân thành phố Hải Phòng | Công văn | 4110 | - | VP-NVKTGS | 2026-04-15 | Văn phòng Ủy ban nhân dân thành phố Hải Phòng | về việc triển khai công tác thông tin, tuyên truyền cải cách hành chính năm 2026
    30 | Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân thành phố | Quyết định | 247 | - | QĐ-UBND | 2026-01-20 | Chủ tịch Ủy ban nhân dân thành phố | về ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước thành phố Hải Phòng năm 2026
    32 | Quyết định số 28/QĐ-UBND ngày 12/01/2026 | Quyết định | 28 | - | QĐ-UBND | 2026-01-12 | - | về việc ban hành Kế hoạch Cải cách hành chính nhà nước xã Gia Lộc năm 2026
    34 | Kế hoạch số kế hoạch số 87/ KH-UBND ngày 28/01/2026 | Kế hoạch | 87 | - | KH-UBND | 2026-01-28 | - | về việc tuyên truyền công tác cải cách hành chính nhà nước trên địa bàn xã Gia Lộc
    36 | Quyết định số 1222/QĐ-UBND ngày 29/4/2026 | Quyết định | 1222 | - | QĐ-UBND | 2026-04-29 | - | Ban hành Kế hoạch cải cách hành chính Nhà nước trọng tâm giai đoạn 2026 - 2030 của xã Gia Lộc
    42 | Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân thành phố | Quyết định | 247 | - | QĐ-UBND | 2026-01-20 | Chủ tịch Ủy ban nhân dân thành phố | -
    44 | Quyết định số 367/QĐ-BNV ngày 31/3/2026 của Bộ Nội vụ | Quyết định | 367 | - | QĐ-BNV | 2026-03-31 | Bộ Nội vụ | -
  `),

  "S3-ke-hoach-tien-lang.md": table(`
    11 | Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | Nghị quyết | 76 | - | NQ-CP | 2021-07-15 | Chính phủ | ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030
    13 | Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ | Công văn | 4625 | - | BNV-CCHC | 2025-07-02 | Bộ Nội vụ | về việc xây dựng kế hoạch cải cách hành chính và thực hiện chế độ báo cáo định kỳ
    15 | Quyết định số 247/QĐ-UBND ngày 20/01/2025 của Ủy ban nhân dân thành phố Hải Phòng | Quyết định | 247 | - | QĐ-UBND | 2025-01-20 | Ủy ban nhân dân thành phố Hải Phòng | ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước thành phố Hải Phòng năm 2026
    17 | Kế hoạch số 01/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã Tiên Lãng | Kế hoạch | 01 | - | KH-UBND | 2026-01-09 | Ủy ban nhân dân xã Tiên Lãng | về cải cách hành chính xã Tiên Lãng năm 2026
    41 | Quyết định số 5256/QĐ-UBND ngày 26/12/2025 của Ủy ban nhân dân thành phố | Quyết định | 5256 | - | QĐ-UBND | 2025-12-26 | Ủy ban nhân dân thành phố | về việc ban hành Kế hoạch cải cách hành chính nhà nước thành phố Hải Phòng năm 2026
    41 | Kế hoạch số 01/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã Tiên Lãng | Kế hoạch | 01 | - | KH-UBND | 2026-01-09 | Ủy ban nhân dân xã Tiên Lãng | về cải cách hành chính xã Tiên Lãng năm 2026
    59 | Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | Nghị quyết | 76 | - | NQ-CP | 2021-07-15 | Chính phủ | -
    59 | Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ | Chỉ thị | 23 | - | CT-TTg | 2021-09-02 | Thủ tướng Chính phủ | về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030
    59 | Quyết định số 3470/QĐ-UBND ngày 27/8/2025 của UBND thành phố Hải Phòng | Quyết định | 3470 | - | QĐ-UBND | 2025-08-27 | UBND thành phố Hải Phòng | ban hành Kế hoạch thực hiện Chương trình tổng thể cải cách hành chính nhà nước thành phố Hải Phòng giai đoạn 2026 - 2030
    59 | Kế hoạch số 50/KH-UBND ngày 26/09/2025 của Ủy ban nhân dân xã Tiên Lãng | Kế hoạch | 50 | - | KH-UBND | 2025-09-26 | Ủy ban nhân dân xã Tiên Lãng | về việc thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2026 - 2030
    69 | Quyết định số 5256/QĐ-UBND ngày 26/12/2025 của Ủy ban nhân dân thành phố | Quyết định | 5256 | - | QĐ-UBND | 2025-12-26 | Ủy ban nhân dân thành phố | -
    79 | Quyết định số 1588/QĐ-TTg ngày 17/12/2024 | Quyết định | 1588 | - | QĐ-TTg | 2024-12-17 | - | -
    81 | Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của Thủ tướng Chính phủ | Quyết định | 1588 | - | QĐ-TTg | 2024-12-17 | Thủ tướng Chính phủ | -
  `),

  "S4-ke-hoach-lac-phuong.md": table(`
    7 | Quyết định số 247/QĐ-UBND ngày 20/01/2026 của UBND thành phố Hải Phòng | Quyết định | 247 | - | QĐ-UBND | 2026-01-20 | UBND thành phố Hải Phòng | về việc ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước thành phố Hải Phòng năm 2026
    7 | Kế hoạch số 71/KH-UBND ngày 16/09/2025 của UBND xã Lạc Phượng | Kế hoạch | 71 | - | KH-UBND | 2025-09-16 | UBND xã Lạc Phượng | về thực hiện Chương trình tổng thể cải cách hành chính xã Lạc Phượng giai đoạn 2026 - 2030
    7 | Kế hoạch số 175/KH-UBND ngày 31/12/2025 của Ủy ban nhân dân xã Lạc Phượng | Kế hoạch | 175 | - | KH-UBND | 2025-12-31 | Ủy ban nhân dân xã Lạc Phượng | về cải cách hành chính nhà nước xã Lạc Phượng năm 2026
    29 | Quyết định số 5256/QĐ-UBND ngày 26/12/2025 của Ủy ban nhân dân thành phố | Quyết định | 5256 | - | QĐ-UBND | 2025-12-26 | Ủy ban nhân dân thành phố | về việc ban hành Kế hoạch cải cách hành chính nhà nước thành phố Hải Phòng năm 2026
    29 | Kế hoạch số 175 ngày 31/12/2025 của UBND xã Lạc Phượng | Kế hoạch | 175 | - | - | 2025-12-31 | UBND xã Lạc Phượng | về cải cách hành chính nhà nước xã Lạc Phượng năm 2026
    43 | Nghị quyết số 74/NQ-CP ngày 07/04/2025 của Chính phủ | Nghị quyết | 74 | - | NQ-CP | 2025-04-07 | Chính phủ | ban hành Kế hoạch thực hiện sắp xếp đơn vị hành chính và xây dựng mô hình tổ chức chính quyền địa phương hai cấp
    45 | Kết luận số 186-KL/TW ngày 29/8/2025 của Bộ Chính trị, Ban Bí thư | Kết luận | 186 | - | KL/TW | 2025-08-29 | Bộ Chính trị, Ban Bí thư | về tình hình, kết quả hoạt động của bộ máy hệ thống chính trị và chính quyền địa phương hai cấp
    45 | Nghị quyết số 268/NQ-CP ngày 31/8/2025 của Chính phủ | Nghị quyết | 268 | - | NQ-CP | 2025-08-31 | Chính phủ | về tình hình triển khai thực hiện và vận hành mô hình chính quyền địa phương 02 cấp
    45 | Nghị quyết số 1669/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội | Nghị quyết | 1669 | - | NQ-UBTVQH15 | - | Ủy ban Thường vụ Quốc hội | về việc sắp xếp các đơn vị hành chính cấp xã của thành phố Hải Phòng năm 2025
    47 | Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | Nghị quyết | 76 | - | NQ-CP | 2021-07-15 | Chính phủ | -
    47 | Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ | Chỉ thị | 23 | - | CT-TTg | 2021-09-02 | Thủ tướng Chính phủ | về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030
    47 | Quyết định số 3470/QĐ-UBND ngày 27/8/2025 của UBND thành phố Hải Phòng | Quyết định | 3470 | - | QĐ-UBND | 2025-08-27 | UBND thành phố Hải Phòng | ban hành Kế hoạch thực hiện Chương trình tổng thể cải cách hành chính nhà nước thành phố Hải Phòng giai đoạn 2026 - 2030
    47 | Kế hoạch số 71/KH-UBND ngày 16/9/2025 của UBND xã | Kế hoạch | 71 | - | KH-UBND | 2025-09-16 | UBND xã | về thực hiện Chương trình tổng thể cải cách hành chính nhà nước xã Lạc Phượng giai đoạn 2026 - 2030
    57 | Kế hoạch số 175/QĐ-UBND ngày 31/12/2025 của Ủy ban nhân dân xã | Kế hoạch | 175 | - | QĐ-UBND | 2025-12-31 | Ủy ban nhân dân xã | -
    67 | Quyết định số 1588/QĐ-TTg ngày 17/12/2024 của Thủ tướng Chính phủ | Quyết định | 1588 | - | QĐ-TTg | 2024-12-17 | Thủ tướng Chính phủ | -
    137 | Quyết định số 1588/QĐ-TTg ngày 17/12/2024 | Quyết định | 1588 | - | QĐ-TTg | 2024-12-17 | - | -
  `),
};

/** Laws cited by their name alone. */
export const seedNamedLaws: Readonly<Record<string, readonly ExpectedCitation[]>> = {
  "S4-ke-hoach-lac-phuong.md": [
    {
      line: 43,
      text: "Luật Tổ chức chính quyền địa phương năm 2025",
      type: "Luật",
      number: null,
      year: null,
      symbol: null,
      date: "2025",
      issuer: null,
      title: "Tổ chức chính quyền địa phương",
    },
  ],
};

/** Every finding of the rules below on one run over the five drafts, in the order of the output. */
export const seedFindings: readonly ExpectedFinding[] = [
  ["S0-cong-van-hai-duong.md", 44, "unit-level", "error", "xã"],

  [
    "S1-ke-hoach-thach-khoi.md",
    30,
    "citation-incomplete",
    "error",
    "Nghị quyết số 03-NQ/TU của Ban Thường vụ Thành ủy",
  ],
  ["S1-ke-hoach-thach-khoi.md", 36, "unit-foreign-name", "error", "Thạch Khê"],
  ["S1-ke-hoach-thach-khoi.md", 86, "numbering-alphabet", "error", "f)"],
  ["S1-ke-hoach-thach-khoi.md", 94, "unit-foreign-name", "error", "Thạch Khê"],
  ["S1-ke-hoach-thach-khoi.md", 134, "unit-foreign-name", "error", "Thạch Khê"],

  ["S2-cong-van-gia-loc.md", 32, "citation-incomplete", "error", "Quyết định số 28/QĐ-UBND ngày 12/01/2026"],
  ["S2-cong-van-gia-loc.md", 34, "citation-incomplete", "error", "Kế hoạch số kế hoạch số 87/ KH-UBND ngày 28/01/2026"],
  ["S2-cong-van-gia-loc.md", 34, "citation-doubled-words", "error", "kế hoạch số"],
  ["S2-cong-van-gia-loc.md", 34, "citation-symbol-form", "error", "87/ KH-UBND"],
  ["S2-cong-van-gia-loc.md", 36, "citation-incomplete", "error", "Quyết định số 1222/QĐ-UBND ngày 29/4/2026"],

  ["S3-ke-hoach-tien-lang.md", 15, "citation-date-conflict", "error", "20/01/2025"],
  ["S3-ke-hoach-tien-lang.md", 15, "citation-title-year", "warning", "20/01/2025"],

  ["S4-ke-hoach-lac-phuong.md", 29, "citation-symbol-conflict", "error", "175"],
  ["S4-ke-hoach-lac-phuong.md", 39, "numbering-style", "warning", "1.1"],
  [
    "S4-ke-hoach-lac-phuong.md",
    45,
    "citation-incomplete",
    "error",
    "Nghị quyết số 1669/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội",
  ],
  ["S4-ke-hoach-lac-phuong.md", 51, "numbering-style", "warning", "1.6"],
  ["S4-ke-hoach-lac-phuong.md", 57, "citation-symbol-conflict", "error", "175/QĐ-UBND"],
  ["S4-ke-hoach-lac-phuong.md", 57, "citation-type-symbol", "error", "175/QĐ-UBND"],
];

/** The rules that `seedFindings` speaks for; others have tables of their own. */
export const seedRules: readonly string[] = [
  "citation-date-conflict",
  "citation-doubled-words",
  "citation-future-date",
  "citation-incomplete",
  "citation-invalid-date",
  "citation-issuer-symbol",
  "citation-symbol-conflict",
  "citation-symbol-form",
  "citation-title-year",
  "citation-type-symbol",
  "citation-year-mismatch",
  "numbering-alphabet",
  "numbering-sequence",
  "numbering-style",
  "unit-foreign-name",
  "unit-level",
];
