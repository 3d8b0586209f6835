import type { Prose } from "../markdown/prose-types.ts";
import { LOWER } from "../text/letters.ts";
import type { PrintedNumber } from "./numbering.ts";
import { readNumber } from "./numbering.ts";
import type { Passage, Position } from "./passage.ts";
import { passage } from "./passage.ts";
import { endsInProvision } from "./passages.ts";
import type { ProseFacts } from "./prose-facts.ts";

/** Between two proses there may stand the prefixes of a block quote. */
const BAR_BEFORE = /\|[\s*_>]*$/u;
const BAR_AFTER = /^[\s*_>]*\|/u;
const ROOM = 40;
const blankLine = /\n[\s>]*\n/u;
const lowerOrDigit = new RegExp(String.raw`^[-–+*]\s+(?:[${LOWER}]|\d)`, "u");
const closed = /[.;:!?…,][”"’»)\]]*$/u;

/** A paragraph of the document as the body reads it. */
export interface BodyPassage {
  readonly part: Passage;
  /** The number with which it begins. */
  readonly number: PrintedNumber | null;
  /** Whether its number may be that of a division: not in a table, nor where it continues the paragraph before. */
  readonly numbered: boolean;
  /** Whether it only looks like a list item because a wrapped line began with a dash or a number. */
  readonly continues: boolean;
}

/** The paragraphs of all proses in order, parted also at `cuts`, where one part of the document ends within a Prose. */
export function bodyPassages(
  text: string,
  facts: readonly ProseFacts[],
  cuts: readonly Position[],
): readonly BodyPassage[] {
  const found: BodyPassage[] = [];
  for (const [index, { prose, passages, numbers }] of facts.entries()) {
    let continues = continuesBefore(text, prose, facts[index - 1]?.prose);
    const numbered = prose.cell === null && !continues && !isFlattenedCell(text, prose);
    const here = cuts.filter((cut) => cut.prose === index);
    for (const [nth, whole] of passages.entries()) {
      for (const part of cutAt(whole, here)) {
        const number = part === whole ? (numbers[nth] ?? null) : readNumber(part.text);
        found.push({ part, number, numbered, continues });
        continues = false;
      }
    }
  }
  return found;
}

function cutAt(part: Passage, cuts: readonly Position[]): readonly Passage[] {
  if (cuts.length === 0) return [part];
  const inside = cuts.map(({ offset }) => offset).filter((offset) => part.start < offset && offset < part.end);
  if (inside.length === 0) return [part];
  const edges = [part.start, ...inside.sort((a, b) => a - b), part.end];
  return edges.slice(1).map((end, index) => passage(part.prose, edges[index] ?? part.start, end));
}

/** A cell stands between two bars; a paragraph between two tables does too, but introduces the second. */
function isFlattenedCell(text: string, prose: Prose): boolean {
  const { start, end } = prose.span;
  const before = text.slice(Math.max(0, start - ROOM), start);
  const between = before.includes("|") && BAR_BEFORE.test(before) && BAR_AFTER.test(text.slice(end, end + ROOM));
  return between && !prose.text.trimEnd().endsWith(":");
}

/** "giai đoạn 2021" wrapped before "- 2025", "khoản 3 Điều" before "15.": Markdown reads the second line as a list item. */
function continuesBefore(text: string, prose: Prose, before: Prose | undefined): boolean {
  if (before === undefined || prose.markerLength === 0 || before.cell !== null) return false;
  const gap = text.slice(before.span.end, prose.span.start);
  const words = before.text.trimEnd();
  if (blankLine.test(gap) || closed.test(words)) return false;
  return endsInProvision(words) || lowerOrDigit.test(prose.text);
}
