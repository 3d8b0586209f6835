import { remembered } from "../text/remembered.ts";
import { compareKey } from "../text/vietnamese.ts";

/** Whether two abstracts (trích yếu) are of one document: `unclear` where one is cut short or reworded. */
export type TitleLikeness = "same" | "different" | "unclear";

const WORD = /[A-Za-zÀ-ỹ\d]+/gu;
const DIGIT = /^\d/u;
/** Words that introduce an abstract and are often left out or exchanged: "về việc ban hành". */
const LEADS: readonly (readonly string[])[] = [["v", "v"], ["về"], ["việc"], ["ban", "hành"]];
/** Share of common words from which two abstracts are the same, and below which they are not. */
const ALIKE = 0.85;
const UNLIKE = 0.5;
/** Fewer words than this tell nothing. */
const ENOUGH_WORDS = 4;

/** Compares two abstracts by their words; case, tone placement, marks and the words that introduce them do not count, numbers do. */
export function titleLikeness(one: string, other: string): TitleLikeness {
  const [left, right] = [titleWords(one), titleWords(other)];
  const shorter = Math.min(left.length, right.length);
  if (shorter < ENOUGH_WORDS) return "unclear";
  const common = commonWords(left, right);
  if (common / shorter < UNLIKE) return "different";
  const alike = (2 * common) / (left.length + right.length) >= ALIKE;
  return alike && numbersIn(left) === numbersIn(right) ? "same" : "unclear";
}

/** The words by which an abstract is compared, in one string; it is as like another abstract as the abstract itself. */
export const titleKey: (title: string) => string = remembered((title) => titleWords(title).join(" "));

function titleWords(title: string): readonly string[] {
  const words = compareKey(title).match(WORD) ?? [];
  let first = 0;
  for (let lead = leadAt(words, first); lead > 0; lead = leadAt(words, first)) first += lead;
  return first === 0 ? words : words.slice(first);
}

function leadAt(words: readonly string[], from: number): number {
  return LEADS.find((lead) => lead.every((word, at) => words[from + at] === word))?.length ?? 0;
}

function commonWords(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return common;
}

function numbersIn(words: readonly string[]): string {
  return words.filter((word) => DIGIT.test(word)).join(" ");
}
