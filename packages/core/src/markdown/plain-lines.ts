/**
 * What the words of a line begin: `text` begins nothing; `underline` makes a heading of the paragraph above it, else it is a rule or
 * words; `bullet` is an item without a word after its mark, and so is one dash, which may be an underline as well.
 */
export type LineKind = "text" | "heading" | "item" | "bullet" | "underline" | "rule";

const HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
const ITEM = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y;
const RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
const UNDERLINE = /(?:-{2,}|=+)[ \t]*(?=[\r\n]|$)/y;
/** Under a line with bars they make a table. */
const DELIMITERS = /[|: \t-]+(?=[\r\n]|$)/y;
/** No HTML block begins with a tag of characters that words follow. */
const TAGGED_WORDS = /<\/?(?:b|big|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u) *>[ \t]*(?=[^\s])/y;
const DIGIT_NINE = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LAST_ASCII = 0x7f;
const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const LINE_BREAK = /[\r\n]/g;

/** What the line begins whose first character that is no space stands at `at`; null where only the parser knows. */
export function lineKind(text: string, at: number): LineKind | null {
  if (isLetter(text.charCodeAt(at))) return "text";
  switch (text.charAt(at)) {
    case "#":
      return endOf(HEADING, text, at) === null ? "text" : "heading";
    case "-":
      return dashKind(text, at);
    case "*":
    case "_":
      return endOf(RULE, text, at) === null ? itemKind(text, at) : "rule";
    case "=":
      return endOf(UNDERLINE, text, at) === null ? "text" : "underline";
    case "|":
    case ":":
      return mayDelimit(text, at) ? null : "text";
    case "<":
      return endOf(TAGGED_WORDS, text, at) === null ? null : "text";
    case ">":
    case "`":
    case "\t":
      return null;
    case "~":
      return text.startsWith("~~~", at) ? null : "text";
    default:
      return itemKind(text, at);
  }
}

/** Most lines begin so: letters of ASCII, and whatever is none of its marks. */
function isLetter(code: number): boolean {
  return code > LAST_ASCII || (code >= LETTER_A && code <= LETTER_Z) || (code >= SMALL_A && code <= SMALL_Z);
}

function dashKind(text: string, at: number): LineKind | null {
  if (endOf(UNDERLINE, text, at) !== null) return "underline";
  if (isBlankFrom(text, at + 1)) return "bullet";
  if (endOf(RULE, text, at) !== null) return "rule";
  return mayDelimit(text, at) ? null : itemKind(text, at);
}

function mayDelimit(text: string, at: number): boolean {
  const end = endOf(DELIMITERS, text, at);
  return end !== null && text.slice(at, end).includes("-");
}

function itemKind(text: string, at: number): LineKind {
  if (text.charCodeAt(at) > DIGIT_NINE) return "text";
  const end = endOf(ITEM, text, at);
  if (end === null) return "text";
  return isBlankFrom(text, end) ? "bullet" : "item";
}

/** Where the line of `at` ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  LINE_BREAK.lastIndex = at;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
}

/** Where the next line begins, after the end of a line; the length of the text where there is none. */
export function nextLine(text: string, end: number): number {
  return Math.min(end + (text.startsWith("\r\n", end) ? 2 : 1), text.length);
}

/** Whether no word stands on the line from `at` on. */
export function isBlankFrom(text: string, at: number): boolean {
  const next = afterBlanks(text, at);
  const code = text.charCodeAt(next);
  return code === LINE_FEED || code === RETURN || next >= text.length;
}

/** The first character from `at` on that is neither a space nor a tab. */
export function afterBlanks(text: string, at: number): number {
  let next = at;
  let code = text.charCodeAt(next);
  while (code === SPACE || code === TAB) {
    next += 1;
    code = text.charCodeAt(next);
  }
  return next;
}

/** The first character from `at` on that is no space. */
export function afterSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next += 1;
  return next;
}

/** Where the spaces before `at` begin, `from` at the earliest. */
export function beforeSpaces(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end -= 1;
  return end;
}

/** Where a sticky pattern that matches at `at` ends; null where it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
