import type { Analysis } from "../analysis.ts";
import type { Citation, CitedDate } from "../citation/citation.ts";
import { dateWords, isPlain, printDate } from "../citation/printed-date.ts";
import type { Edit, Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { printedWords } from "../text/printed-words.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

type Message = "pad" | "padded" | "plain" | "mixed" | "convert";

/** The date of a cited document as it is written. */
interface WrittenDate {
  readonly date: CitedDate;
  readonly span: Span;
  /** Places of day and month; null where they are blank. */
  readonly day: Span | null;
  readonly month: Span | null;
}

/** Dates of cited documents written in several ways within one draft. */
export const citationDateStyle: Rule<Message> = defineRule({
  id: "citation-date-style",
  group: "citation",
  summary: {
    vi: "Ngày trong viện dẫn viết không thống nhất: có và không có số 0, bằng số và bằng chữ.",
    en: "Dates of cited documents are written in several ways: with and without zeros, in figures and in words.",
  },
  legalBasis: "điểm b khoản 4 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "off", strict: "info" },
  fixable: "safe",
  messages: {
    pad: {
      vi: "“{words}”: ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước, như ở dòng địa danh, ngày tháng: “{expected}”.",
      en: "“{words}”: days below 10 and the months 1 and 2 have a zero before them, as in the date line: “{expected}”.",
    },
    padded: {
      vi: "“{words}” ghi số 0 trước tháng, các ngày khác trong dự thảo thì không; viết thống nhất: “{expected}”.",
      en: "“{words}” has a zero before its month, other dates of this draft have none: write “{expected}”.",
    },
    plain: {
      vi: "“{words}” không ghi số 0 trước tháng, các ngày khác trong dự thảo thì có; viết thống nhất: “{expected}”.",
      en: "“{words}” has no zero before its month, other dates of this draft have one: write “{expected}”.",
    },
    mixed: {
      vi: "Ngày của văn bản được viện dẫn ghi theo hai cách: {numeric} chỗ bằng số (15/01/2026), {words} chỗ bằng chữ (ngày 15 tháng 01 năm 2026); nên theo một cách.",
      en: "Dates of cited documents are written in two ways: {numeric} in figures (15/01/2026), {words} in words (ngày 15 tháng 01 năm 2026); keep to one.",
    },
    convert: { vi: "Viết mọi ngày như “{example}”.", en: "Write every date like “{example}”." },
  },
  *check({ analysis }) {
    const inBody = analysis.citations.filter((citation) => isInBody(citation, analysis));
    const dates = inBody.flatMap((citation) => writtenDate(citation, analysis.text));
    yield* unpadded(dates, analysis.text);
    for (const style of ["numeric", "words"] as const) {
      const alike = dates.filter(({ date }) => date.style === style);
      yield* unevenMonths(alike, analysis.text);
    }
    yield* mixedStyles(dates, analysis.text);
  },
});

const DIGITS = /\d+/g;
/** Months that the norm writes without a zero. */
const PLAIN_FROM = 3;
const ONE_DIGIT_TO = 9;

/** Headings in capitals and the line below an annex's heading have dates in words whatever the text does. */
function isInBody({ prose }: Citation, { proses, document }: Analysis): boolean {
  const text = proses[prose]?.text ?? "";
  return prose < document.bounds.appendix && text !== text.toUpperCase();
}

/** Nothing for a date that another citation has, or that stands inside a title, where it is quoted. */
function writtenDate(citation: Citation, text: string): readonly WrittenDate[] {
  const { date, nested } = citation;
  const span = dateWords(text, citation);
  if (date === null || span === null || nested || date.style === "year") return [];
  const digits = [...slice(text, span).matchAll(DIGITS)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
  const places = [date.printed.day, date.printed.month].map((part) =>
    part === null ? null : (digits.shift() ?? null),
  );
  return [{ date, span, day: places[0] ?? null, month: places[1] ?? null }];
}

function* unpadded(dates: readonly WrittenDate[], text: string): Iterable<Problem<Message>> {
  for (const written of dates) {
    const { day, month, date } = written;
    const bare = [day, (date.month ?? 0) < PLAIN_FROM ? month : null].filter(
      (span) => span !== null && isOneDigit(span),
    );
    const edits = bare.flatMap((span) => (span === null ? [] : [insertZero(span)]));
    if (edits.length > 0) yield problemOf("pad", written, edits, text);
  }
}

/** Months 3 to 9 with a zero beside others without: the fewer are reported; of as many, those with a zero, which the norm does not ask for. */
function* unevenMonths(dates: readonly WrittenDate[], text: string): Iterable<Problem<Message>> {
  const months = dates.flatMap((written) => {
    const { month, date } = written;
    const free = month !== null && (date.month ?? 0) >= PLAIN_FROM && (date.month ?? 0) <= ONE_DIGIT_TO;
    return free ? [{ written, month }] : [];
  });
  const plain = months.filter(({ month }) => isOneDigit(month));
  const padded = months.filter(({ month }) => !isOneDigit(month));
  if (plain.length === 0 || padded.length === 0) return;
  if (padded.length <= plain.length) {
    for (const { written, month } of padded) yield problemOf("padded", written, [dropZero(month)], text);
  } else {
    for (const { written, month } of plain) yield problemOf("plain", written, [insertZero(month)], text);
  }
}

/** Figures beside words: reported once, at the first date of the fewer. */
function* mixedStyles(dates: readonly WrittenDate[], text: string): Iterable<Problem<Message>> {
  const full = dates.filter(({ date }) => date.iso?.length === FULL_DATE);
  const numeric = full.filter(({ date }) => date.style === "numeric");
  const words = full.filter(({ date }) => date.style === "words");
  const [fewer, style] = words.length <= numeric.length ? [words, "numeric" as const] : [numeric, "words" as const];
  const [first] = fewer;
  if (first === undefined || numeric.length === 0 || words.length === 0) return;
  const convertible = fewer.every(({ span }) => isPlain(text, span));
  const edits = fewer.map(({ span, date }) => ({ span, text: convert(date, style) }));
  const example = printDate(first.date.iso ?? "", style);
  yield {
    messageId: "mixed",
    span: first.span,
    data: { numeric: String(numeric.length), words: String(words.length) },
    suggestions: convertible ? [{ messageId: "convert", data: { example }, edits }] : [],
  };
}
const FULL_DATE = "YYYY-MM-DD".length;

/** The word "ngày" belongs to the words of a date in words, and stands before those of one in figures. */
function convert({ iso }: CitedDate, style: "numeric" | "words"): string {
  const printed = printDate(iso ?? "", style);
  return style === "numeric" ? `ngày ${printed}` : printed.replace(DAY_WORD, "");
}
const DAY_WORD = /^ngày /;

function problemOf(
  messageId: "pad" | "padded" | "plain",
  { span }: WrittenDate,
  edits: readonly Edit[],
  text: string,
): Problem<Message> {
  const words = printedWords(text, span);
  return { messageId, span, data: { words, expected: expected(text, span, edits) }, fix: edits };
}

function expected(text: string, span: Span, edits: readonly Edit[]): string {
  let [at, written] = [span.start, ""];
  for (const edit of edits) {
    written += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  const whole = written + text.slice(at, span.end);
  return printedWords(whole, { start: 0, end: whole.length });
}

function isOneDigit({ start, end }: Span): boolean {
  return end - start === 1;
}

function insertZero({ start }: Span): Edit {
  return { span: { start, end: start }, text: "0" };
}

function dropZero({ start }: Span): Edit {
  return { span: { start, end: start + 1 }, text: "" };
}
