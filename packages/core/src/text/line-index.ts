import { lastAtMost } from "./sorted.ts";

/** A place in a text as an editor shows it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Converts between UTF-16 offsets and lines; both ways clamp what lies outside the text. */
export interface LineIndex {
  readonly lineCount: number;
  position(offset: number): Position;
  /** A column beyond the end of its line gives the end of that line, before its line break. */
  offset(line: number, column: number): number;
}

/**
 * Indexes the lines of a text once ("\n", "\r\n" and "\r" end a line); each question then takes logarithmic time.
 *
 * @example
 * ```ts
 * const lines = lineIndex("Một\nhai");
 * lines.position(5); // => { line: 2, column: 2 }
 * lines.offset(2, 2); // => 5
 * ```
 */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  let feed = text.indexOf("\n");
  let returned = text.indexOf("\r");
  while (feed >= 0 || returned >= 0) {
    const at = returned >= 0 && (feed < 0 || returned < feed) ? returned : feed;
    const next = at + (text.startsWith("\r\n", at) ? 2 : 1);
    ends.push(at);
    starts.push(next);
    if (feed >= 0 && feed < next) feed = text.indexOf("\n", next);
    if (returned >= 0 && returned < next) returned = text.indexOf("\r", next);
  }
  // An index does not hold on to its text.
  const { length } = text;
  ends.push(length);
  return {
    lineCount: starts.length,
    position: (offset) => {
      const place = Math.min(Math.max(offset, 0), length);
      const line = lastAtMost(starts, place);
      return { line: line + 1, column: place - (starts[line] ?? 0) + 1 };
    },
    offset: (line, column) => {
      if (line < 1) return 0;
      if (line > starts.length) return length;
      return Math.min((starts[line - 1] ?? 0) + Math.max(column, 1) - 1, ends[line - 1] ?? length);
    },
  };
}
