import type { Passage } from "./passage.ts";
import { passage } from "./passage.ts";

/** Lines whose two columns were put one after the other: recipients stand on the left, the signature on the right. */
export interface PartedLines {
  readonly lines: readonly Passage[];
  /** The index in the lines as given for one in the parted lines; inside the columns, the end of the columns. */
  toGiven(index: number): number;
}

const WIDE_GAP = /(?<=\S)(?:[ \u00a0]{4,}|\t+)(?=\S)/u;
const BULLET = /^[-–—+*•]\s*\S/u;
const MAX_LINES = 40;

/** Parts the columns that begin at the line `heading` and are held together by runs of spaces alone. */
export function partColumns(lines: readonly Passage[], heading: number): PartedLines {
  const left: Passage[] = [];
  const right: Passage[] = [];
  let next = heading;
  for (let line = lines[next]; line !== undefined && next < heading + MAX_LINES; next += 1, line = lines[next]) {
    const gap = WIDE_GAP.exec(line.text);
    if (gap === null && next > heading && !BULLET.test(line.text)) break;
    left.push(gap === null ? line : passage(line.prose, line.start, line.start + gap.index));
    if (gap !== null) right.push(passage(line.prose, line.start + gap.index, line.end));
  }
  if (right.length === 0) return { lines, toGiven: (index) => index };
  const columns = [...left, ...right];
  return {
    lines: [...lines.slice(0, heading), ...columns, ...lines.slice(next)],
    toGiven: (index) => (index >= heading + columns.length ? index - right.length : Math.min(index, next)),
  };
}
