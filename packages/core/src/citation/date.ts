import type { CitedDate } from "./citation.ts";

/** A date read at an offset; "ban hành ngày …" begins `lead` units before the date itself. */
export interface ParsedDate {
  readonly length: number;
  readonly lead: number;
  readonly date: CitedDate;
}

/** A blank to be filled in by hand; its length is bounded, and no two runs of spaces stand side by side, so that a match costs linear time. */
const BLANK = "(?:[.…_][.…_\\s]{0,80})";
const DAY = "(?:(?<d>\\d{1,2})(?!\\d))";
const MONTH = "(?:(?<m>\\d{1,2})(?!\\d))";
/** Also a year begun ("20…"), whose blank is read with it. */
const YEAR = "(?<y>\\d{4,5}(?!\\d)|[12]\\d{0,2}(?=[…_]|\\.\\.))(?:(?<!\\d{4})[.…_]+)?";
const BEFORE = "(?:(?:ban\\s+hành|ký(?:\\s+ban\\s+hành)?)\\s+)?";

const inWords = `${BEFORE}ngày(?:\\s*(?:${DAY}|${BLANK}))?\\s*tháng(?:\\s*(?:${MONTH}|${BLANK}))?\\s*(?:,\\s*)?năm(?:\\s*(?:${YEAR}|${BLANK}))?`;
const inWordsWithoutYear = `${BEFORE}ngày\\s*(?:${DAY}|${BLANK})\\s*tháng\\s*(?:${MONTH}|${BLANK})(?:\\s*/\\s*${YEAR})?`;
const numeric = `${BEFORE}ngày(?:\\s*(?:${DAY}|${BLANK}))?\\s*(?<mark>[/–-]|(?<![.…_\\s])\\.)(?:\\s*(?:${MONTH}|${BLANK}))?\\s*\\k<mark>\\s*(?:${YEAR}|${BLANK})`;
const numericWithoutYear = `${BEFORE}ngày\\s*${DAY}\\s*[/-]\\s*${MONTH}(?!\\s*[/.-]\\s*\\d)`;
const blankDayAndMonth = `${BEFORE}ngày(?:\\s*${BLANK})?\\s*/\\s*${YEAR}`;
const month = `${BEFORE}tháng\\s*(?:${MONTH}|${BLANK})\\s*(?:(?:,\\s*)?năm\\s*|/\\s*|-\\s*)${YEAR}`;
const bare = `${DAY}\\s*/\\s*${MONTH}\\s*/\\s*(?<y>\\d{4})(?!\\d)`;
const blankDay = `${BEFORE}ngày(?:\\s*${BLANK})?(?=\\s*(?:của|$))`;

const sticky = (source: string): RegExp => new RegExp(source, "iuy");
const patterns: readonly (readonly [RegExp, CitedDate["style"]])[] = [
  [sticky(inWords), "words"],
  [sticky(numeric), "numeric"],
  [sticky(inWordsWithoutYear), "words"],
  [sticky(numericWithoutYear), "numeric"],
  [sticky(blankDayAndMonth), "numeric"],
  [sticky(month), "words"],
  [sticky(blankDay), "words"],
];
const barePattern = sticky(bare);
const beginning = /ngày|tháng|năm|\d/i;
const yearPattern = sticky("năm\\s+(?<y>(?:19|20)\\d{2})(?!\\d)");

/** What most dates are, without blanks, doubtful numbers or words before: the other patterns read it to the same. */
const plainDate = /ngày (\d{1,2})(?:( tháng )(\d{1,2}) năm |\/(\d{1,2})\/)(\d{4})(?!\d)/y;
/** Every date begins with one of these words. */
const possibleStart = /ngày|tháng|ban\s+hành|ký/iuy;

/** Reads "ngày … tháng … năm …", "ngày d/m/yyyy", "tháng m năm yyyy" at `offset`, blanks allowed; null where none stands. */
export function parseDate(text: string, offset: number): ParsedDate | null {
  possibleStart.lastIndex = offset;
  if (!possibleStart.test(text)) return null;
  return readPlain(text, offset) ?? parseTolerantDate(text, offset);
}

function readPlain(text: string, offset: number): ParsedDate | null {
  plainDate.lastIndex = offset;
  const match = plainDate.exec(text);
  if (match === null) return null;
  const [whole, day = null, words, monthInWords, monthInNumbers, year = null] = match;
  const date = toDate(day, monthInWords ?? monthInNumbers ?? null, year, words === undefined ? "numeric" : "words");
  return { length: whole.length, lead: 0, date };
}

/** As `parseDate`, by the patterns that allow for everything: they alone would do, but for their cost. */
export function parseTolerantDate(text: string, offset: number): ParsedDate | null {
  for (const [pattern, style] of patterns) {
    const parsed = read(pattern, text, offset, style);
    if (parsed !== null) return parsed;
  }
  return null;
}

/** Reads a date without the word "ngày" (15/7/2021); only to be tried right after a symbol. */
export function parseBareDate(text: string, offset: number): ParsedDate | null {
  return read(barePattern, text, offset, "numeric");
}

/** Reads "năm 2025" as the whole date of a law or of a document named by its year. */
export function parseYear(text: string, offset: number): ParsedDate | null {
  return read(yearPattern, text, offset, "year");
}

function read(pattern: RegExp, text: string, offset: number, style: CitedDate["style"]): ParsedDate | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (match === null) return null;
  const { d, m, y } = match.groups ?? {};
  const lead = Math.max(0, match[0].search(beginning));
  return { length: match[0].trimEnd().length, lead, date: toDate(d ?? null, m ?? null, y ?? null, style) };
}

function toDate(day: string | null, month_: string | null, year: string | null, style: CitedDate["style"]): CitedDate {
  const dayValue = day === null ? null : Number(day);
  const monthValue = month_ === null ? null : Number(month_);
  const yearValue = year !== null && year.length === 4 ? Number(year) : null;
  return {
    day: dayValue,
    month: monthValue,
    year: yearValue,
    iso: isoOf(dayValue, monthValue, yearValue),
    style,
    blank: style !== "year" && (day === null || month_ === null || year === null || year.length < 4),
    printed: { day, month: month_, year },
  };
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null without a year, or where the date cannot exist. */
export function isoOf(day: number | null, month_: number | null, year: number | null): string | null {
  if (year === null) return null;
  if (month_ === null) return String(year);
  if (month_ < 1 || month_ > 12) return null;
  const head = `${year}-${twoDigits(month_)}`;
  if (day === null) return head;
  return day >= 1 && day <= daysIn(month_, year) ? `${head}-${twoDigits(day)}` : null;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function daysIn(month_: number, year: number): number {
  if (month_ === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month_) ? 30 : 31;
}
