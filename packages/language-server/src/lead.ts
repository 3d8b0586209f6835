import type { Span } from "@cchc/core";

/** What stands on the line of the cursor before it. */
export interface Lead {
  /** NFC, from the beginning of the line. */
  readonly text: string;
  /** Where the last `length` characters of `text` stand in the source. */
  spanOf(length: number): Span;
}

const mark = /\p{M}/u;

/** The line before an offset. */
export function leadAt(text: string, offset: number): Lead {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return {
    text: text.slice(start, offset).normalize("NFC"),
    spanOf: (length) => ({ start: startOf(text, start, offset, length), end: offset }),
  };
}

/** Walks back until as many composed characters are covered, and over the marks that belong to the first. */
function startOf(text: string, from: number, offset: number, length: number): number {
  let start = Math.max(from, offset - length);
  while (
    start > from &&
    (text.slice(start, offset).normalize("NFC").length < length || mark.test(text.charAt(start)))
  ) {
    start -= 1;
  }
  return start;
}
