import { UPPER } from "../text/letters.ts";
import { pointLetter, toRoman } from "../text/numerals.ts";
import type { Division } from "./document.ts";

/** Divisions that count up one from the other: written in one form, under one parent and in one zone; 1.2 and 2.1 never do. */
export interface SiblingRun {
  /** Null at the outermost level, and for articles, which are numbered through all chapters. */
  readonly parent: Division | null;
  readonly form: string;
  readonly zone: Division["zone"];
  /** In the order of the text. */
  readonly items: readonly Division[];
}

const capital = new RegExp(`^[${UPPER}]`, "u");

/**
 * What siblings share in the way they are numbered, their mark apart: "I", "A", "1", "1)", "(1)", "a", "(a)", "(i)", "1.1",
 * "1.1.1", or the level of a number with a word ("article").
 */
export function formOf({ style, level, number, mark }: Division): string {
  const bracketed = mark === "()";
  switch (style) {
    case "word":
      return level;
    case "bullet":
      return "-";
    case "roman":
      return bracketed ? "(i)" : "I";
    case "letter":
      return bracketed ? "(a)" : capital.test(number) ? "A" : "a";
    case "decimal":
      return number.replace(digits, "1");
    case "arabic":
      return bracketed ? "(1)" : mark === ")" ? "1)" : "1";
  }
}
const digits = /\d+/gu;

/** All runs of numbered siblings; indents have no numbers. Quoted text is left out: it shows parts of another document. */
export function siblingRuns(divisions: readonly Division[]): readonly SiblingRun[] {
  const through = new Map<string, Growing>();
  const below = (siblings: readonly Division[], parent: Division | null): readonly Growing[] => {
    const here = new Map<string, Growing>();
    for (const division of siblings)
      if (isNumbered(division)) place(division, parent, isArticle(division) ? through : here);
    return [...here.values(), ...siblings.flatMap((division) => below(division.children, division))];
  };
  const own = below(divisions, null);
  return [...own, ...through.values()];
}

interface Growing extends SiblingRun {
  readonly items: Division[];
}

function isNumbered({ style, zone }: Division): boolean {
  return style !== "bullet" && zone !== "quotation";
}

function isArticle({ style, level }: Division): boolean {
  return style === "word" && level === "article";
}

function place(division: Division, parent: Division | null, runs: Map<string, Growing>): void {
  const { zone } = division;
  const form = formOf(division);
  const key = (prefix: string): string => `${zone} ${form} ${prefix}`;
  const own = key(prefixOf(division.number));
  const parents = key(parent?.number ?? "");
  const known = runs.get(own) ?? (follows(runs.get(parents), division) ? runs.get(parents) : undefined);
  const run = known ?? { parent: isArticle(division) ? null : parent, form, zone, items: [] };
  run.items.push(division);
  if (known === undefined) runs.set(own, run);
}

/** 1.2 after 2.1 in division 2 is a slip for 2.2; 1.1 there belongs to a list of its own. */
function follows(run: SiblingRun | undefined, { style, ordinal }: Division): boolean {
  const last = run?.items.at(-1)?.ordinal ?? null;
  return style === "decimal" && last !== null && last + 1 === ordinal;
}

/** The number of a sibling at another place of its run, as it would be printed: "đ" for 5, "2.4" beside 2.3; null where it cannot be told. */
export function numberAt({ style, number }: Pick<Division, "style" | "number">, ordinal: number): string | null {
  switch (style) {
    case "arabic":
      return String(ordinal);
    case "decimal":
      return `${prefixOf(number)}.${ordinal}`;
    case "letter":
      return inCaseOf(number, pointLetter(ordinal));
    case "roman":
      return inCaseOf(number, toRoman(ordinal));
    case "word":
      return plainDigits.test(number) ? String(ordinal) : capitalRoman.test(number) ? toRoman(ordinal) : null;
    case "bullet":
      return null;
  }
}
const plainDigits = /^\d+$/u;
const capitalRoman = /^[IVXLC]+$/u;

/** "2" for 2.3, "2.3" for 2.3.1; "" for a number without parts. */
export function prefixOf(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf(".")));
}

function inCaseOf(printed: string, number: string | null): string | null {
  if (number === null) return null;
  return capital.test(printed) ? number.toUpperCase() : number.toLowerCase();
}
