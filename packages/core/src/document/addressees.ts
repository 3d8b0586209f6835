import { LOWER } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Field } from "./document.ts";
import type { Passage } from "./passage.ts";
import { fieldOf, passage, spanOf } from "./passage.ts";

/** Kính gửi and those it names (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm b, d). */
export interface Addressees {
  readonly heading: Span;
  /** Without their dashes, with their end marks. */
  readonly lines: readonly Field<string>[];
  /** Index into the lines given of the first line after them. */
  readonly next: number;
}

const HEADING = /^(?:Đồng\s+)?Kính\s*gửi\s*:?/iu;
const HEADING_ROOM = 24;
const BULLET = /^[-–—+*•]\s*(?=\S)/u;
const INLINE_BULLET = /(?<=[;,.])\s+[-–]\s+(?=\S)/gu;
const CLOSED = /[.;]$/u;
const SHORT = 80;
const continuation = new RegExp(String.raw`^(?:[${LOWER}]|\()`, "u");

/** Whether a line begins the addressees; the two words may stand on two lines. */
export function isAddresseeHeading(line: Passage): boolean {
  return headingOf(line) !== null;
}

function headingOf(line: Passage): Passage | null {
  const match = HEADING.exec(line.prose.text.slice(line.start, line.start + HEADING_ROOM));
  return match === null ? null : passage(line.prose, line.start, line.start + match[0].length);
}

/** Reads the addressees from the line at `at`, which is their heading. */
export function readAddressees(lines: readonly Passage[], at: number): Addressees | null {
  const line = lines[at];
  const heading = line === undefined ? null : headingOf(line);
  if (heading === null) return null;
  const bottom = lines.findIndex(
    ({ prose, end }, index) => index >= at && prose === heading.prose && end >= heading.end,
  );
  const inline = passage(heading.prose, heading.end, lines[bottom]?.end ?? heading.end);
  const items: Passage[] = inline.text === "" ? [] : [inline];
  let next = bottom + 1;
  for (let found = lines[next]; found !== undefined; next += 1, found = lines[next]) {
    const step = classify(found, items.at(-1), heading);
    if (step === "end") break;
    if (step === "item") items.push(found);
    else items.push(passage(found.prose, items.pop()?.start ?? found.start, found.end));
  }
  return { heading: spanOf(heading), lines: items.flatMap(split).map(fieldOf), next };
}

function classify(line: Passage, last: Passage | undefined, heading: Passage): "item" | "continuation" | "end" {
  if (BULLET.test(line.text))
    return last === undefined || BULLET.test(last.text) || last.prose === line.prose ? "item" : "end";
  if (isAddresseeHeading(line)) return "end";
  if (last === undefined) return line.prose.index <= heading.prose.index + 1 ? "item" : "end";
  const wraps = last.prose === line.prose && (!CLOSED.test(last.text) || line.text.startsWith("("));
  const short = line.text.length <= SHORT && CLOSED.test(line.text);
  return wraps && (short || continuation.test(line.text) || BULLET.test(last.text)) ? "continuation" : "end";
}

/** Each addressee of a line: a list may stand on one line, its dashes between semicolons. */
function split(item: Passage): readonly Passage[] {
  const cuts = BULLET.test(item.text) ? [...item.text.matchAll(INLINE_BULLET)].map((match) => match.index) : [];
  const edges = [0, ...cuts, item.text.length];
  return edges
    .slice(1)
    .map((end, index) => withoutBullet(passage(item.prose, item.start + (edges[index] ?? 0), item.start + end)));
}

function withoutBullet(item: Passage): Passage {
  const bullet = BULLET.exec(item.text)?.[0].length ?? 0;
  return passage(item.prose, item.start + bullet, item.end);
}
