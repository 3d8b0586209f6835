import { displayWidth, printable } from "./display-width.ts";

/** A piece of a line, printable, with the marked words where `mark` says (columns from 0). */
export interface Window {
  readonly text: string;
  readonly mark: { readonly start: number; readonly width: number };
}

const MORE = "…";
const SPACE = /\s/;
/** Units of a line that can fill one column: a base and its marks. Bounds what is looked at in a very long line. */
const UNITS_PER_COLUMN = 4;

/**
 * The piece of `line` around the words from `start` to `end` (UTF-16 offsets in the line) that fits into `width` columns, cut
 * between words, with "…" where it is cut.
 */
export function windowAround(line: string, start: number, end: number, width: number): Window {
  const reach = width * UNITS_PER_COLUMN;
  if (line.length <= reach && displayWidth(line, 0, line.length) <= width)
    return piece(line, 0, line.length, start, end);
  const room = width - 2 * MORE.length;
  const marked = fitEnd(line, start, end, room);
  const rest = room - displayWidth(line, start, marked);
  const before = Math.min(displayWidth(line, Math.max(0, start - reach), start), Math.ceil(rest / 2));
  const after = displayWidth(line, marked, Math.min(line.length, marked + reach));
  const from = fitStart(line, start, Math.max(before, rest - after));
  // Where not even the words fit, nothing after them does.
  const to = marked < end ? marked : fitEnd(line, marked, line.length, rest - displayWidth(line, from, start));
  return piece(line, from, to, start, marked);
}

function piece(line: string, from: number, to: number, start: number, end: number): Window {
  const head = from > 0 ? MORE : "";
  const tail = to < line.length ? MORE : "";
  return {
    text: head + printable(line.slice(from, to)) + tail,
    mark: { start: head.length + displayWidth(line, from, start), width: Math.max(1, displayWidth(line, start, end)) },
  };
}

/** The farthest place after `from` and not after `to` such that what lies between fits; at the end of a word where it can be. */
function fitEnd(line: string, from: number, to: number, width: number): number {
  let at = from;
  let room = width;
  let wordEnd = from;
  for (const character of line.slice(from, Math.min(to, from + width * UNITS_PER_COLUMN))) {
    room -= displayWidth(character);
    if (room < 0) return wordEnd > from ? wordEnd : at;
    if (SPACE.test(character)) wordEnd = at;
    at += character.length;
  }
  return at;
}

/** The farthest place before `to` such that what lies between fits; at the beginning of a word unless the line begins there. */
function fitStart(line: string, to: number, width: number): number {
  const first = Math.max(0, to - width * UNITS_PER_COLUMN);
  let at = to;
  let room = width;
  let wordStart = to;
  for (const character of [...line.slice(first, to)].reverse()) {
    room -= displayWidth(character);
    if (room < 0) return wordStart;
    if (SPACE.test(character)) wordStart = at;
    at -= character.length;
  }
  return first > 0 ? wordStart : at;
}
