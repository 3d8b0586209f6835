import type { Heading, List, ListItem, PhrasingContent, RootContent } from "mdast";
import type { Chunk } from "./blocks.ts";
import type { LinePlace, Position } from "./plain-inline.ts";
import { plainInline, pointAt } from "./plain-inline.ts";
import type { PlainTable } from "./plain-table.ts";
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
  readonly end: number;
}

// No character that can open markup (asterisks and references are looked at later), end a line by force, or be changed by the
// parser; a line begins with no list number and ends without white space. A bar makes no table without a line of dashes.
const OTHER_THAN = "_`[\\]<>\\\\\\t\\0\\r\\n";
const BEGINNING = '(?=(?:\\| ?)?(?:\\*{1,3}[\\p{L}\\p{N}“"(…-]|[\\p{L}“"(…]|\\d+(?:[ /,%]|\\.\\d))|\\|(?:[\\r\\n]|$))';
const WORDS = `[^${OTHER_THAN}]*[^${OTHER_THAN}\\s](?=[\\r\\n]|$)`;
const LONGEST_LINE = 1_000_000;
const LINE_BREAK = /\r\n|\r|\n/y;
const BLANK_LINE = /[ \t]*(?:\r\n|\r|\n)/y;
const PARAGRAPH_LINE = new RegExp(BEGINNING + WORDS, "uy");
const ITEM_MARKER = /([-+*]|\d{1,9}[.)]) {1,4}/y;
const HEADING_MARKER = /(#{1,6}) /y;
const HEADING_WORDS = new RegExp(
  `(?=\\*{0,3}[\\p{L}\\p{N}(“"])[^#${OTHER_THAN}]*[^#${OTHER_THAN}\\s](?=[\\r\\n]|$)`,
  "uy",
);

/**
 * The blocks of a chunk that holds nothing but plain paragraphs, headings, tables and items at the margin, with no markup inside but
 * simple emphasis: what most of a draft is. They are the same nodes as the parser gives, at a fraction of its cost; null where the
 * chunk holds anything else.
 */
export function plainBlocks(text: string, chunk: Chunk): RootContent[] | null {
  const place = { line: chunk.line, lineStart: chunk.start };
  const reader: Reader = { text, nodes: [], place, afterBlank: true, list: null, listMarker: "" };
  // After a byte order mark the first line begins before the chunk.
  if (chunk.line === 1) place.lineStart = 0;
  let at = chunk.start;
  while (at < chunk.end) {
    const blank = matchEnd(BLANK_LINE, text, at);
    const end = blank ?? readBlock(reader, at);
    if (end === null) return null;
    at = blank ?? matchEnd(LINE_BREAK, text, end) ?? end;
    place.line += 1;
    place.lineStart = at;
    reader.afterBlank = blank !== null;
  }
  return reader.nodes;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Reads one block at the beginning of a line; gives where its last line ends, null where the block is not plain. */
function readBlock(reader: Reader, at: number): number | null {
  if (reader.text.charAt(at) === "|" && reader.afterBlank && !isEndless(reader.text, at)) {
    const table = plainTable(reader.text, at, { ...reader.place });
    if (table !== null) return addTable(reader, table);
  }
  return readItem(reader, at) ?? readHeading(reader, at) ?? readParagraph(reader, at);
}

function addTable(reader: Reader, { node, end }: PlainTable): number {
  addTopLevel(reader, node);
  const last = node.position?.end;
  if (last !== undefined) {
    reader.place.line = last.line;
    reader.place.lineStart = end - last.column + 1;
  }
  return end;
}

function readParagraph(reader: Reader, at: number): number | null {
  const words = readWords(reader, at, PARAGRAPH_LINE);
  if (words === null) return null;
  addTopLevel(reader, { type: "paragraph", children: words.nodes, position: words.position });
  return words.end;
}

function readHeading(reader: Reader, at: number): number | null {
  HEADING_MARKER.lastIndex = at;
  const depth = HEADING_MARKER.exec(reader.text)?.[1]?.length as Heading["depth"] | undefined;
  if (depth === undefined) return null;
  const start = pointAt(reader.place, at);
  const words = readWords(reader, at + depth + 1, HEADING_WORDS);
  if (words === null) return null;
  addTopLevel(reader, { type: "heading", depth, children: words.nodes, position: { start, end: words.position.end } });
  return words.end;
}

function readItem(reader: Reader, at: number): number | null {
  ITEM_MARKER.lastIndex = at;
  const match = ITEM_MARKER.exec(reader.text);
  const printed = match?.[1];
  if (match === null || printed === undefined) return null;
  const marker = printed.slice(-1);
  const continues = reader.list !== null && reader.listMarker === marker;
  // Without a blank line before it, a number may be one that was wrapped to the next line: the parser knows.
  if (!continues && !reader.afterBlank && printed.length > 1) return null;
  const start = pointAt(reader.place, at);
  const words = readWords(reader, at + match[0].length, PARAGRAPH_LINE);
  if (words === null) return null;
  const item = itemNode(words, { start, end: words.position.end });
  if (continues && reader.list !== null) extendList(reader.list, item, reader.afterBlank);
  else startList(reader, item, printed);
  return words.end;
}

/** Reads the words at `at` and, for a paragraph, the lines that continue it. */
function readWords(reader: Reader, at: number, firstLine: RegExp): Words | null {
  if (isEndless(reader.text, at)) return null;
  const start = pointAt(reader.place, at);
  let end = matchEnd(firstLine, reader.text, at);
  if (end === null) return null;
  if (firstLine === PARAGRAPH_LINE) end = endOfParagraph(reader.text, end);
  const nodes = plainInline(reader.text, { start: at, end }, reader.place);
  return nodes && { nodes, position: { start, end: pointAt(reader.place, end) }, end };
}

/** Whether the line is so long that a pattern which repeats over it would exhaust the stack of the engine. */
function isEndless(text: string, at: number): boolean {
  return text.length - at > LONGEST_LINE && !text.slice(at, at + LONGEST_LINE).includes("\n");
}

function endOfParagraph(text: string, firstEnd: number): number {
  let end = firstEnd;
  for (let next: number | null = firstEnd; next !== null; ) {
    end = next;
    const nextLine = matchEnd(LINE_BREAK, text, end);
    next = nextLine === null ? null : matchEnd(PARAGRAPH_LINE, text, nextLine);
  }
  return end;
}

function itemNode(words: Words, position: Position): ListItem {
  const paragraph = { type: "paragraph" as const, children: words.nodes, position: words.position };
  return { type: "listItem", spread: false, checked: null, children: [paragraph], position };
}

function extendList(list: List, item: ListItem, afterBlank: boolean): void {
  list.children.push(item);
  if (afterBlank) list.spread = true;
  if (list.position && item.position) list.position.end = item.position.end;
}

function startList(reader: Reader, item: ListItem, printed: string): void {
  const ordered = printed.length > 1;
  const start = ordered ? Number.parseInt(printed, 10) : null;
  const list: List = { type: "list", ordered, start, spread: false, children: [item] };
  if (item.position) list.position = { ...item.position };
  addTopLevel(reader, list);
  reader.list = list;
  reader.listMarker = printed.slice(-1);
}

function addTopLevel(reader: Reader, node: RootContent): void {
  reader.nodes.push(node);
  reader.list = null;
}
