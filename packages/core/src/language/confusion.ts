import { bareLetters } from "./bare-letters.ts";
import { lettersOf } from "./letters.ts";
import type { Neighbours } from "./neighbours.ts";
import { isOneSlip, likenessOf, slipCostBetween } from "./slip-cost.ts";

/** Syllables that may have been meant, and what each slip costs: 0 for a tone or diacritic. */
export interface Candidates {
  readonly ids: readonly number[];
  readonly costs: readonly number[];
}

/** Which syllables may be taken for each other. */
export interface Confusion {
  readonly syllables: readonly string[];
  readonly letters: readonly string[];
  /** Number of the letters of each syllable. */
  readonly numbers: Uint16Array;
  /** Frequent syllables, by the number of their letters. */
  readonly members: readonly (readonly number[])[];
  readonly neighbours: Neighbours;
  /** What was asked for already, by number of the syllable. */
  readonly known: (Candidates | undefined)[];
  /** By words that are not counted, some of them. */
  readonly unknown: Map<string, Candidates>;
}

/** Rarer syllables are not proposed. */
export const LEAST_LOG_COUNT: number = Math.log(100);

export function buildConfusion(
  syllables: readonly string[],
  logCounts: Float64Array,
  neighbours: Neighbours,
): Confusion {
  const { letters, numbers } = lettersOf(syllables);
  const members: number[][] = letters.map(() => []);
  for (let id = 0; id < syllables.length; id += 1) {
    if ((logCounts[id] ?? 0) >= LEAST_LOG_COUNT) members[numbers[id] ?? 0]?.push(id);
  }
  return { syllables, letters, numbers, members, neighbours, known: [], unknown: new Map() };
}

/** Syllables that may have been meant by one that is counted, each once. */
export function candidatesFor(confusion: Confusion, id: number): Candidates {
  let found = confusion.known[id];
  if (found === undefined) {
    found = searchCandidates(confusion, id);
    confusion.known[id] = found;
  }
  return found;
}

function searchCandidates(confusion: Confusion, id: number): Candidates {
  const { syllables, numbers, members, neighbours } = confusion;
  const letters = numbers[id] ?? 0;
  const found: Found = { word: syllables[id] ?? "", ids: [], costs: [] };
  for (let at = neighbours.starts[letters] ?? 0; at < (neighbours.starts[letters + 1] ?? 0); at += 1) {
    addMeant(found, syllables, members[neighbours.letters[at] ?? 0] ?? [], neighbours.likenesses[at] ?? 0);
  }
  return found;
}

interface Found {
  readonly word: string;
  readonly ids: number[];
  readonly costs: number[];
}

function addMeant(
  { word, ids, costs }: Found,
  syllables: readonly string[],
  meantIds: readonly number[],
  like: number,
): void {
  for (const id of meantIds) {
    const meant = syllables[id] ?? "";
    const cost = meant === word ? null : slipCostBetween(word, meant, like);
    if (cost === null) continue;
    ids.push(id);
    costs.push(cost);
  }
}

/** What is no syllable at all cannot be meant as it stands. */
const NO_SYLLABLE = 3;

/** Words that Vietnamese letters alone make; others are foreign. */
const VIETNAMESE = /^[a-eg-ik-vxyà-ỹđ]+$/u;

/** So many words that are not counted are remembered. */
const MOST_UNKNOWN = 1_000;

/** Syllables that may have been meant by a word that is not counted: "hoạhc". */
export function candidatesForUnknown(confusion: Confusion, word: string): Candidates {
  const { unknown } = confusion;
  const known = unknown.get(word);
  if (known !== undefined) return known;
  const found = VIETNAMESE.test(word) ? searchUnknown(confusion, word) : NONE;
  if (unknown.size >= MOST_UNKNOWN) unknown.clear();
  unknown.set(word, found);
  return found;
}

const NONE: Candidates = { ids: [], costs: [] };

function searchUnknown({ letters, members, syllables }: Confusion, word: string): Candidates {
  const found: Found = { word, ids: [], costs: [] };
  const from = bareLetters(word);
  for (let number = 0; number < letters.length; number += 1) {
    const to = letters[number] ?? "";
    // Nearly all differ in their lengths or are not one slip apart: those are passed over as fast as may be.
    if (Math.abs(to.length - from.length) > 1 || (to !== from && !isOneSlip(from, to))) continue;
    const meant = (members[number] ?? []).filter((id) => VIETNAMESE.test(syllables[id] ?? ""));
    addMeant(found, syllables, meant, likenessOf(from, to) ?? 0);
  }
  return { ids: found.ids, costs: found.costs.map((cost) => cost - NO_SYLLABLE) };
}
