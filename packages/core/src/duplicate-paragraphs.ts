import type { Analysis } from "./analysis.ts";
import type { Corpus, Draft, DraftParagraph } from "./corpus.ts";
import { paragraphsLike, sketch } from "./corpus.ts";
import type { Division } from "./document/document.ts";
import { opensBasis } from "./document/title.ts";
import type { ComparedParagraph } from "./draft-facts.ts";
import { linesOf } from "./lines-of.ts";
import type { Prose, ProseWords } from "./markdown/prose-types.ts";
import { once } from "./once.ts";
import { sharedShare, shinglesOf } from "./shingles.ts";
import { onceOfWords } from "./text/memory.ts";
import { locate } from "./text/place.ts";
import type { Span } from "./text/span.ts";

/** Paragraphs that share most of their words with one before, in the order of the text, or else with one of another draft. */
export interface Duplicate extends DraftParagraph {
  readonly paragraph: ComparedParagraph;
  readonly other: DraftParagraph;
}

/** Shorter paragraphs repeat by chance: duties, times, sources of money. */
export const SHORTEST = 240;
/** Share of the shorter one's shingles that stand in the longer one, and how short it may be beside it. */
const NEARLY_EQUAL = 0.72;
const LENGTH_RATIO = 0.65;
/** A hash that many paragraphs share tells nothing, and would cost time. */
const MAX_COMPARED = 12;

/** For each paragraph of the draft the nearly equal one before it under the same heading, or else one of another draft of the corpus, if there is one. */
export function duplicatesIn({ path, analysis }: Draft, corpus: Corpus | null): readonly Duplicate[] {
  const found: Duplicate[] = [];
  const known: Known = new Map();
  for (const paragraph of comparedParagraphs(analysis)) {
    const hashes = sketch(paragraph);
    const before = alikeBefore(paragraph, hashes, known);
    const other = before === null ? alikeElsewhere(paragraph, path, corpus) : { path, paragraph: before };
    if (other !== null) found.push({ path, paragraph, other });
    for (const hash of hashes) remember(known, hash, paragraph);
  }
  return found;
}

/** The first paragraphs of the draft by each hash of their sketch, as far as it was read. */
type Known = Map<string, ComparedParagraph[]>;

function remember(known: Known, hash: string, paragraph: ComparedParagraph): void {
  const alike = known.get(hash);
  if (alike === undefined) known.set(hash, [paragraph]);
  else if (alike.length < MAX_COMPARED) alike.push(paragraph);
}

function alikeBefore(paragraph: ComparedParagraph, hashes: readonly string[], known: Known): ComparedParagraph | null {
  let last: ComparedParagraph | null = null;
  for (const hash of hashes) {
    for (const one of known.get(hash) ?? NONE) {
      // Nearly equal paragraphs have most hashes in common.
      if (one === last || one.section !== paragraph.section) continue;
      if (isAlike(paragraph, one)) return one;
      last = one;
    }
  }
  return null;
}

function alikeElsewhere(paragraph: ComparedParagraph, path: string, corpus: Corpus | null): DraftParagraph | null {
  const others = corpus === null ? [] : paragraphsLike(corpus, paragraph);
  return others.find((one) => one.path !== path && isAlike(paragraph, one.paragraph)) ?? null;
}

const NONE: readonly ComparedParagraph[] = [];

function isAlike(paragraph: ComparedParagraph, other: ComparedParagraph): boolean {
  const small = Math.min(paragraph.size, other.size);
  if (small < Math.max(paragraph.size, other.size) * LENGTH_RATIO || areParallel(paragraph, other)) return false;
  return sharedShare(paragraph, other) >= NEARLY_EQUAL;
}

/** Whether each has numbers that the other has not: one sentence said of two things. */
function areParallel({ numbers: mine }: ComparedParagraph, { numbers: theirs }: ComparedParagraph): boolean {
  return mine.some((one) => !theirs.includes(one)) && theirs.some((one) => !mine.includes(one));
}

const NUMBERS = /\d+/gu;

/** The paragraphs of a draft that are compared with others, in the order of the text. */
export const comparedParagraphs: (analysis: Analysis) => readonly ComparedParagraph[] = once((analysis) => {
  const { proses, document } = analysis;
  const headings = new Set(headingProses(document.divisions));
  const lines = linesOf(analysis);
  let section = 0;
  return proses.slice(document.bounds.content, document.bounds.closing).flatMap((prose) => {
    if (headings.has(prose.index) || prose.kind === "heading") section += 1;
    if (!isCompared(prose)) return [];
    const { words, span } = beginning(prose);
    const { signature, size, numbers } = contentOf(prose);
    return [{ section, signature, size, numbers, words, at: locate(span, lines) }];
  });
});

/** What of a paragraph is compared. */
const contentOf = onceOfWords(
  ({ text }: ProseWords): Pick<ComparedParagraph, "signature" | "size" | "numbers"> => ({
    ...shinglesOf(text),
    numbers: [...new Set(text.match(NUMBERS))],
  }),
);

/** Bases repeat the titles that they amend, and an image or a blank of a form makes one paragraph of several. */
function isCompared({ kind, text }: Prose): boolean {
  return kind === "paragraph" && text.length >= SHORTEST && !opensBasis(text) && !text.includes("\ufffc");
}

/** The proses at which articles begin, and divisions with others below them. */
export function headingProses(divisions: readonly Division[]): readonly number[] {
  return divisions.flatMap(({ children, prose, style }) =>
    children.length > 0 || style === "word" ? [prose, ...headingProses(children)] : [],
  );
}

const FIRST_WORDS = /^(?:[-+•]\s+)?(\S+(?:\s+\S+){0,7})/u;

/** The first words of a paragraph, enough to tell it from others. */
export function beginning({ text, map }: Prose): { readonly words: string; readonly span: Span } {
  const found = FIRST_WORDS.exec(text);
  const end = found?.[0].length ?? text.length;
  const words = found?.[1] ?? text;
  return { words: words.replace(/\s+/gu, " "), span: map.toSourceSpan(end - words.length, end) };
}
