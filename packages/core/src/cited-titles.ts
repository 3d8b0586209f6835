import type { Analysis } from "./analysis.ts";
import { symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { TitleWord } from "./citation/title-difference.ts";
import { titleWords } from "./citation/title-difference.ts";
import type { UnitMention } from "./document/document.ts";
import type { StatedTitle } from "./draft-facts.ts";
import { scopeIn } from "./issuer-scopes.ts";
import { once } from "./once.ts";
import { grouped } from "./text/grouped.ts";
import type { Span } from "./text/span.ts";

/** An abstract (trích yếu) of a cited document where it stands. */
export interface CitedTitle {
  readonly citation: Citation;
  /** Of the document; null where it cannot be told. */
  readonly key: string | null;
  /** Whether the key means something in this draft alone: no place of it names the issuer. */
  readonly local: boolean;
  readonly variant: string;
  readonly value: StatedTitle;
  readonly words: readonly TitleWord[];
  /** Its words in the source. */
  readonly span: Span;
}

const FULL_DATE = "YYYY-MM-DD".length;
/** Laws are cited by their names, not by abstracts. */
const NAMED_LAW = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;
const LINE_BREAK = /\r\n?|\n/g;

/** The abstracts in a draft; one without an issuer belongs to the document of its number and day that the draft names with one. */
export const titlesIn: (analysis: Analysis) => readonly CitedTitle[] = once((analysis) => {
  const { citations, document } = analysis;
  const units = grouped(document.units, ({ prose }) => prose);
  const titled = citations.filter(({ title, number }) => title !== null && number !== null);
  const scopes = new Map<string, Set<string>>();
  for (const citation of titled) {
    const [day, scope] = [dayKey(citation), scopeIn(analysis, citation)];
    if (day !== null && scope !== null) scopes.set(day, (scopes.get(day) ?? new Set()).add(scope));
  }
  return titled.flatMap((citation) => {
    const of = documentOf(citation, analysis, scopes);
    return toTitle(citation, of, analysis, units.get(citation.prose) ?? []) ?? [];
  });
});

/** The document of an abstract by number, day and issuer; `scopes` are the issuers that the draft names for each number and day. */
function documentOf(
  citation: Citation,
  analysis: Analysis,
  scopes: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<CitedTitle, "key" | "local"> {
  const [day, scope] = [dayKey(citation), scopeIn(analysis, citation)];
  const named = scopes.get(day ?? "");
  const issuer = scope ?? named?.values().next().value ?? null;
  const isUnclear = day === null || (scope === null && (named?.size ?? 0) > 1);
  return { key: isUnclear ? null : `${day} @${issuer ?? ""}`, local: issuer === null };
}

function dayKey(citation: Citation): string | null {
  const key = symbolKey(citation);
  const day = citation.date?.iso ?? "";
  return key === null || day.length !== FULL_DATE || NAMED_LAW.test(citation.type ?? "") ? null : `${key} ${day}`;
}

/** The abstract begins where the citation ends. */
function toTitle(
  citation: Citation,
  { key, local }: Pick<CitedTitle, "key" | "local">,
  { proses, text }: Analysis,
  units: readonly UnitMention[],
): CitedTitle | null {
  const prose = proses[citation.prose];
  if (citation.title === null || prose === undefined) return null;
  const from = citation.proseSpan.end;
  const end = endOfTitle(prose.text, from, citation.title);
  const words = titleWords(prose.text.slice(from, end), 0, end - from);
  const source: number[] = [];
  for (const word of words) {
    const { start, end: last } = prose.map.toSourceSpan(from + word.start, from + word.end);
    source.push(start, last);
  }
  const span = { start: source[0] ?? citation.span.start, end: source.at(-1) ?? citation.span.end };
  const value = {
    text: prose.text.slice(from, end),
    units: units
      .filter(({ proseSpan }) => from <= proseSpan.start && proseSpan.end <= end)
      .map(({ name, proseSpan }) => ({ name, start: proseSpan.start - from, end: proseSpan.end - from })),
    source,
    lines: lineStarts(text, span),
  };
  return { citation, key, local, variant: words.map((word) => word.key).join(" "), value, words, span };
}

function lineStarts(text: string, { start, end }: Span): readonly number[] {
  const title = text.slice(start, end);
  if (!title.includes("\n") && !title.includes("\r")) return [];
  return [...title.matchAll(LINE_BREAK)].map((match) => start + match.index + match[0].length);
}

/** `Citation.title` has single spaces where the text has line breaks; letters and marks are the same. */
function endOfTitle(text: string, from: number, title: string): number {
  let at = from;
  while (at < text.length && LEAD.test(text.charAt(at))) at += 1;
  if (text.startsWith(title, at)) return at + title.length;
  const marks = title.replaceAll(" ", "").length;
  let seen = 0;
  for (; at < text.length && seen < marks; at += 1) if (!SPACE.test(text.charAt(at))) seen += 1;
  return at;
}
const LEAD = /[\s\u00a0,]/;
const SPACE = /[\s\u00a0]/;
