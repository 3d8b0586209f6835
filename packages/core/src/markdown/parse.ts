import type { Nodes, Root, RootContent } from "mdast";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Chunk, ChunkStart } from "./blocks.ts";
import { splitBlocks } from "./blocks.ts";
import { boundNesting } from "./bound-nesting.ts";
import { endOfFrontMatter } from "./front-matter.ts";
import { plainBlocks } from "./plain-blocks.ts";

// Tables alone of GFM: its autolinks alone cost more than all the rest of the parse.
const processor = unified()
  .data("micromarkExtensions", [gfmTable()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

// Apart from the rest: in a text that begins with `---` and never closes it, this extension makes remark see no list and no quote.
const frontMatterProcessor = unified()
  .data("micromarkExtensions", [frontmatter(["yaml"])])
  .data("fromMarkdownExtensions", [frontmatterFromMarkdown(["yaml"])])
  .use(remarkParse)
  .freeze();

// The parser costs more per character the longer its text, and something for each call: neighbouring chunks are parsed together up to here.
const LONGEST_TOGETHER = 8192;
const LINE_BREAK = /\r\n|\r|\n/g;
const BYTE_ORDER_MARK = "\uFEFF";

/** A stretch of the source that parses by itself, with its nodes; positions count from the beginning of the source. */
export interface ParsedBlock extends Chunk {
  readonly nodes: readonly RootContent[];
}

/**
 * Parses Markdown (CommonMark, tables, front matter) to mdast. The tree is the one that remark gives for the whole text; it is made
 * block by block, because remark's time grows faster than its text. Positions count from the beginning of `source`.
 */
export function parseMarkdown(source: string): Root {
  return { type: "root", children: parseBlocks(source).flatMap(({ nodes }) => nodes) };
}

/** The blocks of a Markdown text in order; each would be parsed to the same by itself. Front matter is a block of its own. */
export function parseBlocks(source: string): readonly ParsedBlock[] {
  const text = boundNesting(source);
  const start = textStart(text);
  const bodyStart = bodyStartOf(text);
  const line = (text.slice(0, bodyStart).match(LINE_BREAK)?.length ?? 0) + 1;
  return [
    ...parseFrontMatter(text, { start, line: 1, end: bodyStart }),
    ...parseBody(text, { start: bodyStart, line }),
  ];
}

/** Where the body begins, after a byte order mark and front matter. */
export function bodyStartOf(text: string): number {
  return endOfFrontMatter(text, textStart(text));
}

function textStart(text: string): number {
  return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}

/** The blocks of a stretch that begins and ends at seams of a longer text; a `---` with which it begins is a rule. */
export function parseStretch(source: string): readonly ParsedBlock[] {
  return parseBody(boundNesting(source), { start: 0, line: 1 });
}

function parseBody(text: string, from: ChunkStart): readonly ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let pending: Chunk[] = [];
  const flush = (): void => {
    pushAll(blocks, parseTogether(text, pending));
    pending = [];
  };
  for (const chunk of splitBlocks(text, from)) {
    const nodes = plainBlocks(text, chunk);
    if (nodes !== null || chunk.end - (pending[0]?.start ?? chunk.start) > LONGEST_TOGETHER) flush();
    if (nodes !== null) blocks.push({ ...chunk, nodes });
    else pending.push(chunk);
  }
  flush();
  return blocks;
}

function pushAll<T>(target: T[], nodes: readonly T[]): void {
  for (const node of nodes) target.push(node);
}

function parseFrontMatter(text: string, chunk: Chunk): readonly ParsedBlock[] {
  if (chunk.start === chunk.end) return [];
  const { children } = frontMatterProcessor.parse(text.slice(chunk.start, chunk.end));
  return [{ ...chunk, nodes: shifted(children, chunk) }];
}

/** Parses neighbouring chunks at once; no node reaches over a seam. */
function parseTogether(text: string, chunks: readonly Chunk[]): readonly ParsedBlock[] {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return [];
  const nodes = shifted(processor.parse(text.slice(first.start, last.end)).children, first);
  let next = 0;
  return chunks.map((chunk) => {
    const from = next;
    while ((nodes[next]?.position?.start.offset ?? chunk.end) < chunk.end) next += 1;
    return { ...chunk, nodes: nodes.slice(from, next) };
  });
}

/** Moves positions that count from the beginning of a chunk; with a stack of its own, since input decides how deep nodes nest. */
function shifted(nodes: RootContent[], chunk: Chunk): RootContent[] {
  if (chunk.start === 0) return nodes;
  const stack: Nodes[] = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.position) {
      shiftPoint(node.position.start, chunk);
      shiftPoint(node.position.end, chunk);
    }
    if ("children" in node) pushAll<Nodes>(stack, node.children);
  }
  return nodes;
}

function shiftPoint(point: { line: number; column: number; offset?: number | undefined }, chunk: Chunk): void {
  // Only a chunk after a byte order mark begins within a line.
  if (chunk.line === 1 && point.line === 1) point.column += chunk.start;
  point.line += chunk.line - 1;
  point.offset = (point.offset ?? 0) + chunk.start;
}
