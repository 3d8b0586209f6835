import type { Corpus, DraftFacts } from "@cchc/core";
import { buildCorpus, changedBearings, removeDraft, replaceDraft } from "@cchc/core";

/** How a corpus differs from what it was. */
export interface CorpusChange {
  /** What drafts say otherwise than before (`bearingsOf`). */
  readonly bearings: ReadonlySet<string>;
  /** The drafts that have changed in any way, so that places in them may have moved. */
  readonly paths: ReadonlySet<string>;
}

export interface CorpusKeeper {
  readonly corpus: Corpus;
  /** Makes the corpus that of these drafts. Costs in proportion to what has changed. */
  update(drafts: readonly DraftFacts[]): CorpusChange;
}

export function corpusKeeper(): CorpusKeeper {
  const corpus = buildCorpus([]);
  return {
    corpus,
    update: (drafts) => {
      const bearings = new Set<string>();
      const paths = new Set<string>();
      const change = (path: string, facts: DraftFacts | null): void => {
        for (const key of changedBearings(corpus.drafts.get(path) ?? null, facts)) bearings.add(key);
        paths.add(path);
        if (facts === null) removeDraft(corpus, path);
        else replaceDraft(corpus, facts);
      };
      const now = new Set(drafts.map(({ path }) => path));
      for (const path of [...corpus.drafts.keys()]) if (!now.has(path)) change(path, null);
      for (const facts of drafts) if (corpus.drafts.get(facts.path) !== facts) change(facts.path, facts);
      return { bearings, paths };
    },
  };
}
