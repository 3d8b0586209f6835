import type { Span } from "@cchc/core";

/** What is said about the words at a place. */
export interface Hover {
  readonly span: Span;
  /** Markdown without HTML; words of the draft stand in it literally. */
  readonly markdown: string;
}
