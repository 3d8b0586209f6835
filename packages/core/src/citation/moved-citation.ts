import type { Prose } from "../markdown/prose-types.ts";
import type { Span } from "../text/span.ts";
import type { Citation, CitationParts, Deviation } from "./citation.ts";

/** The citation in another version of the draft, where its prose stands `by` units further on. */
export function movedCitation(citation: Citation, prose: Prose, by: number): Citation {
  return {
    ...citation,
    span: moved(citation.span, by),
    prose: prose.index,
    parts: by === 0 ? citation.parts : movedParts(citation.parts, by),
    deviations: by === 0 ? citation.deviations : citation.deviations.map((deviation) => movedDeviation(deviation, by)),
  };
}

function movedParts(parts: CitationParts, by: number): CitationParts {
  const move = (span: Span | null): Span | null => span && moved(span, by);
  return {
    type: move(parts.type),
    number: move(parts.number),
    year: move(parts.year),
    symbol: move(parts.symbol),
    fullSymbol: move(parts.fullSymbol),
    date: move(parts.date),
    issuer: move(parts.issuer),
    title: move(parts.title),
    provision: move(parts.provision),
  };
}

function movedDeviation(deviation: Deviation, by: number): Deviation {
  return { ...deviation, span: moved(deviation.span, by) };
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
