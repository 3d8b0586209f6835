import type { Analysis, Citation, Prose, Span } from "@cchc/core";
import { contains } from "@cchc/core";
import { citationAt, divisionsAt, length, proseAt, touches, wordAt } from "../at.ts";
import type { DraftView } from "../view.ts";

/**
 * What a selection at an offset grows to, step by step: word, component of the citation, citation, sentence, paragraph, divisions
 * from the inner to the outer one, document. Each step holds the one before and is larger.
 */
export function selectionRanges({ analysis }: DraftView, offset: number): readonly Span[] {
  const citation = citationAt(analysis, offset);
  const prose = proseAt(analysis, offset);
  const steps = [
    wordAt(analysis.text, offset),
    ...(citation === null ? [] : citationSteps(citation, offset)),
    ...(prose === null ? [] : [sentenceAt(analysis, prose, offset), prose.span]),
    ...divisionsAt(analysis.document.divisions, offset)
      .map(({ span }) => span)
      .toReversed(),
    { start: 0, end: analysis.text.length },
  ];
  return growing(steps);
}

function citationSteps({ parts, span }: Citation, offset: number): readonly Span[] {
  const own = Object.values(parts).filter((part): part is Span => part !== null && touches(part, offset));
  return [...own.toSorted((a, b) => length(a) - length(b)), span];
}

function growing(steps: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const step of steps) {
    const last = kept.at(-1);
    if (length(step) > (last === undefined ? 0 : length(last)) && (last === undefined || contains(step, last)))
      kept.push(step);
  }
  return kept;
}

/** Where a sentence ends: not after an abbreviation or a number of a list, which a small letter or a digit follows. */
const sentenceEnd = /[.!?;:](?:["”»)]*)(?=\s+["“«(]?\p{Lu}|\s*$)/gu;

function sentenceAt({ citations }: Analysis, { index, text, map }: Prose, offset: number): Span {
  const inside = citations.filter((citation) => citation.prose === index).map(({ proseSpan }) => proseSpan);
  const ends = [...text.matchAll(sentenceEnd)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !inside.some((span) => span.start < end && end < span.end));
  let start = 0;
  for (const end of [...ends, text.length]) {
    const span = map.toSourceSpan(start + leadingSpaces(text, start), end);
    if (offset <= span.end) return span;
    start = end;
  }
  return map.toSourceSpan(0, text.length);
}

function leadingSpaces(text: string, start: number): number {
  const rest = text.slice(start);
  return rest.length - rest.trimStart().length;
}
