import type { Analysis } from "./analysis.ts";
import { headingProses, SHORTEST } from "./duplicate-paragraphs.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { UPPER } from "./text/letters.ts";
import { compareKey } from "./text/vietnamese.ts";

/** A short item that says again what one before it under the same heading says. */
export interface RepeatedItem {
  readonly prose: Prose;
  readonly other: Prose;
}

interface Item {
  readonly prose: Prose;
  readonly text: string;
}

/** Fewer words are names, times and amounts, which repeat by chance. */
const FEWEST_WORDS = 10;
/** So many words may have been put in or left out. */
const MAX_EXTRA = 2;
/** Items that begin or end with so many letters alike are compared. */
const END = 16;
/** Fewer letters than the fewest words have. */
const SHORTEST_ITEM = 30;
const MAX_COMPARED = 12;
const MARK = /^(?:[-+•*]|\d+(?:\.\d+)*[.)]?|[a-zđ]\))\s+/u;
/** "- Thời gian: ..." is a line of a form. */
const LABEL = new RegExp(String.raw`^[${UPPER}][^.;:,]{2,40}:\s`, "u");
const WORD = /[A-Za-zÀ-ỹ\d]+/gu;
const NUMBER = /\d/u;
const LAST_MARKS = /[\s.,;:/]+$/u;

/** Items too short to be compared by samples (`duplicatesIn`): they must be the same but for a word or two put in. */
export function repeatedItems({ proses, document: { divisions, bounds } }: Analysis): readonly RepeatedItem[] {
  const headings = new Set(headingProses(divisions));
  let known = new Map<string, Item[]>();
  return proses.slice(bounds.content, bounds.closing).flatMap((prose) => {
    if (headings.has(prose.index) || prose.kind === "heading") known = new Map();
    const item = toItem(prose);
    if (item === null) return [];
    const ends = endsOf(item.text);
    const other = ends.flatMap((end) => known.get(end) ?? []).find((one) => isRepeated(one, item));
    for (const end of ends) {
      const alike = known.get(end) ?? [];
      if (alike.length < MAX_COMPARED) known.set(end, [...alike, item]);
    }
    return other === undefined ? [] : [{ prose, other: other.prose }];
  });
}

function toItem(prose: Prose): Item | null {
  const { kind, cell, text } = prose;
  if (kind !== "paragraph" || cell !== null || text.length >= SHORTEST || text.length < SHORTEST_ITEM) return null;
  const mark = MARK.exec(text)?.[0];
  return mark === undefined ? null : { prose, text: text.slice(mark.length) };
}

/** Head and tail in small letters, the marks at the end left out; longer by a word or two the item differs in one of them alone. */
function endsOf(text: string): readonly string[] {
  const plain = text.toLowerCase();
  return [plain.slice(0, END), `…${plain.replace(LAST_MARKS, "").slice(-END)}`];
}

function isRepeated(one: Item, other: Item): boolean {
  const [mine, theirs] = [one, other].map(({ text }) => compareKey(text).match(WORD) ?? []);
  if (mine === undefined || theirs === undefined || Math.min(mine.length, theirs.length) < FEWEST_WORDS) return false;
  return areSame(mine, theirs) && ![one.text, other.text].some((text) => LABEL.test(text) || text.includes("\ufffc"));
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
