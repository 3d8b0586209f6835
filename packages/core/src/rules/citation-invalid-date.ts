import type { CitedDate } from "../citation/citation.ts";
import { dateWords } from "../citation/printed-date.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { slice } from "../text/span.ts";

type Id = "day" | "month" | "year";

/** A cited date that no calendar has: 31/02/2026, tháng 13. */
export const citationInvalidDate: Rule<Id> = defineRule({
  id: "citation-invalid-date",
  group: "citation",
  summary: {
    vi: "Ngày, tháng, năm của văn bản được viện dẫn không có thật.",
    en: "The date of a cited document does not exist.",
  },
  legalBasis: "điểm b khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: null,
  messages: {
    day: {
      vi: "“{words}” không có trong lịch: tháng {month} năm {year} không có ngày {day}. Đối chiếu bản gốc và ghi lại.",
      en: "“{words}” is in no calendar: month {month} of {year} has no day {day}. Check the original and correct it.",
    },
    month: {
      vi: "“{words}” không có trong lịch: không có tháng {month}. Đối chiếu bản gốc và ghi lại.",
      en: "“{words}” is in no calendar: there is no month {month}. Check the original and correct it.",
    },
    year: {
      vi: "“{words}” có năm gồm {digits} chữ số. Đối chiếu bản gốc và ghi lại.",
      en: "The year in “{words}” has {digits} digits. Check the original and correct it.",
    },
  },
  *check({ analysis }) {
    for (const citation of analysis.citations) {
      const span = dateWords(analysis.text, citation);
      const fault = citation.date === null ? null : faultOf(citation.date);
      if (span === null || fault === null) continue;
      const words = slice(analysis.text, span).replace(gap, " ");
      yield { messageId: fault.messageId, span, data: { ...fault.data, words } };
    }
  },
});

const gap = /[\s>]+/g;

interface Fault {
  readonly messageId: Id;
  readonly data: Readonly<Record<string, string>>;
}

/** Why the date cannot exist; null where it can, or where the draft leaves a blank. */
function faultOf({ day, month, year, iso, printed, style }: CitedDate): Fault | null {
  const digits = printed.year?.length ?? 0;
  if (digits > 4) return { messageId: "year", data: { digits: String(digits) } };
  if (iso !== null || style === "year") return null;
  if (month !== null && (month < 1 || month > 12)) return { messageId: "month", data: { month: String(month) } };
  if (day === null || month === null || year === null) return null;
  return { messageId: "day", data: { day: String(day), month: String(month), year: String(year) } };
}
