import { issuerScope, symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { TitleWord } from "./citation/title-difference.ts";
import { titleWords } from "./citation/title-difference.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive } from "./corpus.ts";
import type { UnitMention } from "./document/document.ts";
import { grouped } from "./text/grouped.ts";

/** An abstract (trích yếu) of a cited document where it stands. */
export interface CitedTitle {
  readonly draft: Draft;
  readonly citation: Citation;
  /** The text that the offsets of its words refer to. */
  readonly text: string;
  readonly words: readonly TitleWord[];
  /** The units that it names. */
  readonly units: readonly UnitMention[];
}

/** One wording of a document's abstract, wherever it stands in the run. */
export interface TitleVersion {
  readonly title: CitedTitle;
  readonly places: readonly CitedTitle[];
}

const FULL_DATE = "YYYY-MM-DD".length;
/** Laws are cited by their names, not by abstracts. */
const NAMED_LAW = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;

/** The wordings of each document that several places of the run name, by place; documents with one wording are left out. */
export function titleVersions(corpus: Corpus): ReadonlyMap<Citation, readonly TitleVersion[]> {
  return derive(corpus, findVersions);
}

function findVersions({ drafts }: Corpus): ReadonlyMap<Citation, readonly TitleVersion[]> {
  const keyed = drafts.flatMap((draft, index) => citedTitles(draft, `draft ${index}`));
  return new Map(
    [...grouped(keyed, ({ key }) => key).values()].flatMap((group) => {
      const titles = group.map(({ title }) => title);
      const versions = versionsOf(titles);
      return versions.length < 2 ? [] : titles.map(({ citation }) => [citation, versions] as const);
    }),
  );
}

function versionsOf(titles: readonly CitedTitle[]): readonly TitleVersion[] {
  const byWords = grouped(titles, ({ words }) => words.map(({ key }) => key).join(" "));
  return [...byWords.values()].flatMap((places) => places.slice(0, 1).map((title) => ({ title, places })));
}

/** The abstracts in a draft under the keys of their documents; one without an issuer belongs to the document of its number and day that the draft names with one. */
function citedTitles(draft: Draft, own: string): readonly { readonly key: string; readonly title: CitedTitle }[] {
  const { citations, document } = draft.analysis;
  const scopes = new Map<string, Set<string>>();
  const found = citations.flatMap((citation) => {
    const day = dayKey(citation);
    const title = toTitle(citation, draft);
    if (day === null || title === null) return [];
    const scope = issuerScope(citation, document.unit);
    if (scope !== null) scopes.set(day, (scopes.get(day) ?? new Set()).add(scope));
    return [{ day, scope, title }];
  });
  return found.flatMap(({ day, scope, title }) => {
    const [only, ...others] = scopes.get(day) ?? [];
    if (scope === null && others.length > 0) return [];
    return [{ key: `${day} @${scope ?? only ?? own}`, title }];
  });
}

function dayKey(citation: Citation): string | null {
  const key = symbolKey(citation);
  const day = citation.date?.iso ?? "";
  return key === null || day.length !== FULL_DATE || NAMED_LAW.test(citation.type ?? "") ? null : `${key} ${day}`;
}

/** The abstract begins where the citation ends. */
export function toTitle(citation: Citation, draft: Draft): CitedTitle | null {
  const { proses, document } = draft.analysis;
  const text = proses[citation.prose]?.text ?? "";
  if (citation.title === null || citation.number === null) return null;
  const end = endOfTitle(text, citation.proseSpan.end, citation.title);
  const words = titleWords(text, citation.proseSpan.end, end);
  const units = document.units.filter(
    ({ prose, proseSpan }) =>
      prose === citation.prose && citation.proseSpan.end <= proseSpan.start && proseSpan.end <= end,
  );
  return { draft, citation, text, words, units };
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
