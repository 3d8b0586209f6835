import type { Analysis } from "../analysis.ts";
import type { Division } from "../document/document.ts";
import type { Problem, Related, Rule, RuleContext } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { OwnReference, ReferenceStep } from "../own-references.ts";
import { annexNumbers, annexReferences, ownReferences } from "../own-references.ts";
import { divisionsMeant, isCalled, isNumbered, numberedDivisions } from "../referred-divisions.ts";
import { toRoman } from "../text/numerals.ts";
import { printedWords } from "../text/printed-words.ts";

type Id = "missing" | "missingWithin" | "parent";

/** A reference to a part of the draft that is not there: "khoản 5 Điều 3 Quy chế này" where Điều 3 ends with khoản 4. */
export const internalReference: Rule<Id> = defineRule({
  id: "internal-reference",
  group: "citation",
  summary: {
    vi: "Viện dẫn phần, mục, điều, khoản, điểm của chính dự thảo mà dự thảo không có.",
    en: "A reference to a part of the draft itself that the draft does not have.",
  },
  legalBasis: null,
  presets: { recommended: "error", strict: "error" },
  fixable: null,
  messages: {
    missing: {
      vi: "Viện dẫn “{words}” nhưng dự thảo không có; dự thảo có {known}. Sửa lại số được viện dẫn.",
      en: "“{words}” is referred to, but the draft has no such part; it has {known}. Correct the number.",
    },
    missingWithin: {
      vi: "Viện dẫn “{words}” nhưng {parent} không có; ở đó có {known}. Sửa lại số được viện dẫn.",
      en: "“{words}” is referred to, but {parent} has no such part; it has {known}. Correct the number.",
    },
    parent: { vi: "Phần được viện dẫn.", en: "The part that is referred to." },
  },
  *check(context) {
    const references = ownReferences(context.analysis);
    const divisions = references.length === 0 ? [] : numberedDivisions(context.analysis.document.divisions);
    for (const reference of references) yield* resolve(context, reference, divisions);
    yield* annexProblems(context.analysis);
  },
});

/** Annexes that the file does not hold at all are another matter: they may come as files of their own. */
function* annexProblems(analysis: Analysis): Generator<Problem<Id>> {
  const numbers = annexNumbers(analysis);
  if (numbers.size === 0) return;
  const known = [...numbers].map((number) => `Phụ lục ${toRoman(number) ?? number}`).join(", ");
  for (const { prose, value, start, end } of annexReferences(analysis)) {
    if (numbers.has(value)) continue;
    const span = prose.map.toSourceSpan(start, end);
    yield { messageId: "missing", span, data: { words: printedWords(analysis.text, span), known } };
  }
}

/** Follows the steps from the outermost to the innermost, and reports the first that leads nowhere. */
function* resolve(
  context: RuleContext,
  { prose, steps }: OwnReference,
  divisions: readonly Division[],
): Generator<Problem<Id>> {
  let outer: Outer | null = null;
  for (const step of [...steps].reverse()) {
    const pool: readonly Division[] =
      outer === null ? divisions : outer.divisions.flatMap(({ children }) => numberedDivisions(children));
    const found = divisionsMeant(pool, step);
    if (found.length === 0) {
      const known = comparable(pool, step);
      if (known.length < (outer === null ? 2 : 1)) return;
      yield problem(context, prose, step, known, outer);
      return;
    }
    outer = { step, divisions: found };
  }
}

/** The step before, and the divisions that it may mean: at least one. */
interface Outer {
  readonly step: ReferenceStep;
  readonly divisions: readonly Division[];
}

const roman = /^[IVXLC]+$/u;
const letter = /^[a-zđ]$/u;

/** The divisions among which the missing one should be: written in the way of the reference. None says that the draft is not understood. */
function comparable(pool: readonly Division[], { word, number }: ReferenceStep): readonly Division[] {
  if (word === "điều" || word === "chương") return pool.filter((division) => isCalled(division, word));
  const head = number.split(".")[0] ?? "";
  const dotted = number.includes(".");
  const sameHead = pool.filter((division) => dotted && division.number.startsWith(`${head}.`));
  if (sameHead.length > 0) return sameHead;
  if (dotted) return comparableBelow(pool, head);
  const isAlike = roman.test(number)
    ? ({ style }: Division) => style === "roman"
    : letter.test(number)
      ? ({ style, number: own }: Division) => style === "letter" && letter.test(own)
      : ({ style, level }: Division) => (style === "arabic" || style === "decimal") && level !== "article";
  return pool.filter(isAlike);
}

function comparableBelow(pool: readonly Division[], head: string): readonly Division[] {
  const outer = divisionsMeant(pool, { word: "", number: head });
  const below = outer.flatMap(({ children }) => children.filter(isNumbered));
  return below.length > 0 ? below : outer.length > 0 ? [] : pool.filter(({ style }) => style === "roman");
}

function problem(
  { analysis }: RuleContext,
  prose: Prose,
  step: ReferenceStep,
  known: readonly Division[],
  outer: Outer | null,
): Problem<Id> {
  const printed = ({ start, end }: ReferenceStep): string =>
    printedWords(analysis.text, prose.map.toSourceSpan(start, end));
  const span = prose.map.toSourceSpan(step.start, step.end);
  const data = { words: printed(step), known: numbersOf(known) };
  if (outer === null) return { messageId: "missing", span, data };
  const related: readonly Related<Id>[] = outer.divisions
    .slice(0, 1)
    .map(({ numberSpan }) => ({ span: numberSpan, messageId: "parent" }));
  return { messageId: "missingWithin", span, data: { ...data, parent: printed(outer.step) }, related };
}
const MOST = 8;

function numbersOf(known: readonly Division[]): string {
  const numbers = [...new Set(known.map(({ number }) => number))];
  return numbers.length <= MOST ? numbers.join(", ") : `${numbers.slice(0, MOST - 1).join(", ")} … ${numbers.at(-1)}`;
}
