import type { Analysis, Edit, Span } from "@cchc/core";

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

/** Edits of one draft; they do not overlap. */
export interface DraftEdits {
  readonly uri: string;
  readonly edits: readonly Edit[];
}

/** The words that a rename begins with. */
export interface RenamePlace {
  readonly span: Span;
  readonly placeholder: string;
}

/** A draft that a rename may change, at its present version. */
export interface RenamedDraft {
  readonly uri: string;
  readonly analysis: Analysis;
}
