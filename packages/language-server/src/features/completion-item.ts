import type { Span } from "@cchc/core";

/** Something that an editor offers to write. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: "document" | "unit" | "organization" | "type" | "signature" | "date" | "snippet";
  /** A few words behind the label; "" for none. */
  readonly detail: string;
  /** What is written in the place of `replace`. */
  readonly insert: string;
  /** Whether `insert` has places to fill in ("${1:…}"), its "$", "}" and "\" escaped. */
  readonly isSnippet: boolean;
  /** The words that were typed already; ends at the cursor. */
  readonly replace: Span;
  /** What an editor compares with the typed words: they first, then the rest without diacritics. */
  readonly filter: string;
  /** By which `completionDocumentation` tells more of a document; null for other things. */
  readonly key: string | null;
}

/** Items in the order in which they are to be shown. */
export interface Completion {
  readonly items: readonly CompletionItem[];
  /** Whether to ask again as more is typed: there are more items than these. */
  readonly isIncomplete: boolean;
}
