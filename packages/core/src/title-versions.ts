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
  /** In how many drafts it stands. */
  readonly drafts: number;
}

/** An abstract and the wordings that the run has of it. */
export interface ComparedTitle {
  readonly title: CitedTitle;
  /** The wording of this place; null for a citation without a full date, which is compared with no other. */
  readonly own: TitleVersion | null;
  /** The other wordings, the most frequent first. */
  readonly others: readonly TitleVersion[];
}

const FULL_DATE = "YYYY-MM-DD".length;
/** Laws are cited by their names, not by abstracts. */
const NAMED_LAW = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;

/** A title that is worded in more ways than this is told in the authors' own words. */
const MAX_VERSIONS = 20;

/** The abstracts in each draft of a run beside the other wordings of the same documents. */
export function comparedTitles(corpus: Corpus): ReadonlyMap<Draft, readonly ComparedTitle[]> {
  return derive(corpus, compareTitles);
}

function compareTitles({ drafts }: Corpus): ReadonlyMap<Draft, readonly ComparedTitle[]> {
  const keyed = drafts.flatMap((draft, index) => keyedTitles(draft, `draft ${index}`));
  const compared = [...grouped(keyed, ({ key }) => key).values()].flatMap((group) => {
    const versions = versionsOf(group.map(({ title }) => title));
    return versions.flatMap((own) => {
      const others = versions.filter((version) => version !== own);
      return own.places.map((title) => ({ title, own, others }));
    });
  });
  const alone = keyed.flatMap(({ key, title }) => (key === null ? [{ title, own: null, others: [] }] : []));
  return grouped([...compared, ...alone], ({ title }) => title.draft);
}

function versionsOf(titles: readonly CitedTitle[]): readonly TitleVersion[] {
  const byWords = grouped(titles, ({ words }) => words.map(({ key }) => key).join(" "));
  const versions = [...byWords.values()].flatMap((places) => {
    const drafts = new Set(places.map(({ draft }) => draft)).size;
    return places.slice(0, 1).map((title) => ({ title, places, drafts }));
  });
  return versions.toSorted((a, b) => b.places.length - a.places.length).slice(0, MAX_VERSIONS);
}

interface KeyedTitle {
  /** Of the document; null where it cannot be told. */
  readonly key: string | null;
  readonly title: CitedTitle;
}

/** The abstracts of a draft; one without an issuer belongs to the document of its number and day that the draft names with one. */
function keyedTitles(draft: Draft, own: string): readonly KeyedTitle[] {
  const { citations, document } = draft.analysis;
  const units = grouped(document.units, ({ prose }) => prose);
  const scopes = new Map<string, Set<string>>();
  const found = citations.flatMap((citation) => {
    const title = toTitle(citation, draft, units.get(citation.prose) ?? []);
    if (title === null) return [];
    const day = dayKey(citation);
    const scope = issuerScope(citation, document.unit);
    if (day !== null && scope !== null) scopes.set(day, (scopes.get(day) ?? new Set()).add(scope));
    return [{ day, scope, title }];
  });
  return found.map(({ day, scope, title }) => {
    const [only, ...more] = scopes.get(day ?? "") ?? [];
    const unclear = day === null || (scope === null && more.length > 0);
    return { key: unclear ? null : `${day} @${scope ?? only ?? own}`, title };
  });
}

function dayKey(citation: Citation): string | null {
  const key = symbolKey(citation);
  const day = citation.date?.iso ?? "";
  return key === null || day.length !== FULL_DATE || NAMED_LAW.test(citation.type ?? "") ? null : `${key} ${day}`;
}

/** The abstract begins where the citation ends. */
function toTitle(citation: Citation, draft: Draft, units: readonly UnitMention[]): CitedTitle | null {
  if (citation.title === null || citation.number === null) return null;
  const text = draft.analysis.proses[citation.prose]?.text ?? "";
  const from = citation.proseSpan.end;
  const end = endOfTitle(text, from, citation.title);
  const named = units.filter(({ proseSpan }) => from <= proseSpan.start && proseSpan.end <= end);
  return { draft, citation, text, words: titleWords(text, from, end), units: named };
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
