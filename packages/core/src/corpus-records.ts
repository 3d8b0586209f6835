import type { Corpus, DraftParagraph } from "./corpus.ts";
import { countParagraph, countPath, countSaid, derive, paragraphsLike, sketch, statementKinds } from "./corpus.ts";
import type { DraftFacts, Said, StatementKind } from "./draft-facts.ts";

/** A piece of a corpus, plain data: what is said in one variant under one key, a paragraph, or a draft that is counted. */
export type CorpusRecord =
  | { readonly kind: StatementKind; readonly key: string; readonly said: Said<unknown> }
  | ({ readonly kind: "paragraphs" } & DraftParagraph)
  | { readonly kind: "drafts"; readonly path: string };

/** Which records bear on some drafts; without the others the drafts are judged alike. */
export type Bearing = (record: CorpusRecord) => boolean;

const everything: Bearing = () => true;

/** All records of a corpus of which drafts are counted, or those that bear on some drafts; in no particular order, each once. */
export function* recordsOf(corpus: Corpus, bears: Bearing = everything): Generator<CorpusRecord> {
  for (const path of corpus.drafts.keys()) yield* filtered({ kind: "drafts", path }, bears);
  for (const kind of statementKinds) {
    for (const [key, variants] of corpus.tables[kind]) {
      for (const said of variants.values()) yield* filtered({ kind, key, said }, bears);
    }
  }
  const paragraphs = new Set([...corpus.paragraphs.values()].flat());
  for (const { path, paragraph } of paragraphs) yield* filtered({ kind: "paragraphs", path, paragraph }, bears);
}

function* filtered(record: CorpusRecord, bears: Bearing): Generator<CorpusRecord> {
  if (bears(record)) yield record;
}

/** Adds a record to a corpus; records of one key and variant from several corpora add up. */
export function countRecord(corpus: Corpus, record: CorpusRecord): void {
  if (record.kind === "drafts") countPath(corpus, record.path);
  else if (record.kind === "paragraphs") countParagraph(corpus, record);
  else countSaid(corpus, record.kind, record.key, record.said);
}

/** The records that bear on drafts which want all this (`wantedBy`). */
export function bearingOn(wanted: ReadonlySet<string>): Bearing {
  return (record) => {
    if (record.kind === "drafts") return wanted.has(`drafts ${record.path}`);
    if (record.kind === "paragraphs") return sketch(record.paragraph).some((hash) => wanted.has(`paragraphs ${hash}`));
    return wanted.has(`${record.kind} ${record.key}`);
  };
}

/** What bears on a draft, by name: rules ask about what it states, the numbers that it mentions, and paragraphs like its own. */
export function wantedBy(facts: DraftFacts): readonly string[] {
  return [
    `drafts ${facts.path}`,
    ...askedBy(facts).map(({ kind, key }) => `${kind} ${key}`),
    ...facts.paragraphs.flatMap(sketch).map((hash) => `paragraphs ${hash}`),
  ];
}

/** The keys about which rules ask, each once. */
function askedBy(facts: DraftFacts): readonly { readonly kind: StatementKind; readonly key: string }[] {
  return statementKinds.flatMap((kind) => {
    const keys = kind === "mentions" ? facts.numbers : new Set(facts[kind].map(({ key }) => key));
    return [...keys].map((key) => ({ kind, key }));
  });
}

/**
 * What a corpus says that bears on a draft, as one string made of hashes: as long as it is the same, checks across drafts find the
 * same in the draft. `hash` must be the same function each time, so that what many drafts share is hashed once.
 */
export function bearingDigest(corpus: Corpus, facts: DraftFacts, hash: (text: string) => string): string {
  const hashOf = hasher(hash);
  const answers = askedBy(facts).map(({ kind, key }) => derive(corpus, kind, key, hashOf));
  const paragraphs = facts.paragraphs.flatMap((paragraph) => paragraphsLike(corpus, paragraph));
  return hash([...answers, JSON.stringify(paragraphs)].join("\n"));
}

const hashers = new WeakMap<(text: string) => string, (said: unknown) => string>();

/** The hash of a value, one function for each way of hashing. */
function hasher(hash: (text: string) => string): (said: unknown) => string {
  const known = hashers.get(hash) ?? ((said) => hash(JSON.stringify(said)));
  hashers.set(hash, known);
  return known;
}
