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
import { cover } from "./text/span.ts";

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
  const scopes = new Map<string, Set<string>>();
  const found = citations.flatMap((citation) => {
    const title = toTitle(citation, analysis, units.get(citation.prose) ?? []);
    if (title === null) return [];
    const day = dayKey(citation);
    const scope = scopeIn(analysis, citation);
    if (day !== null && scope !== null) scopes.set(day, (scopes.get(day) ?? new Set()).add(scope));
    return [{ day, scope, title }];
  });
  return found.map(({ day, scope, title }) => {
    const [only, ...more] = scopes.get(day ?? "") ?? [];
    const unclear = day === null || (scope === null && more.length > 0);
    const issuer = scope ?? only ?? null;
    return { ...title, key: unclear ? null : `${day} @${issuer ?? ""}`, local: issuer === null };
  });
});

function dayKey(citation: Citation): string | null {
  const key = symbolKey(citation);
  const day = citation.date?.iso ?? "";
  return key === null || day.length !== FULL_DATE || NAMED_LAW.test(citation.type ?? "") ? null : `${key} ${day}`;
}

/** The abstract begins where the citation ends. */
function toTitle(
  citation: Citation,
  { proses, text }: Analysis,
  units: readonly UnitMention[],
): Omit<CitedTitle, "key" | "local"> | null {
  const prose = proses[citation.prose];
  if (citation.title === null || citation.number === null || prose === undefined) return null;
  const from = citation.proseSpan.end;
  const end = endOfTitle(prose.text, from, citation.title);
  const words = titleWords(prose.text.slice(from, end), 0, end - from);
  const source = words.map((word) => prose.map.toSourceSpan(from + word.start, from + word.end));
  const span = source.length === 0 ? citation.span : source.reduce(cover);
  const value = {
    text: prose.text.slice(from, end),
    units: units
      .filter(({ proseSpan }) => from <= proseSpan.start && proseSpan.end <= end)
      .map(({ name, proseSpan }) => ({ name, start: proseSpan.start - from, end: proseSpan.end - from })),
    source: source.flatMap(({ start, end: last }) => [start, last]),
    lines: lineStarts(text, span),
  };
  return { citation, variant: words.map(({ key }) => key).join(" "), value, words, span };
}

function lineStarts(text: string, { start, end }: Span): readonly number[] {
  return [...text.slice(start, end).matchAll(LINE_BREAK)].map((match) => start + match.index + match[0].length);
}

/** `Citation.title` has single spaces where the text has line breaks; letters and marks are the same. */
function endOfTitle(text: string, from: number, title: string): number {
  const marks = title.replaceAll(" ", "").length;
  let [at, seen] = [from, 0];
  while (at < text.length && LEAD.test(text.charAt(at))) at += 1;
  for (; at < text.length && seen < marks; at += 1) if (!SPACE.test(text.charAt(at))) seen += 1;
  return at;
}
const LEAD = /[\s\u00a0,]/;
const SPACE = /[\s\u00a0]/;
