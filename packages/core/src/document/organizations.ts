import { issuerEnd } from "../citation/issuer.ts";
import { departments, fixedBodies, unitBodies } from "../data/organization-heads.ts";
import type { Prose } from "../markdown/prose-types.ts";
import { grouped } from "../text/grouped.ts";
import { wordStarts } from "../text/word-starts.ts";
import type { OrganizationMention, UnitMention } from "./document.ts";
import { oneLine } from "./passage.ts";

const HEAD = new RegExp(
  `(?:(${fixedBodies.join("|")})|(${unitBodies.join("|")})|(${departments.join("|")})(?=\\s+\\p{Lu}))(?![\\p{L}/-])`,
  "uy",
);
/** The initials of all of them. */
const starts = wordStarts("TCỦUQBVHĐPS");
/** Another body begins: after "và" or a mark, or right after a department. */
const NEXT_BODY = new RegExp(
  `(?:\\s*[,;–-]\\s*|\\s+(?:và\\s+)?)(?:${[...fixedBodies, ...unitBodies].join("|")}|(?:${departments.join("|")})(?=\\s+\\p{Lu}))(?!\\p{L})`,
  "u",
);
/** A tab parts the cells of a table that lost its lines. */
const cellEnd = /\t.*$/su;
const trailing = /[\s,;:.–-]+$/u;
const gap = /\s+/uy;
const insideWord = /[/-]/;
const MAX_LENGTH = 120;

/** The bodies and departments named in running text, in order, with the unit they belong to; names as far as they are sure. */
export function findOrganizations(
  proses: readonly Prose[],
  units: readonly UnitMention[],
): readonly OrganizationMention[] {
  const unitsIn = grouped(units, ({ prose }) => prose);
  return proses.flatMap((prose) => {
    const own = unitsIn.get(prose.index);
    const ends = own === undefined ? noEnds : new Map(own.map(({ proseSpan }) => [proseSpan.start, proseSpan.end]));
    return organizationsIn(prose, (start) => ends.get(start) ?? null);
  });
}
const noEnds: ReadonlyMap<number, number> = new Map();

function organizationsIn(prose: Prose, unitEnd: (start: number) => number | null): readonly OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  let next = 0;
  for (let start = starts.next(prose.text, next); start >= 0; start = starts.next(prose.text, next)) {
    HEAD.lastIndex = start;
    const match = HEAD.exec(prose.text);
    next = match === null ? start + 1 : HEAD.lastIndex;
    if (match === null || insideWord.test(prose.text.charAt(start - 1))) continue;
    const end = endOf(prose.text, match, unitEnd);
    if (end === null) continue;
    next = Math.max(next, end);
    mentions.push({
      name: oneLine(prose.text.slice(match.index, end)),
      span: prose.map.toSourceSpan(match.index, end),
    });
  }
  return mentions;
}

function endOf(text: string, match: RegExpExecArray, unitEnd: (start: number) => number | null): number | null {
  const head = match.index + match[0].length;
  if (match[1] !== undefined) return head;
  if (match[2] !== undefined) return unitEnd(afterGap(text, head)) ?? head;
  return departmentEnd(text, match.index, head, unitEnd);
}

/** The words for the field, and the unit after them; null where they are no name. */
function departmentEnd(
  text: string,
  start: number,
  head: number,
  unitEnd: (start: number) => number | null,
): number | null {
  const near = text.slice(start, start + 2 * MAX_LENGTH);
  const words = near.slice(0, Math.min(Math.max(issuerEnd(near, 0), 0), MAX_LENGTH));
  const next = NEXT_BODY.exec(words.slice(head - start))?.index;
  const own = (next === undefined ? words : words.slice(0, head - start + next))
    .replace(cellEnd, "")
    .replace(trailing, "");
  const end = start + own.length;
  if (end <= head) return null;
  return unitEnd(afterGap(text, end)) ?? end;
}

function afterGap(text: string, at: number): number {
  gap.lastIndex = at;
  return at + (gap.exec(text)?.[0].length ?? 0);
}
