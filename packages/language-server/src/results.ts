import type { Span } from "@cchc/core";

/** What is said about the words at a place. */
export interface Hover {
  readonly span: Span;
  /** Markdown without HTML; words of the draft stand in it literally. */
  readonly markdown: string;
}

/** A place in one of the drafts of the folder. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}
