import { isoOf, parseDate } from "./citation/date.ts";
import { documentName } from "./citation/document-name.ts";
import type { ParsedSymbol } from "./citation/symbol.ts";
import { parseSymbol } from "./citation/symbol.ts";
import { documentTypeOf, documentTypes, typeAbbreviations } from "./data/document-types.ts";
import type { DocumentStatus, RegisterField } from "./data/register-words.ts";
import { statusWords } from "./data/register-words.ts";
import type { RegisterEntry } from "./register.ts";
import type { Localized } from "./text/localized.ts";
import { compareKey } from "./text/vietnamese.ts";

/** A row of a register as it was typed: the text of each field that its columns or keys name. */
export interface RawRow {
  /** Line in the file on which it begins, from 1. */
  readonly line: number;
  readonly fields: ReadonlyMap<RegisterField, string>;
}

/** What could not be read in a register, and what that costs. */
export interface RegisterProblem {
  /** From 1. */
  readonly line: number;
  readonly reason: Localized;
}

export interface ReadRow {
  /** Null for a row that names no document. */
  readonly entry: RegisterEntry | null;
  readonly problems: readonly RegisterProblem[];
}

const DIGIT = /\d/;
const SPACES = /[\s\u00a0]+/gu;
const LEAD = /(?:^|\s)số\s*:?\s*$/iu;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d.*)?$/;
const ISO_MONTH = /^(\d{4})(?:-(\d{1,2}))?$/;
const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?:\s+\d.*)?$/;
const MONTH_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const SYMBOL_START = /(?<![A-Za-zÀ-ỹ\d/.-])\d/gu;

type CellOf = (field: RegisterField) => string | null;

/** Reads a row; `source` is the name of its register. A row without a number and symbol, or with a date that is none, is left out. */
export function readRow({ line, fields }: RawRow, source: string): ReadRow {
  const cell: CellOf = (field) => tidy(fields.get(field));
  const document = readSymbol(cell("symbol") ?? "");
  const date = readDate(cell("date") ?? "");
  const fault = rowFault(cell, document, date);
  if (document === null || fault !== null) return { entry: null, problems: toProblems(line, fault) };
  const entry: RegisterEntry = {
    type: typeOf(cell("type"), document),
    ...numberOf(document.parsed),
    date,
    issuer: cell("issuer"),
    title: cell("title"),
    ...forceOf(cell),
    url: cell("url"),
    reliability: "stated",
    source,
  };
  return { entry, problems: toProblems(line, cellFault(cell)) };
}

function toProblems(line: number, reason: Localized | null): readonly RegisterProblem[] {
  return reason === null ? [] : [{ line, reason }];
}

function rowFault(cell: CellOf, document: NamedSymbol | null, date: string | null): Localized | null {
  const [symbol, day] = [cell("symbol"), cell("date")];
  if (symbol === null) return reasons.noSymbol;
  if (document === null) return reasons.badSymbol(symbol);
  return day !== null && date === null ? reasons.badDate(day) : null;
}

/** What is wrong in a cell without which the row can still be used. */
function cellFault(cell: CellOf): Localized | null {
  const [status, until] = [cell("status"), cell("until")];
  if (status !== null && readStatus(status) === undefined) return reasons.badStatus(status);
  return until !== null && readDate(until) === null ? reasons.badEnd(until) : null;
}

/** A document for which a successor or a last day is named has ended, unless its status says otherwise. */
function forceOf(cell: CellOf): Pick<RegisterEntry, "status" | "successors" | "until"> {
  const [status, until] = [cell("status"), readDate(cell("until") ?? "")];
  const successors = symbolsIn(cell("successors"));
  const implied = successors.length > 0 || until !== null ? "ended" : null;
  return { status: status === null ? implied : (readStatus(status) ?? null), successors, until };
}

function tidy(text: string | undefined): string | null {
  const words = (text ?? "").normalize("NFC").replace(SPACES, " ").trim();
  return words === "" ? null : words;
}

