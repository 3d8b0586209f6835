import type { Break, Emphasis, Html, PhrasingContent, Strong, Text } from "mdast";

export type Position = NonNullable<Text["position"]>;
export type Point = Position["start"];

/** A run of asterisks or underscores that may open or close emphasis. */
interface MarkRun {
  readonly type: "run";
  /** The printed run: the same mark, once or more. */
  readonly marks: string;
  readonly start: Point;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many marks at the beginning close, and how many before the end open, an emphasis already. */
  closed: number;
  opened: number;
  /** The sizes of what it closes, in order; and of what it opens, from the end on. */
  readonly closing: number[];
  readonly opening: number[];
}

/** What words are made of before emphasis is told. */
export type InlinePart = Text | Break | Html | MarkRun;

interface Open {
  readonly start: Point;
  readonly strong: boolean;
  readonly siblings: PhrasingContent[];
}

/** The nodes of words, where the marks that open and close emphasis are paired as the parser pairs them; the rest of them is text. */
export function withEmphasis(parts: readonly InlinePart[]): PhrasingContent[] {
  pairRuns(parts.filter((part) => part.type === "run"));
  const open: Open[] = [];
  let siblings: PhrasingContent[] = [];
  for (const part of parts) {
    if (part.type === "text") addText(siblings, part);
    else if (part.type !== "run") siblings.push(part);
    else siblings = readRun(part, open, siblings);
  }
  return siblings;
}

/** Pairs each run that closes with the openers before it, the last first; what is paired leaves `runs`. */
function pairRuns(runs: MarkRun[]): void {
  for (let at = 0; at < runs.length; at += 1) {
    const closer = runs[at];
    if (closer?.closes) at = pairWithOpeners(closer, at, runs);
  }
}

/** Pairs the run at `index` as far as it goes; gives the index of the last run that is done. */
function pairWithOpeners(closer: MarkRun, index: number, runs: MarkRun[]): number {
  let end = index;
  for (let at = end - 1; at >= 0; at -= 1) {
    const opener = runs[at];
    if (opener === undefined || !mayPair(opener, closer)) continue;
    pair(opener, closer);
    // What stands between them pairs by itself once more, since the sizes may have changed, and with nothing outside.
    pairRuns(runs.splice(at + 1, end - at - 1));
    if (left(opener) === 0) runs.splice(at, 1);
    end = left(opener) === 0 ? at : at + 1;
    if (left(closer) === 0) {
      runs.splice(end, 1);
      return end - 1;
    }
    at = end;
  }
  return end;
}

function pair(opener: MarkRun, closer: MarkRun): void {
  const size = left(opener) > 1 && left(closer) > 1 ? 2 : 1;
  opener.opening.push(size);
  opener.opened += size;
  closer.closing.push(size);
  closer.closed += size;
}

function left(run: MarkRun): number {
  return run.marks.length - run.closed - run.opened;
}

/** CommonMark's rule of three: a run that can do both pairs with none when the sum of their sizes is a multiple of three, unless both are. */
function mayPair(opener: MarkRun, closer: MarkRun): boolean {
  if (!opener.opens || opener.marks.charCodeAt(0) !== closer.marks.charCodeAt(0)) return false;
  const doubtful = opener.closes || closer.opens;
  return !(doubtful && left(closer) % 3 !== 0 && (left(opener) + left(closer)) % 3 === 0);
}

/** Closes and opens what a run closes and opens; gives the list of nodes that goes on after it. */
function readRun(run: MarkRun, open: Open[], before: PhrasingContent[]): PhrasingContent[] {
  let siblings = before;
  let done = 0;
  for (const size of run.closing) {
    done += size;
    siblings = close(open, siblings, moved(run.start, done));
  }
  const unused = left(run);
  if (unused > 0) {
    const position = { start: moved(run.start, done), end: moved(run.start, done + unused) };
    addText(siblings, { type: "text", value: run.marks.slice(0, unused), position });
  }
  done += unused;
  for (let at = run.opening.length - 1; at >= 0; at -= 1) {
    open.push({ start: moved(run.start, done), strong: run.opening[at] === 2, siblings });
    siblings = [];
    done += run.opening[at] ?? 0;
  }
  return siblings;
}

function close(open: Open[], children: PhrasingContent[], end: Point): PhrasingContent[] {
  const opened = open.pop();
  if (opened === undefined) return children;
  const { start, strong, siblings } = opened;
  const node: Strong | Emphasis = { type: strong ? "strong" : "emphasis", children, position: { start, end } };
  siblings.push(node);
  return siblings;
}

/** Adds a text, to the text before it if there is one. */
function addText(siblings: PhrasingContent[], text: Text): void {
  const last = siblings.at(-1);
  if (last?.type !== "text" || last.position === undefined || text.position === undefined) {
    siblings.push(text);
    return;
  }
  last.value += text.value;
  last.position.end = text.position.end;
}

function moved(point: Point, by: number): Point {
  return { line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by };
}
