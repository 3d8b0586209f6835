/**
 * What the words of a line begin: `text` begins nothing; `underline` makes a heading of the paragraph above it, else it is a rule or
 * words; `bullet` is an item without a word after its mark, and so is one dash, which may be an underline as well.
 */
export type LineKind = "text" | "heading" | "item" | "bullet" | "underline" | "rule";

const HEADING = /#{1,6}(?=\s|$)/y;
const ITEM = /(?:[-+*]|\d{1,9}[.)])(?=\s|$)/y;
const RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;
const UNDERLINE = /(?:-{2,}|=+)[ \t]*(?=[\r\n]|$)/y;
/** Under a line with bars they make a table. */
const DELIMITERS = /[|: \t-]+(?=[\r\n]|$)/y;
/** No HTML block begins with a tag of characters that words follow. */
const TAGGED_WORDS = /<\/?(?:b|big|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u) *>[ \t]*(?=[^\s])/y;
const LINE_END = /[\r\n]|$/g;
const BLANK = /[ \t]*(?=[\r\n]|$)/y;

/** What the line begins whose first character that is no space stands at `at`; null where only the parser knows. */
export function lineKind(text: string, at: number): LineKind | null {
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
  // Most lines begin with a letter.
  if (text.charCodeAt(at) > DIGIT_NINE) return "text";
  const end = endOf(ITEM, text, at);
  if (end === null) return "text";
  return isBlankFrom(text, end) ? "bullet" : "item";
}
const DIGIT_NINE = 0x39;

/** Where the line of `at` ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** Where the next line begins, after the end of a line; the length of the text where there is none. */
export function nextLine(text: string, end: number): number {
  return Math.min(end + (text.startsWith("\r\n", end) ? 2 : 1), text.length);
}

/** Whether no word stands on the line from `at` on. */
export function isBlankFrom(text: string, at: number): boolean {
  return endOf(BLANK, text, at) !== null;
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
const SPACE = 0x20;

/** Where a sticky pattern that matches at `at` ends; null where it does not. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
