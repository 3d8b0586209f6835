import { commonEnds } from "../text/common-ends.ts";
import type { Span } from "../text/span.ts";
import { findSeams, mayDefineLinks, SEAM_REACH } from "./blocks.ts";
import { findDirectives } from "./directives.ts";
import type { ParsedBlock } from "./parse.ts";
import { bodyStartOf, parseBlocks, parseStretch } from "./parse.ts";
import type { Directive } from "./prose-types.ts";
import type { Drafts } from "./to-drafts.ts";
import { toDrafts } from "./to-drafts.ts";

/** What a block holds; offsets are those of the text it was read from, in which it began at `base`. Versions of a draft share it. */
interface BlockContent extends Drafts {
  readonly base: number;
  readonly directives: readonly Directive[];
}

/** A stretch of the draft that Markdown reads by itself, and what it holds. */
export interface Block extends Span {
  readonly content: BlockContent;
}

/** A text and its blocks in order. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const DIRECTIVE_WORD = "cchc-";

/** Reads a draft block by block. Given the blocks of an earlier version, only what changed is read; the blocks are equal all the same. */
export function readBlocks(text: string, previous: BlockText | null = null): readonly Block[] {
  return (previous === null ? null : reread(text, previous)) ?? contentsOf(parseBlocks(text), text, 0);
}

/** Null where the change may reach over the whole text. */
function reread(text: string, previous: BlockText): readonly Block[] | null {
  const bodyStart = bodyStartOf(text);
  if (bodyStart !== bodyStartOf(previous.text) || mayDefineLinks(text)) return null;
  const ends = commonEnds(previous.text, text);
  const { blocks } = previous;
  const kept = blocks.slice(0, keptBlocks(blocks, ends.head));
  // Front matter holds no words, so its block may be left out.
  const from = Math.max(kept.at(-1)?.end ?? 0, bodyStart);
  const shift = text.length - previous.text.length;
  let next = kept.length;
  const resumes = (start: number): boolean => {
    while ((blocks[next]?.start ?? Number.POSITIVE_INFINITY) + shift < start) next += 1;
    return start >= text.length - ends.tail && (blocks[next]?.start ?? -1) + shift === start;
  };
  const seam = findSeams(text, { start: from, line: 1 }, resumes).at(-1)?.start;
  const resumed = seam !== undefined && resumes(seam);
  const stretch = detached(text.slice(from, resumed ? seam : text.length));
  const changed = contentsOf(parseStretch(stretch), stretch, from);
  return [...kept, ...changed, ...(resumed ? blocks.slice(next).map((block) => moved(block, shift)) : [])];
}

/** How many blocks stand before the change, so far that the seams after them stand there still. */
function keptBlocks(blocks: readonly Block[], head: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? 0) + SEAM_REACH <= head) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moved(block: Block, shift: number): Block {
  return shift === 0 ? block : { start: block.start + shift, end: block.end + shift, content: block.content };
}

/** A copy that keeps no longer text alive: parts of a text that was changed often must not hold on to each of its versions. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function contentsOf(parsed: readonly ParsedBlock[], source: string, from: number): readonly Block[] {
  const hasDirectives = source.includes(DIRECTIVE_WORD);
  return parsed.map(({ start, end, nodes }) => ({
    start: from + start,
    end: from + end,
    content: {
      base: start,
      ...toDrafts(nodes, source),
      directives: hasDirectives ? findDirectives(nodes, source) : [],
    },
  }));
}

/** The directives of a draft in order, with their places in its text. */
export function directivesOf(blocks: readonly Block[]): readonly Directive[] {
  return blocks.flatMap(({ start, content }) =>
    content.directives.map((directive) => placed(directive, start - content.base)),
  );
}

function placed(directive: Directive, by: number): Directive {
  const { start, end } = directive.span;
  return by === 0 ? directive : { ...directive, span: { start: start + by, end: end + by } };
}
