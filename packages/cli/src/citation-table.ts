import type { Citation, Draft, Language } from "@cchc/core";
import { lineIndex } from "@cchc/core";
import { alignColumns } from "./columns.ts";
import { displayWidth, printable } from "./formatters/display-width.ts";

const HEADINGS = {
  vi: ["STT", "Loại", "Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Trích yếu", "Dòng"],
  en: ["No.", "Type", "Number, symbol", "Date", "Issuer", "Title", "Lines"],
} as const;
const EMPTY = { vi: "(không viện dẫn văn bản nào)", en: "(cites no document)" } as const;
const SPACES = /\s+/g;

/** A cited document: what its citations together say of it, and the lines in which they stand. */
interface Entry {
  type: string;
  symbol: string;
  date: string;
  issuer: string;
  title: string;
  readonly lines: number[];
}

/**
 * The documents that a draft cites (bảng viện dẫn), a Markdown table that can be pasted into a draft: one row per document, in
 * the order of first mention.
 */
export function citationTable({ path, analysis }: Draft, language: Language): string {
  const lines = lineIndex(analysis.text);
  const entries = new Map<string, Entry>();
  analysis.citations.forEach((citation, at) => {
    if (citation.kind === "self" || citation.kind === "backward") return;
    const key = citation.id ?? `#${at}`;
    const entry = merge(entries.get(key), citation);
    const { line } = lines.position(citation.span.start);
    if (entry.lines.at(-1) !== line) entry.lines.push(line);
    entries.set(key, entry);
  });
  if (entries.size === 0) return `${printable(path)}\n\n${EMPTY[language]}\n`;
  const rows = [...entries.values()].map((entry, at) => rowOf(entry, at + 1));
  return `${printable(path)}\n\n${markdownTable([HEADINGS[language], ...rows]).join("\n")}\n`;
}

function merge(known: Entry | undefined, citation: Citation): Entry {
  return {
    type: known?.type || (citation.type ?? ""),
    symbol: known?.symbol || fullSymbol(citation),
    date: known?.date || dateOf(citation),
    issuer: known?.issuer || (citation.issuer ?? ""),
    title: known?.title || (citation.title ?? ""),
    lines: known?.lines ?? [],
  };
}

/** Number, year and symbol as the norm writes them: "30/2020/NĐ-CP", "57-NQ/TW". */
function fullSymbol({ number, year, symbol, style }: Citation): string {
  const head = year === null ? (number ?? "") : `${number ?? ""}/${year}`;
  if (!symbol) return head;
  return `${head}${style === "party" ? "-" : "/"}${symbol}`;
}

/** As the norm writes a date in figures: days below 10 and the months 1 and 2 with a zero ("05/02/2026", "05/3/2026"). */
function dateOf({ date }: Citation): string {
  const [year = "", month, day] = date?.iso?.split("-") ?? [];
  return [day, month && (Number(month) > 2 ? String(Number(month)) : month), year].filter(Boolean).join("/");
}

function rowOf({ type, symbol, date, issuer, title, lines }: Entry, number: number): string[] {
  return [String(number), type, symbol, date, issuer, title, lines.join(", ")].map(cell);
}

function cell(text: string): string {
  return printable(text.replace(SPACES, " ")).replaceAll("|", "\\|");
}

function markdownTable(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => displayWidth(row[column] ?? ""))));
  const rule = widths.map((width) => "-".repeat(width));
  const full = [head, rule, ...body].map((row) => ["|", ...row.flatMap((each) => [each, "|"])]);
  return alignColumns(full, " ");
}
