import type { Division, Field, Span } from "@cchc/core";
import { cover, slice } from "@cchc/core";
import type { DraftView } from "../view.ts";
import { basesSpan, frontMatterSpan } from "./outline.ts";

/** A stretch of several lines that can be folded away; its first line stays. */
export interface Fold {
  readonly span: Span;
  readonly kind: "header" | "bases" | "division" | "recipients" | "appendix" | "frontMatter";
}

const lineBreak = /[\r\n]/u;

/** What can be folded: front matter, header, the bases, each division, the recipients, each appendix; nothing on a single line. */
export function folding({ analysis }: DraftView): readonly Fold[] {
  const { header, divisions, closing, appendices } = analysis.document;
  const folds: (Fold | null)[] = [
    fold("frontMatter", frontMatterSpan(analysis)),
    fold("header", header.span),
    fold("bases", basesSpan(analysis.document)),
    ...divisionSpans(divisions).map((span) => fold("division", span)),
    fold("recipients", recipientsSpan(closing.recipientsHeading, closing.recipients)),
    ...appendices.map(({ span }) => fold("appendix", span)),
  ];
  return folds
    .filter((found) => found !== null)
    .filter(({ span }) => lineBreak.test(slice(analysis.text, span)))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function fold(kind: Fold["kind"], span: Span | null): Fold | null {
  return span === null ? null : { kind, span };
}

function divisionSpans(divisions: readonly Division[]): readonly Span[] {
  return divisions.flatMap(({ span, children }) => [span, ...divisionSpans(children)]);
}

/** In columns the list may stand around the signature: it folds where its lines follow each other. */
function recipientsSpan(heading: Field<string> | null, lines: readonly Field<string>[]): Span | null {
  return heading === null ? null : lines.reduce((all, { span }) => cover(all, span), heading.span);
}
