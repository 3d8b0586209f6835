import type { Division } from "./document.ts";

/** Divisions that must count up one from the other: same place in the tree, same way of numbering; bullets count nothing. */
export type Sequence = readonly Division[];

/**
 * Every sequence of the tree, outer before inner. Body, quotations and annexes never mix; 1.2 and 2.1 belong to different
 * sequences wherever they stand; in annexes, which may hold several forms one after the other, a new 1 begins a new sequence.
 */
export function sequencesOf(divisions: readonly Division[]): readonly Sequence[] {
  const groups = new Map<string, Division[][]>();
  for (const division of divisions) {
    if (division.style === "bullet") continue;
    const key = keyOf(division);
    const runs = groups.get(key) ?? [];
    const run = runs.at(-1);
    if (run === undefined || restarts(division)) runs.push([division]);
    else run.push(division);
    groups.set(key, runs);
  }
  return [...[...groups.values()].flat(), ...divisions.flatMap(({ children }) => sequencesOf(children))];
}

function restarts({ zone, ordinal, number }: Division): boolean {
  return zone === "appendix" && (ordinal === 1 || number === "A");
}

function keyOf({ zone, level, style, mark, number }: Division): string {
  const prefix = style === "decimal" ? number.slice(0, number.lastIndexOf(".")) : "";
  const capital = style === "letter" && number !== number.toLowerCase() ? "A" : "";
  return [zone, level, style, capital, mark === "()" ? "()" : "", prefix].join("|");
}
