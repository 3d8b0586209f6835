import type { Analysis, Citation } from "@cchc/core";
import { lawKey, ownId, symbolKey } from "@cchc/core";

/** Begins keys that name a document within one draft alone: its number is blank, or its issuer cannot be told. */
const LOCAL = "#";
const OWN = `${LOCAL}own`;
const leadingZeros = /^0+(?=\d)/u;

/** Which document each citation of a draft means, in the order of the text; a citation whose document cannot be told is not in it. */
export type Identities = ReadonlyMap<Citation, string>;

const known = new WeakMap<Analysis, Identities>();

/**
 * The documents that a draft cites, as keys: equal keys mean one document. Canonical ids where there are, names of laws
 * ("luật đất đai@2024"); for the rest keys that hold within the draft (`isLocal`). Computed once per analysis.
 */
export function identitiesOf(analysis: Analysis): Identities {
  const found = known.get(analysis) ?? identify(analysis);
  known.set(analysis, found);
  return found;
}

/** The key of the draft itself. */
export function ownKey(analysis: Analysis): string {
  return ownId(analysis.document) ?? OWN;
}

/** Whether a key names a document within its draft alone. */
export function isLocal(key: string): boolean {
  return key.startsWith(LOCAL);
}

function identify(analysis: Analysis): Identities {
  const keys = new Map<Citation, string>();
  const years = yearsByNumber(analysis.citations);
  const named = new Map<string, Set<string | null>>();
  for (const citation of analysis.citations) {
    const own = citation.kind === "self" ? ownKey(analysis) : (citation.id ?? keyWithoutId(citation, years));
    const key = own ?? pointedAt(citation, named);
    if (key !== null) keys.set(citation, key);
    if (citation.kind === "self") continue;
    for (const name of [typeOf(citation), aliasOf(citation)]) named.set(name, (named.get(name) ?? new Set()).add(key));
  }
  return keys;
}

/** The years that the citations of each law and number give, "" for a document with an id. */
type Years = ReadonlyMap<string, ReadonlySet<string>>;

function yearsByNumber(citations: readonly Citation[]): Years {
  const years = new Map<string, Set<string>>();
  for (const citation of citations) {
    const name = nameOf(citation);
    const year = citation.id === null ? yearOf(citation) : "";
    if (name !== null && year !== null) years.set(name, (years.get(name) ?? new Set()).add(year));
  }
  return years;
}

function nameOf(citation: Citation): string | null {
  return citation.number === null ? lawKey(citation) : symbolKey(citation);
}

function yearOf({ date }: Citation): string | null {
  return date?.year == null ? null : String(date.year);
}

/** A law by its name, or a number whose issuer is not known; a mention without a year is of the one year that the others give. */
function keyWithoutId(citation: Citation, years: Years): string | null {
  const name = nameOf(citation);
  if (name === null) return null;
  const given = [...(years.get(name) ?? [])];
  if (citation.number !== null && given.includes("")) return null;
  const year = yearOf(citation) ?? (given.length > 1 ? null : (given[0] ?? ""));
  if (year === null) return null;
  const key = year === "" ? name : `${name}@${year}`;
  return citation.number === null ? key : LOCAL + key;
}

/** What "Nghị định 30" or "Nghị định nêu trên" points back at: the only document of its type (and number) named before. */
function pointedAt(citation: Citation, named: ReadonlyMap<string, ReadonlySet<string | null>>): string | null {
  if (citation.type === null || (citation.kind !== "alias" && citation.kind !== "backward")) return null;
  const candidates = named.get(citation.kind === "alias" ? aliasOf(citation) : typeOf(citation));
  const [only] = candidates ?? [];
  return candidates?.size === 1 ? (only ?? null) : null;
}

function typeOf({ type }: Citation): string {
  return String(type);
}

function aliasOf({ type, number }: Citation): string {
  return `${type} ${number?.replace(leadingZeros, "")}`;
}
