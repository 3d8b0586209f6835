import type { Analysis } from "./analysis.ts";
import type { UnitMention } from "./document/document.ts";
import { once } from "./once.ts";
import { grouped } from "./text/grouped.ts";

/** The units named in the Prose of this index, in order. */
export function unitsIn(analysis: Analysis, prose: number): readonly UnitMention[] {
  return byProse(analysis).get(prose) ?? NONE;
}

const byProse = once(({ document }: Analysis) => grouped(document.units, ({ prose }) => prose));
const NONE: readonly UnitMention[] = [];
