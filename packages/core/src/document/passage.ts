import type { Prose, ProseWords } from "../markdown/prose-types.ts";
import type { Span } from "../text/span.ts";
import { cover } from "../text/span.ts";
import type { Field } from "./document.ts";

/** A stretch of one Prose that stands on its own: a line, or a paragraph that wraps over several. Offsets are those of `Prose.text`. */
export interface Passage<P extends ProseWords = Prose> {
  readonly prose: P;
  readonly start: number;
  readonly end: number;
  /** The words, trimmed, line breaks kept. */
  readonly text: string;
}

/** A point between the characters of the proses. */
export interface Position {
  readonly prose: number;
  readonly offset: number;
}

const spaces = /\s+/gu;
/** Asterisks that Markdown did not accept as emphasis, because a space stands on the wrong side, are debris around the words. */
const leading = /^\s*(?:[*_]{1,3}(?=[^\s*_]))?\s*/u;
const space = /\s/u;
/** What `oneLine` changes within a text. */
const untidy = /\*\*|[^\S ]| {2}/u;
const debris = /\*{2,3}/gu;

/** The words between two offsets of a Prose, without the spaces and the debris of emphasis around them. */
export function passage<P extends ProseWords>(prose: P, from: number, to: number): Passage<P> {
  const raw = prose.text.slice(from, to);
  const skipped = beginsWithWord(raw) ? 0 : (leading.exec(raw)?.[0].length ?? 0);
  const text = raw.slice(skipped, Math.max(skipped, wordsEnd(raw)));
  const start = from + skipped;
  return { prose, start: text === "" ? from : start, end: text === "" ? from : start + text.length, text };
}

/** Whether a letter of ASCII or Vietnamese, a digit or a dash stands first, as in most texts. */
function beginsWithWord(raw: string): boolean {
  return wordFirst.test(raw.charAt(0));
}
const wordFirst = /[-\dA-Za-z\u00c0-\u024f\u1e00-\u1eff]/;

/** The end of the words in a text that spaces and debris may follow; a walk from the end, because a pattern would search from every space. */
function wordsEnd(raw: string): number {
  let end = raw.length;
  while (end > 0 && isDebris(raw.charAt(end - 1))) end -= 1;
  return end;
}

function isDebris(char: string): boolean {
  return char === " " || char === "*" || char === "\n" || space.test(char);
}

/** The lines of a Prose that hold something. */
export function linesOf<P extends ProseWords>(prose: P): readonly Passage<P>[] {
  const lines: Passage<P>[] = [];
  let from = 0;
  while (from <= prose.text.length) {
    const found = prose.text.indexOf("\n", from);
    const to = found < 0 ? prose.text.length : found;
    const line = passage(prose, from, to);
    if (line.text !== "") lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** A text on one line: every run of spaces and line breaks as one space. */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return text.replace(debris, "").replace(spaces, " ").trim();
}

export function spanOf(part: Passage): Span {
  return part.prose.map.toSourceSpan(part.start, part.end);
}

/** What a passage says, on one line, and where it stands in the source. */
export function fieldOf(part: Passage): Field<string> {
  return { value: oneLine(part.text), span: spanOf(part) };
}

/** Several passages read as one value; null for none. */
export function joinedField(parts: readonly Passage[]): Field<string> | null {
  const [first, ...rest] = parts.map(fieldOf);
  if (first === undefined) return null;
  return rest.reduce((all, next) => ({ value: `${all.value} ${next.value}`, span: cover(all.span, next.span) }), first);
}

/** Where a passage begins. */
export function positionOf(part: Passage): Position {
  return { prose: part.prose.index, offset: part.start };
}

/** Whether a passage begins before a place. */
export function beginsBefore({ prose, start }: Passage, place: Position): boolean {
  return prose.index < place.prose || (prose.index === place.prose && start < place.offset);
}
