import { bodyKey } from "./citation/body-key.ts";
import type { Identifying } from "./citation/canonical.ts";
import { issuerScope, symbolKey } from "./citation/canonical.ts";
import type { Citation, CitedDate } from "./citation/citation.ts";
import { documentName } from "./citation/document-name.ts";
import { numberingPeriod } from "./citation/numbering-period.ts";
import { dateWords } from "./citation/printed-date.ts";
import { contextOf, isIssuerIntroduced } from "./citation-context.ts";
import type { Draft } from "./corpus.ts";
import type { Span } from "./text/span.ts";

/** A place that says on which day a document was issued: a citation of it, or its own header. */
export interface Dating {
  readonly draft: Draft;
  /** Number and symbol: "247/QĐ-UBND". */
  readonly document: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly style: CitedDate["style"];
  /** The words of the date. */
  readonly span: Span;
  /** Whether the draft is the document itself. */
  readonly own: boolean;
  readonly title: string | null;
  /** In one period an issuer gives a number once (`numberingPeriod`); a key of the day alone where that cannot be told. */
  readonly period: string;
}

/** A dating with number and issuer as a key: datings under two keys are never of one document. */
export interface KeyedDating {
  readonly key: string;
  readonly dating: Dating;
}

/** A dating whose citation names no issuer. */
interface Unissued {
  readonly number: string;
  readonly dating: Dating;
  /** Index of the citation. */
  readonly index: number;
}

const FULL_DATE = "YYYY-MM-DD".length;
const LAW = /^(?:Luật|Bộ luật)$/;

/** What the header of a draft says of the draft; nothing while its number or day is blank. */
export function ownDatings(draft: Draft): readonly KeyedDating[] {
  const { header, unit } = draft.analysis.document;
  if (header.number === null || header.date === null) return [];
  const date = header.date.value;
  const identity = { ...header.number.value, issuer: unit === null ? null : `${unit.level} ${unit.name}`, date };
  const [number, scope] = [symbolKey(identity), issuerScope(identity, unit)];
  if (number === null || scope === null || !isFull(date)) return [];
  const [span, title] = [header.date.span, header.abstract?.value ?? null];
  return [{ key: `${number} @${scope}`, dating: { ...datingOf(identity, date), draft, span, title, own: true } }];
}

/**
 * What the citations of a draft say; `own` is a key of the draft. A citation without an issuer counts as the one document of its
 * number that the draft names in full, unless its sentence names another body.
 */
export function citedDatings(draft: Draft, own: string): readonly KeyedDating[] {
  const keyed: KeyedDating[] = [];
  const loose: Unissued[] = [];
  const keysOf = new Map<string, Set<string>>();
  for (const [index, citation] of draft.analysis.citations.entries()) {
    const dating = toDating(draft, citation);
    const number = numberOf(citation);
    if (dating === null || number === null) continue;
    const scope = issuerScope(citation, draft.analysis.document.unit) ?? namedScope(citation, own);
    if (scope === null) loose.push({ number, dating, index });
    else {
      const key = `${number} @${scope}`;
      keyed.push({ key, dating });
      keysOf.set(number, (keysOf.get(number) ?? new Set()).add(key));
    }
  }
  return [...keyed, ...loose.flatMap((one) => attach(one, [...(keysOf.get(one.number) ?? [])], own))];
}

function attach({ number, dating, index }: Unissued, keys: readonly string[], own: string): readonly KeyedDating[] {
  const [only, ...others] = keys;
  if (only === undefined) return [{ key: `${number} @${own}`, dating: { ...dating, period: dayPeriod(dating.date) } }];
  const alone = others.length === 0 && !isIssuerIntroduced(contextOf(dating.draft.analysis, index));
  return alone ? [{ key: only, dating }] : [];
}

/** Number, symbol and, for the National Assembly, whether it is a law: laws and resolutions are numbered apart. */
function numberOf(citation: Citation): string | null {
  const number = symbolKey(citation);
  return number !== null && LAW.test(citation.type ?? "") ? `${number} (law)` : number;
}

/** A body whose place cannot be told is itself wherever the same draft names it in the same words; its head stands for it. */
function namedScope({ issuer }: Citation, own: string): string | null {
  return issuer === null ? null : `${own} ${bodyKey(issuer)}`;
}

/** Null where the citation has no full date of its own, or one that its number contradicts (`citation-year-mismatch`). */
function toDating(draft: Draft, citation: Citation): Dating | null {
  const { date, year, title } = citation;
  const span = dateWords(draft.analysis.text, citation);
  if (date === null || span === null || !isFull(date) || (year !== null && year !== date.year)) return null;
  return { ...datingOf(citation, date), draft, span, title, own: false };
}

function datingOf(identity: Identifying, date: FullDate): Pick<Dating, "document" | "date" | "style" | "period"> {
  return {
    document: documentName(identity),
    date: date.iso,
    style: date.style,
    period: numberingPeriod(identity) ?? dayPeriod(date.iso),
  };
}

function dayPeriod(date: string): string {
  return `on ${date}`;
}

type FullDate = CitedDate & { readonly iso: string };

function isFull(date: CitedDate): date is FullDate {
  return date.iso?.length === FULL_DATE;
}
