import type { MappedText } from "../text/mapped-text.ts";
import { appendPart, appendText, createMappedText, sourceSpanOf } from "../text/mapped-text.ts";
import type { ProseDraft } from "./draft.ts";

/** A draft that may grow, with the part that was added last: only that part and the length decide what may follow. */
interface Growing {
  readonly draft: ProseDraft;
  readonly joined: MappedText;
  readonly joins: number[];
  last: ProseDraft;
}

// A page breaks at the end of a line, so what stands before the break is a full line at least; what is shorter is a line of a
// header, a title or a flattened table.
const SHORTEST_CUT = 45;
const CUT_END = /[\p{L}\p{N},%–-]$|(?<![.;:!?…/])[)\]”"’]$/u;
const SENTENCE_END = /[.;:!?…][)\]”"’]?$/u;
const CONTINUATION = /^\p{Ll}/u;
// "a) …", "đ. …", "iv) …": the beginning of a point, not of a broken sentence.
const POINT = /^(?:[a-zđ]{1,2}\d?|[ivx]{2,4})\s?\)|^(?:[a-zđ]|[ivx]{2,4})\s?[./-](?=\s)/u;
// After these words a sentence goes on, so the next paragraph continues it even with a capital or a number.
const UNFINISHED = /(?<!\p{L})(?:số|của|và|các|những|theo|tại)$/u;
const NAME_OR_NUMBER = /^(?:\p{Lu}\p{Ll}|\d+[/-])/u;
const DIVISION = /^(?:Phần|Chương|Mục|Tiểu mục|Điều|Khoản|Phụ lục)\s+(?:\p{Lu}|\d)/iu;
const HEADER_LINE =
  /^(?:Số\s*[:\d….]|V\/v|Kính gửi|Nơi nhận)|^[^,\n]{1,40},\s*ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*$/iu;
const LOWER_CASE = /\p{Ll}/u;
const WRAPPED_DASH = /^-\s*(?:\p{Ll}|\d)/u;
const LINE_BREAK = /\r\n|\r|\n/g;

/** Joins paragraphs that a page break cut in two, so that later stages see one sentence. `source` is the text of the draft. */
export function joinCutParagraphs(drafts: readonly ProseDraft[], source: string): ProseDraft[] {
  const joined: ProseDraft[] = [];
  let growing: Growing | null = null;
  for (const [index, draft] of drafts.entries()) {
    if (growing !== null && (continues(growing, draft) || isWrappedDash(growing, draft, drafts[index + 1], source))) {
      grow(growing, draft);
      continue;
    }
    if (growing !== null) joined.push(finished(growing));
    growing = { draft, joined: createMappedText(), joins: [], last: draft };
  }
  if (growing !== null) joined.push(finished(growing));
  return joined;
}

function continues(growing: Growing, next: ProseDraft): boolean {
  const { draft: first, last } = growing;
  const sameContainer = next.quoteDepth === first.quoteDepth && next.listDepth <= first.listDepth;
  if (next.kind !== "paragraph" || next.apart || next.strong || next.markerLength > 0 || !sameContainer) return false;
  // The rest of a sentence ends it, or fills a page of its own; a short label does neither.
  if (next.mapped.text.length < SHORTEST_CUT && !SENTENCE_END.test(next.mapped.text)) return false;
  return (
    isCut(growing) &&
    (beginsInside(next.mapped.text) || (UNFINISHED.test(last.mapped.text) && beginsName(next.mapped.text)))
  );
}

/** Whether the text stops in the middle of a sentence. */
function isCut({ draft: first, joined, last }: Growing): boolean {
  const text = last.mapped.text;
  if (first.kind !== "paragraph" || first.strong || Math.max(joined.text.length, text.length) < SHORTEST_CUT)
    return false;
  return (
    CUT_END.test(text) &&
    LOWER_CASE.test(text.slice(text.lastIndexOf("\n") + 1)) &&
    !HEADER_LINE.test(first.mapped.text)
  );
}

function beginsInside(text: string): boolean {
  return CONTINUATION.test(text) && !POINT.test(text) && !DIVISION.test(text);
}

function beginsName(text: string): boolean {
  return NAME_OR_NUMBER.test(text) && !DIVISION.test(text) && !HEADER_LINE.test(text);
}

/**
 * Whether an item is no item but a line of a hard-wrapped paragraph that happens to begin with the dash of "kinh tế - xã hội" or
 * "2021 - 2025": it follows without a blank line, goes on in lower case or with a number, and no other item follows.
 */
function isWrappedDash(growing: Growing, next: ProseDraft, afterNext: ProseDraft | undefined, source: string): boolean {
  const { draft: first, last } = growing;
  if (next.apart || next.markerLength === 0 || first.markerLength > 0 || next.listDepth !== first.listDepth + 1)
    return false;
  if (next.quoteDepth !== first.quoteDepth || !WRAPPED_DASH.test(next.mapped.text) || !isCut(growing)) return false;
  const alone = afterNext === undefined || afterNext.markerLength === 0 || afterNext.listDepth < next.listDepth;
  return alone && linesBetween(last, next, source) === 1;
}

function linesBetween(first: ProseDraft, second: ProseDraft, source: string): number {
  const gap = source.slice(sourceSpanOf(first.mapped).end, sourceSpanOf(second.mapped).start);
  return gap.match(LINE_BREAK)?.length ?? 0;
}

function grow(growing: Growing, next: ProseDraft): void {
  const { draft, joined, joins, last } = growing;
  if (joins.length === 0) appendPart(joined, draft.mapped, 0, draft.mapped.text.length);
  joins.push(joined.text.length);
  appendText(joined, "\n", sourceSpanOf(last.mapped).end, sourceSpanOf(next.mapped).start);
  appendPart(joined, next.mapped, 0, next.mapped.text.length);
  growing.last = next;
}

function finished({ draft, joined, joins }: Growing): ProseDraft {
  return joins.length === 0 ? draft : { ...draft, mapped: joined, joins };
}
