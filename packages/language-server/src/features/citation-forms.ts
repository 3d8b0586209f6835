import type { Citation, Edit } from "@cchc/core";
import { isPlain } from "@cchc/core";
import { citationAt } from "../at.ts";
import { identitiesOf } from "../identities.ts";
import { knownDocument } from "../known-document.ts";
import { printDocument } from "../print-document.ts";
import type { DraftView } from "../view.ts";

/**
 * Edits that leave of the citation at an offset its type and number (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b); none
 * where it has no more, or the document is not cited in full before.
 */
export function shortFormEdits(view: DraftView, offset: number): readonly Edit[] {
  const citation = citationAt(view.analysis, offset);
  if (citation === null || citation.kind !== "full" || !isCitedInFullBefore(view, citation)) return [];
  const { fullSymbol, date, issuer, title } = citation.parts;
  const end = Math.max(...[date, issuer, title].map((part) => part?.end ?? -1));
  if (fullSymbol === null || end <= fullSymbol.end) return [];
  const span = { start: fullSymbol.end, end };
  return isPlain(view.analysis.text, { start: span.start, end: span.end }) ? [{ span, text: "" }] : [];
}

/**
 * Edits that write out the citation at an offset in full: type, number, date, issuer and title, as register and drafts have them;
 * none where it is in full already, or date or issuer are not known.
 */
export function fullFormEdits(view: DraftView, offset: number): readonly Edit[] {
  const citation = citationAt(view.analysis, offset);
  if (citation === null || (citation.kind !== "short" && citation.kind !== "alias")) return [];
  const span = wordsOf(citation);
  const known = knownDocument(view, citation);
  if (span === null || known === null || !isPlain(view.analysis.text, span)) return [];
  const { document } = known;
  const isNumbered = document.number !== null && document.date !== null && document.issuer !== null;
  const text = printDocument(document, dateStyleOf(view));
  return isNumbered ? [{ span, text }] : [];
}

/** From the type word to the number: what the full form takes the place of. A provision before it stays. */
function wordsOf({ parts, span }: Citation): Edit["span"] | null {
  const start = parts.type?.start;
  const end = (parts.fullSymbol ?? parts.number)?.end;
  return start === undefined || end === undefined || end > span.end ? null : { start, end };
}

function isCitedInFullBefore({ analysis }: DraftView, citation: Citation): boolean {
  const identities = identitiesOf(analysis);
  const key = identities.get(citation);
  return analysis.citations.some(
    (other) =>
      other.kind === "full" &&
      other.span.end <= citation.span.start &&
      key !== undefined &&
      identities.get(other) === key,
  );
}

/** As most dates of the draft are written. */
function dateStyleOf({ analysis }: DraftView): "words" | "numeric" {
  const styles = analysis.citations.flatMap(({ date }) => date?.style ?? []);
  const count = (style: string): number => styles.filter((one) => one === style).length;
  return count("words") > count("numeric") ? "words" : "numeric";
}
