import type { PhrasingContent, Text } from "mdast";
import type { Span } from "../text/span.ts";
import type { InlinePart, Point } from "./emphasis.ts";
import { withEmphasis } from "./emphasis.ts";
import { afterBlanks, afterSpaces, beforeSpaces, nextLine } from "./plain-lines.ts";

/** A place while reading: the line, and the offset at which that line begins. */
export interface LinePlace {
  line: number;
  lineStart: number;
}

interface Reader {
  readonly text: string;
  readonly span: Span;
  readonly place: LinePlace;
  readonly parts: InlinePart[];
  /** How many runs of marks there are. */
  runs: number;
  /** Where the last sign of an address that was looked for stands. */
  address: number;
  /** How far the words are read. */
  at: number;
  /** Where the text under way begins, its value so far and where that ends, and the offset from which on the source is its value. */
  start: Point;
  value: string;
  end: Point;
  from: number;
}

/** No paragraph comes near; pairing more would take long. */
const MOST_RUNS = 1000;
/** What may be markup, be changed by the parser or end a line; a bar only ends the search within a cell. */
const SPECIAL = /[*_`\\\]<&|\r\n\t\0]/g;
const SAME_MARKS = /\*+|_+/y;
const SIMPLE_TAG = /<(?:[A-Za-z][A-Za-z0-9-]* *\/?|\/[A-Za-z][A-Za-z0-9-]* *)>/y;
const OPENS_TAG = /[A-Za-z/!?]/;
const MAY_BE_REFERENCE = /&#?[A-Za-z0-9]{1,32};/y;
const CAPITALS = /^&[A-Z0-9]+;$/;
/** The character references of capitals that there are: "NN&MT;" is none. */
const CAPITAL_REFERENCES: ReadonlySet<string> = new Set(
  "AMP COPY DD ENG ETH GT LT QUOT REG THORN TRADE".split(" ").map((name) => `&${name};`),
);
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", "\u00A0"],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
]);
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const SPACE = /\s/;
const MARK = /[\p{P}\p{S}]/u;

/**
 * The nodes of words that hold no markup but emphasis, line breaks, escapes and simple tags. Null where only the parser knows. The
 * words begin and end without white space. Moves `place` to the last line.
 */
export function plainInline(text: string, span: Span, place: LinePlace): PhrasingContent[] | null {
  const { start } = span;
  const point = pointAt(place, start);
  const first = nextSpecial(text, start);
  // Most cells and lines hold nothing of it.
  if (first >= span.end) return [textNode(text.slice(start, span.end), point, pointAt(place, span.end))];
  const under = { start: point, value: "", end: point, from: start };
  const reader: Reader = { text, span, place, parts: [], runs: 0, address: -1, at: first, ...under };
  while (reader.at < span.end) {
    if (!readSpecial(reader, reader.at)) return null;
    reader.at = nextSpecial(text, reader.at);
  }
  addText(reader, span.end);
  // Without marks no two texts stand side by side, and each part is a node.
  return reader.runs > 0 ? withEmphasis(reader.parts) : (reader.parts as PhrasingContent[]);
}

/** A position on one line. */
export function pointAt(place: LinePlace, offset: number): Point {
  return { line: place.line, column: offset - place.lineStart + 1, offset };
}

function nextSpecial(text: string, at: number): number {
  SPECIAL.lastIndex = at;
  return SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length;
}

/** Reads the character at `at`, which may be markup; whether that can be told. Moves `reader.at` behind it. */
function readSpecial(reader: Reader, at: number): boolean {
  reader.at = at + 1;
  switch (reader.text.charAt(at)) {
    case "|":
      return true;
    case "*":
    case "_":
      return addRun(reader, at);
    case "\r":
    case "\n":
      return addLineBreak(reader, at);
    case "\\":
      return addEscape(reader, at);
    case "]":
      return !endsLabel(reader.text.charAt(at + 1));
    case "<":
      return addTag(reader, at);
    case "\t":
      return skipBlanks(reader);
    case "&":
      return addReference(reader, at);
    default:
      return false;
  }
}

/** Goes behind the white space after a tab; whether words follow it on the line. */
function skipBlanks(reader: Reader): boolean {
  const { text, span } = reader;
  reader.at = afterBlanks(text, reader.at);
  const next = text.charAt(reader.at);
  return reader.at < span.end && next !== "\n" && next !== "\r";
}

/** Whether a link or a definition may go on after the bracket; without definitions any other bracket is one. */
function endsLabel(after: string): boolean {
  return after === "(" || after === ":";
}

function addRun(reader: Reader, at: number): boolean {
  const { text, span, place } = reader;
  matchesAt(SAME_MARKS, text, at);
  const end = Math.min(SAME_MARKS.lastIndex, span.end);
  addText(reader, at);
  const before = at > span.start ? classOf(text, at - 1) : "space";
  const after = end < span.end ? classOf(text, end) : "space";
  const left = after === "letter" || (after === "mark" && before !== "letter");
  const right = before === "letter" || (before === "mark" && after !== "letter");
  // Within a word an underscore is a letter.
  const isWide = text.charAt(at) === "*";
  const opens = left && (isWide || !right || before === "mark");
  const closes = right && (isWide || !left || after === "mark");
  const run = { closed: 0, opened: 0, closing: [], opening: [] };
  reader.parts.push({ type: "run", marks: text.slice(at, end), start: pointAt(place, at), opens, closes, ...run });
  reader.runs += 1;
  begin(reader, end);
  return reader.runs <= MOST_RUNS;
}

type CharacterClass = "space" | "mark" | "letter";

/** The parser tells a character by its UTF-16 unit: half of a pair is a letter to it. */
function classOf(text: string, at: number): CharacterClass {
  const unit = text.charAt(at);
  if (SPACE.test(unit)) return "space";
  return MARK.test(unit) ? "mark" : "letter";
}

/** A line break with two spaces or more before it is a break of its own; one space goes, and so do those before the next words. */
function addLineBreak(reader: Reader, at: number): boolean {
  const { text, place } = reader;
  const wordsEnd = beforeSpaces(text, at, reader.from);
  if (at - wordsEnd > 1) return addHardBreak(reader, wordsEnd, at);
  const end = nextLine(text, at);
  const next = afterSpaces(text, end);
  const isVerbatim = wordsEnd === at && next === end;
  // A text of nothing but spaces before the line break begins with it.
  if (!isVerbatim && wordsEnd === reader.from && reader.value === "") reader.start = pointAt(place, at);
  goToLine(place, end);
  if (!isVerbatim) take(reader, { start: wordsEnd, end: next }, text.slice(at, end), pointAt(place, end));
  reader.at = next;
  return true;
}

/** Adds the break that begins at `start`, before the end of its line at `lineEnd`. */
function addHardBreak(reader: Reader, start: number, lineEnd: number): boolean {
  const { text, place } = reader;
  addText(reader, start);
  const from = pointAt(place, start);
  const end = nextLine(text, lineEnd);
  goToLine(place, end);
  reader.parts.push({ type: "break", position: { start: from, end: pointAt(place, end) } });
  begin(reader, afterSpaces(text, end));
  return true;
}

function goToLine(place: LinePlace, start: number): void {
  place.line += 1;
  place.lineStart = start;
}

/** A backslash before a mark takes its meaning away; at the end of a line it breaks it; anywhere else it is itself. */
function addEscape(reader: Reader, at: number): boolean {
  const { text, span, place } = reader;
  const next = at + 1 < span.end ? text.charAt(at + 1) : "";
  if (next === "\n" || next === "\r") return addHardBreak(reader, at, at + 1);
  if (!ESCAPABLE.test(next)) return true;
  take(reader, { start: at, end: at + 2 }, next, pointAt(place, at + 2));
  reader.at = at + 2;
  return true;
}

/** The commonest references stand for their characters, and capitals for themselves; the rest is left to the parser. */
function addReference(reader: Reader, at: number): boolean {
  const { text, place } = reader;
  if (!matchesAt(MAY_BE_REFERENCE, text, at)) return true;
  const end = MAY_BE_REFERENCE.lastIndex;
  const printed = text.slice(at, end);
  const character = REFERENCES.get(printed);
  if (character === undefined) return CAPITALS.test(printed) && !CAPITAL_REFERENCES.has(printed);
  take(reader, { start: at, end }, character, pointAt(place, end));
  reader.at = end;
  return true;
}

/** A tag without attributes is HTML, and what can begin nothing is text; the rest is left to the parser. */
function addTag(reader: Reader, at: number): boolean {
  const { text, span, place } = reader;
  if (!matchesAt(SIMPLE_TAG, text, at)) {
    return !(nextAddress(reader, at) < span.end || OPENS_TAG.test(text.charAt(at + 1)));
  }
  const end = SIMPLE_TAG.lastIndex;
  addText(reader, at);
  const position = { start: pointAt(place, at), end: pointAt(place, end) };
  reader.parts.push({ type: "html", value: text.slice(at, end), position });
  begin(reader, end);
  return true;
}

/** Where the next sign of an address stands from `at` on; looked for once. */
function nextAddress(reader: Reader, at: number): number {
  if (reader.address < at) {
    const found = reader.text.indexOf("@", at);
    reader.address = found < 0 ? Number.POSITIVE_INFINITY : found;
  }
  return reader.address;
}

/** Begins a text at `at`. */
function begin(reader: Reader, at: number): void {
  reader.start = pointAt(reader.place, at);
  reader.end = reader.start;
  reader.value = "";
  reader.from = at;
  reader.at = at;
}

/** Puts `words` for the source `[start, end)` in the text under way. */
function take(reader: Reader, { start, end }: Span, words: string, wordsEnd: Point): void {
  reader.value += reader.text.slice(reader.from, start) + words;
  reader.end = wordsEnd;
  reader.from = end;
}

/** Ends the text under way at `to`. */
function addText(reader: Reader, to: number): void {
  const { text, place, from, start } = reader;
  const isOpen = to > from;
  if (!isOpen && reader.value === "") return;
  const end = isOpen ? pointAt(place, to) : reader.end;
  reader.parts.push(textNode(isOpen ? reader.value + text.slice(from, to) : reader.value, start, end));
}

function textNode(value: string, start: Point, end: Point): Text {
  return { type: "text", value, position: { start, end } };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
