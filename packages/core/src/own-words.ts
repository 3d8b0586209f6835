import type { Analysis } from "./analysis.ts";
import type { Division } from "./document/document.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { once } from "./once.ts";
import type { Span } from "./text/span.ts";
import { overlaps } from "./text/span.ts";

/** Tells whether words of a Prose (offsets in its text) are the author's own: not quoted, and no title of a cited document. */
export type OwnWords = (prose: Prose, start: number, end: number) => boolean;

/** What is own and what is not in a draft; computed once, cheap to ask. */
export const ownWords: (analysis: Analysis) => OwnWords = once(({ citations, document: { divisions } }) => {
  const titles = new Map<number, Span[]>();
  for (const { prose, parts } of citations) {
    if (parts.title === null) continue;
    const known = titles.get(prose);
    if (known === undefined) titles.set(prose, [parts.title]);
    else known.push(parts.title);
  }
  const quotations = quotedDivisions(divisions);
  return (prose, start, end) => {
    if (isBetweenQuotes(prose.text, start)) return false;
    const span = prose.map.toSourceSpan(start, end);
    const others = titles.get(prose.index) ?? [];
    return ![...others, ...quotations].some((other) => overlaps(other, span));
  };
});

/** Divisions of the text of an amended document, printed within quotation marks over several paragraphs. */
function quotedDivisions(divisions: readonly Division[]): readonly Span[] {
  return divisions.flatMap(({ zone, span, children }) => (zone === "quotation" ? [span] : quotedDivisions(children)));
}

/** A quotation is looked for within so many characters. */
const REACH = 600;

function isBetweenQuotes(text: string, at: number): boolean {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  if (before.lastIndexOf("«") > before.lastIndexOf("»")) return true;
  return from === 0 && before.split('"').length % 2 === 0;
}
