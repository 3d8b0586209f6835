import type { Analysis } from "./analysis.ts";

/** A draft of the run. `path` is what diagnostics show. */
export interface Draft {
  readonly path: string;
  readonly analysis: Analysis;
}

/** The drafts that are checked together; one draft is a corpus of one. */
export interface Corpus {
  readonly drafts: readonly Draft[];
  /** Values derived once per corpus by a rule or index, keyed by the function that derives them. */
  readonly derived: Map<unknown, unknown>;
}

export function buildCorpus(drafts: readonly Draft[]): Corpus {
  return { drafts, derived: new Map() };
}

/** Computes a value of the corpus once, whichever rule asks first. */
export function derive<T>(corpus: Corpus, compute: (corpus: Corpus) => T): T {
  if (!corpus.derived.has(compute)) corpus.derived.set(compute, compute(corpus));
  return corpus.derived.get(compute) as T;
}
