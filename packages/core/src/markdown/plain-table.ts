import type { Table, TableCell, TableRow } from "mdast";
import type { LinePlace } from "./plain-inline.ts";
import { plainInline, pointAt } from "./plain-inline.ts";
import { endOf } from "./plain-lines.ts";

/** A table and where its last line ends. */
export interface PlainTable {
  readonly node: Table;
  readonly end: number;
}

interface Row {
  readonly node: TableRow;
  readonly end: number;
}

// Bars at both ends of each line; in the cells nothing that could take a bar's meaning away.
const ROW = /\|(?:[^`\\\t\0\r\n|]*\|)+(?=[\r\n]|$)/y;
const DELIMITERS = /\|(?: *:?-+:? *\|)+(?=[\r\n]|$)/y;
const LINE_BREAK = /\r\n|\r|\n/y;
/** What ends a table: a blank line, or the end of the text. */
const END = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:[\r\n]|$)|$/y;

/** The table that begins at a line after a blank one; null where none does, or where only the parser knows. Moves `place` to its last line. */
export function plainTable(text: string, at: number, place: LinePlace): PlainTable | null {
  const start = pointAt(place, at);
  const head = readRow(text, at, place);
  const delimiterStart = head && lineAfter(text, head.end, place);
  const delimiterEnd = delimiterStart && endOf(DELIMITERS, text, delimiterStart);
  if (head === null || delimiterStart === null || delimiterEnd === null) return null;
  const align = text
    .slice(delimiterStart + 1, delimiterEnd - 1)
    .split("|")
    .map(alignment);
  if (align.length !== head.node.children.length) return null;
  const rows = [head.node];
  let end = delimiterEnd;
  while (endOf(END, text, end) === null) {
    const rowStart = lineAfter(text, end, place);
    const row = rowStart === null ? null : readRow(text, rowStart, place);
    if (row === null) return null;
    rows.push(row.node);
    end = row.end;
  }
  return { node: { type: "table", align, children: rows, position: { start, end: pointAt(place, end) } }, end };
}

function readRow(text: string, at: number, place: LinePlace): Row | null {
  const end = endOf(ROW, text, at);
  if (end === null) return null;
  const cells: TableCell[] = [];
  for (let bar = at; bar < end - 1; ) {
    const next = text.indexOf("|", bar + 1);
    const cell = readCell(text, bar, next, next === end - 1, place);
    if (cell === null) return null;
    cells.push(cell);
    bar = next;
  }
  return {
    node: { type: "tableRow", children: cells, position: { start: pointAt(place, at), end: pointAt(place, end) } },
    end,
  };
}

/** The cell between two bars; the last of a row has the bar after it, too. */
function readCell(text: string, bar: number, next: number, isLast: boolean, place: LinePlace): TableCell | null {
  let [start, end] = [bar + 1, next];
  while (start < end && text.charAt(start) === " ") start += 1;
  while (end > start && text.charAt(end - 1) === " ") end -= 1;
  const children = start === end ? [] : plainInline(text, { start, end }, place);
  if (children === null) return null;
  const position = { start: pointAt(place, bar), end: pointAt(place, isLast ? next + 1 : next) };
  return { type: "tableCell", children, position };
}

/** Where the next line begins; null where there is none. */
function lineAfter(text: string, end: number, place: LinePlace): number | null {
  const start = endOf(LINE_BREAK, text, end);
  if (start === null) return null;
  place.line += 1;
  place.lineStart = start;
  return start;
}

function alignment(delimiter: string): "left" | "right" | "center" | null {
  const marks = delimiter.trim();
  if (marks.startsWith(":")) return marks.endsWith(":") ? "center" : "left";
  return marks.endsWith(":") ? "right" : null;
}
