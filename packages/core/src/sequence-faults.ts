import type { Analysis } from "./analysis.ts";
import type { Division } from "./document/document.ts";
import type { SiblingRun } from "./document/sibling-runs.ts";
import { numberAt, prefixOf } from "./document/sibling-runs.ts";
import { runsOf } from "./runs-of.ts";

/**
 * A number out of its sequence (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm đ):
 * - `gap`: numbers before it are missing;
 * - `duplicate`: a sibling has it already;
 * - `restart`: it begins again at one though nothing parts it from the siblings before;
 * - `prefix`: its first part is not the number of the division it stands in;
 * - `first`: it is the first of its parent, but not number one.
 */
export interface SequenceFault {
  readonly kind: "gap" | "duplicate" | "restart" | "prefix" | "first";
  readonly run: SiblingRun;
  /** Index of the item in its run. */
  readonly index: number;
  readonly item: Division;
  /** The number that ought to stand there, as it would be printed, without its mark. */
  readonly expected: string;
  /** The numbers left out before a `gap` or `first`; else empty. */
  readonly missing: readonly string[];
  /** The sibling that it collides with or follows; the parent for `prefix` and `first`. */
  readonly other: Division;
}

/** More missing numbers than this are no slip: something else is read as a sequence. */
const MAX_MISSING = 5;
/** In an annex, which may be a form to be filled in, a sequence is plain only from this length on. */
const MIN_IN_ANNEX = 4;

/** What is out of sequence in a draft, run by run. */
export function sequenceFaults(analysis: Analysis): readonly SequenceFault[] {
  const runs = runsOf(analysis);
  const counts = runs.some(({ items }) => items.some((item) => item.ordinal !== 1 && isListItem(item, analysis)));
  return runs.flatMap((run) => (!counts && isLazyList(run, analysis) ? [] : faultsOf(run, analysis)));
}

function isListItem({ style, prose }: Division, { proses }: Analysis): boolean {
  return style === "arabic" && (proses[prose]?.markerLength ?? 0) > 0;
}

/** In Markdown every item of a list may be written "1."; the reader sees them counted. Not so in a draft that counts a list itself. */
function isLazyList({ items }: SiblingRun, analysis: Analysis): boolean {
  return items.every((item) => item.ordinal === 1 && isListItem(item, analysis));
}

/** Nothing where the structure is not plain: in doubt the numbers are not those of siblings. */
function faultsOf(run: SiblingRun, analysis: Analysis): readonly SequenceFault[] {
  const { items, zone } = run;
  if (zone === "appendix" && items.length < MIN_IN_ANNEX) return [];
  // A list that does not begin at one goes on from elsewhere, or is quoted in part.
  const steps = items[0]?.ordinal === 1 || items[0]?.style === "decimal" ? stepFaults(run, analysis) : [];
  const faults = [...firstFault(run, analysis), ...steps, ...prefixFaults(run)];
  const many = faults.length > 2 && faults.length * 3 > items.length;
  return many ? [] : faults;
}

/** 2.3 as the first part of 2. Other forms may go on counting from the section before. */
function firstFault(run: SiblingRun, analysis: Analysis): readonly SequenceFault[] {
  const { parent } = run;
  const [item] = run.items;
  if (item?.style !== "decimal" || parent === null || item.ordinal === null || item.ordinal < 2) return [];
  const expected = numberAt(item, 1);
  if (prefixOf(item.number) !== parent.number || expected === null || item.ordinal > MAX_MISSING) return [];
  const region = analysis.text.slice(parent.numberSpan.end, item.numberSpan.start);
  const missing = numbersFrom(item, 1, item.ordinal);
  if (missing.some((number) => standsIn(region, number))) return [];
  return [{ kind: "first", run, index: 0, item, expected, missing, other: parent }];
}

function stepFaults(run: SiblingRun, analysis: Analysis): readonly SequenceFault[] {
  const faults: SequenceFault[] = [];
  let at = run.items[0]?.ordinal ?? null;
  for (const [index, item] of run.items.entries()) {
    if (index === 0 || item.ordinal === null || at === null) {
      // After a letter of another alphabet the list may count on either way; 8a is put in after 8.
      at = item.ordinal ?? (item.style === "letter" ? null : at);
      continue;
    }
    const step = { run, index, item, ordinal: item.ordinal, due: at + 1 };
    const fault = item.ordinal === step.due ? null : faultAt(step, analysis);
    if (fault !== null) faults.push(fault);
    at = countsOn(step) ? item.ordinal : step.due;
  }
  return faults;
}

interface Step {
  readonly run: SiblingRun;
  readonly index: number;
  readonly item: Division;
  readonly ordinal: number;
  /** The ordinal that the sibling before calls for. */
  readonly due: number;
}

/** Whether the siblings after the item count on from its own number, not from the place it stands at. */
function countsOn({ run, index, ordinal, due }: Step): boolean {
  const next = run.items[index + 1]?.ordinal ?? null;
  return ordinal === due || next === null || next === ordinal + 1 || next !== due + 1;
}

