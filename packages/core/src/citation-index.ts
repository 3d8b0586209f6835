import { issuerScope, symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive } from "./corpus.ts";

/** A citation and the draft it stands in. */
export interface Mention {
  readonly draft: Draft;
  readonly citation: Citation;
  /** Who issued the cited document, as a key (`issuerScope`); null where it cannot be told. */
  readonly scope: string | null;
}

/** Every numbered citation of the drafts of a run, by number and symbol (`symbolKey`), in the order of drafts and text. */
function mentionsBySymbol(corpus: Corpus): ReadonlyMap<string, readonly Mention[]> {
  return derive(corpus, indexBySymbol);
}

function indexBySymbol({ drafts }: Corpus): ReadonlyMap<string, readonly Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const draft of drafts) {
    for (const citation of draft.analysis.citations) {
      const key = symbolKey(citation);
      if (key === null) continue;
      const mention = { draft, citation, scope: issuerScope(citation, draft.analysis.document.unit) };
      const known = index.get(key);
      if (known === undefined) index.set(key, [mention]);
      else known.push(mention);
    }
  }
  return index;
}

/** The mentions of the run that may be of the same document as `citation`: same number and symbol, issuer not another one. */
export function mentionsLike(corpus: Corpus, citation: Citation, draft: Draft): readonly Mention[] {
  const key = symbolKey(citation);
  const scope = issuerScope(citation, draft.analysis.document.unit);
  const known = key === null ? [] : (mentionsBySymbol(corpus).get(key) ?? []);
  return known.filter((mention) => scope === null || mention.scope === null || mention.scope === scope);
}

/** Distinct values, the most frequent first. */
export function byFrequency<T extends string>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
