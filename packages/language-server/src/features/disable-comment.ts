import type { Analysis, Diagnostic, Edit, Prose, Span } from "@cchc/core";
import { applyEdits, contains, overlaps } from "@cchc/core";
import type { DraftView } from "../view.ts";

const CONTAINER = /^[ \t>]*/;
const BLANK = /^[ \t>]*$/;
const LINE_BREAK_OR_END = /[\r\n]|$/;
const LAST_BAR = /(?<![ \t])[ \t]*(?:\|[ \t]*)?$/;
/** What makes a break of the end of a line must stay its end. */
const LINE_END = /(?:[ \t]+|\\)?$/;

/**
 * A comment that switches one rule off where a finding stands, on the line above or, where a line of its own would tear a paragraph or
 * a table apart, at the end of it; nothing where no comment can. What is offered silences that finding and brings no other.
 */
export function disableEdits(view: DraftView, { ruleId, span }: Diagnostic): readonly Edit[] {
  const before = countsOf(view.diagnostics);
  const isSilenced = (edits: readonly Edit[]): boolean => {
    const after = countsOf(view.checkAs(applyEdits(view.analysis.text, edits)));
    const fewer = (after.get(ruleId) ?? 0) < (before.get(ruleId) ?? 0);
    return fewer && [...after].every(([id, count]) => count <= (before.get(id) ?? 0));
  };
  const prose = view.analysis.proses.find((one) => contains(one.span, span)) ?? null;
  return candidates(view.analysis, ruleId, span.start, prose).find(isSilenced) ?? [];
}

function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

function candidates(
  { text, proses }: Analysis,
  ruleId: string,
  offset: number,
  prose: Prose | null,
): readonly (readonly Edit[])[] {
  const lines = linesAround(text, offset);
  const nextLine = `<!-- cchc-disable-next-line ${ruleId} -->`;
  const ways = [
    ...(lines.before === null || prose === null || !isWithin(lines.before, prose, proses)
      ? []
      : [atEndOf(text, lines.before, nextLine, prose)]),
    ...(prose?.cell && prose.cell.row > 0 ? [] : [above(text, lines.start, nextLine)]),
    ...(prose?.cell == null ? [] : [around(text, proses, prose, ruleId)]),
    [insert(0, `<!-- cchc-disable ${ruleId} -->${breakOf(text)}`)],
  ];
  return ways.filter((way) => way.length > 0);
}

interface LinesAround {
  /** Where the line begins. */
  readonly start: number;
  /** The line before it; null on the first line. */
  readonly before: Span | null;
}

function linesAround(text: string, offset: number): LinesAround {
  const start = lineStart(text, offset);
  if (start === 0) return { start, before: null };
  const crlf = text[start - 1] === "\n" && text[start - 2] === "\r";
  const end = start - (crlf ? 2 : 1);
  return { start, before: { start: lineStart(text, end), end } };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

function breakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function insert(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** Whether a line belongs to the paragraph, or to the table of the cell; a line between the head and the rows holds no cell. */
function isWithin(line: Span, prose: Prose, proses: readonly Prose[]): boolean {
  if (prose.cell === null) return overlaps(line, prose.span);
  return proses.some(({ cell, span }) => cell !== null && cell.table === prose.cell?.table && overlaps(line, span));
}

/** Within a paragraph, and between the rows of a table. */
function atEndOf(text: string, { start, end }: Span, comment: string, prose: Prose): readonly Edit[] {
  const line = text.slice(start, end);
  if (BLANK.test(line)) return [];
  const tail = (prose.cell === null ? LINE_END : LAST_BAR).exec(line);
  return [insert(start + (tail?.index ?? line.length), ` ${comment}`)];
}

/** On a line of its own, in the same quotation and as deep as the line below it. */
function above(text: string, start: number, comment: string): readonly Edit[] {
  const container = CONTAINER.exec(text.slice(start))?.[0] ?? "";
  return [insert(start, `${container}${comment}${breakOf(text)}`)];
}

/** Before and after the table in which a cell stands. */
function around(text: string, proses: readonly Prose[], { cell }: Prose, ruleId: string): readonly Edit[] {
  const cells = proses.filter((prose) => prose.cell !== null && prose.cell.table === cell?.table);
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = lineStart(text, first.span.start);
  const container = CONTAINER.exec(text.slice(start))?.[0] ?? "";
  const end = text.slice(last.span.end).search(LINE_BREAK_OR_END) + last.span.end;
  const lineBreak = breakOf(text);
  return [
    insert(start, `${container}<!-- cchc-disable ${ruleId} -->${lineBreak}`),
    insert(end, `${lineBreak}${container.trimEnd()}${lineBreak}${container}<!-- cchc-enable ${ruleId} -->`),
  ];
}
