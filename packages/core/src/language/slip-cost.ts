import { spellingVariants } from "../data/grammar-words.ts";
import { bareLetters, marksOf } from "./bare-letters.ts";

const costs = { mark: 0, dash: 1.5, sound: 3.8, letter: 4.8, key: 6, second: 3 } as const;

const variants: ReadonlySet<string> = new Set(spellingVariants.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Whether both spellings are right, so that neither is a slip for the other. */
function areVariants(one: string, other: string): boolean {
  return variants.has(`${one} ${other}`);
}

/** What it costs to write one syllable for another; null where they are further apart than one slip. */
export function slipCost(written: string, meant: string): number | null {
  const [from, to] = [bareLetters(written), bareLetters(meant)];
  return slipCostBetween(written, meant, from === to ? 0 : lettersCost(from, to));
}

/** The same where it is known what the bare letters cost (`lettersCost`; 0 for the same letters). */
export function slipCostBetween(written: string, meant: string, letters: number | null): number | null {
  if (letters === null || areVariants(written, meant)) return null;
  if (letters === 0) return written.startsWith("đ") === meant.startsWith("đ") ? costs.mark : costs.dash;
  return letters + (marksOf(written) === marksOf(meant) ? 0 : costs.second);
}

/** What it costs to write some bare letters for others; null where they are further apart than one slip. */
export function lettersCost(from: string, to: string): number | null {
  if (Math.abs(from.length - to.length) > 1) return null;
  if (soundAlike(from, to)) return costs.sound;
  if (isOneSlip(from, to)) return costs.letter;
  return isNextKey(from, to) ? costs.key : null;
}

/** Beginnings and ends that sound alike somewhere in the country, each with each other of its row. */
const ONSETS = pairsOf([["tr", "ch"]]);
const ONSETS_BEFORE_VOWELS = pairsOf([
  ["s", "x"],
  ["l", "n"],
  ["r", "d", "gi"],
]);
const ENDS = pairsOf([
  ["i", "y"],
  ["n", "ng", "nh"],
  ["c", "ch", "t"],
]);
const VOWELS = "aeiouy";

type Sounds = readonly (readonly [one: string, other: string])[];

function pairsOf(rows: readonly (readonly string[])[]): Sounds {
  return rows.flatMap((row) =>
    row.flatMap((one) => row.flatMap((other) => (one === other ? [] : [[one, other] as const]))),
  );
}

function soundAlike(from: string, to: string): boolean {
  for (const [one, other] of ONSETS) if (differAtStart(from, to, one, other)) return true;
  for (const [one, other] of ONSETS_BEFORE_VOWELS) {
    if (differAtStart(from, to, one, other) && VOWELS.includes(from.charAt(one.length) || " ")) return true;
  }
  for (const [one, other] of ENDS) {
    if (!from.endsWith(one) || !to.endsWith(other)) continue;
    if (from.slice(0, -one.length) === to.slice(0, -other.length)) return true;
  }
  return false;
}

function differAtStart(from: string, to: string, one: string, other: string): boolean {
  return from.startsWith(one) && to.startsWith(other) && from.slice(one.length) === to.slice(other.length);
}

const KEYS: readonly string[] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** One letter stands for its neighbour on the keyboard. */
function isNextKey(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  let differing = -1;
  for (let at = 0; at < from.length; at += 1) {
    if (from[at] === to[at]) continue;
    if (differing >= 0) return false;
    differing = at;
  }
  const [a, b] = [from.charAt(differing), to.charAt(differing)];
  return KEYS.some((row) => row.includes(a + b) || row.includes(b + a));
}

/** One letter is dropped or doubled, or two beside each other are swapped; that one stands for any other is no likely slip. */
export function isOneSlip(from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > 1) return false;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  if (from.length > to.length) return from.endsWith(to.slice(start));
  if (from.length < to.length) return to.endsWith(from.slice(start));
  return (
    from[start] === to[start + 1] && from[start + 1] === to[start] && from.slice(start + 2) === to.slice(start + 2)
  );
}
