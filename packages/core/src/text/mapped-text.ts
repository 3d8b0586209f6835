import type { OffsetMap } from "./offset-map.ts";
import { isLinear, segmentMap, shiftMap } from "./offset-map.ts";
import { lastAtMost } from "./sorted.ts";
import type { Span } from "./span.ts";
import { toNfc } from "./vietnamese.ts";

/** A derived text under construction, with the runs of the source it is made of (as in `Segments`). */
export interface MappedText {
  text: string;
  starts: number[];
  sourceStarts: number[];
  sourceEnds: number[];
}

export function createMappedText(): MappedText {
  return { text: "", starts: NO_RUNS, sourceStarts: NO_RUNS, sourceEnds: NO_RUNS };
}

/** Shared by all texts without runs: the first run makes arrays of its own. */
const NO_RUNS: number[] = [];

/** Adds `text`, which stands for the source `[start, end)`: unit by unit where the lengths agree, else as one whole. */
export function appendText(target: MappedText, text: string, start: number, end: number): void {
  if (text === "") return;
  const last = target.starts.length - 1;
  const continues = last >= 0 && target.sourceEnds[last] === start && end - start === text.length;
  if (continues && isLinear(target, last, target.text.length)) {
    target.sourceEnds[last] = end;
  } else if (last < 0) {
    // Most texts are one run: arrays of one, which `push` on an empty array would make room for many.
    target.starts = [0];
    target.sourceStarts = [start];
    target.sourceEnds = [end];
  } else {
    target.starts.push(target.text.length);
    target.sourceStarts.push(start);
    target.sourceEnds.push(end);
  }
  target.text += text;
}

/** Adds the part `[from, to)` of another mapped text; `words` stand for its words where they differ, unit for unit. */
export function appendPart(
  target: MappedText,
  part: MappedText,
  from: number,
  to: number,
  words: string = part.text.slice(from, to),
): void {
  if (from >= to) return;
  for (let run = lastAtMost(part.starts, from); run < part.starts.length; run += 1) {
    const runStart = part.starts[run] ?? 0;
    if (runStart >= to) return;
    const start = Math.max(runStart, from);
    const end = Math.min(part.starts[run + 1] ?? part.text.length, to);
    const source = part.sourceStarts[run] ?? 0;
    const isWhole = !isLinear(part, run, part.text.length);
    const sourceStart = isWhole ? source : source + start - runStart;
    const sourceEnd = isWhole ? (part.sourceEnds[run] ?? source) : source + end - runStart;
    appendText(target, words.slice(start - from, end - from), sourceStart, sourceEnd);
  }
}

/** The part `[from, to)` as a text of its own. */
export function slicePart(whole: MappedText, from: number, to: number): MappedText {
  if (from <= 0 && to >= whole.text.length) return whole;
  const target = createMappedText();
  appendPart(target, whole, from, to);
  return target;
}

/** The map of a finished text; `by` is how far its source stands behind the place it was made from. */
export function mapOf(mapped: MappedText, by = 0): OffsetMap {
  const length = mapped.text.length;
  if (mapped.starts.length === 1 && isLinear(mapped, 0, length))
    return shiftMap((mapped.sourceStarts[0] ?? 0) + by, length);
  return segmentMap(mapped, length, by);
}

/** Adds a mapped text whose source stands `by` units behind the place it was made from. */
export function appendShifted(target: MappedText, part: MappedText, by: number): void {
  for (const [run, start] of part.starts.entries()) {
    const words = part.text.slice(start, part.starts[run + 1] ?? part.text.length);
    appendText(target, words, (part.sourceStarts[run] ?? 0) + by, (part.sourceEnds[run] ?? 0) + by);
  }
}

/** The source offsets that a text covers, from its first character to the end of its last one. */
export function sourceSpanOf(mapped: MappedText): Span {
  return { start: mapped.sourceStarts[0] ?? 0, end: mapped.sourceEnds[mapped.sourceEnds.length - 1] ?? 0 };
}

/** The same text mapped onto the source of its source: `inner` maps onto the text of `outer`, `outer` onto the source. */
export function composed(inner: MappedText, outer: MappedText): MappedText {
  const target = createMappedText();
  const outerMap = mapOf(outer);
  for (const [run, start] of inner.starts.entries()) {
    const words = inner.text.slice(start, inner.starts[run + 1] ?? inner.text.length);
    const from = inner.sourceStarts[run] ?? 0;
    const to = inner.sourceEnds[run] ?? from;
    if (isLinear(inner, run, inner.text.length)) {
      appendPart(target, outer, from, to, words);
    } else {
      const span = outerMap.toSourceSpan(from, to);
      appendText(target, words, span.start, span.end);
    }
  }
  return target;
}

// A character with the marks that may compose with it; Hangul vowels and finals compose too, though they are letters.
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+|[\p{M}\u1160-\u11ff]+|[^\0-\u02ff]/gu;

/** The text in NFC; a composed letter maps onto its base and all its marks. */
export function normalized(mapped: MappedText): MappedText {
  if (toNfc(mapped.text) === mapped.text) return mapped;
  const target = createMappedText();
  const map = mapOf(mapped);
  let done = 0;
  for (const match of mapped.text.matchAll(CLUSTER)) {
    const composedCluster = match[0].normalize("NFC");
    if (composedCluster === match[0]) continue;
    const end = match.index + match[0].length;
    appendPart(target, mapped, done, match.index);
    const span = map.toSourceSpan(match.index, end);
    appendText(target, composedCluster, span.start, span.end);
    done = end;
  }
  appendPart(target, mapped, done, mapped.text.length);
  return target;
}
