import { notBeforeUnit, notUnits, ownSlots, unitLevels } from "../data/unit-words.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { UPPER } from "../text/letters.ts";
import { compareKey } from "../text/vietnamese.ts";
import type { WordKeys } from "../text/word-keys.ts";
import { matchesAt, startsOf, vocabularyOf, wordKeys } from "../text/word-keys.ts";
import type { UnitLevel, UnitMention } from "./document.ts";
import { oneLine } from "./passage.ts";
import type { Range } from "./unit-names.ts";
import { capitalsAfter, nameAfter } from "./unit-names.ts";

const eitherCase = (words: string): string => {
  const pattern = words.replaceAll(" ", "\\s+");
  return `[${pattern.charAt(0)}${pattern.charAt(0).toUpperCase()}]${pattern.slice(1)}`;
};
const lowerLevels = unitLevels.map(eitherCase).join("|");
const upperLevels = unitLevels.map((words) => words.toUpperCase().replaceAll(" ", "\\s+")).join("|");
const SHORT_CITY = `(?:TP|Tp)\\.?(?=\\s*[${UPPER}])`;

const LEVEL = new RegExp(`(?:(${lowerLevels})|(${upperLevels})|(${SHORT_CITY}))(?![A-Za-zÀ-ỹ\\d])`, "uy");
/** The first words of all of them. */
const levels = vocabularyOf([...unitLevels, "TP"]);
// What stands before a word is read backwards from it, which is faster than forwards to it.
const NOT_BEFORE = new RegExp(`(?<=/|(?<![A-Za-zÀ-ỹ])(?:${notBeforeUnit.join("|")})\\s+)`, "uy");
const BARE_BEFORE = new RegExp(`(?<=(?<![A-Za-zÀ-ỹ\\d])(?:${ownSlots.join("|")})\\s+)`, "iuy");
const GENERIC_AFTER = new RegExp(
  `\\s*(?:(?:${notUnits.join("|")})(?![A-Za-zÀ-ỹ])|(?:[,;/]|và|hoặc)\\s*(?:UBND\\s+)?(?:${lowerLevels})(?![A-Za-zÀ-ỹ]))`,
  "iuy",
);
const letters = /[A-Za-zÀ-ỹ]+/gu;

/** A level word in the text of a Prose: its place, how it is printed, what it names. */
export interface LevelWord {
  readonly start: number;
  readonly end: number;
  readonly level: UnitLevel;
  readonly capitals: boolean;
  /** The name after it; null where none stands, and for one in capitals, which other parts of the draft decide. */
  readonly name: Range | null;
  /** Whether it may mean the own unit, or the one above it, without a name. */
  readonly bare: boolean;
}

/** The units named in the draft, in order; a bare level word only where it means the own unit or the one above it. */
export function findUnits(
  proses: readonly Prose[],
  levelWords: readonly (readonly LevelWord[])[] = proses.map(({ text }) => levelWordsIn(text)),
): readonly UnitMention[] {
  const known = knownNames(proses, levelWords);
  const mentions: UnitMention[] = [];
  for (const [index, words] of levelWords.entries()) {
    const prose = proses[index];
    if (prose === undefined) break;
    for (const found of words) {
      const name = found.capitals ? capitalsAfter(prose.text, found.end, known.get(found.level) ?? none) : found.name;
      if (name !== null || found.bare) mentions.push(toMention(prose, found, name));
    }
  }
  return mentions;
}
const none: ReadonlySet<string> = new Set();

/** The level words of one text; `keys` are its words. */
export function levelWordsIn(text: string, keys: WordKeys = wordKeys(text)): readonly LevelWord[] {
  const starts = startsOf(keys, levels);
  if (starts.length === 0) return NONE;
  const words: LevelWord[] = [];
  for (const { 0: printed, 2: upper, 3: short, index: start } of matchesAt(LEVEL, text, starts)) {
    if (standsAt(NOT_BEFORE, text, start)) continue;
    const end = start + printed.length;
    const level = short === undefined ? levelOf(printed) : "thành phố";
    const capitals = upper !== undefined;
    const name = capitals ? null : nameAfter(text, end, level);
    const bare = name === null && !capitals && short === undefined && isOwnSlot(text, start, end);
    words.push({ start, end, level, capitals, name, bare });
  }
  return words;
}

const NONE: readonly LevelWord[] = [];

/** As most of them are printed. */
const printedLevels: ReadonlyMap<string, UnitLevel> = new Map(
  unitLevels.flatMap((words) => [words, words.toUpperCase()].map((printed) => [printed, words as UnitLevel])),
);

function levelOf(printed: string): UnitLevel {
  return printedLevels.get(printed) ?? (oneLine(printed).toLowerCase() as UnitLevel);
}

/** Names printed with small letters, by level: they show where a name in capitals ends. */
function knownNames(
  proses: readonly Prose[],
  levelWords: readonly (readonly LevelWord[])[],
): ReadonlyMap<UnitLevel, ReadonlySet<string>> {
  const printed = new Map<UnitLevel, Set<string>>();
  for (const [index, words] of levelWords.entries()) {
    for (const { level, name } of words) {
      if (name === null) continue;
      const names = printed.get(level) ?? new Set<string>();
      printed.set(level, names.add((proses[index]?.text ?? "").slice(name[0], name[1])));
    }
  }
  return new Map([...printed].map(([level, names]) => [level, new Set([...names].map(compareKey))]));
}

function isOwnSlot(text: string, start: number, end: number): boolean {
  return standsAt(BARE_BEFORE, text, start) && !standsAt(GENERIC_AFTER, text, end);
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function toMention(
  prose: Prose,
  { start, end: levelEnd, level, capitals }: LevelWord,
  name: Range | null,
): UnitMention {
  const end = name?.[1] ?? levelEnd;
  const printed = name === null ? "" : oneLine(prose.text.slice(name[0], name[1]));
  return {
    level,
    name: capitals ? titleCase(printed) : printed,
    span: prose.map.toSourceSpan(start, end),
    levelSpan: prose.map.toSourceSpan(start, levelEnd),
    nameSpan: name === null ? null : prose.map.toSourceSpan(name[0], name[1]),
    prose: prose.index,
    proseSpan: { start, end },
  };
}

/** "GIA LỘC" as "Gia Lộc". */
export function titleCase(name: string): string {
  return name.replace(letters, (syllable) => syllable.charAt(0) + syllable.slice(1).toLowerCase());
}
