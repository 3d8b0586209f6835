import {
  afterCapitals,
  afterDash,
  afterName,
  familyNames,
  notBeforeUnit,
  notUnits,
  ownSlots,
  unitLevels,
} from "../data/unit-words.ts";
import type { Prose } from "../markdown/prose-types.ts";
import type { UnitLevel, UnitMention } from "./document.ts";

const eitherCase = (words: string): string =>
  words
    .split(" ")
    .map((word, index) => (index === 0 ? `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}` : word))
    .join("\\s+");
const lowerLevels = unitLevels.map(([words]) => eitherCase(words)).join("|");
const upperLevels = unitLevels.map(([words]) => words.toUpperCase().replaceAll(" ", "\\s+")).join("|");
const SHORT_CITY = "(?:TP|Tp)\\.?(?=\\s*\\p{Lu})";

const LEVEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?<!\\p{L})(?:${notBeforeUnit.join("|")})\\s+)(?:(${lowerLevels})|(${upperLevels})|(${SHORT_CITY}))(?![\\p{L}\\p{N}])`,
  "gu",
);
const SYLLABLE = "(?:\\p{Lu}\\p{Ll}*(?:['’]\\p{L}\\p{Ll}*)*(?!\\p{L}))";
const GAP = "[ \\u00a0]*\\n?[ \\u00a0]*";
const NAME = new RegExp(
  `${GAP}(\\d{1,2}(?![\\d/.,%]|\\p{L})(?: ${SYLLABLE}){0,3}|${SYLLABLE}(?:(?:[ \\u00a0]+|[ \\u00a0]*\\n[ \\u00a0]*)${SYLLABLE}){0,6}(?:\\s?-\\s?(?!(?:${afterDash.join("|")})(?!\\p{L}))${SYLLABLE}(?: ${SYLLABLE}){0,2})?)`,
  "uy",
);
const NUMBERED_LEVEL = /^(?:phường|quận)$/u;
const CAPITALS_NAME = /[ \t\u00a0]*\n?[ \t\u00a0]*(\p{Lu}+(?:['’]\p{Lu}+)*(?:[\s\u00a0]+\p{Lu}+(?:['’]\p{Lu}+)*)*)/uy;
const MAX_CAPITALS = 4;
const BARE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ownSlots.join("|")})\\s+$`, "iu");
const BARE_ROOM = 40;
const GENERIC_AFTER = new RegExp(
  `^\\s*(?:(?:${notUnits.join("|")})(?!\\p{L})|[,/]\\s*(?:${lowerLevels})(?!\\p{L})|(?:và|hoặc)\\s+(?:${lowerLevels})(?!\\p{L}))`,
  "iu",
);

const digitFirst = /^\d/u;
const spaces = /[\s\u00a0]+/gu;
const stopPairs: ReadonlySet<string> = new Set(afterName);
const families: ReadonlySet<string> = new Set(familyNames);
const stopCapitals: ReadonlySet<string> = new Set(afterCapitals);
const nextWord = /[\s\u00a0]+(\p{L}+)/uy;

/** The units named in the draft, in order; bare level words where they mean the own unit or the one above it. */
export function findUnits(proses: readonly Prose[]): readonly UnitMention[] {
  return proses.flatMap(unitsIn);
}

function unitsIn(prose: Prose): readonly UnitMention[] {
  const mentions: UnitMention[] = [];
  for (const match of prose.text.matchAll(LEVEL)) {
    const mention = mentionAt(prose, match);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function mentionAt(prose: Prose, match: RegExpExecArray): UnitMention | null {
  const start = match.index;
  const end = start + match[0].length;
  const level = levelOf(match);
  const name = match[2] === undefined ? nameAfter(prose.text, end, level) : capitalsAfter(prose.text, end);
  if (name !== null) return toMention(prose, level, start, end, name);
  if (match[2] !== undefined || match[3] !== undefined || !isOwnSlot(prose.text, start, end)) return null;
  return toMention(prose, level, start, end, null);
}

function levelOf(match: RegExpExecArray): UnitLevel {
  const words = (match[3] === undefined ? match[0] : "thành phố").replace(spaces, " ").toLowerCase();
  return words as UnitLevel;
}

type Range = readonly [start: number, end: number];

/** The capitalised syllables after a level word, as far as they can be a name. */
function nameAfter(text: string, at: number, level: UnitLevel): Range | null {
  NAME.lastIndex = at;
  const found = NAME.exec(text)?.[1];
  if (found === undefined || (digitFirst.test(found) && !NUMBERED_LEVEL.test(level))) return null;
  const start = NAME.lastIndex - found.length;
  const end = start + trimName(found, text, NAME.lastIndex);
  const name = text.slice(start, end);
  return end === start || (level === "xã" && name === "Hội") || name === "Ủy" || name === "Uỷ" ? null : [start, end];
}

/** How much of a run of capitalised syllables is the name: not the office-holder, nor a word that only begins with a capital. */
function trimName(run: string, text: string, runEnd: number): number {
  const syllables = [...run.matchAll(/\S+/gu)];
  const follower = wordAfter(text, runEnd);
  for (const [index, syllable] of syllables.entries()) {
    if (index === 0) continue;
    const next = syllables[index + 1]?.[0] ?? follower;
    const person = index >= 2 && families.has(syllable[0]) && syllables.length > index + 1;
    if (person || stopPairs.has(`${syllable[0]} ${next}`)) return endOf(syllables[index - 1]);
  }
  return run.length;
}

function endOf(match: RegExpExecArray | undefined): number {
  if (match === undefined) return 0;
  return match.index + match[0].length;
}

function wordAfter(text: string, at: number): string {
  nextWord.lastIndex = at;
  return nextWord.exec(text)?.[1] ?? "";
}

/** In a line of capitals the name ends at a word that no name contains; a longer run is left alone. */
function capitalsAfter(text: string, at: number): Range | null {
  CAPITALS_NAME.lastIndex = at;
  const found = CAPITALS_NAME.exec(text)?.[1];
  if (found === undefined) return null;
  const start = CAPITALS_NAME.lastIndex - found.length;
  const syllables = [...found.matchAll(/\S+/gu)];
  const stop = syllables.findIndex(([word]) => stopCapitals.has(word));
  const count = stop < 0 ? syllables.length : stop;
  if (count === 0 || count > MAX_CAPITALS) return null;
  const end = start + endOf(syllables[count - 1]);
  return text.slice(start, end) === "HỘI" ? null : [start, end];
}

function isOwnSlot(text: string, start: number, end: number): boolean {
  return (
    BARE_BEFORE.test(text.slice(Math.max(0, start - BARE_ROOM), start)) &&
    !GENERIC_AFTER.test(text.slice(end, end + BARE_ROOM))
  );
}

function toMention(prose: Prose, level: UnitLevel, start: number, levelEnd: number, name: Range | null): UnitMention {
  const end = name?.[1] ?? levelEnd;
  return {
    level,
    name: name === null ? "" : properName(prose.text.slice(...name)),
    span: prose.map.toSourceSpan(start, end),
    levelSpan: prose.map.toSourceSpan(start, levelEnd),
    nameSpan: name === null ? null : prose.map.toSourceSpan(...name),
    prose: prose.index,
    proseSpan: { start, end },
  };
}

/** "GIA LỘC" as "Gia Lộc"; other names as printed, on one line. */
export function properName(printed: string): string {
  const name = printed.replace(spaces, " ");
  if (name !== name.toUpperCase() || name === name.toLowerCase() || name.length < 2) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
