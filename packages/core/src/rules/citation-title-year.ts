import type { Citation } from "../citation/citation.ts";
import { dateWords } from "../citation/printed-date.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { slice } from "../text/span.ts";

/** A plan "năm Y" whose deciding document is dated before October of the year before, or after Y. */
export const citationTitleYear: Rule<"implausible"> = defineRule({
  id: "citation-title-year",
  group: "citation",
  summary: {
    vi: "Ngày ban hành không hợp với năm của kế hoạch, chương trình nêu trong trích yếu.",
    en: "The date does not fit the year of the plan or programme named in the title.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  fixable: null,
  messages: {
    implausible: {
      vi: "Kế hoạch, chương trình “năm {year}” nhưng văn bản ghi “{words}”; thông thường ban hành từ tháng 10/{before} đến hết năm {year}. Kiểm tra năm ở ngày ban hành và trong trích yếu.",
      en: "The plan or programme is for {year}, but the document is dated “{words}”; such plans are issued from October {before} to the end of {year}. Check the year of the date and of the title.",
    },
  },
  *check({ analysis }) {
    for (const citation of analysis.citations) {
      const span = dateWords(analysis.text, citation);
      const year = planYear(citation);
      if (span === null || year === null || isPlausible(citation, year)) continue;
      const words = slice(analysis.text, span).replace(gap, " ");
      yield { messageId: "implausible", span, data: { words, year: String(year), before: String(year - 1) } };
    }
  },
});

const gap = /[\s>]+/g;
/** Documents that set a plan in force; letters and directives that prepare one come earlier. */
const planTypes: ReadonlySet<string> = new Set(["Kế hoạch", "Chương trình", "Chương trình công tác", "Quyết định"]);
const issuesPlan = /(?:ban\s+hành|phê\s+duyệt)\s+(?:Kế\s+hoạch|Chương\s+trình)(?![A-Za-zÀ-ỹ])/iu;
/** Changes, results, preparations, school years and periods: their year is not that of a plan to come. */
const otherYears =
  /sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|thay\s+thế|kết\s+quả|tổng\s+kết|sơ\s+kết|báo\s+cáo|quyết\s+toán|xây\s+dựng\s+kế\s+hoạch|lập\s+kế\s+hoạch|năm\s+học|vụ\s+(?:xuân|mùa|đông|hè|thu)|giai\s+đoạn|tầm\s+nhìn|định\s+hướng|nhiệm\s+kỳ|đến\s+(?:hết\s+)?năm|từ\s+năm|trước\s+năm|khắc\s+phục|dự\s+toán|(?:thực\s+hiện|triển\s+khai|thi\s+hành)\s+(?:Nghị\s+|Quyết\s+|Chỉ\s+thị|Luật|Kết\s+luận|Kế\s+hoạch|Chương\s+trình|Thông\s+(?:báo|tư)|Công\s+|Đề\s+án|Chiến\s+lược|Pháp\s+lệnh)/iu;
const years = /(?<![A-Za-zÀ-ỹ])năm\s+(20\d\d)(?!\d|\s*[-–]\s*\d)/gu;

/** The one year that the title gives to the plan; null where it names none, several or another kind. */
function planYear({ type, title }: Citation): number | null {
  if (title === null || type === null || !planTypes.has(type)) return null;
  if (type === "Quyết định" && !issuesPlan.test(title)) return null;
  if (otherYears.test(title)) return null;
  const [only, ...more] = [...title.matchAll(years)];
  return only === undefined || more.length > 0 ? null : Number(only[1]);
}

/** Dated from October of the year before to the end of the year; blanks are plausible. */
function isPlausible({ date }: Citation, year: number): boolean {
  const iso = date?.iso ?? null;
  if (iso === null || iso.length < 7) return true;
  const month = iso.slice(0, 7);
  return `${year - 1}-10` <= month && month <= `${year}-12`;
}
