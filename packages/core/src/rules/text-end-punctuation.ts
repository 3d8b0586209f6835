import type { Analysis } from "../analysis.ts";
import type { Division } from "../document/document.ts";
import type { Passage } from "../document/passage.ts";
import { linesOf } from "../document/passage.ts";
import { passagesOf } from "../document/passages.ts";
import { formOf } from "../document/sibling-runs.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose, ProseWords } from "../markdown/prose-types.ts";
import { UPPER } from "../text/letters.ts";
import { onceOfWords } from "../text/memory.ts";

type Id = "unended" | "add";

/** A list item without an end mark between siblings that have one. */
export const textEndPunctuation: Rule<Id> = defineRule({
  id: "text-end-punctuation",
  group: "text",
  summary: {
    vi: "Ý liệt kê thiếu dấu kết thúc câu trong khi các ý cùng cấp đều có.",
    en: "A list item has no end mark where its siblings have one.",
  },
  legalBasis: null,
  presets: { recommended: "warning", strict: "warning" },
  fixable: "suggestion",
  messages: {
    unended: {
      vi: "Ý này kết thúc bằng “{words}”, chưa có dấu câu, trong khi các ý cùng cấp đều kết thúc bằng “{mark}”. Thêm “{mark}”.",
      en: "This item ends with “{words}” and no mark, while its siblings end with “{mark}”. Add “{mark}”.",
    },
    add: { vi: "Thêm “{mark}”.", en: "Add “{mark}”." },
  },
  *check({ analysis }) {
    const items = itemsOf(analysis);
    if (!isPunctuated(items.values())) return;
    for (const siblings of siblingLists(analysis.document.divisions)) {
      for (const [index, division] of siblings.entries()) {
        const item = items.get(division);
        if (item === undefined || !isUnended(item.text)) continue;
        const neighbours = [siblings[index - 1], siblings[index + 1]];
        const mark = isSentence(item.text)
          ? markOfNeighbours(neighbours, division, items)
          : markOfAll(siblings, division, items);
        if (mark !== null) yield problemOf(item, mark);
      }
    }
  },
});

/** Shorter items are often names and headings, which take a mark or none as the author likes. */
const SHORTEST_SENTENCE = 60;
/** So short an item is left alone whatever the others have. */
const SHORTEST = 24;
const END_MARKS = ".;,:!?…";
const CLOSING_MARKS = '”"’»)]';
const LIST_MARK = /(?<![.…])[.;]$/u;
const LAST_LETTER = /[A-Za-zÀ-ỹ\d%)”]$/u;
const LAST_WORD = /(?<!\S)\S+$/u;
/** "- Thời gian: ..." is a line of a form. */
const LABELLED = new RegExp(String.raw`^[-+•]\s*[${UPPER}][^.;:,]{2,40}:\s`, "u");
/** After an address a mark would be taken for a part of it. */
const ADDRESS = /(?:https?:\/\/|@)\S/u;
/** A remark on its own after the end of the sentence. */
const REMARK_END = /[.;:]\s+\([^()]*\)$/u;

function isSentence(text: string): boolean {
  return text.length >= SHORTEST_SENTENCE;
}

function isUnended(text: string): boolean {
  return text.length >= SHORTEST && LAST_LETTER.test(text) && !isEnded(text) && !needsNoMark(text);
}

function isEnded(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && CLOSING_MARKS.includes(text.charAt(last))) last -= 1;
  return last >= 0 && END_MARKS.includes(text.charAt(last));
}

function lastWord(text: string): string {
  return LAST_WORD.exec(text)?.[0] ?? text;
}

function needsNoMark(text: string): boolean {
  return ADDRESS.test(lastWord(text)) || LABELLED.test(text) || (text.endsWith(")") && REMARK_END.test(text));
}

/** A division that is one paragraph, and its words. */
interface Item {
  readonly prose: Prose;
  /** Offset in the text of the Prose. */
  readonly start: number;
  readonly text: string;
}

const partsOf = onceOfWords((words: ProseWords) => passagesOf(words, linesOf(words)));

