import { compareKey, foldTone } from "../text/vietnamese.ts";

/** A word of an abstract (trích yếu). */
export interface TitleWord {
  /** As words are compared: case and tone placement do not count. */
  readonly key: string;
  /** Offsets in the text that the abstract stands in. */
  readonly start: number;
  readonly end: number;
}

/** Places, as indices into the words, at which two abstracts of one document have different words. */
export interface TitleDifference {
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** How many words both begin with. */
  readonly gap: number;
}

const WORD = /[A-Za-zÀ-ỹ\d]+/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** Words that introduce an abstract and are often left out or exchanged: "về việc ban hành". */
const LEADS: ReadonlySet<string> = new Set(["v", "về", "việc", "ban", "hành", "phê", "duyệt"]);
/** Share of the shorter abstract that both begin and end with alike, from which they are versions of one. */
const ALIKE = 0.6;
/** Fewer words than this tell nothing. */
const ENOUGH_WORDS = 4;

/** The words of the abstract in `text` at `[start, end)`, without those that only introduce it. */
export function titleWords(text: string, start: number, end: number): readonly TitleWord[] {
  const title = text.slice(start, end);
  const folded = foldTone(title.toLowerCase());
  const isAligned = folded.length === title.length && title.normalize("NFC") === title;
  const words: TitleWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(title); match !== null; match = WORD.exec(title)) {
    const [word] = match;
    const last = match.index + word.length;
    const key = isAligned ? folded.slice(match.index, last) : compareKey(word);
    if (words.length > 0 || !LEADS.has(key)) words.push({ key, start: start + match.index, end: start + last });
  }
  return words;
}

/**
 * Where two abstracts differ that are plainly versions of one; null where they do not, where one is cut short, and where they
 * have too little in common to be compared.
 */
export function titleDifference(here: readonly TitleWord[], there: readonly TitleWord[]): TitleDifference | null {
  if (here.length === there.length) return wordByWord(here, there);
  const shorter = Math.min(here.length, there.length);
  const gap = sharedHead(here, there, shorter);
  const tail = sharedTail(here, there, shorter - gap);
  if (shorter < ENOUGH_WORDS || gap === shorter || (gap + tail) / shorter < ALIKE) return null;
  // The shorter ends in its year; what stands after that of the other may be the rest of the sentence.
  if (gap === shorter - 1 && isYear(here[gap]) && isYear(there[gap])) return { here: [gap], there: [gap], gap };
  return { here: range(gap, here.length - tail), there: range(gap, there.length - tail), gap };
}

function isYear(word: TitleWord | undefined): boolean {
  return word !== undefined && YEAR.test(word.key);
}

function sharedHead(here: readonly TitleWord[], there: readonly TitleWord[], limit: number): number {
  let head = 0;
  while (head < limit && here[head]?.key === there[head]?.key) head += 1;
  return head;
}

function sharedTail(here: readonly TitleWord[], there: readonly TitleWord[], limit: number): number {
  let tail = 0;
  while (tail < limit && here.at(-1 - tail)?.key === there.at(-1 - tail)?.key) tail += 1;
  return tail;
}

function wordByWord(here: readonly TitleWord[], there: readonly TitleWord[]): TitleDifference | null {
  const places = here.flatMap(({ key }, at) => (key === there[at]?.key ? [] : [at]));
  const alike = here.length >= ENOUGH_WORDS && places.length > 0 && 1 - places.length / here.length >= ALIKE;
  return alike ? { here: places, there: places, gap: places[0] ?? 0 } : null;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether two abstracts differ in years alone. */
export function differInYears(
  { here, there }: Pick<TitleDifference, "here" | "there">,
  words: readonly TitleWord[],
  others: readonly TitleWord[],
): boolean {
  const areYears = (places: readonly number[], all: readonly TitleWord[]): boolean =>
    places.length > 0 && places.every((place) => isYear(all[place]));
  return areYears(here, words) && areYears(there, others);
}
