import type { Span } from "../text/span.ts";
import { endOf, isBlankFrom, lineEnd, nextLine } from "./plain-lines.ts";

/** The beginning of a line (after a byte order mark for the first), and its number from 1. */
export interface ChunkStart {
  readonly start: number;
  readonly line: number;
}

/** A stretch of Markdown that parses by itself as it does within the whole. */
export interface Chunk extends ChunkStart {
  readonly end: number;
}

/** What may still be open where a line begins, beyond what a blank line closes. */
interface OpenBlock {
  /** The opening fence of code at the margin. */
  fence: string | null;
  /** Inside an HTML comment of several lines. */
  comment: boolean;
  /** Inside an HTML block that the next blank line ends. */
  html: boolean;
  /** Something that may run on in ways that are not followed here: no more seams. */
  unsure: boolean;
}

const DEFINITION_LABEL = /(?:^|[\r\n])[ \t>*+\-\d.)]*\[/;
const SEAM = /(?:[A-Za-zÀ-ỹ(“"|]|#{1,6}[ \t]|\*{1,3}[A-Za-zÀ-ỹ\d(“"])/uy;
const OPENER = /[ \t>*+\-\d.)]*(?:`{3}|~{3}|<)/y;
const OPENING_FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const RUNS_OVER_BLANK_LINES = /<(?:script|pre|style|textarea|\?|!(?!--))/i;
const FENCE_SOMEWHERE = /^[ \t>*+\-\d.)]*(?:`{3}|~{3})/;

/**
 * Divides Markdown at seams where the parts parse to the same as the whole: a blank line, then a line at the margin that begins
 * with a letter, a heading mark or an emphasis. Such a line continues no list, quote, indented code or table, and opens none; what
 * a blank line does not close (fenced code, some HTML) is followed, and where that is doubtful there are no more seams. Link
 * definitions reach over the whole text, so a text that may hold one stays whole. `from` is where the first chunk begins.
 */
export function splitBlocks(text: string, from: ChunkStart = { start: 0, line: 1 }): Chunk[] {
  if (from.start >= text.length) return [];
  const seams = mayDefineLinks(text) ? [] : findSeams(text, from);
  return [from, ...seams].map(({ start, line }, at) => ({ start, line, end: seams[at]?.start ?? text.length }));
}

/** Whether the text may hold a link definition, so that it is parsed as a whole. */
export function mayDefineLinks(text: string): boolean {
  return text.includes("]:") && DEFINITION_LABEL.test(text);
}

/** How many units after a seam, at most, decide that it is one. */
export const SEAM_REACH = 8;

/**
 * The seams after `from`, which is itself the beginning of the text or a seam: what stands before a seam has no bearing on those after it.
 * Looks no further than the first seam at which `isLast` says so; that one is among the seams given.
 */
export function findSeams(
  text: string,
  from: ChunkStart,
  isLast: (start: number) => boolean = never,
): readonly ChunkStart[] {
  const seams: ChunkStart[] = [];
  const open: OpenBlock = { fence: null, comment: false, html: false, unsure: false };
  let afterBlank = false;
  let line = from.line;
  for (let start = from.start; start < text.length && !open.unsure; line += 1) {
    const end = lineEnd(text, start);
    const isBlank = isBlankFrom(text, start);
    if (afterBlank && isSeam(text, start, open)) {
      seams.push({ start, line });
      if (isLast(start)) return seams;
    }
    followLine(text, { start, end }, isBlank, open);
    afterBlank = isBlank;
    start = nextLine(text, end);
  }
  return seams;
}

function never(): boolean {
  return false;
}

function isSeam(text: string, start: number, open: OpenBlock): boolean {
  return open.fence === null && !open.comment && endOf(SEAM, text, start) !== null;
}

function followLine(text: string, { start, end }: Span, isBlank: boolean, open: OpenBlock): void {
  if (open.fence !== null) {
    const closing = CLOSING_FENCE.exec(text.slice(start, end))?.[1] ?? "";
    if (closing.startsWith(open.fence)) open.fence = null;
  } else if (open.comment) {
    open.comment = !text.slice(start, end).includes("-->");
  } else if (isBlank) {
    open.html = false;
  } else if (endOf(OPENER, text, start) !== null) {
    followOpener(text.slice(start, end), open);
  }
}

function followOpener(words: string, open: OpenBlock): void {
  const fence = OPENING_FENCE.exec(words)?.[0] ?? null;
  const comment = words.indexOf("<!--");
  const runsOn = comment >= 0 && !words.includes("-->", comment + 2);
  if (fence !== null && !open.html) open.fence = fence;
  else if (FENCE_SOMEWHERE.test(words) || RUNS_OVER_BLANK_LINES.test(words)) open.unsure = true;
  else if (!runsOn) open.html ||= comment !== 0;
  else if (comment === 0 && !open.html) open.comment = true;
  else open.unsure = true;
}
