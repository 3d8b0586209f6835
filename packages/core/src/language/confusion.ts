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
const LEAST_COUNT = 100;

export function buildConfusion(syllables: readonly string[], counts: Float64Array): Confusion {
  const [rimes, frames] = [new Uint16Array(syllables.length), new Uint16Array(syllables.length)];
  const [rimeNumbers, frameNumbers] = [new Map<string, number>(), new Map<string, number>()];
  const [byRime, byFrame]: [number[][], number[][]] = [[[]], [[]]];
  for (const [id, word] of syllables.entries()) {
    const parts = partsOf(word);
    if (parts === null) continue;
    const [onset, vowels, coda] = parts;
    const often = (counts[id] ?? 0) >= LEAST_COUNT;
    rimes[id] = enter(rimeNumbers, byRime, vowels + coda, often ? id : null);
    frames[id] = enter(frameNumbers, byFrame, `${onset} ${coda}`, often ? id : null);
  }
  return { syllables, rimes, frames, byRime, byFrame, known: new Map() };
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

const costs = { mark: 0, dash: 1.5, sound: 3.8, letter: 4.8, other: 7, second: 1.5 } as const;
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

/** What it costs to write one syllable for another; null where they are further apart than one slip. */
export function slipCost(written: string, meant: string): number | null {
  const [from, to] = [stripDiacritics(written), stripDiacritics(meant)];
  if (from === to) return written.startsWith("đ") === meant.startsWith("đ") ? costs.mark : costs.dash;
  const marks = sameMarks(written, meant) ? 0 : costs.second;
  if (SOUNDS.some((sound) => sound.test(from) && sound.test(to) && from.replace(sound, "") === to.replace(sound, "")))
    return costs.sound + marks;
  if (!isOneSlip(from, to)) return null;
  return marks + (isReplaced(from, to) ? costs.other : costs.letter);
}

const MARKS = /\p{Mn}/gu;

function sameMarks(one: string, other: string): boolean {
  const marksOf = (word: string): string => (word.normalize("NFD").match(MARKS) ?? []).sort().join("");
  return marksOf(one) === marksOf(other);
}

/** One letter stands for another, neither dropped nor in the wrong place: least likely a slip. */
function isReplaced(from: string, to: string): boolean {
  return from.length === to.length && [...from].sort().join("") !== [...to].sort().join("");
}

/** One letter is dropped, doubled, replaced, or two beside each other are swapped. */
function isOneSlip(from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > 1) return false;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  const [a, b] = [from.slice(start), to.slice(start)];
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
  return a.slice(1) === b.slice(1) || (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0]);
}
