import { sketch, statementKinds } from "./corpus.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { once } from "./once.ts";

/**
 * What the facts of a draft bear on, by key, and what they say there, positions left out: drafts that share no key cannot
 * change each other's findings.
 */
export const bearingsOf: (facts: DraftFacts) => ReadonlyMap<string, string> = once((facts: DraftFacts) => {
  const bearings = new Map<string, string>();
  const add = (key: string, words: string): void => {
    bearings.set(key, `${bearings.get(key) ?? ""}\n${words}`);
  };
  for (const kind of statementKinds) {
    for (const { key, variant, places } of facts[kind]) add(`${kind} ${key}`, `${variant} ${places}`);
  }
  for (const paragraph of facts.paragraphs) {
    for (const hash of sketch(paragraph)) add(`paragraphs ${hash}`, `${paragraph.signature} ${paragraph.numbers}`);
  }
  return bearings;
});

/** The keys under which two states of a draft say different things; null where there is no draft before, or after. */
export function changedBearings(before: DraftFacts | null, after: DraftFacts | null): ReadonlySet<string> {
  const [old, now] = [before, after].map((facts) => (facts === null ? NONE : bearingsOf(facts)));
  const keys = [...(old ?? NONE).keys(), ...(now ?? NONE).keys()];
  return new Set(keys.filter((key) => old?.get(key) !== now?.get(key)));
}

const NONE: ReadonlyMap<string, string> = new Map();
