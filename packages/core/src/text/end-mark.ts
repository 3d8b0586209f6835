import type { Span } from "./span.ts";
import { slice } from "./span.ts";

/** The punctuation that ends a line of a list, and where. */
export interface EndMark {
  /** As printed, without what follows: ";", ".", ";.", or "" where the line ends with a letter, a digit or a bracket. */
  readonly mark: string;
  /** The mark itself; empty, after the last word, where there is none. */
  readonly span: Span;
  /** What a reader is shown: the mark, or the last word where there is none. */
  readonly shown: Span;
}

// What must not stand before keeps a run from being tried anew at each of its characters.
const MARKS = /(?<![;,.:…])[;,.:…]+$/u;
const LAST_WORD = /(?<![^\s>])[^\s>]+$/u;

/** The end mark of the words that `span` covers in `text`; markup after the words is no part of the span. */
export function endMark(text: string, span: Span): EndMark {
  const words = slice(text, span);
  const mark = MARKS.exec(words)?.[0] ?? "";
  const own = { start: span.end - mark.length, end: span.end };
  const word = LAST_WORD.exec(words)?.[0].length ?? words.length;
  return { mark, span: own, shown: mark === "" ? { start: span.end - word, end: span.end } : own };
}

/** Whether each of the spans, in order, begins on a line after the one before: a list that no conversion has run together. */
export function onOwnLines(text: string, spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => {
    const before = spans[index - 1];
    return before === undefined || LINE_BREAK.test(text.slice(before.end, start));
  });
}
const LINE_BREAK = /[\r\n]|<br/iu;
