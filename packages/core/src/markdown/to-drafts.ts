import type { Code, Heading, Html, List, ListItem, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import type { MappedText } from "../text/mapped-text.ts";
import {
  appendPart,
  appendText,
  composed,
  createMappedText,
  normalized,
  slicePart,
  sourceSpanOf,
} from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import { htmlTexts } from "./html-texts.ts";
import type { InlineText } from "./inline-text.ts";
import { inlineText, MAX_NESTING, nodeSpan } from "./inline-text.ts";
import { parseMarkdown } from "./parse.ts";
import type { ProseDraft } from "./prose-draft.ts";
import { verbatimText } from "./text-node.ts";
import { textPieces } from "./text-pieces.ts";

/** What is known of the containers around a block. */
interface Place {
  readonly listDepth: number;
  readonly quoteDepth: number;
  readonly nesting: number;
}

interface Walk {
  readonly source: string;
  readonly drafts: ProseDraft[];
  /** How often indented code was read as Markdown on the way here. */
  readonly rereads: number;
  /** Offsets of list items whose marker no text has taken yet. */
  pendingMarkers: number[];
  tables: number;
  apart: boolean;
}

const MARKER = /(?:\d{1,9}[.)]|[-+*])([ \t]*)/y;
const ATX_OPENING = /#{1,6}(?=[ \t\r\n]|$)/y;
// A shorter line under a text is what is left of a frame or a bullet, not the mark of a heading.
const SETEXT_UNDERLINE = /(?:^|[\r\n])[ \t>]*(?:={3,}|-{3,})[ \t]*$/;
const FENCE = /^(?:`{3}|~{3})/;
const LINE_BREAK = /[\r\n]/;
const NO_JOINS: readonly number[] = [];
const PARAGRAPH: Role = { kind: "paragraph", depth: null, cell: null };
const MAX_REREADS = 2;

/** What a text is, by the node it comes from. */
type Role = Pick<ProseDraft, "kind" | "depth" | "cell">;

/** What is read from a stretch of nodes. */
export interface Drafts {
  readonly drafts: readonly ProseDraft[];
  /** How many tables they hold; their cells count tables from 0. */
  readonly tables: number;
  /** Whether something that is no prose stands after the last draft. */
  readonly apart: boolean;
}

/** The proses of some nodes in order, before those cut by a page break are joined; `source` is what the nodes were parsed from. */
export function toDrafts(nodes: readonly RootContent[], source: string, rereads = 0): Drafts {
  const walk: Walk = { source, drafts: [], rereads, pendingMarkers: [], tables: 0, apart: false };
  walkChildren(walk, nodes, { listDepth: 0, quoteDepth: 0, nesting: 0 });
  return { drafts: walk.drafts, tables: walk.tables, apart: walk.apart };
}

function walkChildren(walk: Walk, nodes: readonly Nodes[], place: Place): void {
  if (place.nesting > MAX_NESTING) return;
  for (const node of nodes) walkBlock(walk, node, place);
}

function walkBlock(walk: Walk, node: Nodes, place: Place): void {
  if (node.type === "paragraph") emitInline(walk, node.children, PARAGRAPH, place);
  else if (node.type === "heading") emitHeading(walk, node, place);
  else if (node.type === "blockquote") walkChildren(walk, node.children, inside(place, 0, 1));
  else if (node.type === "list") walkList(walk, node, inside(place, 1, 0));
  else if (node.type === "table") walkTable(walk, node, place);
  else if (node.type === "code") walkCode(walk, node, place);
  else if (node.type === "html") walkHtml(walk, node, place);
  else walk.apart = true;
}

function inside(place: Place, lists: number, quotes: number): Place {
  return { listDepth: place.listDepth + lists, quoteDepth: place.quoteDepth + quotes, nesting: place.nesting + 1 };
}

function walkList(walk: Walk, list: List, place: Place): void {
  for (const item of list.children) walkItem(walk, item, place);
}

function walkItem(walk: Walk, item: ListItem, place: Place): void {
  walk.pendingMarkers.push(nodeSpan(item).start);
  walkChildren(walk, item.children, place);
  // An item without text: its number still counts.
  if (walk.pendingMarkers.length > 0) push(walk, draftOf(createMappedText(), PARAGRAPH, place), nodeSpan(item).end);
}

function emitHeading(walk: Walk, node: Heading, place: Place): void {
  const { start, end } = nodeSpan(node);
  ATX_OPENING.lastIndex = start;
  const isAtx = ATX_OPENING.test(walk.source);
  const last = node.children.at(-1);
  const content = walk.source.slice(start, last === undefined ? start : nodeSpan(last).end);
  const underline = walk.source.slice(start + content.length, end);
  // Several lines over `-------` are a header or a table that lost its frame, seldom a heading.
  const isHeading = isAtx || (!LINE_BREAK.test(content) && SETEXT_UNDERLINE.test(underline));
  emitInline(walk, node.children, isHeading ? { kind: "heading", depth: node.depth, cell: null } : PARAGRAPH, place);
  if (!isAtx && !isHeading) walk.apart = true;
}

function walkTable(walk: Walk, table: Table, place: Place): void {
  walk.apart = true;
  for (const [row, tableRow] of table.children.entries()) {
    for (const [column, tableCell] of tableRow.children.entries()) {
      const cell = { table: walk.tables, row, column };
      emitInline(walk, tableCell.children, { kind: "cell", depth: null, cell }, place);
    }
  }
  walk.tables += 1;
  walk.apart = true;
}

/** Indented code is a paragraph or a list that was indented in Word: it is read as Markdown once more. Fenced code has no prose. */
function walkCode(walk: Walk, node: Code, place: Place): void {
  const { start } = nodeSpan(node);
  if (FENCE.test(walk.source.slice(start, start + 3))) {
    walk.apart = true;
    return;
  }
  const lines = verbatimText({ value: node.value, start, quoteDepth: place.quoteDepth }, walk.source);
  if (walk.rereads >= MAX_REREADS) {
    emitText(walk, { mapped: lines, plain: wholeOf(lines) }, PARAGRAPH, place);
    return;
  }
  const { drafts, tables } = toDrafts(parseMarkdown(lines.text).children, lines.text, walk.rereads + 1);
  for (const draft of drafts) {
    walk.apart ||= draft.apart;
    push(walk, {
      ...draft,
      cell: draft.cell && { ...draft.cell, table: walk.tables + draft.cell.table },
      mapped: composed(draft.mapped, lines),
      listDepth: place.listDepth + draft.listDepth,
      quoteDepth: place.quoteDepth + draft.quoteDepth,
    });
  }
  walk.tables += tables;
}

function walkHtml(walk: Walk, node: Html, place: Place): void {
  const html = verbatimText(
    { value: node.value, start: nodeSpan(node).start, quoteDepth: place.quoteDepth },
    walk.source,
  );
  const texts = htmlTexts(html, walk.tables);
  if (texts.length > 0) walk.apart = true;
  for (const { mapped, cell } of texts) {
    if (cell !== null) walk.tables = cell.table + 1;
    const role: Role = cell === null ? PARAGRAPH : { kind: "cell", depth: null, cell };
    emitText(walk, { mapped, plain: wholeOf(mapped) }, role, place);
  }
}

function wholeOf(mapped: MappedText): Span[] {
  return [{ start: 0, end: mapped.text.length }];
}

function draftOf(mapped: MappedText, role: Role, { listDepth, quoteDepth }: Place): ProseDraft {
  const { kind, depth, cell } = role;
  const strong = kind === "heading";
  return { kind, mapped, depth, markerLength: 0, listDepth, quoteDepth, cell, strong, apart: false, joins: NO_JOINS };
}

function emitInline(walk: Walk, nodes: readonly PhrasingContent[], role: Role, place: Place): void {
  emitText(walk, inlineText(nodes, walk.source, place.quoteDepth), role, place);
}

/** Emits a text as one draft, or several where lines of `|` or `-------` divide it. */
function emitText(walk: Walk, inline: InlineText, role: Role, place: Place): void {
  const { pieces, endsApart } = textPieces(inline.mapped.text);
  let nextPlain = 0;
  for (const piece of pieces) {
    while ((inline.plain[nextPlain]?.end ?? piece.start + 1) <= piece.start) nextPlain += 1;
    walk.apart ||= piece.apart;
    const draft = draftOf(slicePart(inline.mapped, piece.start, piece.end), role, place);
    push(walk, draft.strong || !isStrong(inline, piece, nextPlain) ? draft : { ...draft, strong: true });
  }
  walk.apart ||= endsApart;
}

/** Whether no word of a piece stands outside bold; `nextPlain` is the first part outside bold that may reach into it. */
function isStrong({ mapped, plain }: InlineText, piece: Span, nextPlain: number): boolean {
  for (let at = nextPlain; at < plain.length; at += 1) {
    const { start, end } = plain[at] ?? piece;
    if (start >= piece.end) return true;
    if (mapped.text.slice(Math.max(start, piece.start), Math.min(end, piece.end)).trim() !== "") return false;
  }
  return true;
}

/** Adds a draft, with the list markers that wait for a text; `contentStart` is where its own text begins in the source. */
function push(walk: Walk, draft: ProseDraft, contentStart: number = sourceSpanOf(draft.mapped).start): void {
  let { mapped, markerLength } = draft;
  const { kind, depth, listDepth, quoteDepth, cell, strong, joins } = draft;
  if (walk.pendingMarkers.length > 0) {
    mapped = takeMarkers(walk, contentStart);
    markerLength += mapped.text.length;
    appendPart(mapped, draft.mapped, 0, draft.mapped.text.length);
  }
  const { apart } = walk;
  mapped = normalized(mapped);
  walk.drafts.push({ kind, mapped, depth, markerLength, listDepth, quoteDepth, cell, strong, apart, joins });
  walk.apart = false;
}

/** The markers of the items that begin with the text at `contentStart`, as printed, each with its space. */
function takeMarkers(walk: Walk, contentStart: number): MappedText {
  const target = createMappedText();
  for (const [index, start] of walk.pendingMarkers.entries()) {
    const next = walk.pendingMarkers[index + 1] ?? contentStart;
    MARKER.lastIndex = start;
    const match = MARKER.exec(walk.source);
    if (match === null) continue;
    const end = start + match[0].length;
    appendText(target, match[0], start, end);
    if (match[1] === "" && next > end) appendText(target, " ", end, next);
  }
  walk.pendingMarkers = [];
  return target;
}
