import { notBeforeUnit, notUnits, ownSlots, unitLevels } from "../data/unit-words.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { compareKey } from "../text/vietnamese.ts";
import { wordStarts } from "../text/word-starts.ts";
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
const SHORT_CITY = "(?:TP|Tp)\\.?(?=\\s*\\p{Lu})";

const LEVEL = new RegExp(`(?:(${lowerLevels})|(${upperLevels})|(${SHORT_CITY}))(?![\\p{L}\\p{N}])`, "uy");
const starts = wordStarts(
  [...unitLevels, "TP"].map((words) => words.charAt(0).toLowerCase() + words.charAt(0).toUpperCase()).join(""),
);
const NOT_BEFORE = new RegExp(`(?:/|(?<!\\p{L})(?:${notBeforeUnit.join("|")})\\s+)$`, "u");
const BEFORE_ROOM = 12;
const BARE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ownSlots.join("|")})\\s+$`, "iu");
const GENERIC_AFTER = new RegExp(
  `^\\s*(?:(?:${notUnits.join("|")})(?!\\p{L})|(?:[,;/]|và|hoặc)\\s*(?:UBND\\s+)?(?:${lowerLevels})(?!\\p{L}))`,
  "iu",
);
const ROOM = 40;
const letters = /\p{L}+/gu;

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
  return proses.flatMap((prose, index) =>
    (levelWords[index] ?? []).flatMap((found) => {
      const name = found.capitals ? capitalsAfter(prose.text, found.end, known.get(found.level) ?? none) : found.name;
      return name !== null || found.bare ? [toMention(prose, found, name)] : [];
    }),
  );
}
const none: ReadonlySet<string> = new Set();

/** The level words of one text. */
export function levelWordsIn(text: string): readonly LevelWord[] {
  const words: LevelWord[] = [];
  let next = 0;
  for (let start = starts.next(text, next); start >= 0; start = starts.next(text, next)) {
    LEVEL.lastIndex = start;
    const match = LEVEL.exec(text);
    next = match === null ? start + 1 : LEVEL.lastIndex;
    if (match === null || NOT_BEFORE.test(text.slice(Math.max(0, start - BEFORE_ROOM), start))) continue;
    const [printed, , upper, short] = match;
    const level = (short === undefined ? oneLine(printed).toLowerCase() : "thành phố") as UnitLevel;
    const capitals = upper !== undefined;
    const name = capitals ? null : nameAfter(text, next, level);
    const bare = name === null && !capitals && short === undefined && isOwnSlot(text, start, next);
    words.push({ start, end: next, level, capitals, name, bare });
  }
  return words;
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
      printed.set(level, names.add((proses[index]?.text ?? "").slice(...name)));
    }
  }
  return new Map([...printed].map(([level, names]) => [level, new Set([...names].map(compareKey))]));
}

function isOwnSlot(text: string, start: number, end: number): boolean {
  return (
    BARE_BEFORE.test(text.slice(Math.max(0, start - ROOM), start)) && !GENERIC_AFTER.test(text.slice(end, end + ROOM))
  );
}

function toMention(
  prose: Prose,
  { start, end: levelEnd, level, capitals }: LevelWord,
  name: Range | null,
): UnitMention {
  const end = name?.[1] ?? levelEnd;
  const printed = name === null ? "" : oneLine(prose.text.slice(...name));
  return {
    level,
    name: capitals ? titleCase(printed) : printed,
    span: prose.map.toSourceSpan(start, end),
    levelSpan: prose.map.toSourceSpan(start, levelEnd),
    nameSpan: name === null ? null : prose.map.toSourceSpan(...name),
    prose: prose.index,
    proseSpan: { start, end },
  };
}

/** "GIA LỘC" as "Gia Lộc". */
export function titleCase(name: string): string {
  return name.replace(letters, (syllable) => syllable.charAt(0) + syllable.slice(1).toLowerCase());
}
