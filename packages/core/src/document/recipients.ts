import { appendixOpenings } from "../data/opening-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { LOWER, UPPER } from "../text/letters.ts";
import type { Field } from "./document.ts";
import type { Passage } from "./passage.ts";
import { fieldOf, passage } from "./passage.ts";
import { isSigningLine } from "./signature.ts";

/** Nơi nhận (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9). */
export interface Recipients {
  readonly heading: Field<string>;
  /** Without their dashes, with their end marks; the archive line among them. */
  readonly lines: readonly Field<string>[];
  readonly archiveLine: Field<string> | null;
  readonly draftingUnit: Field<string> | null;
  /** Index into the lines given of the first line after the list. */
  readonly next: number;
}

/** Empty emphasis before it may have become list markers. */
const HEADING = /^(?:[*•]\s+){0,3}(Nơi\s*nhận\s*(?::|$|(?=-|\n)))/iu;
const HEADING_ROOM = 20;
const BULLET = /^[-–—+*•]\s*(?=\S)/u;
const INLINE_BULLET = /(?<=[;.,)])\s*[-–]\s+(?=\S)/gu;
const CLOSED = /[;.]$/u;
const ARCHIVE = /^Lưu(?![A-Za-zÀ-ỹ])/u;
const DRAFTING_UNIT = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:VT|Văn\\s+thư|HC|VP)\\s*[,;.]\\s*(?:(?:Vụ|Cục|Phòng|Ban)\\s+)?([${UPPER}][A-Za-zÀ-ỹ\\d]*(?:(?:[-&]\\s?|[./](?=[${UPPER}]))[A-Za-zÀ-ỹ\\d]+)*)`,
  "u",
);
const otherMatter = new RegExp(`^(?:\\[|(?:${appendixOpenings})(?![A-Za-zÀ-ỹ]))`, "u");
const lowerFirst = new RegExp(`^[${LOWER}]`, "u");
const MAX_LINES = 80;

/** Whether a line begins the recipients; the two words may stand on two lines. */
export function isRecipientsHeading(line: Passage): boolean {
  return headingOf(line) !== null;
}

function headingOf(line: Passage): Passage | null {
  const match = HEADING.exec(line.prose.text.slice(line.start, line.start + HEADING_ROOM));
  if (match === null) return null;
  const end = line.start + match[0].length;
  return passage(line.prose, end - (match[1] ?? "").length, end);
}

/** Reads the recipients from the line at `at`, which is their heading. */
export function readRecipients(lines: readonly Passage[], at: number): Recipients | null {
  const line = lines[at];
  const heading = line === undefined ? null : headingOf(line);
  if (heading === null) return null;
  const { items, next } = collect(lines, at, heading);
  const parts = items.flatMap(split);
  const archive = parts.findLast((part) => ARCHIVE.test(part.text)) ?? null;
  return {
    heading: fieldOf(heading),
    lines: parts.map(fieldOf),
    archiveLine: archive === null ? null : fieldOf(archive),
    draftingUnit: archive === null ? null : unitIn(archive),
    next,
  };
}

/** The list below the heading, or beside it where both stand on one line. */
function collect(
  lines: readonly Passage[],
  at: number,
  heading: Passage,
): { readonly items: readonly Passage[]; readonly next: number } {
  const bottom = lines.findIndex(
    ({ prose, end }, index) => index >= at && prose === heading.prose && end >= heading.end,
  );
  const rest = passage(heading.prose, heading.end, lines[bottom]?.end ?? heading.end);
  const items: Passage[] = rest.text === "" ? [] : [rest];
  let next = bottom + 1;
  for (let found = lines[next]; found !== undefined && next < at + MAX_LINES; next += 1, found = lines[next]) {
    const last = items.at(-1);
    if (!belongs(found, last, heading)) break;
    if (last !== undefined && wraps(found, last))
      items.push(passage(found.prose, items.pop()?.start ?? found.start, found.end));
    else items.push(found);
  }
  return { items, next };
}

function belongs(line: Passage, last: Passage | undefined, heading: Passage): boolean {
  if (isSigningLine(line) || otherMatter.test(line.text)) return false;
  if (BULLET.test(line.text)) return true;
  if (last === undefined) return line.prose === heading.prose || CLOSED.test(line.text);
  return wraps(line, last) || (!BULLET.test(last.text) && CLOSED.test(line.text));
}

/** A recipient that wraps over the line. */
function wraps(line: Passage, last: Passage): boolean {
  return (
    line.prose === last.prose && !BULLET.test(line.text) && (!CLOSED.test(last.text) || lowerFirst.test(line.text))
  );
}

function split(item: Passage): readonly Passage[] {
  const cuts = allMatches(INLINE_BULLET, item.text).map((match) => match.index);
  const edges = [0, ...cuts, item.text.length];
  return edges
    .slice(1)
    .map((end, index) => withoutBullet(passage(item.prose, item.start + (edges[index] ?? 0), item.start + end)))
    .filter(({ text }) => text !== "");
}

function withoutBullet(item: Passage): Passage {
  return passage(item.prose, item.start + (BULLET.exec(item.text)?.[0].length ?? 0), item.end);
}

function unitIn(archive: Passage): Field<string> | null {
  const match = DRAFTING_UNIT.exec(archive.text);
  if (match?.[1] === undefined) return null;
  const start = archive.start + match.index + match[0].length - match[1].length;
  return fieldOf(passage(archive.prose, start, start + match[1].length));
}
