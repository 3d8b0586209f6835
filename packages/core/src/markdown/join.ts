import { appendPart, appendText, createMappedText, sourceSpanOf } from "../text/mapped-text.ts";
import type { ProseDraft } from "./prose-draft.ts";

/** A draft and the continuations found so far, at least the draft itself. */
type Parts = readonly [first: ProseDraft, ...rest: ProseDraft[]];

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
const DIVISION = /^(?:Phần|Chương|Mục|Tiểu mục|Điều|Khoản|Phụ lục)\s+(?:[IVXLC]+|\d)/u;
const HEADER_LINE =
  /^(?:Số\s*[:\d….]|V\/v|Kính gửi|Nơi nhận)|^[^,\n]{1,40},\s*ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*$/iu;
const LOWER_CASE = /\p{Ll}/u;
const WRAPPED_DASH = /^-\s*(?:\p{Ll}|\d)/u;
const LINE_BREAK = /\r\n|\r|\n/g;

/** Joins paragraphs that a page break cut in two, so that later stages see one sentence. `source` is the text of the draft. */
export function joinCutParagraphs(drafts: readonly ProseDraft[], source: string): ProseDraft[] {
  const joined: ProseDraft[] = [];
  let parts: [ProseDraft, ...ProseDraft[]] | null = null;
  for (const [index, draft] of drafts.entries()) {
    if (parts !== null && (continues(parts, draft) || isWrappedDash(parts, draft, drafts[index + 1], source))) {
      parts.push(draft);
      continue;
    }
    if (parts !== null) joined.push(joinParts(parts));
    parts = [draft];
  }
  if (parts !== null) joined.push(joinParts(parts));
  return joined;
}

function continues(parts: Parts, next: ProseDraft): boolean {
  const [first] = parts;
  const sameContainer = next.quoteDepth === first.quoteDepth && next.listDepth <= first.listDepth;
  if (next.kind !== "paragraph" || next.apart || next.strong || next.markerLength > 0 || !sameContainer) return false;
  const { text } = next.mapped;
  // The rest of a sentence ends it, or fills a page of its own; a short label does neither.
  if (text.length < SHORTEST_CUT && !SENTENCE_END.test(text)) return false;
  return isCut(parts) && (beginsInside(text) || (UNFINISHED.test(endOf(lastOf(parts))) && beginsName(text)));
}

/** Whether the text stops in the middle of a sentence. */
function isCut(parts: Parts): boolean {
  const [first] = parts;
  const isFullLine = parts.length > 1 || first.mapped.text.length >= SHORTEST_CUT;
  if (first.kind !== "paragraph" || first.strong || !isFullLine || !CUT_END.test(endOf(lastOf(parts)))) return false;
  const { text } = lastOf(parts).mapped;
  return LOWER_CASE.test(text.slice(text.lastIndexOf("\n") + 1)) && !HEADER_LINE.test(first.mapped.text);
}

function lastOf(parts: Parts): ProseDraft {
  return parts.at(-1) ?? parts[0];
}

/** The last few characters: enough for a mark and a word. */
function endOf(draft: ProseDraft): string {
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
function isWrappedDash(parts: Parts, next: ProseDraft, afterNext: ProseDraft | undefined, source: string): boolean {
  const [first] = parts;
  const isItem = next.markerLength > 0 && first.markerLength === 0 && next.listDepth === first.listDepth + 1;
  if (!isItem || next.apart || next.quoteDepth !== first.quoteDepth) return false;
  if (!WRAPPED_DASH.test(next.mapped.text) || !isCut(parts)) return false;
  const isAlone = afterNext === undefined || afterNext.markerLength === 0 || afterNext.listDepth < next.listDepth;
  return isAlone && linesBetween(lastOf(parts), next, source) === 1;
}

function linesBetween(first: ProseDraft, second: ProseDraft, source: string): number {
  const gap = source.slice(sourceSpanOf(first.mapped).end, sourceSpanOf(second.mapped).start);
  return gap.match(LINE_BREAK)?.length ?? 0;
}

function joinParts(parts: Parts): ProseDraft {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first;
  const mapped = createMappedText();
  const joins: number[] = [];
  appendPart(mapped, first.mapped, 0, first.mapped.text.length);
  for (const { mapped: next } of rest) {
    joins.push(mapped.text.length);
    appendText(mapped, "\n", sourceSpanOf(mapped).end, sourceSpanOf(next).start);
    appendPart(mapped, next, 0, next.text.length);
  }
  return { ...first, mapped, joins };
}
