import { pointOrdinal } from "../text/numerals.ts";
import type { PrintedNumber } from "./numbering.ts";

/** A division that is still open, for the next number to find its place. */
export interface OpenDivision {
  readonly number: PrintedNumber;
}

const WORD_RANKS: ReadonlyMap<string, number> = new Map(
  ["part", "chapter", "section", "subsection", "article"].map((form, rank) => [form, rank]),
);
const OUTLINE_FORMS: ReadonlySet<string> = new Set(["A", "I"]);

/**
 * How many of the open divisions stay open when `number` comes: it becomes a child of the last that stays.
 * Named levels have their fixed order; below them the first style seen is the outermost, a style that is open closes down to itself,
 * and a new one opens below. No number stands under a dash.
 */
export function depthOf(open: readonly OpenDivision[], number: PrintedNumber): number {
  const rank = WORD_RANKS.get(number.form);
  if (rank !== undefined)
    return countWhile(open, (division) => (WORD_RANKS.get(division.form) ?? Number.POSITIVE_INFINITY) < rank);
  const same = open.findLastIndex((division) => division.number.form === number.form);
  if (number.style === "decimal") return decimalDepth(open, number, same);
  if (same >= 0) return same;
  if (number.style === "bullet") return open.length;
  if (OUTLINE_FORMS.has(number.form))
    return countWhile(open, ({ form }) => WORD_RANKS.has(form) || OUTLINE_FORMS.has(form));
  return countWhile(open, ({ style }) => style !== "bullet");
}

/** 1.2 belongs under 1; where no such parent is open it stands beside the decimals before it. */
function decimalDepth(open: readonly OpenDivision[], number: PrintedNumber, same: number): number {
  const parent = open.findLastIndex(
    ({ number: { style, form, number: printed } }) =>
      (style === "decimal" || form === "1") && printed === number.prefix,
  );
  if (parent >= 0) return parent + 1;
  if (same >= 0) return same;
  return countWhile(open, ({ style, form }) => style !== "bullet" && form !== "a");
}

function countWhile(open: readonly OpenDivision[], stays: (number: PrintedNumber) => boolean): number {
  const end = open.findIndex(({ number }) => !stays(number));
  return end < 0 ? open.length : end;
}

/**
 * The number as its place shows it: I, V and X after H, U and V of an outline A, B, C … are letters;
 * a capital letter begins an outline only as A or where the outline stands at the letter before. Null where it is no division.
 */
export function inContext(open: readonly OpenDivision[], number: PrintedNumber): PrintedNumber | null {
  const outline = open.findLast((division) => division.number.form === "A")?.number;
  if (number.form === "I" && number.number.length === 1 && !open.some((division) => division.number.form === "I")) {
    const ordinal = pointOrdinal(number.number);
    const follows = outline !== undefined && outline.ordinal !== null && ordinal === outline.ordinal + 1;
    return follows ? { ...number, level: "part", style: "letter", form: "A", ordinal } : number;
  }
  if (number.form !== "A") return number;
  if (number.number === "A") return number;
  return outline === undefined ||
    outline.ordinal === null ||
    number.ordinal === null ||
    number.ordinal <= outline.ordinal
    ? null
    : number;
}
