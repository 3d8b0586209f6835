import type { Prose } from "../markdown/prose-types.ts";
import type { BodyPassage } from "./body.ts";
import { endsInProvision, passagesOf } from "./passages.ts";

const BAR_BEFORE = /\|[\s*_]*$/u;
const BAR_AFTER = /^[\s*_]*\|/u;
const ROOM = 40;
const blankLine = /\n\s*\n/u;
const lowerOrDigit = /^[-–+*]\s+(?:\p{Ll}|\d)/u;
const closed = /[.;:!?…,][”"’»)\]]*$/u;

/**
 * The paragraphs of all proses in order. Those of table cells, also of a table whose lines of `|` are all that is left,
 * and those that only look like a list item because a wrapped line began with a dash, carry no number.
 */
export function bodyPassages(text: string, proses: readonly Prose[]): readonly BodyPassage[] {
  return proses.flatMap((prose, index) => {
    const numbered = prose.cell === null && !isFlattenedCell(text, prose) && !continues(text, prose, proses[index - 1]);
    return passagesOf(prose).map((part) => ({ part, numbered }));
  });
}

/** A cell stands between two bars; a paragraph between two tables does too, but introduces the second. */
function isFlattenedCell(text: string, prose: Prose): boolean {
  const { start, end } = prose.span;
  const between =
    BAR_BEFORE.test(text.slice(Math.max(0, start - ROOM), start)) && BAR_AFTER.test(text.slice(end, end + ROOM));
  return between && !prose.text.trimEnd().endsWith(":");
}

/** "giai đoạn 2021" wrapped before "- 2025", "khoản 3 Điều" before "15.": Markdown reads the second line as a list item. */
function continues(text: string, prose: Prose, before: Prose | undefined): boolean {
  if (before === undefined || prose.markerLength === 0 || before.cell !== null) return false;
  const gap = text.slice(before.span.end, prose.span.start);
  const words = before.text.trimEnd();
  if (blankLine.test(gap) || closed.test(words)) return false;
  return endsInProvision(words) || lowerOrDigit.test(prose.text);
}
