import { issuerOpenings } from "../data/opening-words.ts";
import {
  afterCapitals,
  afterDash,
  afterName,
  afterNumberedUnit,
  bodySyllables,
  counted,
  familyNames,
  numberedNames,
  officeWords,
  oneSyllableNames,
} from "../data/unit-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { LOWER, UPPER } from "../text/letters.ts";
import { compareKey } from "../text/vietnamese.ts";
import { communeInCapitals } from "./commune-capitals.ts";
import type { UnitLevel } from "./document.ts";

/** A stretch of a text: UTF-16 offsets, end excluded. */
export type Range = readonly [start: number, end: number];

const GAP = "(?:[ \\u00a0]+|[ \\u00a0]*\\n[ \\u00a0]*)";
const SYLLABLE = `[${UPPER}][${LOWER}]*(?:['’][A-Za-zÀ-ỹ][${LOWER}]*)*(?![A-Za-zÀ-ỹ])`;
const DASHED = afterDash.map((name) => name.replaceAll(" ", GAP)).join("|");
const NAME = new RegExp(
  `${GAP}(\\d{1,2}(?![\\d/.,%]|[A-Za-zÀ-ỹ])(?: ${SYLLABLE}){0,3}|${SYLLABLE}(?:${GAP}${SYLLABLE}){0,6}(?:\\s?-\\s?(?:${DASHED})(?![A-Za-zÀ-ỹ]))?)`,
  "uy",
);
const CAPITALS = new RegExp(
  String.raw`(?:[ \u00a0]+|[ \u00a0]*\n[ \u00a0]*)([${UPPER}]+(?:['’][${UPPER}]+)*(?![A-Za-zÀ-ỹ])(?:[\s\u00a0]+[${UPPER}]+(?:['’][${UPPER}]+)*(?![A-Za-zÀ-ỹ])){0,7})`,
  "uy",
);
const FOLLOWER = /[\s\u00a0]+([A-Za-zÀ-ỹ]+)/uy;
const OFFICE_BEFORE = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${officeWords.join("|")})(?![A-Za-zÀ-ỹ])[^.;,]*$`, "u");
const OFFICE_ROOM = 60;
const MAX_CAPITALS = 3;
const MAX_NAME = 5;

const body = new RegExp(`^(?:${issuerOpenings})(?![A-Za-zÀ-ỹ])`, "u");
const word = /\S+/gu;
const digitFirst = /^\d/u;
const lowerFirst = new RegExp(`^[${LOWER}]`, "u");
const vowel = /[AEIOUYÀ-ỸĂÂÊÔƠƯ]/u;
const numbered: ReadonlySet<UnitLevel> = new Set(["phường", "quận"]);
const notNames: ReadonlySet<string> = new Set(["Hội", "Ủy", "Uỷ", "Việt Nam"]);
const stopPairs: ReadonlySet<string> = new Set(afterName);
const families: ReadonlySet<string> = new Set(familyNames);
const bodies: ReadonlySet<string> = new Set(bodySyllables);
const afterNumber: ReadonlySet<string> = new Set(afterNumberedUnit);
const single: ReadonlySet<string> = new Set(oneSyllableNames);
const stopCapitals: ReadonlySet<string> = new Set(afterCapitals);
const withNumber: ReadonlySet<string> = new Set(numberedNames);
const NUMBER = new RegExp(
  `[ \\u00a0][1-9](?![\\d/.,%]*[\\d/%]|[A-Za-zÀ-ỹ]|\\s+(?:${counted.join("|")})(?![A-Za-zÀ-ỹ]))`,
  "iuy",
);

/** The capitalised syllables after a level word that ends at `at`, as far as they can be a name; null where none stand. */
export function nameAfter(text: string, at: number, level: UnitLevel): Range | null {
  NAME.lastIndex = at;
  const found = NAME.exec(text)?.[1];
  if (found === undefined || (digitFirst.test(found) && !numbered.has(level))) return null;
  const start = NAME.lastIndex - found.length;
  const end = start + nameLength(found, text, start);
  const name = text.slice(start, end);
  return end === start || notNames.has(name) ? null : [start, withNumberAfter(text, start, end)];
}

/** Where the name ends when the number that belongs to it is taken in: "A Lưới 1". */
function withNumberAfter(text: string, start: number, end: number): number {
  NUMBER.lastIndex = end;
  if (!NUMBER.test(text)) return end;
  const { lastIndex } = NUMBER;
  return withNumber.has(compareKey(text.slice(start, end))) ? lastIndex : end;
}

/** How much of a run of capitalised syllables is the name: not an office-holder, nor a word that only begins with a capital. */
function nameLength(run: string, text: string, start: number): number {
  const syllables = allMatches(word, run);
  const follower = wordAfter(text, start + run.length);
  const first = syllables[0]?.[0] ?? "";
  if (
    syllables.length > 1 &&
    families.has(first) &&
    OFFICE_BEFORE.test(text.slice(Math.max(0, start - OFFICE_ROOM), start))
  )
    return 0;
  if (syllables.length === 1 && lowerFirst.test(follower) && !single.has(first) && !isNumberOfUnit(first, follower))
    return 0;
  const stop = syllables.findIndex(([syllable], index) => {
    const next = syllables[index + 1]?.[0] ?? follower;
    const person = index >= 2 && families.has(syllable) && syllables.length > index + 1;
    return person || bodies.has(syllable) || stopPairs.has(`${syllable} ${next}`) || index >= MAX_NAME;
  });
  return stop < 0 ? run.length : endOf(syllables[stop - 1]);
}

/** "phường 3 và phường 4" counts units; "phường 06 tháng đầu năm" does not. */
function isNumberOfUnit(first: string, follower: string): boolean {
  return digitFirst.test(first) && afterNumber.has(follower);
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

function wordAfter(text: string, at: number): string {
  FOLLOWER.lastIndex = at;
  return FOLLOWER.exec(text)?.[1] ?? "";
}

/**
 * The name after a level word in a line of capitals. Nothing there shows where a name ends: it is one of the names `known` from the rest
 * of the draft (as `compareKey`s), or ends at a word that no name contains; a longer run is left alone.
 */
export function capitalsAfter(text: string, at: number, known: ReadonlySet<string>): Range | null {
  const commune = communeInCapitals(text, at);
  if (commune !== null) return commune;
  CAPITALS.lastIndex = at;
  const found = CAPITALS.exec(text)?.[1];
  if (found === undefined) return null;
  const start = CAPITALS.lastIndex - found.length;
  const syllables = allMatches(word, found);
  const stop = syllables.findIndex(
    ([syllable], index) =>
      stopCapitals.has(syllable) || !vowel.test(syllable) || (index > 0 && beginsBody(found, syllables, index)),
  );
  const free = stop < 0 ? syllables.length : stop;
  const count = knownLength(found, syllables, known) ?? (free <= MAX_CAPITALS ? free : 0);
  if (count === 0) return null;
  const end = start + endOf(syllables[count - 1]);
  return text.slice(start, end) === "HỘI" ? null : [start, withNumberAfter(text, start, end)];
}

/** "XÃ SUỐI MƠ" above "VĂN PHÒNG …": a line that begins with the name of a body does not continue the name of the unit. */
function beginsBody(run: string, syllables: readonly RegExpExecArray[], index: number): boolean {
  const at = syllables[index]?.index ?? 0;
  return run.slice(endOf(syllables[index - 1]), at).includes("\n") && body.test(run.slice(at));
}

function knownLength(run: string, syllables: readonly RegExpExecArray[], known: ReadonlySet<string>): number | null {
  for (let count = Math.min(syllables.length, MAX_NAME); count > 0; count -= 1) {
    if (known.has(compareKey(run.slice(0, endOf(syllables[count - 1]))))) return count;
  }
  return null;
}
