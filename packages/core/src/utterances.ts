import type { Statement } from "./draft-facts.ts";
import type { LineIndex } from "./text/line-index.ts";
import { locate } from "./text/place.ts";
import type { Span } from "./text/span.ts";

/** What a draft says at one place. */
export interface Uttered<V> {
  readonly key: string;
  readonly variant: string;
  readonly value: V;
  readonly span: Span;
}

/** What a draft says at some places, each thing once, in the order of the text. */
export function statementsOf<V>(uttered: readonly Uttered<V>[], lines: LineIndex): readonly Statement<V>[] {
  const statements = new Map<string, Statement<V> & { places: number }>();
  for (const { key, variant, value, span } of uttered) {
    const name = `${key}\n${variant}`;
    const known = statements.get(name);
    if (known === undefined) statements.set(name, { key, variant, value, places: 1, at: locate(span, lines) });
    else known.places += 1;
  }
  return [...statements.values()];
}
