import type { Analysis } from "./analysis.ts";
import { bodyKey } from "./citation/body-key.ts";
import type { Identifying } from "./citation/canonical.ts";
import { issuerScope, symbolKey } from "./citation/canonical.ts";
import type { Citation, CitedDate } from "./citation/citation.ts";
import { documentName } from "./citation/document-name.ts";
import { numberingPeriod } from "./citation/numbering-period.ts";
import { dateWords } from "./citation/printed-date.ts";
import { titleKey } from "./citation/title-likeness.ts";
import { contextOf, isIssuerIntroduced } from "./citation-context.ts";
import type { StatedDate } from "./draft-facts.ts";
import { scopeIn } from "./issuer-scopes.ts";
import { once } from "./once.ts";
import { grouped } from "./text/grouped.ts";
import type { Span } from "./text/span.ts";

/** A place that says on which day a document was issued: a citation of it, or the draft's own header. */
export interface Dating {
  /** Number and issuer; datings under two keys are never of one document. */
  readonly key: string;
  /** Whether the key means something in this draft alone: its issuer or place cannot be told. */
  readonly local: boolean;
  readonly variant: string;
  readonly value: StatedDate;
  readonly style: CitedDate["style"];
  /** The words of the date. */
  readonly span: Span;
}

type RawDating = Pick<Dating, "value" | "style" | "span">;
type KeyedDating = RawDating & Pick<Dating, "key" | "local">;

/** A dating whose citation names no issuer. */
interface Unissued {
  readonly number: string;
  readonly dating: RawDating;
  /** Index of the citation. */
  readonly index: number;
}

const FULL_DATE = "YYYY-MM-DD".length;
const LAW = /^(?:Luật|Bộ luật)$/;

/** All that a draft says of days of issue, its own first, then in the order of the text. */
export const datingsIn: (analysis: Analysis) => readonly Dating[] = once((analysis) => {
  const keyed = [...ownDatings(analysis), ...citedDatings(analysis)];
  const sayings = grouped(keyed, ({ key, value }) => `${key} ${value.period} ${value.date}`);
  return [...sayings.values()].flatMap((places) => {
    // A draft says a day of a document once, whether or not it gives the abstract every time.
    const own = places.some(({ value }) => value.own);
    const title = places.find(({ value }) => value.title !== null)?.value.title ?? null;
    return places.map((place) => toDating(place, own, title));
  });
});

function toDating({ key, local, value, style, span }: KeyedDating, own: boolean, title: string | null): Dating {
  // A title is words: none is a mark.
  const variant = `${value.period}; ${value.date}; ${own}; ${title ?? "-"}`;
  return { key, local, variant, value: { ...value, own, title }, style, span };
}

/** What the header of a draft says of the draft; nothing while its number or day is blank. */
function ownDatings({ document }: Analysis): readonly KeyedDating[] {
  const { header, unit } = document;
  if (header.number === null || header.date === null) return [];
  const date = header.date.value;
  const identity = { ...header.number.value, issuer: unit === null ? null : `${unit.level} ${unit.name}`, date };
  const [number, scope] = [symbolKey(identity), issuerScope(identity, unit)];
  if (number === null || scope === null || !isFull(date)) return [];
  const stated = statedDate(identity, date, header.abstract?.value ?? null);
  const value = { ...stated, own: true };
  return [{ key: `${number} @${scope}`, local: false, value, style: date.style, span: header.date.span }];
}

/**
 * What the citations of a draft say. A citation without an issuer counts as the one document of its number that the draft names in
 * full, unless its sentence names another body.
 */
function citedDatings(analysis: Analysis): readonly KeyedDating[] {
  const keyed: KeyedDating[] = [];
  const loose: Unissued[] = [];
  const known = new Map<string, Map<string, Pick<Dating, "key" | "local">>>();
  for (const [index, citation] of analysis.citations.entries()) {
    const dating = rawDating(analysis, citation);
    const number = numberOf(citation);
    if (dating === null || number === null) continue;
    const named = keyOf(number, citation, analysis);
    if (named === null) loose.push({ number, dating, index });
    else {
      keyed.push({ key: named.key, local: named.local, ...dating });
      known.set(number, (known.get(number) ?? new Map()).set(named.key, named));
    }
  }
  return [...keyed, ...loose.flatMap((one) => attach(one, [...(known.get(one.number)?.values() ?? [])], analysis))];
}

function attach(
  { number, dating, index }: Unissued,
  keys: readonly Pick<Dating, "key" | "local">[],
  analysis: Analysis,
): readonly KeyedDating[] {
  const [only, ...others] = keys;
  if (only === undefined) {
    const value = { ...dating.value, period: dayPeriod(dating.value.date) };
    return [{ ...dating, value, key: number, local: true }];
  }
  const alone = others.length === 0 && !isIssuerIntroduced(contextOf(analysis, index));
  return alone ? [{ ...dating, ...only }] : [];
}

/** Number, symbol and, for the National Assembly, whether it is a law: laws and resolutions are numbered apart. */
function numberOf(citation: Citation): string | null {
  const number = symbolKey(citation);
  return number !== null && LAW.test(citation.type ?? "") ? `${number} (law)` : number;
}

/** A body whose place cannot be told is itself wherever the same draft names it in the same words; its head stands for it. */
function keyOf(number: string, citation: Citation, analysis: Analysis): Pick<Dating, "key" | "local"> | null {
  const scope = scopeIn(analysis, citation);
  if (scope !== null) return { key: `${number} @${scope}`, local: false };
  return citation.issuer === null ? null : { key: `${number} ${bodyKey(citation.issuer)}`, local: true };
}

/** Null where the citation has no full date of its own, or one that its number contradicts (`citation-year-mismatch`). */
function rawDating(analysis: Analysis, citation: Citation): RawDating | null {
  const { date, year, title } = citation;
  if (date === null || !isFull(date) || (year !== null && year !== date.year)) return null;
  const span = dateWords(analysis.text, citation);
  if (span === null) return null;
  return { value: statedDate(citation, date, title), style: date.style, span };
}

function statedDate(identity: Identifying, date: FullDate, title: string | null): StatedDate {
  return {
    document: documentName(identity),
    date: date.iso,
    period: numberingPeriod(identity) ?? dayPeriod(date.iso),
    own: false,
    title: title === null ? null : titleKey(title),
  };
}

function dayPeriod(date: string): string {
  return `on ${date}`;
}

type FullDate = CitedDate & { readonly iso: string };

function isFull(date: CitedDate): date is FullDate {
  return date.iso?.length === FULL_DATE;
}
