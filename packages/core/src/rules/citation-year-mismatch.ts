import type { Citation, CitedDate } from "../citation/citation.ts";
import { isoOf } from "../citation/date.ts";
import { documentName } from "../citation/document-name.ts";
import { dateWords, isPlain, printDate } from "../citation/printed-date.ts";
import type { Weighted } from "../citation-index.ts";
import { byFrequency, mentionsLike } from "../citation-index.ts";
import type { AssemblyTerm } from "../data/assembly-terms.ts";
import { assemblyTerms } from "../data/assembly-terms.ts";
import type { Problem, Rule, RuleContext, Suggestion } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";

type Message = "year" | "term" | "useDate" | "useYear" | "useSymbol" | "number";

/** Types whose number has the year of issue; a company may number its letters by other years. */
const NUMBERED_BY_YEAR = /^(?:NĐ|NQ|NQLT|TT|TTLT|QĐ|CT|L|PL|QH|UBTVQH)(?![A-ZĐ])/;
/** QH15, UBTVQH15, NQ-UBTVQH15. */
const ASSEMBLY_TERM = /(?:^|-)(?:UBTV)?QH(?<term>\d{1,2})$/;
const DIGITS_AT_END = /\d+$/;
const FULL_DATE = "YYYY-MM-DD".length;

/** The year in a number and the year of the date differ, or the National Assembly of that term did not sit in that year. */
export const citationYearMismatch: Rule<Message> = defineRule({
  id: "citation-year-mismatch",
  group: "citation",
  summary: {
    vi: "Năm trong số, ký hiệu khác năm của ngày ban hành, hoặc khóa Quốc hội không ứng với năm đó.",
    en: "The year in the number differs from the year of the date, or the term of the National Assembly does not cover it.",
  },
  legalBasis: "khoản 3 Điều 7 Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    year: {
      vi: "Ngày ban hành ghi năm {dateYear} nhưng số, ký hiệu {document} là của năm {year}; văn bản quy phạm pháp luật đánh số theo năm ban hành, kiểm tra lại ngày hoặc số.",
      en: "The date is of {dateYear} but the number {document} is of {year}; normative documents are numbered by the year of issue: check the date or the number.",
    },
    term: {
      vi: "{document} là văn bản của năm {year}, không thuộc Quốc hội khóa {term} ({from}–{to}); kiểm tra lại khóa hoặc năm.",
      en: "{document} is of {year}, outside the National Assembly's term {term} ({from}–{to}); check the term or the year.",
    },
    number: { vi: "Năm trong số, ký hiệu là {year}.", en: "The year in the number is {year}." },
    useDate: { vi: "Sửa thành ngày {date}.", en: "Change to {date}." },
    useYear: { vi: "Sửa năm trong số, ký hiệu thành {year}.", en: "Change the year in the number to {year}." },
    useSymbol: { vi: "Sửa thành {symbol}.", en: "Change to {symbol}." },
  },
  *check(context) {
    for (const citation of context.analysis.citations) {
      const problem = yearProblem(citation, context) ?? termProblem(citation);
      if (problem !== null) yield problem;
    }
  },
});

function yearProblem(citation: Citation, context: RuleContext): Problem<Message> | null {
  const { year, date, symbol, parts } = citation;
  const span = dateWords(context.analysis.text, citation);
  if (year === null || span === null || date === null || date.year === null || date.style === "year") return null;
  if (date.year === year || !NUMBERED_BY_YEAR.test(symbol ?? "")) return null;
  const data = { document: documentName(citation), year: String(year), dateYear: String(date.year) };
  const related =
    parts.year === null ? [] : [{ span: parts.year, messageId: "number" as const, data: { year: data.year } }];
  const suggestions = [...dates(citation, date, span, context), ...numberYear(parts.year, data.dateYear)];
  return { messageId: "year", span, data, related, suggestions };
}

/** The date that other mentions of the document have, else this one in the year of the number. */
function dates(
  citation: Citation,
  date: CitedDate,
  span: Span,
  { analysis, corpus, draft }: RuleContext,
): readonly Suggestion<Message>[] {
  if (!isPlain(analysis.text, span)) return [];
  const known = mentionsLike(corpus, citation, draft).flatMap(({ date: other, places }): Weighted<string>[] =>
    other?.startsWith(`${citation.year}-`) ? [[other, places]] : [],
  );
  const moved = isoOf(date.day, date.month, citation.year) ?? "";
  const full = [...known, [moved, 1] as const].filter(([iso]) => iso.length === FULL_DATE);
  return byFrequency(full)
    .slice(0, 1)
    .map((iso) => ({
      messageId: "useDate",
      data: { date: printDate(iso) },
      edits: [{ span, text: printDate(iso, date.style) }],
    }));
}

function numberYear(span: Span | null, year: string): readonly Suggestion<Message>[] {
  return span === null ? [] : [{ messageId: "useYear", data: { year }, edits: [{ span, text: year }] }];
}

function termProblem(citation: Citation): Problem<Message> | null {
  const { symbol, parts, date } = citation;
  const number = ASSEMBLY_TERM.exec(symbol ?? "")?.groups?.["term"];
  const term = assemblyTerms.find((row) => row.term === Number(number));
  const year = citation.year ?? (date === null || date.style === "year" ? null : date.year);
  if (symbol === null || term === undefined || year === null || parts.symbol === null || covers(term, year))
    return null;
  const [document, place] = [documentName(citation), parts.symbol];
  return {
    messageId: "term",
    span: place,
    data: { document, year: String(year), term: String(term.term), from: String(term.from), to: String(term.to) },
    suggestions: assemblyTerms.filter((row) => covers(row, year)).map((row) => useTerm(symbol, row, place)),
  };
}

function covers({ from, to }: AssemblyTerm, year: number): boolean {
  return from <= year && year <= to;
}

function useTerm(symbol: string, { term }: AssemblyTerm, span: Span): Suggestion<Message> {
  const right = symbol.replace(DIGITS_AT_END, String(term));
  return { messageId: "useSymbol", data: { symbol: right }, edits: [{ span, text: right }] };
}
