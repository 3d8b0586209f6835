/** Small drafts with one known finding each, and nothing else that any rule minds. */

/** Nothing wrong. */
export const RIGHT =
  "Thực hiện Kế hoạch số 87/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng về chuyển đổi số năm 2026.\n";

/** An error with a safe fix: doubled words, which `RIGHT` lacks. */
export const DOUBLED = RIGHT.replace("số 87", "số kế hoạch số 87");

/** A warning: a directive that silences nothing. */
export const IDLE_DIRECTIVE = `${RIGHT}\n<!-- cchc-disable-next-line unit-level -->\n\nKết thúc.\n`;
