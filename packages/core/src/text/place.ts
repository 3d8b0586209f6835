import type { LineIndex, Position } from "./line-index.ts";
import type { Span } from "./span.ts";

/** A span that can be shown without the text it stands in. */
export interface LocatedSpan extends Span {
  readonly from: Position;
  readonly to: Position;
}

/** A span in a draft that is named by its path. */
export interface Place extends LocatedSpan {
  readonly path: string;
}

/** Adds the lines and columns of a span. */
export function locate({ start, end }: Span, lines: LineIndex): LocatedSpan {
  return { start, end, from: lines.position(start), to: lines.position(end) };
}
