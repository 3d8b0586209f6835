import type { Analysis } from "../analysis.ts";
import type { Division } from "../document/document.ts";
import type { SiblingRun } from "../document/sibling-runs.ts";
import type { Problem, Rule, RuleContext } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { renumbering } from "../renumbering.ts";
import { runsOf } from "../runs-of.ts";
import { standsIn } from "../sequence-faults.ts";
import { pointLetter } from "../text/numerals.ts";
import { printedWords } from "../text/printed-words.ts";

type Id = "outside" | "skipped" | "previous" | "reletter";

/** Points lettered by another alphabet: f) after e), e) after d) without đ). */
export const numberingAlphabet: Rule<Id> = defineRule({
  id: "numbering-alphabet",
  group: "numbering",
  summary: {
    vi: "Điểm không đánh thứ tự theo bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, i, k…).",
    en: "Points are not lettered in the order of the Vietnamese alphabet.",
  },
  legalBasis: "điểm đ khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    outside: {
      vi: "Điểm “{letter}”: chữ này không có trong bảng chữ cái tiếng Việt; thứ tự là a, b, c, d, đ, e, g, h, i, k, l, m… nên ở đây là “{expected}”.",
      en: "Point “{letter}”: the Vietnamese alphabet has no such letter (a, b, c, d, đ, e, g, h, i, k, l, m …); write “{expected}”.",
    },
    skipped: {
      vi: "Sau điểm “{before}” là “{letter}”, thiếu “{expected}”; thứ tự chữ cái tiếng Việt là a, b, c, d, đ, e, g…",
      en: "“{letter}” follows “{before}”, and “{expected}” is left out; the Vietnamese order is a, b, c, d, đ, e, g …",
    },
    previous: { vi: "Điểm liền trước là “{letter}”.", en: "The point before is “{letter}”." },
    reletter: {
      vi: "Đánh lại thứ tự các điểm từ “{letter}” theo bảng chữ cái tiếng Việt.",
      en: "Letter the points anew from “{letter}” on, by the Vietnamese alphabet.",
    },
  },
  *check(context) {
    for (const run of runsOf(context.analysis)) {
      if (run.form === "a" || run.form === "(a)") yield* checkRun(run, context);
    }
  },
});

/** Letters that ours does not have, and those after which they stand where a list is lettered by another alphabet, or skips one. */
const outsideAfter: ReadonlyMap<string, string> = new Map([
  ["f", "dđe"],
  ["j", "hi"],
  ["w", "uv"],
  ["z", "xy"],
]);
const D_WITH_STROKE = 5;

interface Fault {
  readonly kind: "outside" | "skipped";
  readonly index: number;
  readonly item: Division;
  readonly before: Division;
  /** Value of the letter that belongs here. */
  readonly ordinal: number;
}

function* checkRun(run: SiblingRun, context: RuleContext): Iterable<Problem<Id>> {
  const faults = faultsOf(run, context.analysis);
  const [first] = faults;
  if (first === undefined) return;
  const edits = renumbering(run, first.index, context.analysis);
  const from = printedWords(context.analysis.text, first.item.numberSpan);
  for (const fault of faults) {
    const problem = problemOf(fault, context);
    if (problem === null) continue;
    yield edits.length === 0
      ? problem
      : { ...problem, suggestions: [{ messageId: "reletter", data: { letter: from }, edits }] };
  }
}

/** Letters out of the alphabet, in the order of the text. After the first one the others are counted from where they should be. */
function faultsOf({ items }: SiblingRun, analysis: Analysis): readonly Fault[] {
  const faults: Fault[] = [];
  let at = items[0]?.ordinal ?? null;
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (before === undefined || at === null) continue;
    const kind = faultKind(before, item, items, analysis);
    const counts = kind !== null || (faults.length > 0 && followsInLatin(before, item));
    at = counts ? at + 1 : item.ordinal;
    if (kind !== null && at !== null) faults.push({ kind, index, item, before, ordinal: at });
  }
  return faults;
}

function faultKind(
  before: Division,
  { number, numberSpan }: Division,
  items: readonly Division[],
  { text }: Analysis,
): Fault["kind"] | null {
  if (outsideAfter.get(number)?.includes(before.number)) return "outside";
  if (before.number !== "d" || number !== "e" || items.some((item) => item.ordinal === D_WITH_STROKE)) return null;
  // d) written twice stands for đ) the second time, and is a fault of the sequence.
  if (items.filter((item) => item.number === "d").length > 1) return null;
  return standsIn(text.slice(before.numberSpan.end, numberSpan.start), "đ") ? null : "skipped";
}

function followsInLatin(before: Division, item: Division): boolean {
  return before.number.length === 1 && item.number.charCodeAt(0) === before.number.charCodeAt(0) + 1;
}

function problemOf({ kind, item, before, ordinal }: Fault, { analysis }: RuleContext): Problem<Id> | null {
  const expectedLetter = pointLetter(ordinal);
  if (expectedLetter === null) return null;
  const letter = printedWords(analysis.text, item.numberSpan);
  const beforeLetter = printedWords(analysis.text, before.numberSpan);
  const expected = letter.replace(item.number, expectedLetter);
  return {
    messageId: kind,
    span: item.numberSpan,
    data: kind === "outside" ? { letter, expected } : { letter, expected, before: beforeLetter },
    related: [{ span: before.numberSpan, messageId: "previous", data: { letter: beforeLetter } }],
  };
}
