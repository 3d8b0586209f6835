import { appendixOpenings } from "../data/opening-words.ts";
import { cover } from "../text/span.ts";
import type { Appendix } from "./document.ts";
import { readNumber } from "./numbering.ts";
import type { Passage } from "./passage.ts";
import { fieldOf, joinedField, spanOf } from "./passage.ts";
import { isCapitals } from "./passages.ts";
import { isOfficeLine } from "./signature.ts";
import { typeIn } from "./title.ts";

const NUMBERED = /^(?:PHỤ\s+LỤC|Phụ\s+lục)(?:\s+(?:số\s+|SỐ\s+)?(?:[IVXLC]{1,6}|\d{1,2}|[A-Z])[a-z]?)?\s*[:.]?$/u;
const OPENING = new RegExp(`^(?:${appendixOpenings})(?![A-Za-zÀ-ỹ])`, "u");
const ATTACHED = /^\(\s*(?:Ban\s+hành\s+)?[Kk]èm\s+theo/u;
const FOOTNOTE = /^\[\w{1,4}\]/u;
const MAX_TITLE_LINES = 6;

/** Index of the line with which the annexes begin: after the closing, else at a heading that says so; the number of lines where there are none. */
export function findAppendices(
  lines: readonly Passage[],
  closingEnd: number,
  hasClosing: boolean,
  from: number,
): number {
  const start = hasClosing ? closingEnd : from;
  const opens = hasClosing ? opensAnnex : isNumberedHeading;
  const found = lines.findIndex((line, index) => index >= start && opens(line));
  return found < 0 ? lines.length : found;
}

function isNumberedHeading(line: Passage): boolean {
  return line.prose.cell === null && NUMBERED.test(line.text);
}

/** What begins an annex once the document is signed: a heading, a table, a number. */
function opensAnnex(line: Passage): boolean {
  if (FOOTNOTE.test(line.text) || isOfficeLine(line.text)) return false;
  if (line.prose.cell !== null || isHeading(line) || ATTACHED.test(line.text) || isCapitals(line.text)) return true;
  const number = readNumber(line.text);
  return number !== null && number.style !== "bullet";
}

function isHeading(line: Passage): boolean {
  return NUMBERED.test(line.text) || (OPENING.test(line.text) && isCapitals(line.text)) || typeIn(line) !== null;
}

/** The annexes (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1): each begins at its heading. */
export function buildAppendices(lines: readonly Passage[], start: number): readonly Appendix[] {
  const all = lines.slice(start);
  if (all.length === 0) return [];
  const starts = all.flatMap((line, index) =>
    index === 0 || (line.prose.cell === null && NUMBERED.test(line.text)) ? [index] : [],
  );
  return starts.map((from, index) => toAppendix(all.slice(from, starts[index + 1] ?? all.length)));
}

function toAppendix(lines: readonly Passage[]): Appendix {
  const [first] = lines;
  const last = lines.at(-1);
  const heading = first !== undefined && isHeading(first) ? first : null;
  const span = first === undefined || last === undefined ? { start: 0, end: 0 } : cover(spanOf(first), spanOf(last));
  const below = lines.slice(heading === null ? 0 : 1, MAX_TITLE_LINES);
  const end = below.findIndex((line) => !isCapitals(line.text));
  const title = joinedField(end < 0 ? below : below.slice(0, end));
  return { span, heading: heading === null ? null : fieldOf(heading), title: title?.value ?? "" };
}
