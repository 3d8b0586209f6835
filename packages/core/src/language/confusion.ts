import { spellingVariants } from "../data/grammar-words.ts";
import { stripDiacritics } from "../text/vietnamese.ts";

/** A syllable that may have been meant, and what the slip costs: 0 for a tone or diacritic. */
export interface Candidate {
  readonly id: number;
  readonly cost: number;
}

/** Which syllables may be taken for each other. */
export interface Confusion {
  readonly syllables: readonly string[];
  /** Syllables with one rime, whatever their tone, by number of the syllable. */
  readonly rimes: Uint16Array;
  /** Syllables with one beginning and end, whatever their vowels. */
  readonly frames: Uint16Array;
  readonly byRime: readonly (readonly number[])[];
  readonly byFrame: readonly (readonly number[])[];
  readonly known: Map<number, readonly Candidate[]>;
  readonly unknown: Map<string, readonly Candidate[]>;
  /** Frequent syllables by their bare letters. */
  readonly byLetters: ReadonlyMap<string, readonly number[]>;
}

const SYLLABLE = /^([^aeiouy]*)([aeiouy]+)([^aeiouy]*)$/u;
const ONSETS: ReadonlyMap<string, string> = new Map(
  Object.entries({ đ: "d", r: "d", gi: "d", x: "s", tr: "ch", n: "l", gh: "g", ngh: "ng", c: "k", q: "k" }),
);
const CODAS: ReadonlyMap<string, string> = new Map(Object.entries({ ng: "n", nh: "n", ch: "t", c: "t" }));

/** Beginning, vowels and end without diacritics, each folded so that what is often confused is one. */
function partsOf(word: string): readonly [onset: string, vowels: string, coda: string] | null {
  const [, onset = "", vowels = "", coda = ""] = SYLLABLE.exec(stripDiacritics(word)) ?? [];
  if (vowels === "") return null;
  const folded = [...new Set(vowels.replaceAll("y", "i"))].sort().join("");
  return [ONSETS.get(onset) ?? onset, folded, CODAS.get(coda) ?? coda];
}

/** Rarer syllables are not proposed. */
const LEAST_LOG_COUNT = Math.log(100);

export function buildConfusion(syllables: readonly string[], logCounts: Float64Array): Confusion {
  const [rimes, frames] = [new Uint16Array(syllables.length), new Uint16Array(syllables.length)];
  const [rimeNumbers, frameNumbers] = [new Map<string, number>(), new Map<string, number>()];
  const [byRime, byFrame]: [number[][], number[][]] = [[[]], [[]]];
  for (const [id, word] of syllables.entries()) {
    const parts = partsOf(word);
    if (parts === null) continue;
    const [onset, vowels, coda] = parts;
    const often = (logCounts[id] ?? 0) >= LEAST_LOG_COUNT;
    rimes[id] = enter(rimeNumbers, byRime, vowels + coda, often ? id : null);
    frames[id] = enter(frameNumbers, byFrame, `${onset} ${coda}`, often ? id : null);
  }
  return {
    syllables,
    rimes,
    frames,
    byRime,
    byFrame,
    known: new Map(),
    unknown: new Map(),
    byLetters: lettersOf(syllables, logCounts),
  };
}

function enter(numbers: Map<string, number>, members: number[][], key: string, id: number | null): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(key, number);
    members.push([]);
  }
  if (id !== null) members[number]?.push(id);
  return number;
}

function lettersOf(syllables: readonly string[], logCounts: Float64Array): ReadonlyMap<string, readonly number[]> {
  const byLetters = new Map<string, number[]>();
  for (const [id, word] of syllables.entries()) {
    if ((logCounts[id] ?? 0) < LEAST_LOG_COUNT || !VIETNAMESE.test(word)) continue;
    const letters = stripDiacritics(word);
    const same = byLetters.get(letters);
    if (same === undefined) byLetters.set(letters, [id]);
    else same.push(id);
  }
  return byLetters;
}

