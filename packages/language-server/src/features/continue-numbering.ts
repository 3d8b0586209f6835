import type { Analysis, Edit, PrintedNumber } from "@cchc/core";
import { numberAt, readNumber } from "@cchc/core";
import { proseAt } from "../at.ts";
import type { DraftView } from "../view.ts";

/**
 * What goes on with a list after a line break was typed; `offset` is that of the cursor on the new line. After "d) …" stands "đ) ",
 * after "1.2. …" "1.3. ", after "- …" "- ", with a blank line before it where the list has them; an empty item ends the list and goes.
 * Nothing after a heading, a line that ends with a colon or opens the archive, and inside a sentence.
 */
export function continueNumbering({ analysis }: Pick<DraftView, "analysis">, offset: number): readonly Edit[] {
  const here = lineAt(analysis.text, offset);
  const above = here.words.trim() === "" ? lineAbove(analysis.text, here) : null;
  const item = above === null ? null : itemOf(above);
  if (item === null) return [];
  const before = itemBefore(analysis.text, item.line);
  const edit = item.words === "" ? ended(item, before, here) : continued(analysis, item, before, here);
  return edit === null ? [] : [edit];
}

/** A line with the offsets of its words; the line break is no part of it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const lineBreaks = /[\r\n]/u;

function lineAt(text: string, offset: number): Line {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const rest = text.slice(offset).search(lineBreaks);
  const end = rest < 0 ? text.length : offset + rest;
  return { start, end, words: text.slice(start, end) };
}

function lineAbove(text: string, { start }: Line): Line | null {
  if (start === 0) return null;
  return lineAt(text, text.startsWith("\r\n", start - 2) ? start - 2 : start - 1);
}

/** An item of a list on a line. */
interface Item {
  readonly line: Line;
  readonly indent: string;
  /** As printed: "d)", "1.2.", "-". */
  readonly marker: string;
  readonly gap: string;
  /** What follows the marker, trimmed. */
  readonly words: string;
  /** Null for a bullet. */
  readonly number: PrintedNumber | null;
}

const BULLET = /^(?<marker>[-–+*•])(?<gap>[ \t]+|$)/u;
const smallLetter = /^\p{Ll}/u;
const lead = /^\s*/u;

function itemOf(line: Line): Item | null {
  const indent = lead.exec(line.words)?.[0] ?? "";
  const text = line.words.slice(indent.length);
  const bullet = BULLET.exec(text)?.groups;
  const number = bullet === undefined ? readNumber(text.normalize("NFC")) : null;
  if (bullet === undefined && (number === null || number.start > 0 || !counts(number))) return null;
  const marker = bullet?.["marker"] ?? text.slice(0, number?.end ?? 0);
  const rest = text.slice(marker.length);
  return { line, indent, marker, gap: lead.exec(rest)?.[0] || " ", words: rest.trim(), number };
}

/** Numbers that stand before items; the others stand before headings. */
function counts({ style, number, ordinal }: PrintedNumber): boolean {
  if (ordinal === null) return false;
  return style === "arabic" || style === "decimal" || (style === "letter" && smallLetter.test(number));
}

/** The item on the nearest line above that holds anything. */
function itemBefore(text: string, line: Line): Item | null {
  let above = lineAbove(text, line);
  while (above !== null && above.words.trim() === "") above = lineAbove(text, above);
  return above === null ? null : itemOf(above);
}

/** Whether `item` counts on from the one before it. */
function follows(item: Item, before: Item | null): before is Item {
  if (before === null || item.indent !== before.indent) return false;
  if (item.number === null || before.number === null) return item.marker === before.marker;
  const isNext = (before.number.ordinal ?? 0) + 1 === item.number.ordinal;
  return isNext && item.number.form === before.number.form && item.number.prefix === before.number.prefix;
}

function ended(item: Item, before: Item | null, here: Line): Edit | null {
  return follows(item, before) ? { span: { start: item.line.start, end: here.end }, text: "" } : null;
}

const closed = /[;.,…]$/u;
const opensList = /:$/u;
const archive = /^Lưu(?!\p{L})/u;
const markdownNumber = /^(?:\d{1,9}[.)]|[-+*])$/u;

function continued(analysis: Analysis, item: Item, before: Item | null, here: Line): Edit | null {
  const words = item.words.normalize("NFC");
  const prose = proseAt(analysis, item.line.end - 1);
  if (prose === null || prose.kind !== "paragraph" || prose.strong || opensList.test(words) || archive.test(words))
    return null;
  const isSibling = follows(item, before);
  // "1. Chuẩn bị" may as well be a heading: its end mark, or a sibling right above, shows that it is none.
  if (item.number !== null && item.number.style !== "letter" && !closed.test(words) && !isSibling) return null;
  const marker = item.number === null ? item.marker : nextMarker(item.marker, item.number);
  if (marker === null) return null;
  const blank = isSibling ? isBlankBetween(analysis.text, before, item) : !markdownNumber.test(item.marker);
  const lineBreak = analysis.text.startsWith("\r\n", item.line.end) ? "\r\n" : "\n";
  return {
    span: { start: here.start, end: here.end },
    text: `${blank ? lineBreak : ""}${item.indent}${marker}${item.gap}`,
  };
}

function nextMarker(marker: string, number: PrintedNumber): string | null {
  const next = numberAt(number, (number.ordinal ?? 0) + 1);
  return next === null ? null : marker.replace(number.number, next);
}

const blankLine = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/u;

function isBlankBetween(text: string, before: Item, item: Item): boolean {
  return blankLine.test(text.slice(before.line.end, item.line.start));
}
