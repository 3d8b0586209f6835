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
interface LevelWord {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  readonly level: UnitLevel;
  readonly capitals: boolean;
  readonly short: boolean;
}

/** The units named in the draft, in order; a bare level word only where it means the own unit or the one above it. */
export function findUnits(proses: readonly Prose[]): readonly UnitMention[] {
  const words = proses.flatMap(levelWordsIn);
  const named = words.map((found) => (found.capitals ? null : nameAfter(found.prose.text, found.end, found.level)));
  const known = knownNames(words, named);
  return words.flatMap((found, index) => {
    const name = found.capitals
      ? capitalsAfter(found.prose.text, found.end, known.get(found.level) ?? none)
      : (named[index] ?? null);
    if (name !== null) return [toMention(found, name)];
    return !found.capitals && !found.short && isOwnSlot(found) ? [toMention(found, null)] : [];
  });
}
const none: ReadonlySet<string> = new Set();

function levelWordsIn(prose: Prose): readonly LevelWord[] {
  const words: LevelWord[] = [];
  let next = 0;
  for (let start = starts.next(prose.text, next); start >= 0; start = starts.next(prose.text, next)) {
    LEVEL.lastIndex = start;
    const match = LEVEL.exec(prose.text);
    next = match === null ? start + 1 : LEVEL.lastIndex;
    if (match === null || NOT_BEFORE.test(prose.text.slice(Math.max(0, start - BEFORE_ROOM), start))) continue;
    const short = match[3] !== undefined;
    const level = (short ? "thành phố" : oneLine(match[0]).toLowerCase()) as UnitLevel;
    words.push({ prose, start, end: start + match[0].length, level, capitals: match[2] !== undefined, short });
  }
  return words;
}

/** Names printed with small letters, by level: they show where a name in capitals ends. */
function knownNames(
  words: readonly LevelWord[],
  named: readonly (Range | null)[],
): ReadonlyMap<UnitLevel, ReadonlySet<string>> {
  const printed = new Map<UnitLevel, Set<string>>();
  for (const [index, { prose, level }] of words.entries()) {
    const name = named[index] ?? null;
    if (name === null) continue;
    const names = printed.get(level) ?? new Set<string>();
    printed.set(level, names.add(prose.text.slice(...name)));
  }
  return new Map([...printed].map(([level, names]) => [level, new Set([...names].map(compareKey))]));
}

function isOwnSlot({ prose: { text }, start, end }: LevelWord): boolean {
  return (
    BARE_BEFORE.test(text.slice(Math.max(0, start - ROOM), start)) && !GENERIC_AFTER.test(text.slice(end, end + ROOM))
  );
}

function toMention({ prose, start, end: levelEnd, level, capitals }: LevelWord, name: Range | null): UnitMention {
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
