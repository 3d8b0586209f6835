import type { Heading, List, ListItem, PhrasingContent, RootContent } from "mdast";
import type { Chunk } from "./blocks.ts";
import type { Point, Position } from "./emphasis.ts";
import type { LinePlace } from "./plain-inline.ts";
import { plainInline, pointAt } from "./plain-inline.ts";
import type { LineKind } from "./plain-lines.ts";
import { afterSpaces, beforeSpaces, isBlankFrom, lineEnd, lineKind, nextLine } from "./plain-lines.ts";
import { plainTable } from "./plain-table.ts";

interface Reader {
  readonly text: string;
  readonly nodes: RootContent[];
  readonly place: LinePlace;
  /** Whether a blank line, or the beginning of the chunk, stands before the line. */
  afterBlank: boolean;
  /** The list that a marker of the same kind would continue, and the last character of its marker. */
  list: List | null;
  listMarker: string;
}

/** A run of words over one or more lines. */
interface Words {
  readonly nodes: PhrasingContent[];
  readonly position: Position;
  /** Where its last line ends. */
  readonly end: number;
}

/** What a line does to the paragraph before it; null where only the parser knows. */
type Step = "continue" | "underline" | "end" | null;

const ITEM_MARKER = /([-+*]|\d{1,9}[.)])(?: {1,4}(?! )|(?=[\r\n]|$))/y;
const HEADING_MARKER = /(#{1,6}) +(?=\S)/y;
const LONGEST_LINE = 1_000_000;
const DEEPEST_MARGIN = 3;
const SHORTEST_RULE = 3;

/**
 * The blocks of a chunk that holds nothing but paragraphs, headings, rules, tables and items at the margin, with no markup inside but
 * what `plainInline` reads: what most of a draft is. They are the same nodes as the parser gives, at a fraction of its cost; null
 * where the chunk holds anything else.
 */
export function plainBlocks(text: string, chunk: Chunk): RootContent[] | null {
  const place = { line: chunk.line, lineStart: chunk.start };
  const reader: Reader = { text, nodes: [], place, afterBlank: true, list: null, listMarker: "" };
  // After a byte order mark the first line begins before the chunk.
  if (chunk.line === 1) place.lineStart = 0;
  for (let at = chunk.start; at < chunk.end; ) {
    const isBlank = isBlankFrom(text, at);
    const end = isBlank ? lineEnd(text, at) : readBlock(reader, at);
    if (end === null) return null;
    at = nextLine(text, end);
    place.line += 1;
    place.lineStart = at;
    reader.afterBlank = isBlank;
  }
  return reader.nodes;
}

/** Reads one block at the beginning of a line; gives where its last line ends, null where the block is not plain. */
function readBlock(reader: Reader, start: number): number | null {
  const { text } = reader;
  if (isEndless(text, start)) return null;
  const at = afterSpaces(text, start);
  if (at > start) return isFreeMargin(reader, start, at) ? readParagraph(reader, at) : null;
  if (text.charAt(at) === "|" && reader.afterBlank) {
    const end = readTable(reader, at);
    if (end !== null) return end;
  }
  return readLine(reader, at, lineKind(text, at));
}

function readLine(reader: Reader, at: number, kind: LineKind | null): number | null {
  switch (kind) {
    case "text":
      return readParagraph(reader, at);
    case "heading":
      return readHeading(reader, at);
    case "item":
    case "bullet":
      return readItem(reader, at);
    case "rule":
      return addRule(reader, at);
    case "underline":
      return isRule(reader.text, at) ? addRule(reader, at) : null;
    default:
      return null;
  }
}

/** Whether a paragraph may begin after these spaces: few, and after no item that they could belong to. */
function isFreeMargin(reader: Reader, start: number, at: number): boolean {
  return reader.list === null && at - start <= DEEPEST_MARGIN && lineKind(reader.text, at) === "text";
}

function isRule(text: string, at: number): boolean {
  return text.startsWith("-".repeat(SHORTEST_RULE), at);
}

/** Whether the line is so long that a pattern which repeats over it would exhaust the stack of the engine. */
function isEndless(text: string, at: number): boolean {
  return text.length - at > LONGEST_LINE && lineEnd(text, at) - at > LONGEST_LINE;
}

function readTable(reader: Reader, at: number): number | null {
  const table = plainTable(reader.text, at, { ...reader.place });
  if (table === null) return null;
  addTopLevel(reader, table.node);
  const last = table.node.position?.end;
  if (last !== undefined) {
    reader.place.line = last.line;
    reader.place.lineStart = table.end - last.column + 1;
  }
  return table.end;
}

function addRule(reader: Reader, at: number): number {
  const end = lineEnd(reader.text, at);
  const position = { start: pointAt(reader.place, at), end: pointAt(reader.place, end) };
  addTopLevel(reader, { type: "thematicBreak", position });
  return end;
}

function readHeading(reader: Reader, at: number): number | null {
  const { text, place } = reader;
  HEADING_MARKER.lastIndex = at;
  const marker = HEADING_MARKER.exec(text);
  const depth = marker?.[1]?.length as Heading["depth"] | undefined;
  const end = lineEnd(text, at);
  // Marks at the end would close the heading.
  if (marker === null || depth === undefined || text.slice(at + depth, end).includes("#")) return null;
  const from = at + marker[0].length;
  const position = { start: pointAt(place, at), end: pointAt(place, end) };
  const children = plainInline(text, { start: from, end: beforeSpaces(text, end, from) }, place);
  if (children === null) return null;
  addTopLevel(reader, { type: "heading", depth, children, position });
  return end;
}

/** Reads a paragraph, or the heading that a line of dashes or equals signs below makes of it. */
function readParagraph(reader: Reader, at: number): number | null {
  const { text, place } = reader;
  const extent = paragraphExtent(text, at, false);
  const words = extent && readWords(reader, at, extent.end);
  if (words === null) return null;
  const { nodes: children, position, end } = words;
  if (!extent?.underlined) {
    addTopLevel(reader, { type: "paragraph", children, position });
    return end;
  }
  const underline = nextLine(text, end);
  const underlineEnd = lineEnd(text, underline);
  place.line += 1;
  place.lineStart = underline;
  const depth = text.charAt(underline) === "=" ? 1 : 2;
  const whole = { start: position.start, end: pointAt(place, underlineEnd) };
  addTopLevel(reader, { type: "heading", depth, children, position: whole });
  return underlineEnd;
}

function readItem(reader: Reader, at: number): number | null {
  const { text, place, list, listMarker, afterBlank } = reader;
  ITEM_MARKER.lastIndex = at;
  const match = ITEM_MARKER.exec(text);
  const printed = match?.[1];
  if (match === null || printed === undefined) return null;
  const start = pointAt(place, at);
  const content = readItemContent(reader, at + match[0].length);
  if (content === null) return null;
  const item = itemNode(content.nodes, { start, end: content.end });
  if (list !== null && listMarker === printed.slice(-1)) extendList(list, item, afterBlank);
  else startList(reader, item, printed);
  return content.end.offset ?? null;
}

/** What an item holds and where it ends: one paragraph, or nothing. */
function readItemContent(reader: Reader, at: number): { nodes: ListItem["children"]; end: Point } | null {
  const { text, place } = reader;
  if (isBlankFrom(text, at)) return { nodes: [], end: pointAt(place, lineEnd(text, at)) };
  const kind = lineKind(text, at);
  // Right below a paragraph, a mark without words is a word itself.
  const isWord = kind === "bullet" && !reader.afterBlank && reader.list === null;
  if (kind === "bullet" && !isWord) return readEmptyList(reader, at);
  const isText = kind === "text" || (isWord && reader.nodes.at(-1)?.type === "paragraph");
  const extent = isText ? paragraphExtent(text, at, true) : null;
  const words = extent && readWords(reader, at, extent.end);
  if (words === null) return null;
  return { nodes: [{ type: "paragraph", children: words.nodes, position: words.position }], end: words.position.end };
}

/** "* *": a list of nothing in an item, which is what is left of an emptied emphasis. */
function readEmptyList({ text, place }: Reader, at: number): { nodes: ListItem["children"]; end: Point } {
  const end = pointAt(place, lineEnd(text, at));
  const start = pointAt(place, at);
  const item = itemNode([], { start, end });
  return { nodes: [listNode(item, text.slice(at, end.offset).trimEnd())], end };
}

function readWords({ text, place }: Reader, at: number, end: number): Words | null {
  const start = pointAt(place, at);
  const nodes = plainInline(text, { start: at, end: beforeSpaces(text, end, at) }, place);
  return nodes && { nodes, position: { start, end: pointAt(place, end) }, end };
}

/** Where the last line of the paragraph at `at` ends; null where only the parser knows. */
function paragraphExtent(text: string, at: number, inItem: boolean): { end: number; underlined: boolean } | null {
  let end = lineEnd(text, at);
  for (;;) {
    const next = nextLine(text, end);
    if (next >= text.length || isBlankFrom(text, next)) return { end, underlined: false };
    const step = stepOf(text, next, inItem);
    if (step === null) return null;
    if (step !== "continue") return { end, underlined: step === "underline" };
    end = lineEnd(text, next);
  }
}

/** What the line at `start` does to the paragraph above; that of an item continues without its indentation too. */
function stepOf(text: string, start: number, inItem: boolean): Step {
  if (isEndless(text, start)) return null;
  const at = afterSpaces(text, start);
  const kind = lineKind(text, at);
  if (kind === "text") return "continue";
  if (kind === null || at > start) return null;
  if (kind === "heading" || kind === "rule") return "end";
  if (inItem) return kind !== "underline" || isRule(text, at) ? "end" : null;
  if (kind === "underline" || (kind === "bullet" && text.charAt(at) === "-")) return "underline";
  // A number that was wrapped to the next line is no item, unless it is 1.
  return kind === "item" && MAY_INTERRUPT.test(text.slice(at, at + 2)) ? "end" : "continue";
}
const MAY_INTERRUPT = /^(?:[-+*]|1[.)])/;

function itemNode(children: ListItem["children"], position: Position): ListItem {
  return { type: "listItem", spread: false, checked: null, children, position };
}

function extendList(list: List, item: ListItem, afterBlank: boolean): void {
  list.children.push(item);
  if (afterBlank) list.spread = true;
  if (list.position && item.position) list.position.end = item.position.end;
}

function startList(reader: Reader, item: ListItem, printed: string): void {
  const list = listNode(item, printed);
  addTopLevel(reader, list);
  reader.list = list;
  reader.listMarker = printed.slice(-1);
}

/** A list that begins with the item whose marker is `printed`. */
function listNode(item: ListItem, printed: string): List {
  const ordered = printed.length > 1;
  const start = ordered ? Number.parseInt(printed, 10) : null;
  const list: List = { type: "list", ordered, start, spread: false, children: [item] };
  if (item.position) list.position = { ...item.position };
  return list;
}

function addTopLevel(reader: Reader, node: RootContent): void {
  reader.nodes.push(node);
  reader.list = null;
}