/** A symbol with the type word before it, if any: "Nghị định số 30/2020/NĐ-CP". */
interface NamedSymbol {
  readonly words: string;
  readonly parsed: ParsedSymbol;
}

/** Null unless the cell holds one number and symbol and nothing after it. */
function readSymbol(cell: string): NamedSymbol | null {
  const start = cell.search(DIGIT);
  const parsed = start < 0 ? null : parseSymbol(cell, start);
  if (parsed === null || parsed.number === "" || start + parsed.length !== cell.length) return null;
  return { words: cell.slice(0, start).replace(LEAD, "").trim(), parsed };
}

function numberOf({
  number,
  year,
  symbol,
  style,
}: ParsedSymbol): Pick<RegisterEntry, "number" | "year" | "symbol" | "style"> {
  return { number, year, symbol, style };
}

/** The type that the register names, else the one whose code stands in the symbol, where only one does. */
function typeOf(cell: string | null, { words, parsed }: NamedSymbol): string | null {
  const named = documentTypeOf(typeAbbreviations.get(cell ?? words) ?? cell ?? words);
  if (named !== undefined) return named.name;
  const [code = ""] = parsed.symbol.split(GROUP_BORDER);
  const codes = parsed.style === "party" ? "partyCodes" : "stateCodes";
  return documentTypes.find((type) => type[codes][0] === code)?.name ?? null;
}
const GROUP_BORDER = /[-/]/;

/** ISO, as much of the date as the cell gives; null where it is no date. Days come first, as everywhere in Viet Nam. */
function readDate(cell: string): string | null {
  const [, isoYear, isoMonth, isoDay] = ISO_DAY.exec(cell) ?? ISO_MONTH.exec(cell) ?? [];
  if (isoYear !== undefined) return isoOf(toNumber(isoDay), toNumber(isoMonth), Number(isoYear));
  const [, day, month, year] = DAY_FIRST.exec(cell) ?? [];
  if (year !== undefined) return isoOf(toNumber(day), toNumber(month), Number(year));
  const [, onlyMonth, itsYear] = MONTH_FIRST.exec(cell) ?? [];
  if (itsYear !== undefined) return isoOf(null, toNumber(onlyMonth), Number(itsYear));
  const inWords = parseDate(cell, 0);
  return inWords?.length === cell.length ? inWords.date.iso : null;
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Undefined for words that are no status; null for a status that says nothing of force. */
function readStatus(cell: string): DocumentStatus | null | undefined {
  const words = compareKey(cell);
  return statusWords.find(([known]) => words.includes(known))?.[1];
}

/** Every number and symbol in a cell, as the norm prints it. */
function symbolsIn(cell: string | null): readonly string[] {
  if (cell === null) return [];
  const starts = [...cell.matchAll(SYMBOL_START)].map(({ index }) => parseSymbol(cell, index));
  return starts.flatMap((parsed) => (parsed === null || parsed.number === "" ? [] : [documentName(parsed)]));
}

const reasons = {
  noSymbol: { vi: "không ghi số, ký hiệu; bỏ qua dòng này", en: "no number and symbol; row left out" },
  badSymbol: (cell: string): Localized => ({
    vi: `không đọc được số, ký hiệu “${cell}”; bỏ qua dòng này`,
    en: `“${cell}” is no number and symbol; row left out`,
  }),
  badDate: (cell: string): Localized => ({
    vi: `ngày ban hành “${cell}” không có thật hoặc không đúng dạng ngày/tháng/năm; bỏ qua dòng này`,
    en: `“${cell}” is no date (day/month/year or YYYY-MM-DD); row left out`,
  }),
  badEnd: (cell: string): Localized => ({
    vi: `ngày hết hiệu lực “${cell}” không đúng dạng ngày/tháng/năm; chỉ bỏ qua ô này`,
    en: `“${cell}” is no date; only this cell left out`,
  }),
  badStatus: (cell: string): Localized => ({
    vi: `không rõ tình trạng “${cell}”; chỉ bỏ qua ô này`,
    en: `unknown status “${cell}”; only this cell left out`,
  }),
};
