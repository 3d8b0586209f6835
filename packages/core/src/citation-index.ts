import type { Analysis } from "./analysis.ts";
import { symbolKey } from "./citation/canonical.ts";
import type { Citation } from "./citation/citation.ts";
import type { Corpus, Draft } from "./corpus.ts";
import { derive } from "./corpus.ts";
import type { Said, StatedMention } from "./draft-facts.ts";
import { scopeIn } from "./issuer-scopes.ts";
import { once } from "./once.ts";
import { mentionsIn } from "./stated-mentions.ts";

/** What mentions of a document tell of it, in how many places of the run. */
interface Mention extends StatedMention {
  readonly variant: string;
  readonly places: number;
}

/** A mention as a draft sees it. */
export interface SeenMention extends Mention {
  /** Whether the draft itself has it, too. */
  readonly here: boolean;
}

/** A value and how often it was met. */
export type Weighted<T> = readonly [value: T, count: number];

/** The mentions of the run that may be of the same document as `citation`, in the order in which they first occur: same number and symbol, issuer not another one. */
export function mentionsLike(corpus: Corpus, citation: Citation, draft: Draft): readonly SeenMention[] {
  const key = symbolKey(citation);
  if (key === null) return [];
  const scope = scopeIn(draft.analysis, citation);
  const known = derive(corpus, "mentions", key, toMentions);
  const own = ownMentions(draft.analysis);
  return known
    .filter((mention) => scope === null || mention.scope === null || mention.scope === scope)
    .map((mention) => ({ ...mention, here: own.has(`${key} ${mention.variant}`) }));
}

const ownMentions = once(
  (analysis: Analysis) => new Set(mentionsIn(analysis).map(({ key, variant }) => `${key} ${variant}`)),
);

function toMentions(said: readonly Said<StatedMention>[]): readonly Mention[] {
  return said.flatMap(({ variant, places, first }) =>
    first.slice(0, 1).map(({ value }) => ({ ...value, variant, places })),
  );
}

/** Distinct values, the most frequent first, of as many the one met first. */
export function byFrequency<T extends string>(values: readonly Weighted<T>[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
