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
  const statements = new Map<string, Statement<V>>();
  for (const { key, variant, value, span } of uttered) {
    const name = `${key}\n${variant}`;
    const known = statements.get(name);
    const first = known ?? { key, variant, value, at: locate(span, lines) };
    statements.set(name, { ...first, places: (known?.places ?? 0) + 1 });
  }
  return [...statements.values()];
}
