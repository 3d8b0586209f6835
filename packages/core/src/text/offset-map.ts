import { lastAtMost } from "./sorted.ts";
import type { Span } from "./span.ts";

/**
 * Relates offsets in a derived text (prose) to offsets in the source.
 * Both functions take and give UTF-16 offsets and clamp offsets outside the text.
 */
export interface OffsetMap {
  /** The source offset at which the character at prose offset `offset` begins. */
  toSource(offset: number): number;
  /** The source span of the words at `[start, end)`: from the first character to the end of the last one. */
  toSourceSpan(start: number, end: number): Span;
}

/**
 * Runs of a derived text and where they come from, in order and without gaps in the derived text. Run k begins at derived offset
 * `starts[k]` and covers the source from `sourceStarts[k]` to `sourceEnds[k]` (UTF-16 offsets, end excluded). A run as long as its
 * source maps unit by unit; any other run (an escape, a base with its combining marks) maps as one whole.
 */
export interface Segments {
  readonly starts: readonly number[];
  readonly sourceStarts: readonly number[];
  readonly sourceEnds: readonly number[];
}

/** The map of a text that stands in the source as it is, from source offset `start` on. */
export function shiftMap(start: number, length: number): OffsetMap {
  return {
    toSource: (offset) => start + clamp(offset, length),
    toSourceSpan: (from, to) => {
      const first = clamp(from, length);
      return { start: start + first, end: start + Math.max(first, clamp(to, length)) };
    },
  };
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

/**
 * The map of a text of `length` units made of several runs of the source; looks a run up in logarithmic time. The source stands `by`
 * units behind the offsets of the runs.
 */
export function segmentMap(segments: Segments, length: number, by = 0): OffsetMap {
  const toSource = (offset: number): number => {
    if (offset >= length) return by + endOf(segments, length, length);
    return by + startOf(segments, length, Math.max(offset, 0));
  };
  return {
    toSource,
    toSourceSpan: (from, to) => {
      const start = toSource(from);
      return {
        start,
        end: to > from && to > 0 ? Math.max(start, by + endOf(segments, length, Math.min(to, length))) : start,
      };
    },
  };
}

/** Source offset at which the unit at derived offset `offset` begins; inside a run that maps as a whole, the start of the run. */
function startOf(segments: Segments, length: number, offset: number): number {
  const run = lastAtMost(segments.starts, offset);
  const start = segments.starts[run] ?? 0;
  const source = segments.sourceStarts[run] ?? 0;
  return isLinear(segments, run, length) ? source + (offset - start) : source;
}

/** Source offset after the unit that ends at derived offset `offset`. */
function endOf(segments: Segments, length: number, offset: number): number {
  const run = lastAtMost(segments.starts, offset - 1);
  const start = segments.starts[run] ?? 0;
  return isLinear(segments, run, length)
    ? (segments.sourceStarts[run] ?? 0) + (offset - start)
    : (segments.sourceEnds[run] ?? 0);
}

/** Whether run `run` maps unit by unit. */
export function isLinear(segments: Segments, run: number, length: number): boolean {
  const size = (segments.starts[run + 1] ?? length) - (segments.starts[run] ?? 0);
  return (segments.sourceEnds[run] ?? 0) - (segments.sourceStarts[run] ?? 0) === size;
}
