import type { MappedText } from "../text/mapped-text.ts";
import { appendText, createMappedText } from "../text/mapped-text.ts";

const CHARACTER_REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const SPECIAL = /[&\\]/;
const CHANGED_BY_PROSE = /[&\\\r*]/;
const LINE_BREAK = /\r\n|\r|\n/g;
// Asterisks that Markdown left in the text because a space stands where none may ("**ỦY BAN **", "*(GRDP) *theo"). A footnote mark
// "(*)" and a product "a * b" stay.
const STRAY_EMPHASIS =
  /^\*{2,}[ \t]*|(?<=^|[\s"“(])\*+(?=[A-Za-zÀ-ỹ\d"“(])|(?<=[A-Za-zÀ-ỹ\d])\*{2,}(?=[A-Za-zÀ-ỹ\d"“(])|(?<!\*)[ \t]?\*{2,}(?=\s)|(?<=[A-Za-zÀ-ỹ\d.,:;)”"%])\*(?=\s)|(?<!\*)[ \t]?\*+(?=\s*$)/gu;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i;
const QUOTED_MARK = /^(?:>|\\>|&gt;|&#)/;
const HIGH_SURROGATE = /[\ud800-\udbff]/;

/** A text node: its value, where its source begins, and the greatest number of `>` that may open a line of it. */
export interface TextNode {
  readonly value: string;
  readonly start: number;
  readonly quoteDepth: number;
}

/**
 * Adds the value of a Markdown text node, each character mapped to its source. Value and source differ by escapes, character
 * references, and what stands around a soft break (trailing spaces, indentation, `>`); each line break becomes one "\n".
 * `end` is where its source ends.
 */
export function appendTextNode(target: MappedText, node: TextNode, end: number, source: string): void {
  if (isVerbatim(node, end)) appendText(target, node.value, node.start, node.start + node.value.length);
  else appendLines(target, node, source);
}

/** Whether the value stands in the source as it is: what most text nodes do. Whatever the parser changes becomes shorter. */
function isVerbatim({ value, start }: TextNode, end: number): boolean {
  return value.length === end - start && !CHANGED_BY_PROSE.test(value);
}

function appendLines(target: MappedText, node: TextNode, source: string): void {
  let at = node.start;
  let lineStart = 0;
  for (const lineBreak of node.value.matchAll(LINE_BREAK)) {
    at = appendLine(target, node.value.slice(lineStart, lineBreak.index), source, at);
    const next = node.value.slice(lineBreak.index + lineBreak[0].length, lineBreak.index + lineBreak[0].length + 1);
    at = appendSoftBreak(target, source, at, node.quoteDepth, next);
    lineStart = lineBreak.index + lineBreak[0].length;
  }
  appendLine(target, node.value.slice(lineStart), source, at);
}

/**
 * The lines of an HTML or code node without their indentation, each mapped to its source; nothing in them is an escape or a
 * reference to Markdown.
 */
export function verbatimText(node: TextNode, source: string): MappedText {
  const target = createMappedText();
  let at = node.start;
  for (const [index, printed] of node.value.split(LINE_BREAK).entries()) {
    const line = printed.trimStart();
    if (index > 0) at = appendSoftBreak(target, source, lineEnd(source, at), node.quoteDepth, line.slice(0, 1));
    const found = source.slice(at, lineEnd(source, at)).indexOf(line);
    if (found < 0) continue;
    appendText(target, line, at + found, at + found + line.length);
    at += found + line.length;
  }
  return target;
}

/** Adds "\n" for the line break after `at`; gives the offset at which the words of the next line begin. */
function appendSoftBreak(target: MappedText, source: string, at: number, quoteDepth: number, next: string): number {
  const breakStart = skipSpaces(source, at);
  const breakEnd = breakStart + (source.startsWith("\r\n", breakStart) ? 2 : 1);
  appendText(target, "\n", breakStart, breakEnd);
  return skipPrefix(source, breakEnd, quoteDepth, next);
}

/** Skips indentation and block quote marks; a `>` that the value itself begins with is not a mark unless another follows. */
function skipPrefix(source: string, at: number, quoteDepth: number, next: string): number {
  let place = skipSpaces(source, at);
  for (let depth = 0; depth < quoteDepth && source[place] === ">"; depth += 1) {
    const after = skipSpaces(source, place + 1);
    if (next === ">" && !QUOTED_MARK.test(source.slice(after, after + 4))) return place;
    place = after;
  }
  return place;
}

function lineEnd(source: string, at: number): number {
  let place = at;
  while (place < source.length && source[place] !== "\n" && source[place] !== "\r") place += 1;
  return place;
}

function skipSpaces(source: string, at: number): number {
  let place = at;
  while (source[place] === " " || source[place] === "\t") place += 1;
  return place;
}

/** Adds one line of a value whose source begins at `at`; gives the source offset after it. */
function appendLine(target: MappedText, line: string, source: string, at: number): number {
  if (source.startsWith(line, at) && !SPECIAL.test(line)) {
    appendPlain(target, line, at);
    return at + line.length;
  }
  return appendSpecialLine(target, line, source, at);
}

/** As `appendLine`, for a line with escapes or character references. */
function appendSpecialLine(target: MappedText, line: string, source: string, at: number): number {
  let place = at;
  let plainStart = 0;
  let offset = 0;
  while (offset < line.length) {
    const size = specialSize(line, offset, source, place);
    if (size === null) {
      offset += 1;
      place += 1;
      continue;
    }
    appendPlain(target, line.slice(plainStart, offset), place - (offset - plainStart));
    appendText(target, line.slice(offset, offset + size.value), place, place + size.source);
    offset += size.value;
    place += size.source;
    plainStart = offset;
  }
  appendPlain(target, line.slice(plainStart), place - (offset - plainStart));
  return place;
}

/** How much of value and source an escape or reference at `place` takes; null where a plain character stands there. */
function specialSize(
  line: string,
  offset: number,
  source: string,
  place: number,
): { value: number; source: number } | null {
  const first = source[place];
  if (first === "\\" && ESCAPABLE.test(source[place + 1] ?? "")) return { value: 1, source: 2 };
  if (first !== "&") return null;
  CHARACTER_REFERENCE.lastIndex = place;
  const reference = CHARACTER_REFERENCE.exec(source)?.[0];
  if (reference === undefined) return null;
  const isAmpersand = AMPERSAND.test(reference);
  // An unknown name is no reference: the value holds it as it is.
  if (!isAmpersand && line.startsWith(reference, offset)) return null;
  return { value: decodedSize(line, offset, source, place + reference.length), source: reference.length };
}

/** A reference stands for one character, which may be a surrogate pair, or (a few names) for two. */
function decodedSize(line: string, offset: number, source: string, after: number): number {
  if (HIGH_SURROGATE.test(line[offset] ?? "")) return 2;
  const following = line[offset + 1];
  const matches = following === undefined || following === source[after] || SPECIAL.test(source[after] ?? "");
  return matches ? 1 : 2;
}

/** Adds words that stand in the source as they are, without the stray marks of a failed emphasis. */
function appendPlain(target: MappedText, words: string, at: number): void {
  let done = 0;
  if (words.includes("*")) {
    for (const stray of words.matchAll(STRAY_EMPHASIS)) {
      appendText(target, words.slice(done, stray.index), at + done, at + stray.index);
      done = stray.index + stray[0].length;
    }
  }
  appendText(target, words.slice(done), at + done, at + words.length);
}
