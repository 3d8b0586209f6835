import type { MappedText } from "../text/mapped-text.ts";
import { appendPart, appendText, createMappedText, mapOf } from "../text/mapped-text.ts";
import { tagName, tagRole } from "./html-tags.ts";
import { OBJECT_REPLACEMENT } from "./inline-text.ts";
import type { Prose } from "./prose-types.ts";

/** A paragraph or table cell written in HTML. */
export interface HtmlText {
  readonly mapped: MappedText;
  readonly cell: Prose["cell"];
}

interface Reader {
  readonly html: MappedText;
  readonly texts: HtmlText[];
  current: MappedText;
  /** Tables open around the place: words of a table inside a table are left out. */
  tables: number;
  table: number;
  row: number;
  column: number;
  inCell: boolean;
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<[/!?]?[A-Za-z][^<>]*>/gi;

const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#160|#xa0);/gi;
const ENTITY_VALUES: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", "\u00A0"],
  ["&#160;", "\u00A0"],
  ["&#xa0;", "\u00A0"],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
]);

/** The words of an HTML block; tags of characters contribute nothing, tags of blocks divide. `firstTable` numbers its first table. */
export function htmlTexts(html: MappedText, firstTable: number): HtmlText[] {
  const reader: Reader = {
    html,
    texts: [],
    current: createMappedText(),
    tables: 0,
    table: firstTable - 1,
    row: -1,
    column: -1,
    inCell: false,
  };
  let done = 0;
  for (const match of html.text.matchAll(TAG)) {
    readWords(reader, done, match.index);
    done = match.index + match[0].length;
    if (match[1] === undefined) readTag(reader, match[0], match.index, done);
  }
  readWords(reader, done, html.text.length);
  finishText(reader);
  return reader.texts;
}

function readWords(reader: Reader, start: number, end: number): void {
  if (start >= end || reader.tables > 1) return;
  const map = mapOf(reader.html);
  let done = start;
  for (const entity of reader.html.text.slice(start, end).matchAll(ENTITY)) {
    const at = start + entity.index;
    const span = map.toSourceSpan(at, at + entity[0].length);
    appendPart(reader.current, reader.html, done, at);
    appendText(reader.current, ENTITY_VALUES.get(entity[0].toLowerCase()) ?? entity[0], span.start, span.end);
    done = at + entity[0].length;
  }
  appendPart(reader.current, reader.html, done, end);
}

function readTag(reader: Reader, tag: string, start: number, end: number): void {
  const role = tagRole(tag);
  if (role === "transparent") return;
  if (role === "paragraph-break") {
    finishText(reader);
    moveInTable(reader, tagName(tag), tag.startsWith("</"));
    return;
  }
  const span = mapOf(reader.html).toSourceSpan(start, end);
  appendText(reader.current, role === "line-break" ? "\n" : OBJECT_REPLACEMENT, span.start, span.end);
}

function finishText(reader: Reader): void {
  const cell =
    reader.inCell && reader.tables === 1 ? { table: reader.table, row: reader.row, column: reader.column } : null;
  if (reader.current.text.trim() !== "") reader.texts.push({ mapped: reader.current, cell });
  reader.current = createMappedText();
}

function moveInTable(reader: Reader, name: string, closes: boolean): void {
  if (name === "table") {
    reader.tables = Math.max(0, reader.tables + (closes ? -1 : 1));
    if (closes || reader.tables !== 1) return;
    reader.table += 1;
    reader.row = -1;
  } else if (reader.tables === 1 && name === "tr") {
    if (closes) return;
    reader.row += 1;
    reader.column = -1;
  } else if (reader.tables === 1 && (name === "td" || name === "th")) {
    reader.inCell = !closes;
    if (!closes) reader.column += 1;
  }
}
