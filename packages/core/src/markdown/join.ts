import { LOWER, UPPER } from "../text/letters.ts";
import { appendShifted, appendText, createMappedText, sourceSpanOf } from "../text/mapped-text.ts";
import type { PlacedDraft } from "./placed-draft.ts";
import { placedSpan } from "./placed-draft.ts";
import type { ProseDraft } from "./prose-draft.ts";

/** A draft and the continuations found so far, at least the draft itself. */
type Parts = readonly [first: PlacedDraft, ...rest: PlacedDraft[]];

// A page breaks at the end of a line, so what stands before the break is a full line at least; what is shorter is a line of a
// header, a title or a flattened table.
const SHORTEST_CUT = 45;
const CUT_END = /[A-Za-zÀ-ỹ\d,%–-]$|(?<![.;:!?…/])[)\]”"’]$/u;
const SENTENCE_END = /[.;:!?…][)\]”"’]?$/u;
const CONTINUATION = new RegExp(`^[${LOWER}]`, "u");
// "a) …", "đ. …", "iv) …": the beginning of a point, not of a broken sentence.
const POINT = /^(?:[a-zđ]{1,2}\d?|[ivx]{2,4})\s?\)|^(?:[a-zđ]|[ivx]{2,4})\s?[./-](?=\s)/u;
// After these words a sentence goes on, so the next paragraph continues it even with a capital or a number.
const UNFINISHED = /(?<![A-Za-zÀ-ỹ])(?:số|của|và|các|những|theo|tại)$/u;
const NAME_OR_NUMBER = new RegExp(String.raw`^(?:[${UPPER}][${LOWER}]|\d+[/-])`, "u");
const DIVISION = /^(?:Phần|Chương|Mục|Tiểu mục|Điều|Khoản|Phụ lục)\s+(?:[IVXLC]+|\d)/u;
const HEADER_LINE =
  /^(?:Số\s*[:\d….]|V\/v|Kính gửi|Nơi nhận)|^[^,\n]{1,40},\s*ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*$/iu;
const LOWER_CASE = new RegExp(`[${LOWER}]`, "u");
const WRAPPED_DASH = new RegExp(String.raw`^-\s*(?:[${LOWER}]|\d)`, "u");
const LINE_BREAK = /\r\n|\r|\n/g;

/** Paragraphs that were joined, by their first draft, so that the next version of the text need not join them again. */
export type Joins = ReadonlyMap<ProseDraft, Joined>;

/** A draft made of several, and those it is made of. */
interface Joined {
  readonly parts: Parts;
  readonly draft: ProseDraft;
}

/** The drafts of a text after paragraphs cut by page breaks were joined. */
export interface JoinedDrafts {
  readonly drafts: readonly PlacedDraft[];
  readonly joins: Joins;
}

/**
 * Joins paragraphs that a page break cut in two, so that later stages see one sentence. `source` is the text of the draft; `known`
 * are the joins of an earlier version.
 */
export function joinCutParagraphs(drafts: readonly PlacedDraft[], source: string, known: Joins | null): JoinedDrafts {
  const joined: PlacedDraft[] = [];
  const joins = new Map<ProseDraft, Joined>();
  let parts: [PlacedDraft, ...PlacedDraft[]] | null = null;
  const finish = (): void => {
    if (parts === null) return;
    const [first] = parts;
    if (parts.length === 1) {
      joined.push(first);
      return;
    }
    const earlier = known?.get(first.draft);
    const join = earlier !== undefined && isSame(earlier.parts, parts) ? earlier : { parts, draft: joinParts(parts) };
    joins.set(first.draft, join);
    joined.push({ ...first, draft: join.draft });
  };
  for (const [index, draft] of drafts.entries()) {
    if (parts !== null && (continues(parts, draft) || isWrappedDash(parts, draft, drafts[index + 1], source))) {
      parts.push(draft);
      continue;
    }
    finish();
    parts = [draft];
  }
  finish();
  return { drafts: joined, joins };
}

