import type { RegisterField } from "./data/register-words.ts";
import { registerFields } from "./data/register-words.ts";
import type { RawRow, RegisterProblem } from "./register-row.ts";
import { compareKey } from "./text/vietnamese.ts";

/** The part of papaparse that is used here; its published types want those of Node and of the DOM, which the core is kept clean of. */
export interface CsvParser {
  parse(text: string, config: CsvConfig): unknown;
}

interface CsvConfig {
  readonly delimiter: string;
  readonly newline: "\n";
  readonly preview?: number;
  readonly step: (row: CsvStep, handle: { abort(): void }) => void;
}

interface CsvStep {
  readonly data: readonly string[];
  readonly errors: readonly { readonly index?: number }[];
  /** `cursor`: offset after the row. */
  readonly meta: { readonly cursor: number };
}

/** Rows of a file, or why it has none. */
export interface RawRows {
  readonly rows: readonly RawRow[];
  readonly problems: readonly RegisterProblem[];
}

interface CsvRow {
  readonly cells: readonly string[];
  /** Offset at which the row begins. */
  readonly start: number;
  /** Offset of the quotation mark after which it could not be read, null where it could. */
  readonly broken: number | null;
}

const DELIMITERS = [",", ";", "\t", "|"];
const LINE_END = /\r\n?/g;
/** Titles and the like may stand above the headings of a spreadsheet. */
const ROWS_ABOVE_HEADINGS = 15;
/** After a broken row the rest of the file is read again, so that their number must have a limit. */
const MAX_BROKEN = 50;
const NO_LETTER = /[^A-Za-zÀ-ỹ\d]+/gu;
const CAMEL = /(?<=[a-z])(?=[A-Z])/g;

/** A heading as the table of headings has it: letters alone, in lower case, "replacedBy" as "replaced by". */
export function headingKey(heading: string): string {
  return compareKey(heading.replace(CAMEL, " ").normalize("NFC").replace(NO_LETTER, " "));
}

/**
 * Rows of a spreadsheet export. The delimiter is the one by which most headings are known: titles hold commas, and so does
 * the heading "Số, ký hiệu", so that counting marks would mislead. Null where no heading names the number and symbol.
 */
export function readCsv(parser: CsvParser, file: string): RawRows | null {
  const text = file.replace(LINE_END, "\n");
  const best = DELIMITERS.map((delimiter) => headingsOf(parser, text, delimiter)).reduce((one, other) =>
    other.columns.size > one.columns.size ? other : one,
  );
  if (![...best.columns.values()].includes("symbol")) return null;
  return toRawRows(text, rowsFrom(parser, text, best), best.columns);
}

interface Headings {
  readonly delimiter: string;
  readonly columns: ReadonlyMap<number, RegisterField>;
  /** Offset after the row of headings. */
  readonly end: number;
}

function headingsOf(parser: CsvParser, text: string, delimiter: string): Headings {
  let best: Headings = { delimiter, columns: new Map(), end: 0 };
  parser.parse(text, {
    delimiter,
    newline: "\n",
    preview: ROWS_ABOVE_HEADINGS,
    step: ({ data, meta }) => {
      const columns = columnsOf(data);
      if (columns.size > best.columns.size) best = { delimiter, columns, end: meta.cursor };
    },
  });
  return best;
}

/** The first column that bears a field's heading holds the field. */
function columnsOf(cells: readonly string[]): ReadonlyMap<number, RegisterField> {
  const fields = cells.map((cell) => registerFields.get(headingKey(cell)));
  return new Map(
    fields.flatMap((field, at) => (field === undefined || fields.indexOf(field) !== at ? [] : [[at, field] as const])),
  );
}

/** The rows below the headings. A quotation mark that is not closed would swallow the rest: reading goes on at the next line. */
function rowsFrom(parser: CsvParser, text: string, { delimiter, end }: Headings): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let from = end;
  for (let count = 0; from < text.length && count < MAX_BROKEN; count += 1) {
    rows.push(...rowsUntilBroken(parser, text.slice(from), delimiter).map((row) => shift(row, from)));
    const broken = rows.at(-1)?.broken ?? null;
    const next = broken === null ? -1 : text.indexOf("\n", broken);
    from = next < 0 ? text.length : next + 1;
  }
  return rows;
}

function rowsUntilBroken(parser: CsvParser, text: string, delimiter: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let start = 0;
  parser.parse(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }, handle) => {
      const broken = errors[0]?.index ?? null;
      rows.push({ cells: data, start, broken });
      start = meta.cursor;
      if (broken !== null) handle.abort();
    },
  });
  return rows;
}

function shift({ cells, start, broken }: CsvRow, by: number): CsvRow {
  return { cells, start: start + by, broken: broken === null ? null : broken + by };
}

function toRawRows(text: string, rows: readonly CsvRow[], columns: ReadonlyMap<number, RegisterField>): RawRows {
  const raw: RawRow[] = [];
  const problems: RegisterProblem[] = [];
  let [line, counted] = [1, 0];
  for (const { cells, start, broken } of rows) {
    line += lineBreaks(text, counted, start);
    counted = start;
    if (broken !== null) problems.push({ line: line + lineBreaks(text, start, broken), reason: badQuotation });
    else if (cells.some((cell) => cell.trim() !== "")) raw.push({ line, fields: fieldsOf(cells, columns) });
  }
  return {
    rows: raw,
    problems: problems.length < MAX_BROKEN ? problems : [...problems.slice(0, -1), tooMany(problems)],
  };
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function fieldsOf(cells: readonly string[], columns: ReadonlyMap<number, RegisterField>): RawRow["fields"] {
  return new Map([...columns].map(([at, field]) => [field, cells[at] ?? ""]));
}

const badQuotation = {
  vi: "dấu nháy kép mở mà không đóng, hoặc còn chữ sau dấu đóng; bỏ qua dòng này",
  en: "a quotation mark is not closed, or words follow the closing one; row left out",
};

function tooMany(problems: readonly RegisterProblem[]): RegisterProblem {
  const reason = {
    vi: "quá nhiều dấu nháy kép mở mà không đóng; không đọc tiếp từ dòng này",
    en: "too many quotation marks are not closed; nothing read from this row on",
  };
  return { line: problems.at(-1)?.line ?? 1, reason };
}