/** What is no syllable at all cannot be meant as it stands. */
const NO_SYLLABLE = 3;

/** Words that Vietnamese letters alone make; others are foreign. */
const VIETNAMESE = /^[a-eg-ik-vxyà-ỹđ]+$/u;

/** Syllables that may have been meant by a word that is not counted: "hoạhc". */
export function candidatesForUnknown({ syllables, byLetters, unknown }: Confusion, word: string): readonly Candidate[] {
  const known = unknown.get(word);
  if (known !== undefined) return known;
  const letters = stripDiacritics(word);
  const candidates: Candidate[] = [];
  for (const [others, ids] of VIETNAMESE.test(word) ? byLetters : []) {
    if (others !== letters && !isOneSlip(letters, others)) continue;
    for (const id of ids) {
      const cost = slipCost(word, syllables[id] ?? "");
      if (cost !== null) candidates.push({ id, cost: cost - NO_SYLLABLE });
    }
  }
  unknown.set(word, candidates);
  return candidates;
}

/** Syllables that may have been meant by one that is counted, each once. */
export function candidatesFor(confusion: Confusion, id: number): readonly Candidate[] {
  const { syllables, known, rimes, frames, byRime, byFrame } = confusion;
  const found = known.get(id);
  if (found !== undefined) return found;
  const word = syllables[id] ?? "";
  const all = new Set([...(byRime[rimes[id] ?? 0] ?? []), ...(byFrame[frames[id] ?? 0] ?? [])]);
  const candidates = [...all].flatMap((other) => {
    const cost = other === id ? null : slipCost(word, syllables[other] ?? "");
    return cost === null ? [] : [{ id: other, cost }];
  });
  known.set(id, candidates);
  return candidates;
}

const costs = { mark: 0, dash: 1.5, sound: 3.8, letter: 4.8, key: 6, second: 3 } as const;
/** Letters and groups that sound alike somewhere in the country. */
const SOUNDS: readonly RegExp[] = [
  /^(?:s|x)(?=[aeiouy])/u,
  /^(?:tr|ch)/u,
  /^(?:l|n)(?=[aeiouy])/u,
  /^(?:r|d|gi)(?=[aeiouy])/u,
  /[iy]$/u,
  /(?:nh|ng|n)$/u,
  /(?:ch|c|t)$/u,
];

const variants: ReadonlySet<string> = new Set(spellingVariants.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** What it costs to write one syllable for another; null where they are further apart than one slip. */
export function slipCost(written: string, meant: string): number | null {
  if (variants.has(`${written} ${meant}`)) return null;
  const [from, to] = [stripDiacritics(written), stripDiacritics(meant)];
  if (from === to) return written.startsWith("đ") === meant.startsWith("đ") ? costs.mark : costs.dash;
  const marks = sameMarks(written, meant) ? 0 : costs.second;
  if (SOUNDS.some((sound) => sound.test(from) && sound.test(to) && from.replace(sound, "") === to.replace(sound, "")))
    return costs.sound + marks;
  if (isOneSlip(from, to)) return costs.letter + marks;
  return isNextKey(from, to) ? costs.key + marks : null;
}

const MARKS = /\p{Mn}/gu;

function sameMarks(one: string, other: string): boolean {
  const marksOf = (word: string): string => (word.normalize("NFD").match(MARKS) ?? []).sort().join("");
  return marksOf(one) === marksOf(other);
}

const KEYS: readonly string[] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** One letter stands for its neighbour on the keyboard. */
function isNextKey(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  const differing = [...from].flatMap((letter, at) => (letter === to[at] ? [] : [letter + (to[at] ?? "")]));
  const [pair = ""] = differing;
  return differing.length === 1 && KEYS.some((row) => row.includes(pair) || row.includes([...pair].reverse().join("")));
}

/** One letter is dropped or doubled, or two beside each other are swapped; that one stands for any other is no likely slip. */
function isOneSlip(from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > 1) return false;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  const [a, b] = [from.slice(start), to.slice(start)];
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
  return a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0];
}
