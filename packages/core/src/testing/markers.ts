import type { Span } from "../text/span.ts";

/** A text written with marks, and what they said. */
export interface Marked {
  readonly text: string;
  /** What stood in ⟦ ⟧, in the order of the opening marks. */
  readonly spans: readonly Span[];
  /** Where ‸ stood, else null. */
  readonly cursor: number | null;
}

/** Takes the marks out of a text: ⟦ ⟧ around the words that are meant (they may nest), ‸ at the place of the cursor. */
export function parseMarkers(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let cursor: number | null = null;
  let text = "";
  for (const piece of marked.split(/([⟦⟧‸])/u)) {
    if (piece === "⟦") {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (piece === "⟧") {
      const span = open.pop();
      if (!span) throw new Error(`⟧ without ⟦ in: ${marked}`);
      span.end = text.length;
    } else if (piece === "‸") cursor = text.length;
    else text += piece;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${marked}`);
  return { text, spans, cursor };
}

/** Puts ⟦ ⟧ around spans: the inverse of `parseMarkers`, so that a failing test shows the words. */
export function addMarkers(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) =>
    start === end
      ? [{ at: start, rank: 1, mark: "⟦⟧" }]
      : [
          { at: start, rank: 2, mark: "⟦" },
          { at: end, rank: 0, mark: "⟧" },
        ],
  );
  let at = 0;
  let result = "";
  for (const next of marks.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
    result += text.slice(at, next.at) + next.mark;
    at = next.at;
  }
  return result + text.slice(at);
}
