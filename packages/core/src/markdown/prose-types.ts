import type { Memory } from "../text/memory.ts";
import type { OffsetMap } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";

/** Where a run of prose stands in the Markdown. */
export type ProseKind = "paragraph" | "heading" | "cell";

/**
 * The plain text of one paragraph, heading or table cell: NFC, markup, escapes and container prefixes gone, one "\n" for every
 * line break (soft or hard), one U+FFFC for each inline HTML element (`<br>` gives "\n"), code span or image. A list marker stays in the text, as printed
 * ("1. Mục đích", "- Như trên;"), so that numbering reads the same whether Markdown saw a list or not.
 * Paragraphs cut by a page break are one Prose, joined by "\n".
 */
export interface Prose {
  readonly index: number;
  readonly kind: ProseKind;
  readonly text: string;
  readonly span: Span;
  readonly map: OffsetMap;
  /** Heading depth 1–6 of a Markdown heading, else null. */
  readonly depth: number | null;
  /** Length of the list marker with its space at the beginning of `text`, 0 where there is none. */
  readonly markerLength: number;
  /** Depth of list nesting: 0 outside lists. */
  readonly listDepth: number;
  /** Number of block quotes around it. */
  readonly quoteDepth: number;
  /** Table, row and column (from 0) of a cell, else null. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Whether the whole text is bold or a heading: a sign of a heading that lost its `#`. */
  readonly strong: boolean;
  /** Offsets in `text` of each "\n" at which a paragraph cut by a page break was joined to its continuation. */
  readonly joins: readonly number[];
  /** What was computed of its words: the same in all versions of a draft that have the paragraph, wherever it stands. */
  readonly memory: Memory;
}

/** A Prose but for its place: what may be kept in its memory hangs on nothing else. */
export type ProseWords = Omit<Prose, "index" | "span" | "map" | "cell">;

/** What the author asked the linter to leave alone. */
export interface Directive {
  readonly kind: "disable" | "enable" | "disable-next-line";
  /** Rule ids; empty means every rule. */
  readonly rules: readonly string[];
  readonly span: Span;
}
