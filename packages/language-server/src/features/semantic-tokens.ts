import type { Analysis, Citation, Division, Span } from "@cchc/core";
import { overlaps, slice } from "@cchc/core";

/** What tokens can be, in the order of the legend. */
export const semanticTokenTypes = [
  "documentType",
  "documentNumber",
  "documentDate",
  "documentIssuer",
  "provision",
  "administrativeUnit",
  "divisionNumber",
] as const;

/** Words of one kind, on one line. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: (typeof semanticTokenTypes)[number];
}

/** The components of citations, units and numbers of divisions in a draft; in order, never overlapping, none over the end of a line. */
export function semanticTokens(analysis: Analysis, range: Span | null = null): readonly SemanticToken[] {
  const all = [
    ...analysis.citations.flatMap(citationTokens),
    ...divisionTokens(analysis.document.divisions),
    ...analysis.document.units.map(({ span }): SemanticToken => ({ span, type: "administrativeUnit" })),
  ];
  const wanted = range === null ? all : all.filter(({ span }) => overlaps(span, range));
  return apart(wanted.flatMap((token) => onLines(analysis.text, token)));
}

function citationTokens({ parts, kind, span }: Citation): readonly SemanticToken[] {
  if (kind === "self" || kind === "backward") return [{ span, type: "documentType" }];
  const tokens: readonly (readonly [Span | null, SemanticToken["type"]])[] = [
    [parts.provision, "provision"],
    [parts.type, "documentType"],
    [parts.fullSymbol ?? parts.number, "documentNumber"],
    [parts.date, "documentDate"],
    [parts.issuer, "documentIssuer"],
  ];
  return tokens.flatMap(([part, type]) => (part === null ? [] : [{ span: part, type }]));
}

function divisionTokens(divisions: readonly Division[]): readonly SemanticToken[] {
  return divisions.flatMap(({ numberSpan, style, children }): readonly SemanticToken[] => [
    ...(style === "bullet" ? [] : [{ span: numberSpan, type: "divisionNumber" as const }]),
    ...divisionTokens(children),
  ]);
}

const lines = /[^\r\n]+/gu;

function onLines(text: string, { span, type }: SemanticToken): readonly SemanticToken[] {
  return [...slice(text, span).matchAll(lines)].map(({ 0: words, index }) => ({
    span: { start: span.start + index, end: span.start + index + words.length },
    type,
  }));
}

/** Of two that claim the same words the first keeps them, then the longer one: a unit within the issuer is the issuer's. */
function apart(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const ordered = tokens.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return ordered.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}
