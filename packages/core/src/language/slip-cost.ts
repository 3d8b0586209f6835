import { spellingVariants } from "../data/grammar-words.ts";
import { bareLetters, marksOf } from "./bare-letters.ts";

/** How letters without tone and diacritics may have become others; numbers, since they are packed. */
const likeness = { same: 0, sound: 1, letter: 2, key: 3 } as const;

const MARK_COST = 0;
const DASH_COST = 1.5;
/** By likeness; more where other marks differ too. */
const LETTER_COSTS: readonly number[] = [0, 3.8, 4.8, 6];
const SECOND_COST = 3;

const otherSpellings: ReadonlyMap<string, string> = new Map(
  spellingVariants.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);

/** What it costs to write one syllable for another; null where they are further apart than one slip, or both are right. */
export function slipCost(written: string, meant: string): number | null {
  const like = likenessOf(bareLetters(written), bareLetters(meant));
  return like === null ? null : slipCostBetween(written, meant, like);
}

/** The same where it is known how alike their letters are. */
export function slipCostBetween(written: string, meant: string, like: number): number | null {
  if (otherSpellings.get(written) === meant) return null;
  if (like === likeness.same) return written.startsWith("đ") === meant.startsWith("đ") ? MARK_COST : DASH_COST;
  return (LETTER_COSTS[like] ?? 0) + (marksOf(written) === marksOf(meant) ? 0 : SECOND_COST);
}

/** How some bare letters may have become others; null where they are further apart than one slip. */
export function likenessOf(from: string, to: string): number | null {
  if (from === to) return likeness.same;
  if (Math.abs(from.length - to.length) > 1) return null;
  if (soundAlike(from, to)) return likeness.sound;
  if (isOneSlip(from, to)) return likeness.letter;
  return isNextKey(from, to) ? likeness.key : null;
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
