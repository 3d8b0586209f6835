import type { Analysis } from "../analysis.ts";
import type { Division } from "../document/document.ts";
import type { Passage } from "../document/passage.ts";
import { linesOf, spanOf } from "../document/passage.ts";
import { passagesOf } from "../document/passages.ts";
import { formOf } from "../document/sibling-runs.ts";
import type { Problem, Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";

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
    if (!isPunctuated([...items.values()])) return;
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
const ENDED = /[.;,:!?…][”"’»)\]]*$/u;
const LIST_MARK = /(?<![.…])[.;]$/u;
const LAST_LETTER = /[\p{L}\p{N}%)”]$/u;
const LAST_WORD = /(?<!\S)\S+$/u;
/** "- Thời gian: ..." is a line of a form. */
const LABELLED = /^[-+•]\s*\p{Lu}[^.;:,]{2,40}:\s/u;
/** After an address a mark would be taken for a part of it. */
const OPEN_END = /(?<!\S)\S*(?:https?:\/\/|@)\S+$/u;
/** A remark on its own after the end of the sentence. */
const REMARK_END = /[.;:]\s+\([^()]*\)$/u;

function isSentence(text: string): boolean {
  return text.length >= SHORTEST_SENTENCE;
}

function isUnended(text: string): boolean {
  return text.length >= SHORTEST && LAST_LETTER.test(text) && !ENDED.test(text) && !needsNoMark(text);
}

function needsNoMark(text: string): boolean {
  return OPEN_END.test(text) || LABELLED.test(text) || (text.endsWith(")") && REMARK_END.test(text));
}

/** Leaves of the body that are one paragraph: divisions with more below them may be headings. */
function itemsOf({ proses, document: { divisions, bounds, closing } }: Analysis): ReadonlyMap<Division, Passage> {
  const starts = new Map(flat(divisions).map((division) => [`${division.prose} ${division.proseOffset}`, division]));
  const end = closing.span?.start ?? Number.POSITIVE_INFINITY;
  const passages = proses
    .slice(bounds.content, bounds.closing + 1)
    .flatMap((prose) => passagesOf(prose, linesOf(prose)))
    .filter((part) => spanOf(part).end <= end);
  const items = new Map<Division, Passage>();
  for (const [index, part] of passages.entries()) {
    const division = divisionAt(part, starts);
    const next = passages[index + 1];
    if (division === undefined || division.zone !== "body" || division.children.length > 0) continue;
    if (part.prose.kind !== "paragraph" || part.prose.strong) continue;
    if (next === undefined || divisionAt(next, starts) !== undefined) items.set(division, part);
  }
  return items;
}

function divisionAt({ prose, start }: Passage, starts: ReadonlyMap<string, Division>): Division | undefined {
  return starts.get(`${prose.index} ${start}`);
}

function flat(divisions: readonly Division[]): readonly Division[] {
  return divisions.flatMap((division) => [division, ...flat(division.children)]);
}

function siblingLists(divisions: readonly Division[]): readonly (readonly Division[])[] {
  return [divisions, ...divisions.flatMap(({ children }) => siblingLists(children))];
}

const FEWEST_SENTENCES = 4;
const USUAL_SHARE = 0.8;

/** Whether the author of the draft ends the items of lists with a mark as a rule. */
function isPunctuated(items: readonly Passage[]): boolean {
  const sentences = items.filter(({ text }) => isSentence(text));
  const ended = sentences.filter(({ text }) => ENDED.test(text));
  return ended.length >= FEWEST_SENTENCES && ended.length >= sentences.length * USUAL_SHARE;
}

/** The mark of the item before or after, both of which must have one where they are there; null where they do not tell. */
function markOfNeighbours(
  neighbours: readonly (Division | undefined)[],
  division: Division,
  items: ReadonlyMap<Division, Passage>,
): string | null {
  const texts = neighbours.flatMap((one) => {
    const item = one !== undefined && formOf(one) === formOf(division) ? items.get(one) : undefined;
    return item === undefined ? [] : [item.text];
  });
  if (texts.length === 0 || texts.some((text) => !ENDED.test(text))) return null;
  const marks = texts.flatMap((text) => LIST_MARK.exec(text)?.[0] ?? []);
  return marks[0] ?? null;
}

const FEWEST_OTHERS = 2;

/** The one mark that all other items of a list end with; null where they differ or are too few. */
function markOfAll(
  siblings: readonly Division[],
  division: Division,
  items: ReadonlyMap<Division, Passage>,
): string | null {
  const others = siblings.filter((one) => one !== division);
  if (others.length < FEWEST_OTHERS || others.some((one) => formOf(one) !== formOf(division))) return null;
  const marks = new Set(others.map((one) => LIST_MARK.exec(items.get(one)?.text ?? "")?.[0] ?? null));
  const [mark = null] = marks;
  return marks.size === 1 ? mark : null;
}

function problemOf(item: Passage, mark: string): Problem<Id> {
  const words = LAST_WORD.exec(item.text)?.[0] ?? item.text;
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
