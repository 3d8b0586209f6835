import type { Analysis } from "./analysis.ts";
import type { Division } from "./document/document.ts";
import type { OwnReference, ReferenceStep } from "./own-references.ts";
import { ownReferences } from "./own-references.ts";
import type { Span } from "./text/span.ts";

/** Whether a division has a number of its own: indents have none, quoted text has that of another document. */
export function isNumbered({ style, zone }: Division): boolean {
  return style !== "bullet" && zone !== "quotation";
}

/** The numbered divisions among these and below them, in the order of the text. */
export function numberedDivisions(divisions: readonly Division[]): readonly Division[] {
  return divisions.flatMap((division) => [
    ...(isNumbered(division) ? [division] : []),
    ...numberedDivisions(division.children),
  ]);
}

/** The divisions that a step may mean; the word for them is taken loosely, since item 2 is called mục, khoản and điểm. */
export function divisionsMeant(
  pool: readonly Division[],
  { word, number }: Pick<ReferenceStep, "word" | "number">,
): readonly Division[] {
  const named = pool.filter((division) => isCalled(division, word) && bears(division, number));
  if (named.length > 0 || !number.includes(".")) return named;
  const dot = number.indexOf(".");
  const outer = divisionsMeant(pool, { word: "", number: number.slice(0, dot) });
  const below = outer.flatMap(({ children }) => numberedDivisions(children));
  return divisionsMeant(below, { word: "", number: number.slice(dot + 1) });
}

/** Whether a division can be called by a word ("điều", "khoản" …; "" where none stands). */
export function isCalled({ level }: Division, word: string): boolean {
  if (word === "điều") return level === "article";
  if (word === "chương") return level === "chapter";
  return word === "" || level !== "article";
}

function bears({ number, ordinal, style }: Division, wanted: string): boolean {
  return number === wanted || number.endsWith(`.${wanted}`) || (style === "arabic" && String(ordinal) === wanted);
}

/** A place where the draft refers to one division of its own. */
export interface ReferredDivision {
  readonly division: Division;
  /** The words of this step: "khoản 2" in "khoản 2 mục III Kế hoạch này". */
  readonly span: Span;
  /** Its number. */
  readonly numberSpan: Span;
}

/** Where a draft refers to its own divisions; a step that several could be meant by is left out. */
export function referredDivisions(analysis: Analysis): readonly ReferredDivision[] {
  const references = ownReferences(analysis);
  const divisions = references.length === 0 ? [] : numberedDivisions(analysis.document.divisions);
  return references.flatMap((reference) => stepsMeant(reference, divisions));
}

/** From the outermost to the innermost step, as far as they lead to divisions. */
function stepsMeant({ prose, steps }: OwnReference, divisions: readonly Division[]): readonly ReferredDivision[] {
  const meant: ReferredDivision[] = [];
  let pool = divisions;
  for (const { start, end, ...step } of [...steps].reverse()) {
    const called = divisionsMeant(pool, step);
    const exact = called.filter(({ number }) => number === step.number);
    // 1.1 may be called 1 within its parent, but not beside a 1.
    const found = exact.length > 0 ? exact : called;
    const [only] = found;
    if (only !== undefined && found.length === 1) {
      const span = prose.map.toSourceSpan(start, end);
      meant.push({ division: only, span, numberSpan: prose.map.toSourceSpan(end - step.number.length, end) });
    }
    pool = found.flatMap(({ children }) => numberedDivisions(children));
  }
  return meant.reverse();
}
