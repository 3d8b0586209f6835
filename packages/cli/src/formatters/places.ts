import type { LineIndex, Span } from "@cchc/core";
import { lineIndex } from "@cchc/core";
import type { Report } from "../report.ts";

/** Where a span begins and ends, as an editor shows it: from 1, columns in UTF-16 units, the end excluded. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a span in the draft of this path. */
export type PlaceOf = (path: string, span: Span) => Place;

/** Places in the drafts of a report; each draft is indexed once, when it is first asked about. */
export function placesIn(drafts: Report["drafts"]): PlaceOf {
  const texts = new Map(drafts.map(({ path, text }) => [path, text]));
  const indexes = new Map<string, LineIndex>();
  return (path, { start, end }) => {
    const lines = indexes.get(path) ?? lineIndex(texts.get(path) ?? "");
    indexes.set(path, lines);
    const from = lines.position(start);
    const to = lines.position(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
