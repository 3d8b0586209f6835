import { bodyNameStarts } from "./body-name-starts.ts";
import { fixedNames } from "./data/organizations.ts";
import type { ProseWords } from "./markdown/prose-types.ts";
import { onceOfWords } from "./text/memory.ts";
import { eitherTone, foldTone } from "./text/vietnamese.ts";
import { matchesAt } from "./text/word-keys.ts";

/** A fixed name of a body as it stands in a Prose, in whatever capitals. */
export interface FixedNameMention {
  /** In official capitals. */
  readonly name: string;
  /** Offsets in the text of the Prose. */
  readonly start: number;
  readonly end: number;
  /** Words whose first letter is in the wrong case, in order; none of a name all in capitals or all in small letters. */
  readonly wrongWords: readonly { readonly start: number; readonly capital: boolean }[];
  /** Offset of "&" where the name has "và"; null where it is written out. */
  readonly ampersand: number | null;
}

const word = /[A-Za-zÀ-ỹ\d]+/gu;
const joint = /\s(?:và|-)\s|,\s|\s/gu;

const FIRST_WORD = /^[A-Za-zÀ-ỹ]+/u;

/** Longest first, so that no name is taken for the beginning of another. */
const names = byFirstWord([...fixedNames].sort((a, b) => b.length - a.length).map(patternOf));
const anyName = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/-])(?:${eitherTone(names)})(?![A-Za-zÀ-ỹ\\d])`, "iuy");
/** By the name in small letters, the most frequent way of writing it, and by its words. */
const officialName: ReadonlyMap<string, string> = new Map(
  fixedNames.flatMap((name) => [
    [name.toLowerCase(), name],
    [wordsOf(name), name],
  ]),
);

/** Alternatives after the first word that they share, so that few are tried at each place; those of one word keep their order. */
function byFirstWord(patterns: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const pattern of patterns) {
    const first = FIRST_WORD.exec(pattern)?.[0] ?? "";
    const known = rests.get(first);
    if (known === undefined) rests.set(first, [pattern.slice(first.length)]);
    else known.push(pattern.slice(first.length));
  }
  return [...rests].map(([first, rest]) => `${first}(?:${rest.join("|")})`).join("|");
}

function patternOf(name: string): string {
  return name.toLowerCase().replace(joint, (part) => {
    if (part === " và ") return "(?:\\s+và\\s+|\\s*&\\s*)";
    return part === " - " ? "\\s*[-–]\\s*" : part === ", " ? "\\s*,\\s*" : "\\s+";
  });
}

/** The words of a name without marks, "và" left out: the same for every way of writing it. */
function wordsOf(name: string): string {
  return [...name.toLowerCase().matchAll(word)]
    .map(([part]) => part)
    .filter((part) => part !== "và")
    .join(" ");
}

/** The fixed names in a Prose, in order. */
export const fixedNamesIn: (prose: ProseWords) => readonly FixedNameMention[] = onceOfWords((prose) =>
  fixedNamesAmong(prose.text, bodyNameStarts(prose)),
);

/** The fixed names that begin at one of some places of a text, in order. */
export function fixedNamesAmong(text: string, starts: readonly number[]): readonly FixedNameMention[] {
  if (starts.length === 0) return NONE;
  return matchesAt(anyName, text, starts).flatMap(({ 0: printed, index }) => {
    const found = foldTone(printed).toLowerCase();
    const name = officialName.get(found) ?? officialName.get(wordsOf(found));
    return name === undefined ? [] : mentionOf(name, printed, index);
  });
}

const NONE: readonly FixedNameMention[] = [];

function mentionOf(name: string, printed: string, start: number): FixedNameMention {
  const ampersand = printed.indexOf("&");
  return {
    name,
    start,
    end: start + printed.length,
    wrongWords: wrongWords(printed, name).map((wrong) => ({ start: start + wrong.start, capital: wrong.capital })),
    ampersand: ampersand < 0 ? null : start + ampersand,
  };
}

function wrongWords(printed: string, name: string): FixedNameMention["wrongWords"] {
  if (printed === name || printed === printed.toUpperCase() || printed === printed.toLowerCase()) return [];
  const official = [...name.replace(" và ", printed.includes("&") ? " " : " và ").matchAll(word)];
  return [...printed.matchAll(word)].flatMap(({ 0: part, index }, place) => {
    const right = official[place]?.[0] ?? part;
    const capital = isCapital(right);
    return isCapital(part) === capital ? [] : [{ start: index, capital }];
  });
}

function isCapital(part: string): boolean {
  return part.charAt(0) !== part.charAt(0).toLowerCase();
}
