import { bareLetters } from "./bare-letters.ts";
import { isOneSlip, lettersCost, slipCostBetween } from "./slip-cost.ts";

/** Syllables that may have been meant, and what each slip costs: 0 for a tone or diacritic. */
export interface Candidates {
  readonly ids: readonly number[];
  readonly costs: readonly number[];
}

/** Which syllables may be taken for each other. Syllables with the same bare letters share a number for them. */
export interface Confusion {
  readonly syllables: readonly string[];
  /** Number of the bare letters of each syllable. */
  readonly lettersOf: Uint16Array;
  readonly letters: readonly string[];
  /** Frequent syllables with these letters, by number. */
  readonly members: readonly (readonly number[])[];
  /** Syllables with one rime, whatever their tone, by number of the syllable. */
  readonly rimes: Uint16Array;
  /** Syllables with one beginning and end, whatever their vowels. */
  readonly frames: Uint16Array;
  /** Numbers of letters that have frequent syllables. */
  readonly byRime: readonly (readonly number[])[];
  readonly byFrame: readonly (readonly number[])[];
  /** What was asked for already, by number of letters and of syllable. */
  readonly neighbours: (Neighbours | undefined)[];
  readonly known: (Candidates | undefined)[];
}

/** Letters that may be written for others, and what that costs. */
interface Neighbours {
  readonly letters: readonly number[];
  readonly costs: readonly number[];
}

const SYLLABLE = /^([^aeiouy]*)([aeiouy]+)([^aeiouy]*)$/u;
const ONSETS: ReadonlyMap<string, string> = new Map(
  Object.entries({ đ: "d", r: "d", gi: "d", x: "s", tr: "ch", n: "l", gh: "g", ngh: "ng", c: "k", q: "k" }),
);
const CODAS: ReadonlyMap<string, string> = new Map(Object.entries({ ng: "n", nh: "n", ch: "t", c: "t" }));

/** Rime and frame of bare letters, each folded so that what is often confused is one. */
function foldedParts(letters: string): readonly [rime: string, frame: string] | null {
  const [, onset = "", vowels = "", coda = ""] = SYLLABLE.exec(letters) ?? [];
  if (vowels === "") return null;
  const folded = vowels.length === 1 && vowels !== "y" ? vowels : foldedVowels(vowels);
  const end = CODAS.get(coda) ?? coda;
  return [folded + end, `${ONSETS.get(onset) ?? onset} ${end}`];
}

function foldedVowels(vowels: string): string {
  return [...new Set(vowels.replaceAll("y", "i"))].sort().join("");
}

/** Rarer syllables are not proposed. */
const LEAST_LOG_COUNT = Math.log(100);

export function buildConfusion(syllables: readonly string[], logCounts: Float64Array): Confusion {
  const lettersOf = new Uint16Array(syllables.length);
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  for (let id = 0; id < syllables.length; id += 1) {
    const letters = bareLetters(syllables[id] ?? "");
    let number = numbers.get(letters);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(letters, number);
      members.push([]);
    }
    lettersOf[id] = number;
    if ((logCounts[id] ?? 0) >= LEAST_LOG_COUNT) members[number]?.push(id);
  }
  const letters = [...numbers.keys()];
  return {
    syllables,
    lettersOf,
    letters,
    members,
    ...classesOf(letters, lettersOf, members),
    neighbours: [],
    known: [],
  };
}

type Classes = Pick<Confusion, "rimes" | "frames" | "byRime" | "byFrame">;

/** Letters that are no syllable are of class 0, in which nothing is confused. */
function classesOf(letters: readonly string[], lettersOf: Uint16Array, members: Confusion["members"]): Classes {
  const [rimeNumbers, frameNumbers] = [new Map<string, number>(), new Map<string, number>()];
  const [byRime, byFrame]: [number[][], number[][]] = [[[]], [[]]];
  const [rimes, frames] = [new Uint16Array(letters.length), new Uint16Array(letters.length)];
  for (const [number, word] of letters.entries()) {
    const parts = foldedParts(word);
    if (parts === null) continue;
    rimes[number] = classOf(rimeNumbers, byRime, parts[0]);
    frames[number] = classOf(frameNumbers, byFrame, parts[1]);
    if (members[number]?.length === 0) continue;
    byRime[rimes[number] ?? 0]?.push(number);
    byFrame[frames[number] ?? 0]?.push(number);
  }
  return {
    rimes: lettersOf.map((number) => rimes[number] ?? 0),
    frames: lettersOf.map((number) => frames[number] ?? 0),
    byRime,
    byFrame,
  };
}

function classOf(numbers: Map<string, number>, classes: number[][], key: string): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = classes.length;
    numbers.set(key, number);
    classes.push([]);
  }
  return number;
}

/** Syllables that may have been meant by one that is counted, each once. */
export function candidatesFor(confusion: Confusion, id: number): Candidates {
  const known = confusion.known[id];
  if (known !== undefined) return known;
  const letters = confusion.lettersOf[id] ?? 0;
  const neighbours = neighboursOf(confusion, letters, id);
  const candidates = candidatesAmong(confusion, confusion.syllables[id] ?? "", neighbours);
  confusion.known[id] = candidates;
  return candidates;
}

function neighboursOf(confusion: Confusion, number: number, id: number): Neighbours {
  const known = confusion.neighbours[number];
  if (known !== undefined) return known;
  const { letters, rimes, frames, byRime, byFrame } = confusion;
  const others = new Set([...(byRime[rimes[id] ?? 0] ?? []), ...(byFrame[frames[id] ?? 0] ?? [])]);
  const found = costsOf(letters, letters[number] ?? "", others);
  confusion.neighbours[number] = found;
  return found;
}

function costsOf(letters: readonly string[], from: string, others: Iterable<number>): Neighbours {
  const [near, costs]: [number[], number[]] = [[], []];
  for (const other of others) {
    const to = letters[other] ?? "";
    const cost = from === to ? 0 : lettersCost(from, to);
    if (cost === null) continue;
    near.push(other);
    costs.push(cost);
  }
  return { letters: near, costs };
}

function candidatesAmong({ syllables, members }: Confusion, word: string, { letters, costs }: Neighbours): Candidates {
  const [ids, slips]: [number[], number[]] = [[], []];
  for (const [at, number] of letters.entries()) {
    for (const id of members[number] ?? []) {
      const meant = syllables[id] ?? "";
      const cost = meant === word ? null : slipCostBetween(word, meant, costs[at] ?? 0);
      if (cost === null) continue;
      ids.push(id);
      slips.push(cost);
    }
  }
  return { ids, costs: slips };
}

/** What is no syllable at all cannot be meant as it stands. */
const NO_SYLLABLE = 3;

/** Words that Vietnamese letters alone make; others are foreign. */
const VIETNAMESE = /^[a-eg-ik-vxyà-ỹđ]+$/u;

/** Syllables that may have been meant by a word that is not counted: "hoạhc". */
export function candidatesForUnknown(confusion: Confusion, word: string): Candidates {
  if (!VIETNAMESE.test(word)) return { ids: [], costs: [] };
  const { letters, syllables } = confusion;
  const from = bareLetters(word);
  const near = letters.flatMap((to, number) => (to === from || isOneSlip(from, to) ? [number] : []));
  const { ids, costs } = candidatesAmong(confusion, word, costsOf(letters, from, near));
  const kept = ids.flatMap((id, at) => (VIETNAMESE.test(syllables[id] ?? "") ? [at] : []));
  return { ids: kept.map((at) => ids[at] ?? 0), costs: kept.map((at) => (costs[at] ?? 0) - NO_SYLLABLE) };
}
