import { sourceSpanOf } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import type { ProseDraft } from "./prose-draft.ts";
import type { Block } from "./read-blocks.ts";

/** A draft of a prose at its place in this version of the text. */
export interface PlacedDraft {
  readonly draft: ProseDraft;
  /** How far it stands behind the place it was read from. */
  readonly by: number;
  /** How many tables stand in the blocks before its own. */
  readonly tables: number;
  /** Whether something that is no prose stands between it and the one before. */
  readonly apart: boolean;
}

/** The drafts of all blocks in order. */
export function placedDrafts(blocks: readonly Block[]): readonly PlacedDraft[] {
  const placed: PlacedDraft[] = [];
  let tables = 0;
  let apart = false;
  for (const { start, content } of blocks) {
    const by = start - content.base;
    for (const draft of content.drafts) {
      // Without words there is no place to move.
      const isEmpty = draft.mapped.starts.length === 0;
      placed.push({ draft, by: isEmpty ? 0 : by, tables, apart: apart || draft.apart });
      apart = false;
    }
    tables += content.tables;
    apart ||= content.apart;
  }
  return placed;
}

/** Where the words of a draft stand in this version of the text. */
export function placedSpan({ draft, by }: PlacedDraft): Span {
  const { start, end } = sourceSpanOf(draft.mapped);
  return { start: start + by, end: end + by };
}
