import type { PhrasingContent, Text } from "mdast";
import type { Span } from "../text/span.ts";

export type Position = NonNullable<Text["position"]>;
type Point = Position["start"];

/** A place while reading: the line, and the offset at which that line begins. */
export interface LinePlace {
  line: number;
  lineStart: number;
}

interface Reader {
  readonly text: string;
  readonly span: Span;
  readonly place: LinePlace;
  readonly nodes: PhrasingContent[];
  /** Where the text node under way begins. */
  from: Point;
  /** The asterisks of the emphasis under way. */
  opening: { readonly size: number; readonly start: Point } | null;
}

const TOKEN = /\*+|\r\n|\r|\n|<br ?\/?>|&(?=#?[A-Za-z0-9]{1,32};)/g;
const MARKUP = /[*\r\n<&]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// Asterisks between these can only open, or only close, by the flanking rules of CommonMark.
const SPACE_BEFORE_OPENING = /^[ \r\n]?$/;
const MARK_BEFORE_OPENING = /^[(“">]$/;
const MARK_AFTER_OPENING = /^[(“"…-]$/;
const SPACE_AFTER_CLOSING = /^[ \r\n]?$/;
const MARK_AFTER_CLOSING = /^[.,:;)”"<]$/;
const MARK_BEFORE_CLOSING = /^[.,:;)”"%]$/;

/**
 * The nodes of words that hold no markup but asterisks and `<br>`: text, and emphasis that is neither nested nor in doubt. Null where only
 * the parser knows. Moves `place` to the last line.
 */
export function plainInline(text: string, span: Span, place: LinePlace): PhrasingContent[] | null {
  const reader: Reader = { text, span, place, nodes: [], from: pointAt(place, span.start), opening: null };
  // Most cells and lines hold nothing of it; the search below would run on to the next mark, however far it is.
  if (!MARKUP.test(text.slice(span.start, span.end))) return [textNode(reader, pointAt(place, span.end))];
  TOKEN.lastIndex = span.start;
  for (let match = TOKEN.exec(text); match !== null && match.index < span.end; match = TOKEN.exec(text)) {
    if (!readToken(reader, match[0], match.index)) return null;
  }
  if (reader.opening !== null) return null;
  addText(reader, pointAt(place, span.end));
  return reader.nodes;
}

/** A position on one line. */
export function pointAt(place: LinePlace, offset: number): Point {
  return { line: place.line, column: offset - place.lineStart + 1, offset };
}

function readToken(reader: Reader, token: string, at: number): boolean {
  if (token === "&") return false;
  if (token.startsWith("<")) return addBreak(reader, token, at);
  if (token.startsWith("*"))
    return reader.opening === null ? open(reader, token.length, at) : close(reader, token.length, at);
  reader.place.line += 1;
  reader.place.lineStart = at + token.length;
  return true;
}

/** A `<br>` is HTML to the parser; inside an emphasis it would make more nodes than are made here. */
function addBreak(reader: Reader, tag: string, at: number): boolean {
  if (reader.opening !== null) return false;
  addText(reader, pointAt(reader.place, at));
  const [start, end] = [pointAt(reader.place, at), pointAt(reader.place, at + tag.length)];
  reader.nodes.push({ type: "html", value: tag, position: { start, end } });
  reader.from = end;
  return true;
}

function open(reader: Reader, size: number, at: number): boolean {
  const { before, after } = borders(reader, at, at + size);
  const afterSpace =
    SPACE_BEFORE_OPENING.test(before) && (LETTER_OR_DIGIT.test(after) || MARK_AFTER_OPENING.test(after));
  const afterMark = MARK_BEFORE_OPENING.test(before) && LETTER_OR_DIGIT.test(after);
  if (size > 3 || !(afterSpace || afterMark)) return false;
  addText(reader, pointAt(reader.place, at));
  reader.opening = { size, start: pointAt(reader.place, at) };
  reader.from = pointAt(reader.place, at + size);
  return true;
}

function close(reader: Reader, size: number, at: number): boolean {
  const { before, after } = borders(reader, at, at + size);
  const afterLetter =
    LETTER_OR_DIGIT.test(before) && (SPACE_AFTER_CLOSING.test(after) || MARK_AFTER_CLOSING.test(after));
  const afterMark = MARK_BEFORE_CLOSING.test(before) && SPACE_AFTER_CLOSING.test(after);
  if (reader.opening?.size !== size || !(afterLetter || afterMark)) return false;
  const words = textNode(reader, pointAt(reader.place, at));
  const position = { start: reader.opening.start, end: pointAt(reader.place, at + size) };
  reader.nodes.push(emphasisNode(words, size, position));
  reader.opening = null;
  reader.from = pointAt(reader.place, at + size);
  return true;
}

/** The characters around `[start, end)`, "" at the borders of the words. */
function borders({ text, span }: Reader, start: number, end: number): { before: string; after: string } {
  return { before: start > span.start ? text.charAt(start - 1) : "", after: end < span.end ? text.charAt(end) : "" };
}

function emphasisNode(words: Text, size: number, position: Position): PhrasingContent {
  if (size === 1) return { type: "emphasis", children: [words], position };
  if (size === 2) return { type: "strong", children: [words], position };
  const inner = { start: moved(position.start, 1), end: moved(position.end, -1) };
  return { type: "emphasis", children: [{ type: "strong", children: [words], position: inner }], position };
}

function moved(point: Point, by: number): Point {
  return { line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by };
}

function addText(reader: Reader, end: Point): void {
  if (reader.from.offset !== end.offset) reader.nodes.push(textNode(reader, end));
}

function textNode({ text, from }: Reader, end: Point): Text {
  return { type: "text", value: text.slice(from.offset, end.offset), position: { start: from, end } };
}
