import type { Localized } from "@cchc/core";

/** Why a rename is refused. */
export type RenameProblem = "documentName" | "shared" | "division" | "unit";

/** The sentence for each reason. */
export const renameProblems: Readonly<Record<RenameProblem | "nothing", Localized>> = {
  nothing: {
    vi: "Ở đây không có văn bản, đề mục hoặc đơn vị nào đổi tên được.",
    en: "There is no document, division or unit to rename here.",
  },
  documentName: {
    vi: "“{words}” không phải số, ký hiệu hoặc ngày; viết như “45/QĐ-UBND”, “05/3/2026” hoặc “45/QĐ-UBND ngày 05/3/2026”.",
    en: "“{words}” is neither a number and symbol nor a date; write “45/QĐ-UBND”, “05/3/2026” or “45/QĐ-UBND ngày 05/3/2026”.",
  },
  shared: {
    vi: "Không đổi thành “{words}”: có chỗ văn bản này dùng chung ký hiệu hoặc ngày với văn bản khác; sửa chỗ đó trước.",
    en: "Not changed to “{words}”: somewhere this document shares its symbol or date with another one; edit that place first.",
  },
  division: {
    vi: "“{words}” không cùng kiểu số với đề mục này.",
    en: "“{words}” is not a number of the kind that this division has.",
  },
  unit: {
    vi: "“{words}” không phải tên đơn vị hành chính; viết như “xã Tiên Lãng” hoặc “Tiên Lãng”.",
    en: "“{words}” is no name of a unit; write “xã Tiên Lãng” or “Tiên Lãng”.",
  },
};