/** Leaves of the body that are one paragraph: divisions with more below them may be headings. */
function itemsOf({ proses, document }: Analysis): ReadonlyMap<Division, Item> {
  const { bounds, closing, divisions } = document;
  const beginning = divisionsByProse(divisions);
  const end = closing.span?.start ?? Number.POSITIVE_INFINITY;
  const items = new Map<Division, Item>();
  let open: { readonly division: Division; readonly item: Item } | null = null;
  for (const prose of proses.slice(bounds.content, bounds.closing + 1)) {
    for (const part of partsBefore(prose, end)) {
      const division = beginning[prose.index]?.findLast(({ proseOffset }) => proseOffset === part.start);
      // What no division begins with goes on with the one before.
      if (open !== null && division !== undefined) items.set(open.division, open.item);
      open = division !== undefined && isItem(division, prose) ? { division, item: { ...part, prose } } : null;
    }
  }
  if (open !== null) items.set(open.division, open.item);
  return items;
}

/** The paragraphs of a Prose that end before an offset of the source. */
function partsBefore(prose: Prose, end: number): readonly Passage<ProseWords>[] {
  const parts = partsOf(prose);
  return prose.span.end <= end
    ? parts
    : parts.filter((part) => prose.map.toSourceSpan(part.start, part.end).end <= end);
}

function isItem({ zone, children }: Division, { kind, strong }: Prose): boolean {
  return zone === "body" && children.length === 0 && kind === "paragraph" && !strong;
}

/** The divisions that begin in each Prose, by its index. */
function divisionsByProse(divisions: readonly Division[]): readonly (readonly Division[] | undefined)[] {
  const byProse: Division[][] = [];
  const visit = (division: Division): void => {
    const known = byProse[division.prose];
    if (known === undefined) byProse[division.prose] = [division];
    else known.push(division);
    division.children.forEach(visit);
  };
  divisions.forEach(visit);
  return byProse;
}

/** The lists of siblings, outer ones first. */
function* siblingLists(divisions: readonly Division[]): Generator<readonly Division[]> {
  yield divisions;
  for (const { children } of divisions) if (children.length > 0) yield* siblingLists(children);
}

const FEWEST_SENTENCES = 4;
const USUAL_SHARE = 0.8;

/** Whether the author of the draft ends the items of lists with a mark as a rule. */
function isPunctuated(items: Iterable<Item>): boolean {
  let sentences = 0;
  let ended = 0;
  for (const { text } of items) {
    if (!isSentence(text)) continue;
    sentences += 1;
    if (isEnded(text)) ended += 1;
  }
  return ended >= FEWEST_SENTENCES && ended >= sentences * USUAL_SHARE;
}

/** The mark of the item before or after, both of which must have one where they are there; null where they do not tell. */
function markOfNeighbours(
  neighbours: readonly (Division | undefined)[],
  division: Division,
  items: ReadonlyMap<Division, Item>,
): string | null {
  const texts = neighbours.flatMap((one) => {
    const item = one !== undefined && formOf(one) === formOf(division) ? items.get(one) : undefined;
    return item === undefined ? [] : [item.text];
  });
  if (texts.length === 0 || !texts.every(isEnded)) return null;
  const marks = texts.flatMap((text) => LIST_MARK.exec(text)?.[0] ?? []);
  return marks[0] ?? null;
}

const FEWEST_OTHERS = 2;

/** The one mark that all other items of a list end with; null where they differ or are too few. */
function markOfAll(
  siblings: readonly Division[],
  division: Division,
  items: ReadonlyMap<Division, Item>,
): string | null {
  const others = siblings.filter((one) => one !== division);
  if (others.length < FEWEST_OTHERS || others.some((one) => formOf(one) !== formOf(division))) return null;
  const marks = new Set(others.map((one) => LIST_MARK.exec(items.get(one)?.text ?? "")?.[0] ?? null));
  const [mark = null] = marks;
  return marks.size === 1 ? mark : null;
}

function problemOf(item: Item, mark: string): Problem<Id> {
  const words = lastWord(item.text);
  const to = item.start + item.text.length;
  const span = item.prose.map.toSourceSpan(to - words.length, to);
  const edits = [{ span: { start: span.end, end: span.end }, text: mark }];
  return {
    messageId: "unended",
    span,
    data: { words, mark },
    suggestions: [{ messageId: "add", data: { mark }, edits }],
  };
}
