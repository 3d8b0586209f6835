import type { Analysis } from "./analysis.ts";
import type { Citation } from "./citation/citation.ts";
import { once } from "./once.ts";
import { grouped } from "./text/grouped.ts";

/** The citations in the Prose of this index, in order. */
export function citationsIn(analysis: Analysis, prose: number): readonly Citation[] {
  return byProse(analysis).get(prose) ?? NONE;
}

const byProse = once(({ citations }: Analysis) => grouped(citations, ({ prose }) => prose));
const NONE: readonly Citation[] = [];
