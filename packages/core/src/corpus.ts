import type { Analysis } from "./analysis.ts";
import type {
  ComparedParagraph,
  DraftFacts,
  Said,
  SaidAt,
  Statement,
  StatementKind,
  Statements,
} from "./draft-facts.ts";
import { sketchOf } from "./shingles.ts";

/** The draft under check. `path` is what diagnostics of other drafts call it. */
export interface Draft {
  readonly path: string;
  readonly analysis: Analysis;
}

/** A paragraph of one of the drafts. */
export interface DraftParagraph {
  readonly path: string;
  readonly paragraph: ComparedParagraph;
}

/**
 * What the drafts that are checked together say, added up by what it is said of. Made by `buildCorpus`, kept up to date by
 * `replaceDraft` and `removeDraft`; read through `derive` and `paragraphsLike`. One draft is a corpus of one.
 */
export interface Corpus {
  /** The drafts by path; null for one whose facts are counted but not kept. */
  readonly drafts: ReadonlyMap<string, DraftFacts | null>;
  readonly tables: Tables;
  /** Paragraphs by each hash of their sketch, in the order of paths and text. */
  readonly paragraphs: Map<string, DraftParagraph[]>;
  /** Answers of `derive`, by the function that computes them, then kind and key. */
  readonly derived: Map<unknown, Map<string, unknown>>;
  /** What is not found here is looked up there. */
  readonly base: Corpus | null;
}

type Tables = { readonly [K in StatementKind]: Map<string, Variants<Statements[K]>> };
/** What is said under one key. */
type Variants<V> = Map<string, Counted<V>>;
type Counted<V> = Said<V> & { drafts: number; places: number; readonly first: SaidAt<V>[] };

export const statementKinds: readonly StatementKind[] = ["dates", "titles", "mentions", "symbols", "documents"];

/** How many places of a statement are remembered where drafts are only counted; more are never shown. */
const MAX_PLACES = 8;
/** A hash that many paragraphs share tells nothing, and would cost time. */
const MAX_PARAGRAPHS = 12;
const SKETCH_SIZE = 8;

/**
 * The corpus of some drafts; of two with the same path the later counts.
 *
 * @example
 * ```ts
 * const [a, b] = ["01/02/2026", "02/02/2026"].map((date, at) => ({
 *   path: `${at}.md`,
 *   analysis: analyze(`Căn cứ Quyết định số 15/QĐ-UBND ngày ${date} của Ủy ban nhân dân tỉnh Lâm Đồng;`),
 * }));
 * const corpus = buildCorpus([a, b].map(({ analysis, path }) => factsOf(analysis, path)));
 * lint(a.analysis, { corpus, path: a.path }).map(({ ruleId }) => ruleId); // => ["citation-date-conflict"]
 * ```
 */
export function buildCorpus(drafts: Iterable<DraftFacts>): Corpus {
  const corpus = emptyCorpus(null);
  for (const facts of drafts) replaceDraft(corpus, facts);
  return corpus;
}

/** Puts the facts of a draft in the place of those it had before. Costs in proportion to these facts, not to the corpus. */
export function replaceDraft(corpus: Corpus, facts: DraftFacts): void {
  removeDraft(corpus, facts.path);
  countIn(corpus, facts);
  (corpus.drafts as Map<string, DraftFacts>).set(facts.path, facts);
}

/** Takes a draft out again; nothing where there is none of that path. */
export function removeDraft(corpus: Corpus, path: string): void {
  const facts = corpus.drafts.get(path);
  if (facts) countOut(corpus, facts);
  (corpus.drafts as Map<string, DraftFacts>).delete(path);
}

/**
 * Counts what a draft says without keeping its facts: the corpus then grows with what is said, not with the number of drafts, and
 * the draft can be neither replaced nor removed.
 */
export function countDraft(corpus: Corpus, facts: DraftFacts): void {
  countIn(corpus, facts, MAX_PLACES);
  countPath(corpus, facts.path);
}

