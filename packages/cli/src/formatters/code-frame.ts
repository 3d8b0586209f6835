import type { LineIndex, Span } from "@cchc/core";
import type { Paint } from "./paint.ts";
import { windowAround } from "./window.ts";

/** A text whose lines are shown; its lines are indexed once. */
export interface Page {
  readonly text: string;
  readonly lines: LineIndex;
}

export interface FrameStyle {
  readonly paint: Paint;
  /** Columns to fill, gutter included. */
  readonly width: number;
  /** Columns before the bar. */
  readonly gutter: number;
}

const MAX_LINES = 3;
const BAR = " │ ";

/** The lines of a span (at most three) as they stand in the draft, each with carets under the words of the span. */
export function codeFrame({ text, lines }: Page, span: Span, { paint, width, gutter }: FrameStyle): string[] {
  const first = lines.position(span.start).line;
  const last = lines.position(span.end).line;
  const shown = Array.from({ length: Math.min(last - first + 1, MAX_LINES) }, (_, at) => first + at);
  return shown.flatMap((number) => {
    const start = lines.offset(number, 1);
    const line = text.slice(start, lines.offset(number, Number.POSITIVE_INFINITY));
    const from = number === first ? span.start - start : line.length - line.trimStart().length;
    const to = number === last ? span.end - start : line.trimEnd().length;
    // The break that ends the span, or an empty line inside it, shows no words.
    if (number !== first && to <= from) return [];
    const { text: piece, mark } = windowAround(
      line,
      from,
      Math.min(Math.max(from, to), line.length),
      width - gutter - BAR.length,
    );
    const head = paint("dim", `${String(number).padStart(gutter)}${BAR}`);
    const carets = `${" ".repeat(mark.start)}${paint("red", "^".repeat(mark.width))}`;
    return [`${head}${piece}`.trimEnd(), `${paint("dim", `${" ".repeat(gutter)}${BAR}`)}${carets}`];
  });
}
