import { LOWER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { cover } from "../text/span.ts";
import type { BodyPassage } from "./body-passages.ts";
import type { Division } from "./document.ts";
import type { PrintedNumber } from "./numbering.ts";
import { readNumber } from "./numbering.ts";
import type { Passage } from "./passage.ts";
import { oneLine, passage, spanOf } from "./passage.ts";
import { isCapitals } from "./passages.ts";
import { depthOf, inContext } from "./placement.ts";

type Zone = Division["zone"];

/** A division under construction. */
interface Growing {
  readonly number: PrintedNumber;
  readonly numberWords: Passage;
  readonly head: Passage;
  readonly zone: Zone;
  title: string;
  end: Passage;
  readonly children: Growing[];
}

const QUOTE_OPENS = /^["“«]\s*/u;
const quoteFirst = /["“«]/;
const QUOTE_CLOSES = /["”»]\s*[.;,:]?(?:\s*\.?\/\.)?$/u;
const MAX_QUOTED = 300;
const END_OF_ALL = "./.";
const MARK = /[.:;](?=\s|$)/gu;
const BEFORE_STOP = new RegExp(String.raw`[${LOWER}\d)”"]`, "u");

/**
 * The divisions of a stretch of the document, found by their numbering and never by the depth of Markdown headings.
 * Numbers inside quotation marks belong to the amended text and form sequences of their own.
 */
export function buildDivisions(passages: readonly BodyPassage[], zone: "body" | "appendix"): readonly Division[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const item = passages[at];
    if (item === undefined) continue;
    const quoted = item.numbered ? quotedRun(passages, at) : 0;
    if (quoted > 0) {
      addQuotation(passages.slice(at, at + quoted), open.at(-1)?.children ?? roots);
      extend(open, passages[at + quoted - 1]?.part ?? item.part);
      at += quoted - 1;
    } else if (!add(item, open, roots, zone)) {
      extend(open, item.part);
    }
  }
  return roots.map(finish);
}

function extend(open: readonly Growing[], part: Passage): void {
  const last = open.at(-1);
  if (last === undefined) return;
  if (last.title === "" && isTitleLine(part)) last.title = oneLine(part.text);
  last.end = part;
}

/** The title of a part, chapter or section stands below its number (khoản 6 điểm đ). */
function isTitleLine(part: Passage): boolean {
  return isCapitals(part.text) || part.prose.strong;
}

function add(
  { part, number: printedNumber, numbered }: BodyPassage,
  open: Growing[],
  siblings: Growing[],
  zone: Zone,
): boolean {
  const printed = numbered ? printedNumber : null;
  const number = printed === null ? null : inContext(open, printed);
  if (number === null) return false;
  open.length = depthOf(open, number);
  const division = begin(part, number, zone);
  (open.at(-1)?.children ?? siblings).push(division);
  open.push(division);
  return true;
}

function begin(part: Passage, number: PrintedNumber, zone: Zone): Growing {
  const numberWords = passage(part.prose, part.start + number.start, part.start + number.end);
  const rest = part.text.slice(number.end);
  return { number, numberWords, head: part, zone, title: titleOf(rest), end: part, children: [] };
}

function titleOf(text: string): string {
  return oneLine(text.slice(0, sentenceEnd(text)));
}

/** The offset of the first mark that ends a sentence or a clause; an abbreviation in capitals has its stop inside. */
function sentenceEnd(text: string): number {
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    if (match[0] !== "." || BEFORE_STOP.test(text.charAt(match.index - 1))) return match.index;
  }
  return text.endsWith(END_OF_ALL) ? text.length - END_OF_ALL.length : text.length;
}

/** How many passages from `at` on stand in quotation marks that open before a number; 0 where none do. */
function quotedRun(passages: readonly BodyPassage[], at: number): number {
  if (!opensQuotation(passages[at])) return 0;
  const rest = passages.slice(at, at + MAX_QUOTED);
  const end = rest.findIndex(({ part }) => QUOTE_CLOSES.test(part.text));
  const again = rest.findIndex((item, index) => index > 0 && opensQuotation(item));
  // A quotation that opens before the first has closed: the first was left open, and a sentence introduces the second.
  return again > 0 && again <= end ? Math.max(1, again - 1) : end + 1;
}

function opensQuotation(item: BodyPassage | undefined): boolean {
  const text = item?.part.text ?? "";
  if (!quoteFirst.test(text.charAt(0))) return false;
  const quote = QUOTE_OPENS.exec(text)?.[0].length ?? 0;
  return quote > 0 && readNumber(text.slice(quote)) !== null;
}

function addQuotation(passages: readonly BodyPassage[], siblings: Growing[]): void {
  const open: Growing[] = [];
  for (const item of passages) {
    const quote = QUOTE_OPENS.exec(item.part.text)?.[0].length ?? 0;
    const part = passage(item.part.prose, item.part.start + quote, item.part.end);
    const number = readNumber(part.text);
    if (!add({ ...item, part, number }, open, siblings, "quotation")) extend(open, part);
  }
}

function finish(growing: Growing): Division {
  const { number, head, zone, title, numberWords } = growing;
  const children = growing.children.map(finish);
  const own: Span = cover(spanOf(head), spanOf(growing.end));
  return {
    level: number.level,
    style: number.style,
    number: number.number,
    ordinal: number.ordinal,
    mark: number.mark,
    numberSpan: spanOf(numberWords),
    title,
    span: children.reduce((span, child) => cover(span, child.span), own),
    prose: head.prose.index,
    proseOffset: numberWords.start,
    zone,
    children,
  };
}