/** Whether both are made of the same drafts at the same distances. */
function isSame(one: Parts, other: Parts): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ draft, by }, index) => draft === other[index]?.draft && by - one[0].by === other[index].by - other[0].by,
    )
  );
}

function continues(parts: Parts, { draft: next, apart }: PlacedDraft): boolean {
  const { draft: first } = parts[0];
  const sameContainer = next.quoteDepth === first.quoteDepth && next.listDepth <= first.listDepth;
  if (next.kind !== "paragraph" || apart || next.strong || next.markerLength > 0 || !sameContainer) return false;
  const { text } = next.mapped;
  // The rest of a sentence ends it, or fills a page of its own; a short label does neither.
  if (text.length < SHORTEST_CUT && !SENTENCE_END.test(text)) return false;
  return isCut(parts) && (beginsInside(text) || (UNFINISHED.test(endOf(lastOf(parts))) && beginsName(text)));
}

/** Whether the text stops in the middle of a sentence. */
function isCut(parts: Parts): boolean {
  const { draft: first } = parts[0];
  const isFullLine = parts.length > 1 || first.mapped.text.length >= SHORTEST_CUT;
  if (first.kind !== "paragraph" || first.strong || !isFullLine || !CUT_END.test(endOf(lastOf(parts)))) return false;
  const { text } = lastOf(parts).draft.mapped;
  return LOWER_CASE.test(text.slice(text.lastIndexOf("\n") + 1)) && !HEADER_LINE.test(first.mapped.text);
}

function lastOf(parts: Parts): PlacedDraft {
  return parts.at(-1) ?? parts[0];
}

/** The last few characters: enough for a mark and a word. */
function endOf({ draft }: PlacedDraft): string {
  return draft.mapped.text.slice(-8);
}

function beginsInside(text: string): boolean {
  return CONTINUATION.test(text) && !POINT.test(text);
}

function beginsName(text: string): boolean {
  return NAME_OR_NUMBER.test(text) && !DIVISION.test(text) && !HEADER_LINE.test(text);
}

/**
 * Whether an item is no item but a line of a hard-wrapped paragraph that happens to begin with the dash of "kinh tế - xã hội" or
 * "2021 - 2025": it follows without a blank line, goes on in lower case or with a number, and no other item follows.
 */
function isWrappedDash(parts: Parts, placed: PlacedDraft, afterNext: PlacedDraft | undefined, source: string): boolean {
  const { draft: first } = parts[0];
  const { draft: next } = placed;
  const isItem = next.markerLength > 0 && first.markerLength === 0 && next.listDepth === first.listDepth + 1;
  if (!isItem || placed.apart || next.quoteDepth !== first.quoteDepth) return false;
  if (!WRAPPED_DASH.test(next.mapped.text) || !isCut(parts)) return false;
  const after = afterNext?.draft;
  const isAlone = after === undefined || after.markerLength === 0 || after.listDepth < next.listDepth;
  return isAlone && linesBetween(lastOf(parts), placed, source) === 1;
}

function linesBetween(first: PlacedDraft, second: PlacedDraft, source: string): number {
  const gap = source.slice(placedSpan(first).end, placedSpan(second).start);
  return gap.match(LINE_BREAK)?.length ?? 0;
}

/** The draft of several, with the offsets of the first. */
function joinParts([first, ...rest]: Parts): ProseDraft {
  const mapped = createMappedText();
  const joins: number[] = [];
  appendShifted(mapped, first.draft.mapped, 0);
  for (const { draft, by } of rest) {
    const shift = by - first.by;
    joins.push(mapped.text.length);
    appendText(mapped, "\n", sourceSpanOf(mapped).end, sourceSpanOf(draft.mapped).start + shift);
    appendShifted(mapped, draft.mapped, shift);
  }
  return { ...first.draft, mapped, joins };
}
