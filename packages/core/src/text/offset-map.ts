import type { Span } from "./span.ts";

/**
 * Relates offsets in a derived text (prose) to offsets in the source.
 * Both functions take and give UTF-16 offsets and clamp offsets outside the text.
 */
export interface OffsetMap {
  /** The source offset at which the character at prose offset `offset` begins. */
  toSource(offset: number): number;
  /** The source span of the words at `[start, end)`: from the first character to the end of the last one. */
  toSourceSpan(start: number, end: number): Span;
}
