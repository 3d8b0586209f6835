import type { Register } from "./register.ts";
import { buildRegister } from "./register.ts";
import type { CsvParser, RawRows } from "./register-csv.ts";
import { readCsv } from "./register-csv.ts";
import { readJson, readYaml } from "./register-list.ts";
import type { RegisterProblem } from "./register-row.ts";
import { readRow } from "./register-row.ts";

/** Formats in which registers are read. */
export type RegisterFormat = "csv" | "yaml" | "json";

/** A register and the rows that could not be read; `register` is null where the text is no register at all. */
export interface ParsedRegister {
  /** Null where the file as a whole is no register; the one problem then says why. */
  readonly register: Register | null;
  /** Rows that were left out, in the order of their lines. */
  readonly problems: readonly RegisterProblem[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads a register of documents (sổ đăng ký văn bản): a spreadsheet export with Vietnamese or English headings, or a YAML or
 * JSON list with keys of those names. What cannot be read is a problem with its line, the rest is used. The parsers of these
 * formats are loaded when first asked for.
 *
 * @example
 * ```ts
 * const csv = "Số, ký hiệu;Ngày ban hành\n5/QĐ-UBND;01/02/2026\nx;y";
 * const { register, problems } = await parseRegister(csv, "csv", "so.csv");
 * register?.entries.length; // => 1
 * problems.map(({ line }) => line); // => [3]
 * ```
 */
export async function parseRegister(text: string, format: RegisterFormat, name: string): Promise<ParsedRegister> {
  const raw = await rawRows(text.replace(BYTE_ORDER_MARK, ""), format);
  if (raw === null) return { register: null, problems: [{ line: 1, reason: format === "csv" ? noHeadings : noList }] };
  const read = raw.rows.map((row) => readRow(row, name));
  const entries = read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const problems = [...raw.problems, ...read.flatMap((row) => row.problems)].sort((a, b) => a.line - b.line);
  return { register: buildRegister(name, entries), problems };
}

async function rawRows(text: string, format: RegisterFormat): Promise<RawRows | null> {
  if (format === "csv") return readCsv((await import("papaparse")).default as CsvParser, text);
  const rows = format === "json" ? readJson(text) : null;
  const allRight = rows?.every((row) => readRow(row, "").problems.length === 0) ?? false;
  // Lines are wanted only where something is wrong, and finding them takes many times as long as reading.
  return rows !== null && allRight ? { rows, problems: [] } : readYaml(await import("yaml"), text);
}

const noHeadings = {
  vi: "không thấy dòng tiêu đề cột có “Số, ký hiệu”",
  en: "no row of headings with “Số, ký hiệu” (number and symbol)",
};

const noList = {
  vi: "không phải là danh sách văn bản (YAML hoặc JSON)",
  en: "not a list of documents in YAML or JSON",
};
