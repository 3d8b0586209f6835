import type { Analysis } from "./analysis.ts";
import type { Division } from "./document/document.ts";
import type { SiblingRun } from "./document/sibling-runs.ts";
import { formOf, numberAt } from "./document/sibling-runs.ts";
import { internalReferences } from "./internal-references.ts";
import { once } from "./once.ts";
import { referredDivisions } from "./referred-divisions.ts";
import type { Span } from "./text/span.ts";
import { slice } from "./text/span.ts";

/** Words to be put in the place of others, in the source. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

interface Move {
  readonly item: Division;
  readonly from: string;
  readonly to: string;
}

/**
 * What makes a run count on from the item at `index`: the numbers of it and its later siblings, the first parts of decimals below
 * them, and the references of the draft to itself that mean them. Empty where a number of the run cannot be moved (8a), or
 * markup stands inside one.
 */
export function renumbering(run: SiblingRun, index: number, analysis: Analysis): readonly Replacement[] {
  const moves = movesFrom(run, index);
  if (moves === null) return [];
  const numbers = moves.flatMap(({ item, from, to }) => [
    numberReplacement(item, to, analysis.text),
    ...belowEdits(item, from, to, analysis.text),
  ]);
  if (numbers.some((edit) => edit === null)) return [];
  return [...(numbers as Replacement[]), ...moves.flatMap((move) => referenceEdits(move, run, analysis))];
}

/**
 * What gives one division another number: at its head, in the first parts of decimals below it, and where the draft surely refers to
 * it. Empty where markup stands inside a number.
 */
export function renumberDivision(analysis: Analysis, division: Division, to: string): readonly Replacement[] {
  const numbers = [
    numberReplacement(division, to, analysis.text),
    ...belowEdits(division, division.number, to, analysis.text),
  ];
  if (numbers.some((edit) => edit === null)) return [];
  const references = referredDivisions(analysis)
    .filter(({ division: meant }) => meant === division)
    .filter(({ numberSpan }) => slice(analysis.text, numberSpan) === division.number);
  return [...(numbers as Replacement[]), ...references.map(({ numberSpan }) => ({ span: numberSpan, text: to }))];
}

/** Which items get which number; null where one cannot. */
function movesFrom({ items }: SiblingRun, index: number): readonly Move[] | null {
  const before = items[index - 1]?.ordinal ?? (index === 0 ? 0 : null);
  if (before === null) return null;
  const moves: Move[] = [];
  for (const [step, item] of items.slice(index).entries()) {
    const to = numberAt(item, before + 1 + step);
    if (to === null || (item.ordinal === null && item.style !== "letter")) return null;
    if (to !== item.number) moves.push({ item, from: item.number, to });
  }
  return moves;
}

/** The number of a division changed, its mark kept; null where markup stands inside it. */
export function numberReplacement(
  { numberSpan, number: from }: Division,
  to: string,
  text: string,
): Replacement | null {
  const printed = slice(text, numberSpan);
  const at = printed.normalize("NFC") === printed ? printed.indexOf(from) : -1;
  if (at < 0) return null;
  const start = numberSpan.start + at;
  return { span: { start, end: start + from.length }, text: to };
}

/** 3.2.1 below 3.2, and 5.1 below 5., take over the new number of the division they stand in. */
function belowEdits({ children }: Division, from: string, to: string, text: string): readonly (Replacement | null)[] {
  return children.flatMap((child) => {
    if (child.style !== "decimal" || !child.number.startsWith(`${from}.`)) return belowEdits(child, from, to, text);
    const rest = child.number.slice(from.length);
    return [numberReplacement(child, to + rest, text), ...belowEdits(child, from, to, text)];
  });
}

/** A number that two siblings bear is left alone where it is referred to: nobody can tell which was meant. */
function referenceEdits({ item, from, to }: Move, run: SiblingRun, analysis: Analysis): readonly Replacement[] {
  if (run.items.filter(({ number }) => number === from).length > 1) return [];
  const bearers = bearersIn(analysis).get(nameOf(item));
  return internalReferences(analysis, item, run.parent, bearers === 1).map((span) => ({ span, text: to }));
}

/** How many divisions of the draft bear the same number in the same form. */
const bearersIn = once(({ document }: Analysis) => {
  const counts = new Map<string, number>();
  const count = (division: Division): void => {
    const name = nameOf(division);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    division.children.forEach(count);
  };
  document.divisions.forEach(count);
  return counts;
});

function nameOf(division: Division): string {
  return `${division.zone} ${formOf(division)} ${division.number}`;
}
