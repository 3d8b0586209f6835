/** A stretch of Markdown that parses by itself as it does within the whole. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Line of `start`, from 1. `start` is always the beginning of a line. */
  readonly line: number;
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

const FRONT_MATTER = /---[ \t]*(?:\r\n|\r|\n)/y;
const FRONT_MATTER_END = /(?:\r|\n)---[ \t]*(?=\r|\n|$)/g;
const DEFINITION_LABEL = /(?:^|[\r\n])[ \t>*+\-\d.)]*\[/;
const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
const BLANK = /^[ \t]*$/;
const SEAM = /^(?:[\p{L}(“"|]|#{1,6}[ \t]|\*{1,3}[\p{L}\p{N}(“"])/u;
const OPENER = /^[ \t>*+\-\d.)]*(?:`{3}|~{3}|<)/;
const OPENING_FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const RUNS_OVER_BLANK_LINES = /<(?:script|pre|style|textarea|\?|!(?!--))/i;
const FENCE_SOMEWHERE = /^[ \t>*+\-\d.)]*(?:`{3}|~{3})/;

/**
 * Divides Markdown at seams where the parts parse to the same as the whole: a blank line, then a line at the margin that begins
 * with a letter, a heading mark or an emphasis. Such a line continues no list, quote, indented code or table, and opens none; what
 * a blank line does not close (fenced code, some HTML, front matter) is followed, and where that is doubtful there are no more
 * seams. Link definitions reach over the whole text, so a text that may hold one stays whole.
 */
export function splitBlocks(text: string, from = 0): Chunk[] {
  const whole = { start: from, end: text.length, line: 1 };
  if (text.includes("]:") && DEFINITION_LABEL.test(text)) return [whole];
  const seams = findSeams(text, from);
  return [whole, ...seams].map((seam, at) => ({ ...seam, end: seams[at]?.start ?? text.length }));
}

function findSeams(text: string, from: number): Omit<Chunk, "end">[] {
  const seams: Omit<Chunk, "end">[] = [];
  const open: OpenBlock = { fence: null, comment: false, html: false, unsure: false };
  const frontMatterEnd = endOfFrontMatter(text, from);
  let afterBlank = false;
  let line = 1;
  LINE.lastIndex = from;
  while (LINE.lastIndex < text.length && !open.unsure) {
    const start = LINE.lastIndex;
    const words = LINE.exec(text)?.[1] ?? "";
    if (start >= frontMatterEnd) {
      const isBlank = BLANK.test(words);
      if (afterBlank && start > from && isSeam(words, open)) seams.push({ start, line });
      followLine(words, isBlank, open);
      afterBlank = isBlank;
    }
    line += 1;
  }
  return seams;
}

/** Where the front matter ends; `from` where there is none. */
function endOfFrontMatter(text: string, from: number): number {
  FRONT_MATTER.lastIndex = from;
  if (!FRONT_MATTER.test(text)) return from;
  FRONT_MATTER_END.lastIndex = FRONT_MATTER.lastIndex - 1;
  return FRONT_MATTER_END.test(text) ? FRONT_MATTER_END.lastIndex : from;
}

function isSeam(words: string, open: OpenBlock): boolean {
  return open.fence === null && !open.comment && SEAM.test(words);
}

function followLine(words: string, isBlank: boolean, open: OpenBlock): void {
  if (open.fence !== null) {
    const closing = CLOSING_FENCE.exec(words)?.[1] ?? "";
    if (closing.startsWith(open.fence)) open.fence = null;
  } else if (open.comment) {
    open.comment = !words.includes("-->");
  } else if (isBlank) {
    open.html = false;
  } else if (OPENER.test(words)) {
    followOpener(words, open);
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
