import type { Analysis, Config, Diagnostic, Register, Span } from "@cchc/core";

/** A document as it is cited at one place of a draft. */
export interface CitedPlace {
  /** Canonical id of the document; null where it cannot be told which one is meant. */
  readonly id: string | null;
  readonly span: Span;
  /** The words at the place. */
  readonly text: string;
}

/** What the server keeps of a draft that is not open: enough for features that look across drafts, and no text. */
export interface DraftSummary {
  readonly uri: string;
  /** As diagnostics call the draft: its path in the folder. */
  readonly path: string;
  /** The document that the draft itself is; its id is null while the number is blank. */
  readonly own: {
    readonly id: string | null;
    readonly type: string | null;
    /** Number and symbol as printed. */
    readonly number: string | null;
    /** ISO. */
    readonly date: string | null;
    readonly abstract: string | null;
    /** Where its number stands, else its title; an empty span at the start where it has neither. */
    readonly span: Span;
  };
  readonly cited: readonly CitedPlace[];
  readonly divisions: readonly { readonly title: string; readonly span: Span }[];
}

/** The drafts of the workspace and all that they are judged by. Features read it and never change it. */
export interface FolderView {
  /** Every draft of the workspace, the open ones included. */
  readonly drafts: readonly DraftSummary[];
  /** The user's registers before the one that ships with the core. */
  readonly registers: readonly Register[];
}

/** One draft at one version: what a feature works on. */
export interface DraftView {
  readonly uri: string;
  readonly path: string;
  readonly analysis: Analysis;
  readonly config: Config;
  /** ISO date of today, given by the client's clock. */
  readonly today: string;
  /** What is wrong in it, checked together with the other drafts of the workspace. */
  readonly diagnostics: readonly Diagnostic[];
  readonly folder: FolderView;
}
