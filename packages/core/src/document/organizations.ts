import { issuerEnd } from "../citation/issuer.ts";
import { bodyOpenings, departments, fixedBodies, unitBodies } from "../data/organization-heads.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { grouped } from "../text/grouped.ts";
import { UPPER } from "../text/letters.ts";
import type { WordKeys } from "../text/word-keys.ts";
import { matchesAt, startsOf, vocabularyOf, wordKeys } from "../text/word-keys.ts";
import type { OrganizationMention, UnitMention } from "./document.ts";
import { oneLine } from "./passage.ts";

const HEAD = new RegExp(
  `(?:(${fixedBodies.join("|")})|(${unitBodies.join("|")})|(${departments.join("|")})(?=\\s+[${UPPER}]))(?![A-Za-zÀ-ỹ/-])`,
  "uy",
);
const openings = vocabularyOf(bodyOpenings);
/** Their initials: in small letters the same words are no names, and stand everywhere. */
const INITIALS = "TCỦUQBVHĐPS";
/** Another body begins: after "và" or a mark, or right after a department. */
const NEXT_BODY = new RegExp(
  `(?:\\s*[,;–-]\\s*|\\s+(?:và\\s+)?)(?:${[...fixedBodies, ...unitBodies].join("|")}|(?:${departments.join("|")})(?=\\s+[${UPPER}]))(?![A-Za-zÀ-ỹ])`,
  "u",
);
/** A tab parts the cells of a table that lost its lines. */
const cellEnd = /\t.*$/su;
const trailing = /[\s,;:.–-]+$/u;
const gap = /\s+/uy;
const insideWord = /[/-]/;
const MAX_LENGTH = 120;

/** The head of a name in a text, and how far the name goes by itself. */
export interface BodyHead {
  readonly start: number;
  readonly end: number;
  /** Where the name of its unit would begin; null for a body that has none. */
  readonly unitStart: number | null;
}

/** The bodies and departments named in running text, in order, with the unit they belong to; names as far as they are sure. */
export function findOrganizations(
  proses: readonly Prose[],
  units: readonly UnitMention[],
  heads: readonly (readonly BodyHead[])[] = proses.map(({ text }) => bodyHeadsIn(text)),
): readonly OrganizationMention[] {
  const unitsIn = grouped(units, ({ prose }) => prose);
  return proses.flatMap((prose, index) => {
    const own = heads[index] ?? [];
    return own.length === 0 ? [] : mentionsOf(prose, own, unitsIn.get(prose.index) ?? []);
  });
}

function mentionsOf(
  prose: Prose,
  heads: readonly BodyHead[],
  units: readonly UnitMention[],
): readonly OrganizationMention[] {
  const unitEnds = new Map(units.map(({ proseSpan }) => [proseSpan.start, proseSpan.end]));
  const mentions: OrganizationMention[] = [];
  let done = 0;
  for (const { start, end: ownEnd, unitStart } of heads) {
    if (start < done) continue;
    const end = (unitStart === null ? undefined : unitEnds.get(unitStart)) ?? ownEnd;
    done = end;
    mentions.push({ name: oneLine(prose.text.slice(start, end)), span: prose.map.toSourceSpan(start, end) });
  }
  return mentions;
}

/** The heads of names in one text; `keys` are its words. */
export function bodyHeadsIn(text: string, keys: WordKeys = wordKeys(text)): readonly BodyHead[] {
  const starts = startsOf(keys, openings).filter((start) => INITIALS.includes(text.charAt(start)));
  if (starts.length === 0) return NONE;
  const heads: BodyHead[] = [];
  for (const { 0: words, 1: fixed, 2: ofUnit, index: start } of matchesAt(HEAD, text, starts)) {
    if (insideWord.test(text.charAt(start - 1))) continue;
    const headEnd = start + words.length;
    const end = fixed !== undefined || ofUnit !== undefined ? headEnd : departmentEnd(text, start, headEnd);
    if (end !== null) heads.push({ start, end, unitStart: fixed === undefined ? afterGap(text, end) : null });
  }
  return heads;
}

const NONE: readonly BodyHead[] = [];

/** The end of the words for the field of a department; null where they are no name. */
function departmentEnd(text: string, start: number, head: number): number | null {
  const near = text.slice(start, start + 2 * MAX_LENGTH);
  const words = near.slice(0, Math.min(Math.max(issuerEnd(near, 0), 0), MAX_LENGTH));
  const next = NEXT_BODY.exec(words.slice(head - start))?.index;
  const own = (next === undefined ? words : words.slice(0, head - start + next))
    .replace(cellEnd, "")
    .replace(trailing, "");
  const end = start + own.length;
  return end <= head ? null : end;
}

function afterGap(text: string, at: number): number {
  gap.lastIndex = at;
  return at + (gap.exec(text)?.[0].length ?? 0);
}
