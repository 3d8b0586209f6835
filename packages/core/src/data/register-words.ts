/** What a row of a register (sổ đăng ký văn bản) says of a document, each in a column of its own. */
export type RegisterField = "symbol" | "type" | "date" | "issuer" | "title" | "status" | "successors" | "until" | "url";

/**
 * Headings under which each field is kept, as `headingKey` writes them: those of the registers of NĐ 30/2020/NĐ-CP (Phụ lục IV),
 * of spreadsheets in use, and English ones.
 */
const headings: Readonly<Record<RegisterField, string>> = {
  symbol:
    "số ký hiệu|số và ký hiệu|số kí hiệu|số ký hiệu văn bản|số và ký hiệu văn bản|số hiệu|số hiệu văn bản|số văn bản|symbol|number|document number|number and symbol",
  type: "tên loại|tên loại văn bản|loại văn bản|loại|type|document type",
  date: "ngày ban hành|ngày văn bản|ngày tháng văn bản|ngày tháng năm ban hành|ngày tháng ban hành|ngày tháng|ngày ký|thời gian ban hành|ngày|date|issue date|date of issue|issued|issued on",
  issuer: "cơ quan ban hành|cơ quan tổ chức ban hành|cơ quan|nơi ban hành|tác giả|issuer|issued by|issuing body",
  title:
    "trích yếu|trích yếu nội dung|trích yếu nội dung văn bản|tên loại và trích yếu nội dung|tên loại và trích yếu nội dung văn bản|nội dung|tên văn bản|title|abstract",
  status: "tình trạng|tình trạng hiệu lực|hiệu lực|trạng thái|status",
  successors:
    "thay thế bởi|được thay thế bởi|bị thay thế bởi|văn bản thay thế|sửa đổi bởi|được sửa đổi bởi|replaced by|successor|successors|superseded by|amended by|status by",
  until:
    "ngày hết hiệu lực|hết hiệu lực từ|hết hiệu lực từ ngày|hết hiệu lực kể từ ngày|until|end date|expired on|no longer in force since",
  url: "đường dẫn|liên kết|link|url|địa chỉ",
};

export const registerFields: ReadonlyMap<string, RegisterField> = new Map(
  (Object.keys(headings) as RegisterField[]).flatMap((field) =>
    headings[field].split("|").map((heading) => [heading, field] as const),
  ),
);

/** Whether a document still holds: `amended` also where a part of it has ended, `ended` where it was replaced, repealed or ran out. */
export type DocumentStatus = "in-force" | "amended" | "ended";

/** Words of a status, NFC and in lower case; the first row whose words it contains decides, null for a status that says nothing of force. */
export const statusWords: readonly (readonly [words: string, status: DocumentStatus | null])[] = [
  ["chưa có hiệu lực", null],
  ["not yet", null],
  ["một phần", "amended"],
  ["sửa đổi", "amended"],
  ["bổ sung", "amended"],
  ["amended", "amended"],
  ["partly", "amended"],
  ["hết hiệu lực", "ended"],
  ["không còn hiệu lực", "ended"],
  ["ngưng hiệu lực", "ended"],
  ["thay thế", "ended"],
  ["bãi bỏ", "ended"],
  ["hủy bỏ", "ended"],
  ["thu hồi", "ended"],
  ["replaced", "ended"],
  ["repealed", "ended"],
  ["superseded", "ended"],
  ["revoked", "ended"],
  ["expired", "ended"],
  ["ended", "ended"],
  ["no longer", "ended"],
  ["hiệu lực", "in-force"],
  ["in force", "in-force"],
  ["active", "in-force"],
];
