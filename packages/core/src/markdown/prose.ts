import { mapOf } from "../text/mapped-text.ts";
import { Memory } from "../text/memory.ts";
import type { Joins } from "./join.ts";
import { joinCutParagraphs } from "./join.ts";
import type { PlacedDraft } from "./placed-draft.ts";
import { placedDrafts, placedSpan } from "./placed-draft.ts";
import type { Prose } from "./prose-types.ts";
import type { BlockText } from "./read-blocks.ts";

/** The proses of one version of a draft with what is kept of them for the next. */
export interface ProseText extends BlockText {
  readonly proses: readonly Prose[];
  readonly drafts: readonly PlacedDraft[];
  readonly joins: Joins;
  /** The index in the version before of the prose with this index, -1 where there is none; it has the same words, and may have moved. */
  readonly earlier: (index: number) => number;
}

/** The proses of a draft that was read block by block; those that did not change and did not move are those of `previous`. */
export function toProse(read: BlockText, previous: ProseText | null = null): ProseText {
  const { drafts, joins } = joinCutParagraphs(placedDrafts(read.blocks), read.text, previous?.joins ?? null);
  const earlier = previous === null ? nothing : earlierIn(previous.drafts, drafts);
  const proses = drafts.map((placed, index) => {
    const known = previous?.drafts[earlier(index)];
    const prose = previous?.proses[earlier(index)];
    const stays = prose?.index === index && known?.by === placed.by && known.tables === placed.tables;
    return stays ? prose : finished(placed, index, prose?.memory ?? new Memory());
  });
  return { ...read, proses, drafts, joins, earlier };
}

function nothing(): number {
  return -1;
}

/** Drafts at both ends that are the same in two versions of a text. */
function earlierIn(before: readonly PlacedDraft[], after: readonly PlacedDraft[]): ProseText["earlier"] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.draft === after[head]?.draft) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.draft === after.at(-1 - tail)?.draft) tail += 1;
  // Numbers alone, so that no version keeps the one before alive.
  const tailStart = after.length - tail;
  const shift = before.length - after.length;
  return (index) => (index < head ? index : index < tailStart ? -1 : index + shift);
}

function finished(placed: PlacedDraft, index: number, memory: Memory): Prose {
  const { kind, mapped, depth, markerLength, listDepth, quoteDepth, cell, strong, joins } = placed.draft;
  return {
    index,
    kind,
    text: mapped.text,
    span: placedSpan(placed),
    map: mapOf(mapped, placed.by),
    depth,
    markerLength,
    listDepth,
    quoteDepth,
    cell: cell === null || placed.tables === 0 ? cell : { ...cell, table: cell.table + placed.tables },
    strong,
    joins,
    memory,
  };
}