function faultAt(step: Step, analysis: Analysis): SequenceFault | null {
  const { run, index, item, ordinal, due } = step;
  const other = run.items[index - 1];
  const expected = numberAt(item, due);
  if (other === undefined || expected === null) return null;
  const fault = { run, index, item, expected, missing: [], other };
  const next = run.items[index + 1]?.ordinal ?? null;
  if (ordinal === due - 1 && (ordinal > 1 || isSecondOne(step, next, analysis))) return { kind: "duplicate", ...fault };
  // Without this item the sequence would be whole: it is no sibling.
  if (next === due) return null;
  if (ordinal === 1) return isRestart(step, other, analysis) ? { kind: "restart", ...fault } : null;
  if (ordinal > due)
    return isGap(step, other, analysis) ? { kind: "gap", ...fault, missing: numbersFrom(item, due, ordinal) } : null;
  const earlier = run.items.slice(0, index).findLast((sibling) => sibling.ordinal === ordinal);
  // Going back is a slip only where the siblings after count on from the place.
  return earlier !== undefined && next === due + 1 ? { kind: "duplicate", ...fault, other: earlier } : null;
}

/** Whether a one after a one is its sibling, and not the beginning of another list: 1. 1. 3., 2.1 2.1, or two alone in a division, one right after the other or both headings. */
function isSecondOne({ run, due, index, item }: Step, next: number | null, { proses }: Analysis): boolean {
  if (next === due + 1) return true;
  if (item.style === "decimal") return run.parent?.number === prefixOf(item.number);
  const before = run.items[index - 1]?.prose ?? item.prose;
  const headings = [proses[before], proses[item.prose]].every((prose) => prose?.strong === true);
  return run.parent !== null && run.items.length === 2 && (headings || item.prose === before + 1);
}

/** Whether the missing numbers are nowhere between the two siblings, not even in a table or in the middle of a line. */
function isGap({ run, item, ordinal, due }: Step, other: Division, { text }: Analysis): boolean {
  const missing = ordinal - due;
  if (missing > MAX_MISSING || (run.items.length === 2 && missing > 1) || isLetterOfOtherAlphabet(item, other))
    return false;
  const region = text.slice(other.numberSpan.end, item.numberSpan.start);
  if (leftOut.test(region)) return false;
  return numbersFrom(item, due, ordinal).every((number) => !standsIn(region, number));
}

/** The numbers from one ordinal up to another, which is not among them. */
function numbersFrom(item: Division, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, step) => numberAt(item, from + step) ?? "");
}

/** A line of dots: an excerpt that leaves something out. */
const leftOut = /(?:^|\n)[\s>*_"“([]*(?:\.{3}|…)/u;

/** d) before e) leaves đ) out, which is for the rule about the alphabet; outlines A, B, C … are counted by either alphabet. */
function isLetterOfOtherAlphabet({ style, number }: Division, other: Division): boolean {
  return style === "letter" && (number !== number.toLowerCase() || (other.number === "d" && number === "e"));
}

/** Whether a list of two or more begins anew with nothing before it that could introduce it. */
function isRestart({ run, index, item }: Step, other: Division, { proses, text }: Analysis): boolean {
  if (run.zone === "appendix" || item.style === "word" || index < 2) return false;
  const between = proses.slice(other.prose + 1, item.prose);
  if (between.some((prose) => prose.cell !== null || prose.strong || prose.markerLength === 0)) return false;
  const before = text.slice(Math.max(0, item.numberSpan.start - LOOK_BACK), item.numberSpan.start);
  return endOfItem.test(before) && !tableBar.test(text.slice(other.span.end, item.numberSpan.start));
}
const LOOK_BACK = 80;
const endOfItem = /[.;,][*_”"’)]*[\s>*_]*$/u;
const tableBar = /\|/u;

/** 1.2 between 2.1 and 2.3: the first part was left from elsewhere. */
function prefixFaults(run: SiblingRun): readonly SequenceFault[] {
  const { items, parent } = run;
  if (parent === null || items[0]?.style !== "decimal" || items.length < 3) return [];
  const strangers = items.filter(({ number }) => prefixOf(number) !== parent.number);
  if (strangers.length * 2 >= items.length) return [];
  return items.flatMap((item, index) => {
    if (item.ordinal === null || prefixOf(item.number) === parent.number) return [];
    return [
      { kind: "prefix", run, index, item, expected: `${parent.number}.${item.ordinal}`, missing: [], other: parent },
    ] as const;
  });
}

const wordBefore = /[A-Za-zÀ-ỹ\d.]$/u;
const markAfter = /^\s?[.):/,-]|^\s*[|*_]|^\s*$/u;
const lookAlike = /ð/gu;

/** Whether a number with a mark stands anywhere in a stretch of text. */
export function standsIn(region: string, number: string): boolean {
  const text = region.normalize("NFC").replace(lookAlike, "đ");
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
    const end = at + number.length;
    if (!wordBefore.test(text.slice(Math.max(0, at - 2), at)) && markAfter.test(text.slice(end, end + 8))) return true;
  }
  return false;
}
