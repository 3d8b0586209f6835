/** A word that is never written twice in a row. `notAfter` is a word with which the first of the two belongs together ("bên trong trong"). */
export interface SingleWord {
  readonly word: string;
  readonly notAfter?: string;
}

/**
 * Grammar words. Reduplications ("dần dần", "ngày ngày", "từ từ") and words that end or begin a compound ("thông thông", "tồn tại tại",
 * "kèm theo theo", "thu được được") are not among them: twice in a row they are right as often as not.
 */
export const singleWords: readonly SingleWord[] = [
  { word: "và" },
  { word: "của" },
  { word: "các" },
  { word: "những" },
  { word: "cho" },
  { word: "trong", notAfter: "bên|ở|phía|nằm" },
  { word: "với" },
  { word: "để" },
  { word: "nhằm" },
  { word: "cũng" },
  { word: "đã" },
  { word: "sẽ" },
  { word: "bởi" },
  { word: "nhưng" },
  { word: "hoặc" },
  { word: "nếu" },
  { word: "mỗi" },
  { word: "mọi" },
  { word: "này" },
];

/** Phrases of two syllables that are never written twice in a row; "tổ chức tổ chức", "đầu tư đầu tư" are noun and verb, and right. */
export const singlePhrases: readonly string[] = [
  "triển khai",
  "thực hiện",
  "công tác",
  "cán bộ",
  "công chức",
  "viên chức",
  "nội dung",
  "kết quả",
  "chính quyền",
  "địa phương",
  "trách nhiệm",
  "tăng cường",
  "đẩy mạnh",
  "nâng cao",
  "đồng thời",
  "thường xuyên",
  "kịp thời",
  "phối hợp",
  "chủ trì",
  "cải cách",
  "pháp luật",
  "chất lượng",
  "hiệu quả",
  "mục tiêu",
  "chỉ tiêu",
  "góp phần",
  "tham mưu",
  "đôn đốc",
  "ngân sách",
  "kinh phí",
  "chương trình",
  "doanh nghiệp",
  "nhiệm vụ",
  "giải pháp",
];
