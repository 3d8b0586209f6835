import type { Language, Level } from "@cchc/core";
import type { Counts } from "../report.ts";

/** The words around the findings in one language. */
export interface Words {
  readonly level: Readonly<Record<Level, string>>;
  /** "3 lỗi, 1 cảnh báo, 0 gợi ý trong 2 dự thảo (1 sửa được bằng --fix)". */
  summary(counts: Counts, drafts: number): string;
  clean(drafts: number): string;
  /** "(12 sai sót trong tệp mốc không nêu lại)"; "" where none is left out. */
  silenced(count: number): string;
  moreRelated(count: number): string;
  readonly fixed: string;
  readonly wouldFix: string;
  /** "Đã sửa 3 dòng trong 2 dự thảo." */
  fixSummary(lines: number, drafts: number, written: boolean): string;
  readonly reportTitle: string;
  /** Place, level, message, rule. */
  readonly columns: readonly string[];
  moreFindings(count: number): string;
}

const vietnamese: Words = {
  level: { error: "lỗi", warning: "cảnh báo", info: "gợi ý" },
  summary: ({ error, warning, info, fixable }, drafts) =>
    `${error} lỗi, ${warning} cảnh báo, ${info} gợi ý trong ${drafts} dự thảo${fixable > 0 ? ` (${fixable} sửa được bằng --fix)` : ""}`,
  clean: (drafts) => `Không phát hiện sai sót trong ${drafts} dự thảo.`,
  silenced: (count) => (count > 0 ? ` (${count} sai sót trong tệp mốc không nêu lại)` : ""),
  moreRelated: (count) => `và ${count} chỗ khác`,
  fixed: "đã sửa",
  wouldFix: "sẽ sửa",
  fixSummary: (lines, drafts, written) => `${written ? "Đã" : "Sẽ"} sửa ${lines} dòng trong ${drafts} dự thảo.`,
  reportTitle: "Kết quả kiểm tra dự thảo",
  columns: ["Dòng", "Mức", "Nội dung", "Luật"],
  moreFindings: (count) => `còn ${count} chỗ khác không nêu ở đây; xem bản ghi của lần chạy.`,
};

const english: Words = {
  level: { error: "error", warning: "warning", info: "info" },
  summary: ({ error, warning, info, fixable }, drafts) =>
    `${plural(error, "error")}, ${plural(warning, "warning")}, ${info} info in ${plural(drafts, "draft")}${fixable > 0 ? ` (${fixable} fixable with --fix)` : ""}`,
  clean: (drafts) => `Nothing found in ${plural(drafts, "draft")}.`,
  silenced: (count) => (count > 0 ? ` (${plural(count, "finding")} of the baseline not shown)` : ""),
  moreRelated: (count) => `and ${plural(count, "other place")}`,
  fixed: "fixed",
  wouldFix: "would change",
  fixSummary: (lines, drafts, written) =>
    `${written ? "Fixed" : "Would change"} ${plural(lines, "line")} in ${plural(drafts, "draft")}.`,
  reportTitle: "Check of the drafts",
  columns: ["Line", "Level", "Message", "Rule"],
  moreFindings: (count) => `${plural(count, "more finding")} left out here; see the log of the run.`,
};

export const wordsIn: Readonly<Record<Language, Words>> = { vi: vietnamese, en: english };

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