/** Counts what drafts, of which no more need be known, say under a key. */
export function countSaid<V>(corpus: Corpus, kind: StatementKind, key: string, said: Said<V>): void {
  addSaid<unknown>(touch(corpus, kind, key), said, MAX_PLACES);
}

/** Counts a paragraph of a draft of which no more need be known. */
export function countParagraph(corpus: Corpus, paragraph: DraftParagraph): void {
  addParagraph(corpus, paragraph, MAX_PLACES);
}

/** Tells that all that a draft says has been counted. */
export function countPath(corpus: Corpus, path: string): void {
  (corpus.drafts as Map<string, DraftFacts | null>).set(path, null);
}

/** Whether facts of a draft are counted but not kept: they were made of the same text. */
export function isOnlyCounted(corpus: Corpus, path: string): boolean {
  return corpus.drafts.get(path) === null;
}

/** The corpus with a draft as it is now, the corpus itself left as it is. */
export function withDraft(corpus: Corpus, facts: DraftFacts): Corpus {
  const known = corpus.drafts.get(facts.path);
  if (known === facts || known === null) return corpus;
  const drafts = new Map(corpus.drafts).set(facts.path, facts);
  const changed: Corpus = { ...emptyCorpus(corpus), drafts };
  if (known) countOut(changed, known);
  countIn(changed, facts);
  return changed;
}

/**
 * Computes something of what the drafts say under a key, the first said first (by path, then offset). It is computed once until
 * a draft that says something under the key changes.
 */
export function derive<K extends StatementKind, T>(
  corpus: Corpus,
  kind: K,
  key: string,
  compute: (said: readonly Said<Statements[K]>[]) => T,
): T {
  const owner = ownerOf(corpus, kind, key);
  const answers = owner.derived.get(compute) ?? new Map<string, unknown>();
  owner.derived.set(compute, answers);
  const name = `${kind} ${key}`;
  if (!answers.has(name)) answers.set(name, compute(inOrder([...(tablesOf<K>(owner, kind).get(key)?.values() ?? [])])));
  return answers.get(name) as T;
}

/** What one draft says, as if it were alone. */
export function saidBy<V>(path: string, statements: readonly Statement<V>[]): readonly Said<V>[] {
  return inOrder(statements.map((statement) => saidOnce(path, statement)));
}

/** Paragraphs of the drafts that may be nearly equal to this one, of each hash in common the first ones. */
export function paragraphsLike(corpus: Corpus, paragraph: ComparedParagraph): readonly DraftParagraph[] {
  const alike = sketch(paragraph).flatMap((hash) => bucketOf(corpus, hash).slice(0, MAX_PARAGRAPHS));
  return [...new Set(alike)];
}

/** The hashes under which a paragraph is found again. */
export function sketch(paragraph: ComparedParagraph): readonly string[] {
  return sketchOf(paragraph, SKETCH_SIZE);
}

function emptyCorpus(base: Corpus | null): Corpus {
  const tables: Tables = {
    dates: new Map(),
    titles: new Map(),
    mentions: new Map(),
    symbols: new Map(),
    documents: new Map(),
  };
  return { drafts: new Map(), tables, paragraphs: new Map(), derived: new Map(), base };
}

function tablesOf<K extends StatementKind>({ tables }: Corpus, kind: K): Map<string, Variants<Statements[K]>> {
  return tables[kind] as Map<string, Variants<Statements[K]>>;
}

/** The corpus that knows the key: a changed one knows those that its draft touches. */
function ownerOf(corpus: Corpus, kind: StatementKind, key: string): Corpus {
  return corpus.base === null || corpus.tables[kind].has(key) ? corpus : ownerOf(corpus.base, kind, key);
}

/** What is said under a key, to be changed; answers derived from it are forgotten. */
function touch<K extends StatementKind>(corpus: Corpus, kind: K, key: string): Variants<Statements[K]> {
  for (const answers of corpus.derived.values()) answers.delete(`${kind} ${key}`);
  const tables = tablesOf(corpus, kind);
  const variants = tables.get(key) ?? copied(tablesOf<K>(ownerOf(corpus, kind, key), kind).get(key));
  tables.set(key, variants);
  return variants;
}

