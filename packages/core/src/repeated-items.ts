import type { Analysis } from "./analysis.ts";
import { headingProses, SHORTEST } from "./duplicate-paragraphs.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { compareKey } from "./text/vietnamese.ts";

/** A short item that says again what one before it under the same heading says. */
export interface RepeatedItem {
  readonly prose: Prose;
  readonly other: Prose;
}

interface Item {
  readonly prose: Prose;
  readonly words: readonly string[];
}

/** Fewer words are names, times and amounts, which repeat by chance. */
const FEWEST_WORDS = 10;
/** So many words may have been put in or left out. */
const MAX_EXTRA = 2;
/** Items with these words in common at one end are compared. */
const END = 4;
const MAX_COMPARED = 12;
const MARK = /^(?:[-+•*]|\d+(?:\.\d+)*[.)]?|[a-zđ]\))\s+/u;
/** "- Thời gian: ..." is a line of a form. */
const LABEL = /^\p{Lu}[^.;:,]{2,40}:\s/u;
const WORD = /[\p{L}\p{N}]+/gu;
const NUMBER = /\p{N}/u;

/** Items too short to be compared by samples (`duplicatesIn`): they must be the same but for a word or two put in. */
export function repeatedItems({ proses, document: { divisions, bounds } }: Analysis): readonly RepeatedItem[] {
  const headings = new Set(headingProses(divisions));
  let known = new Map<string, Item[]>();
  return proses.slice(bounds.content, bounds.closing).flatMap((prose) => {
    if (headings.has(prose.index) || prose.kind === "heading") known = new Map();
    const item = toItem(prose);
    if (item === null) return [];
    const ends = [item.words.slice(0, END), item.words.slice(-END)].map((words) => words.join(" "));
    const other = ends.flatMap((end) => known.get(end) ?? []).find((one) => areSame(one.words, item.words));
    for (const end of ends) {
      const alike = known.get(end) ?? [];
      if (alike.length < MAX_COMPARED) known.set(end, [...alike, item]);
    }
    return other === undefined ? [] : [{ prose, other: other.prose }];
  });
}

function toItem(prose: Prose): Item | null {
  if (prose.kind !== "paragraph" || prose.cell !== null || prose.text.length >= SHORTEST) return null;
  const text = prose.text.replace(MARK, "");
  if (text === prose.text || LABEL.test(text) || text.includes("\ufffc")) return null;
  const words = compareKey(text).match(WORD) ?? [];
  return words.length < FEWEST_WORDS ? null : { prose, words };
}

/** Whether the longer has all words of the shorter in their order, and no number besides. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > MAX_EXTRA) return false;
  let at = 0;
  for (const word of long) {
    if (word === short[at]) at += 1;
    else if (NUMBER.test(word)) return false;
  }
  return at === short.length;
}
