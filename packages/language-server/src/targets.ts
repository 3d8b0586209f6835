import type { Analysis, Citation, Division, Span, UnitMention } from "@cchc/core";
import { compareKey, referredDivisions } from "@cchc/core";
import { citationAt, touches } from "./at.ts";
import { identitiesOf, ownKey } from "./identities.ts";
import type { DraftView } from "./view.ts";

/** What the words at a place name: something that is named at other places, too. */
export type Target =
  | { readonly kind: "document"; readonly key: string; readonly span: Span; readonly citation: Citation | null }
  | { readonly kind: "division"; readonly division: Division; readonly span: Span; readonly numberSpan: Span }
  | { readonly kind: "unit"; readonly span: Span };

/** The document, the division or the own unit that is named at an offset; null where none is, or it cannot be told which. */
export function targetAt(view: DraftView, offset: number): Target | null {
  return divisionAt(view.analysis, offset) ?? documentAt(view.analysis, offset) ?? unitAt(view.analysis, offset);
}

function divisionAt(analysis: Analysis, offset: number): Target | null {
  const reference = referredDivisions(analysis).find(({ span }) => touches(span, offset));
  if (reference !== undefined) return { kind: "division", ...reference };
  const division = divisionHeadAt(analysis.document.divisions, offset);
  return division === null
    ? null
    : { kind: "division", division, span: division.numberSpan, numberSpan: numberOf(analysis.text, division) };
}

/** The division whose number stands at an offset. */
function divisionHeadAt(divisions: readonly Division[], offset: number): Division | null {
  const at = divisions.findLast(({ span }) => touches(span, offset));
  if (at === undefined) return null;
  if (touches(at.numberSpan, offset)) return at.style === "bullet" || at.zone === "quotation" ? null : at;
  return divisionHeadAt(at.children, offset);
}

/** Where the number of a division stands, without its word and its mark. */
function numberOf(text: string, { numberSpan, number }: Division): Span {
  const at = text.slice(numberSpan.start, numberSpan.end).indexOf(number);
  const start = numberSpan.start + Math.max(at, 0);
  return at < 0 ? numberSpan : { start, end: start + number.length };
}

function documentAt(analysis: Analysis, offset: number): Target | null {
  const citation = citationAt(analysis, offset);
  if (citation !== null) {
    const key = identitiesOf(analysis).get(citation);
    return key === undefined ? null : { kind: "document", key, span: citation.span, citation };
  }
  const span = analysis.document.header.number?.span;
  if (span === undefined || !touches(span, offset)) return null;
  return { kind: "document", key: ownKey(analysis), span, citation: null };
}

function unitAt(analysis: Analysis, offset: number): Target | null {
  const place = ownPlace(analysis);
  const spans = [...ownUnitMentions(analysis).map(({ span }) => span), ...(place === null ? [] : [place])];
  const span = spans.find((mention) => touches(mention, offset));
  return span === undefined ? null : { kind: "unit", span };
}

/** Where the draft names its own unit with its level word; by the bare word only where that surely means it ("UBND xã"). */
export function ownUnitMentions({ document: { units, unit } }: Analysis): readonly UnitMention[] {
  if (unit === null) return [];
  const key = compareKey(unit.name);
  return units.filter(({ level, name }) => level === unit.level && (name === "" || compareKey(name) === key));
}

/** The place of issue where it is named for the own unit; null where it is another. */
export function ownPlace({ document: { header, unit } }: Analysis): Span | null {
  const { place } = header;
  if (place === null || unit === null || compareKey(place.value) !== compareKey(unit.name)) return null;
  return place.span;
}