function copied<V>(variants: Variants<V> = new Map()): Variants<V> {
  return new Map([...variants].map(([variant, said]) => [variant, { ...said, first: [...said.first] }]));
}

function bucketOf(corpus: Corpus, hash: string): readonly DraftParagraph[] {
  return corpus.paragraphs.get(hash) ?? (corpus.base === null ? [] : bucketOf(corpus.base, hash));
}

function countIn(corpus: Corpus, facts: DraftFacts, kept: number = Number.POSITIVE_INFINITY): void {
  for (const kind of statementKinds) {
    for (const statement of facts[kind]) {
      addSaid<unknown>(touch(corpus, kind, statement.key), saidOnce<unknown>(facts.path, statement), kept);
    }
  }
  for (const paragraph of facts.paragraphs) addParagraph(corpus, { path: facts.path, paragraph }, kept);
}

function countOut(corpus: Corpus, facts: DraftFacts): void {
  for (const kind of statementKinds) {
    for (const { key, variant, places } of facts[kind]) {
      const variants: Variants<unknown> = touch(corpus, kind, key);
      const said = variants.get(variant);
      if (said === undefined) continue;
      said.drafts -= 1;
      said.places -= places;
      said.first.splice(
        said.first.findIndex(({ place }) => place.path === facts.path),
        1,
      );
      if (said.drafts === 0) variants.delete(variant);
    }
  }
  for (const hash of new Set(facts.paragraphs.flatMap(sketch))) {
    corpus.paragraphs.set(
      hash,
      bucketOf(corpus, hash).filter(({ path }) => path !== facts.path),
    );
  }
}

function saidOnce<V>(path: string, { variant, value, places, at }: Statement<V>): Said<V> {
  return { variant, drafts: 1, places, first: [{ place: { path, ...at }, value }] };
}

function addSaid<V>(variants: Variants<V>, said: Said<V>, kept: number): void {
  const known = variants.get(said.variant);
  if (known === undefined) {
    variants.set(said.variant, { ...said, first: said.first.slice(0, kept) });
    return;
  }
  known.drafts += said.drafts;
  known.places += said.places;
  for (const one of said.first) insert(known.first, one, compareSaid);
  if (known.first.length > kept) known.first.length = kept;
}

function addParagraph(corpus: Corpus, one: DraftParagraph, kept: number): void {
  for (const hash of sketch(one.paragraph)) {
    const own = corpus.paragraphs.get(hash);
    const bucket = own ?? [...bucketOf(corpus, hash)];
    if (own === undefined) corpus.paragraphs.set(hash, bucket);
    insert(bucket, one, compareParagraphs);
    if (bucket.length > Math.max(MAX_PARAGRAPHS, kept)) bucket.length = MAX_PARAGRAPHS;
  }
}

/** Puts a value behind those that do not come after it. */
function insert<T>(values: T[], value: T, compare: (a: T, b: T) => number): void {
  let at = values.length;
  while (at > 0 && compare(values[at - 1] as T, value) > 0) at -= 1;
  values.splice(at, 0, value);
}

function inOrder<V>(said: readonly Said<V>[]): readonly Said<V>[] {
  if (said.length < 2) return said;
  return said.toSorted(({ first: [a] }, { first: [b] }) =>
    a === undefined || b === undefined ? 0 : compareSaid(a, b),
  );
}

function compareSaid({ place: a }: SaidAt<unknown>, { place: b }: SaidAt<unknown>): number {
  return a.path === b.path ? a.start - b.start : byName(a.path, b.path);
}

function compareParagraphs(a: DraftParagraph, b: DraftParagraph): number {
  return a.path === b.path ? a.paragraph.at.start - b.paragraph.at.start : byName(a.path, b.path);
}

function byName(one: string, other: string): number {
  return one < other ? -1 : 1;
}
