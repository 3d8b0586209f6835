import type { Analysis, Config, Diagnostic, Register, Span } from "@cchc/core";

/** A document as it is cited at one place of a draft. */
export interface CitedPlace {
  /** Canonical id of the document, for a law cited by its name that name; null where it cannot be told which one is meant. */
  readonly id: string | null;
  readonly span: Span;
  /** The words at the place. */
  readonly text: string;
}

/** What a draft says of a document, put together from all its mentions; null where none says it. */
export interface CitedDocument {
  readonly id: string;
  /** In words with its capital ("Quyết định"). */
  readonly type: string | null;
  /** Number and symbol ("247/QĐ-UBND"); null for a law cited by its name. */
  readonly number: string | null;
  /** ISO, less than a day where no more is said. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** As it stands after the issuer ("về …"); of a law its name. */
  readonly title: string | null;
}

/** The document that a draft itself is; its id is null while the number is blank. */
export interface OwnDocument {
  readonly id: string | null;
  readonly type: string | null;
  /** Number and symbol as printed. */
  readonly number: string | null;
  /** ISO. */
  readonly date: string | null;
  /** As a citation would name it ("Ủy ban nhân dân xã Tiên Lãng"); null where that is not sure. */
  readonly issuer: string | null;
  readonly abstract: string | null;
  /** Where its number stands, else its title; an empty span at the start where it has neither. */
  readonly span: Span;
}

/** What the server keeps of a draft that is not open: enough for features that look across drafts, and no text. */
export interface DraftSummary {
  readonly uri: string;
  /** As diagnostics call the draft: its path in the folder. */
  readonly path: string;
  readonly own: OwnDocument;
  /** In the order of the text; what the draft says of itself ("Kế hoạch này") is left out. */
  readonly cited: readonly CitedPlace[];
  /** The documents that are surely told apart from others, each once. */
  readonly documents: readonly CitedDocument[];
  /** Numbered divisions down to clauses, by number and title ("II. NHIỆM VỤ"). */
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
  /** What would be wrong in it if this were its text. */
  readonly checkAs: (text: string) => readonly Diagnostic[];
  readonly folder: FolderView;
}
