import type { Corpus, Draft } from "./corpus.ts";
import type { Division } from "./document/document.ts";
import { opensBasis } from "./document/title.ts";
import type { Prose } from "./markdown/prose-types.ts";

/** A paragraph long enough to be compared. */
interface ComparedParagraph {
  readonly draft: Draft;
  readonly prose: Prose;
  /** Paragraphs of one number stand under one heading. */
  readonly section: number;
  /** Hashes of its runs of three syllables. */
  readonly shingles: ReadonlySet<number>;
  /** The smallest of them. */
  readonly sketch: readonly number[];
}

/** Paragraphs that share most of their words with one before, in the order of the text. */
export interface Duplicate {
  readonly paragraph: ComparedParagraph;
  readonly other: ComparedParagraph;
}

/** The paragraphs of all drafts, found again by the smallest hashes of their shingles (min-hashing), so that no two need be compared in vain. */
export interface ParagraphIndex {
  readonly ofDraft: ReadonlyMap<Draft, readonly ComparedParagraph[]>;
  readonly buckets: ReadonlyMap<number, readonly ComparedParagraph[]>;
}

/** Shorter paragraphs repeat by chance: duties, times, sources of money. */
const SHORTEST = 240;
const SKETCH_SIZE = 8;
/** A hash that many paragraphs share tells nothing, and would cost time. */
const LARGEST_BUCKET = 12;
/** Share of the shorter one's shingles that stand in the longer one, and how short it may be beside it. */
const NEARLY_EQUAL = 0.72;
const LENGTH_RATIO = 0.65;

export function paragraphIndex({ drafts }: Corpus): ParagraphIndex {
  const ofDraft = new Map(drafts.map((draft) => [draft, paragraphsOf(draft)]));
  const buckets = new Map<number, ComparedParagraph[]>();
  for (const paragraph of [...ofDraft.values()].flat()) {
    for (const hash of paragraph.sketch) {
      const bucket = buckets.get(hash);
      if (bucket === undefined) buckets.set(hash, [paragraph]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push(paragraph);
    }
  }
  return { ofDraft, buckets };
}

/** For each paragraph of the draft the nearly equal one before it under the same heading, or else one of another draft. */
export function duplicatesIn(draft: Draft, { ofDraft, buckets }: ParagraphIndex): readonly Duplicate[] {
  return (ofDraft.get(draft) ?? []).flatMap((paragraph) => {
    const candidates = new Set(paragraph.sketch.flatMap((hash) => buckets.get(hash) ?? []));
    const alike = [...candidates].filter((other) => mayRepeat(paragraph, other) && isAlike(paragraph, other));
    const other = alike.find((one) => one.draft === draft) ?? alike[0];
    return other === undefined ? [] : [{ paragraph, other }];
  });
}

function mayRepeat(paragraph: ComparedParagraph, other: ComparedParagraph): boolean {
  if (other.draft !== paragraph.draft) return true;
  return other.section === paragraph.section && other.prose.index < paragraph.prose.index;
}

function isAlike({ shingles, prose }: ComparedParagraph, other: ComparedParagraph): boolean {
  const [small, large] = shingles.size < other.shingles.size ? [shingles, other.shingles] : [other.shingles, shingles];
  if (small.size < large.size * LENGTH_RATIO) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared >= small.size * NEARLY_EQUAL && !areParallel(prose.text, other.prose.text);
}

const numbers = /\d+/gu;

/** Whether each has numbers that the other has not: one sentence said of two things. */
function areParallel(text: string, other: string): boolean {
  const [mine, theirs] = [new Set(text.match(numbers)), new Set(other.match(numbers))];
  return [...mine].some((one) => !theirs.has(one)) && [...theirs].some((one) => !mine.has(one));
}

function paragraphsOf(draft: Draft): readonly ComparedParagraph[] {
  const { proses, document } = draft.analysis;
  const headings = new Set(headingProses(document.divisions));
  let section = 0;
  return proses.slice(document.bounds.content, document.bounds.closing).flatMap((prose) => {
    if (headings.has(prose.index) || prose.kind === "heading") section += 1;
    if (!isCompared(prose)) return [];
    const shingles = shinglesOf(prose.text);
    return [{ draft, prose, section, shingles, sketch: sketch(shingles) }];
  });
}

/** Bases repeat the titles that they amend, and an image or a blank of a form makes one paragraph of several. */
function isCompared({ kind, text }: Prose): boolean {
  return kind === "paragraph" && text.length >= SHORTEST && !opensBasis(text) && !text.includes("\ufffc");
}

/** The proses at which articles begin, and divisions with others below them. */
function headingProses(divisions: readonly Division[]): readonly number[] {
  return divisions.flatMap(({ children, prose, style }) =>
    children.length > 0 || style === "word" ? [prose, ...headingProses(children)] : [],
  );
}

const syllable = /[\p{L}\p{N}]+/gu;

function shinglesOf(text: string): ReadonlySet<number> {
  const syllables = text.toLowerCase().match(syllable) ?? [];
  const shingles = new Set<number>();
  for (let index = 0; index + 2 < syllables.length; index += 1) {
    let hash = FNV_OFFSET;
    for (let word = index; word <= index + 2; word += 1) hash = hashOn(hash, syllables[word] ?? "");
    shingles.add(hash >>> 0);
  }
  return shingles;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

/** FNV-1a, 32 bits, carried on over one more word and the space after it. */
function hashOn(start: number, word: string): number {
  let hash = start;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return Math.imul(hash ^ SPACE, FNV_PRIME);
}

function sketch(shingles: ReadonlySet<number>): readonly number[] {
  return [...Uint32Array.from(shingles).sort().subarray(0, SKETCH_SIZE)];
}
