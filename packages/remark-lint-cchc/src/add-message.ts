import type { Analysis, Diagnostic, Edit, LineIndex, Span } from "@cchc/core";
import { applyEdits, contains, lineIndex, slice } from "@cchc/core";
import type { VFile } from "vfile";

const SOURCE = "cchc";

/** Where a vfile wants a message: lines and columns from 1, offsets from 0, the end excluded. */
interface Place {
  readonly start: Point;
  readonly end: Point;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Puts a diagnostic on a file; `shift` is how far the text begins after the beginning of the file. */
export function addMessage(file: VFile, diagnostic: Diagnostic, { text }: Analysis, shift: number): void {
  const { ruleId, level, span, url } = diagnostic;
  const lines = lineIndex(text);
  const place = placeOf(span, lines, shift);
  const message = file.message(diagnostic.message, { place, ruleId, source: SOURCE });
  // As unified knows them: true is an error, false a warning, undefined a remark.
  message.fatal = { error: true, warning: false, info: undefined }[level];
  message.url = url;
  message.actual = slice(text, span);
  const note = noteOf(diagnostic, lines);
  const expected = expectedOf(diagnostic, text);
  if (note !== "") message.note = note;
  if (expected.length > 0) message.expected = expected;
}

function placeOf({ start, end }: Span, lines: LineIndex, shift: number): Place {
  const point = (offset: number): Point => ({ ...lines.position(offset), offset: offset + shift });
  return { start: point(start), end: point(end) };
}

/** The clause that is broken, and the other places that have to do with it. */
function noteOf({ legalBasis, related }: Diagnostic, lines: LineIndex): string {
  const places = related.map(({ span, message }) => {
    const { line, column } = lines.position(span.start);
    return `${line}:${column}: ${message}`;
  });
  return [...(legalBasis === null ? [] : [legalBasis]), ...places].join("\n");
}

/** What may stand in the place of the wrong words; a change that reaches beyond them cannot be told this way. */
function expectedOf({ span, fix, suggestions }: Diagnostic, text: string): string[] {
  const changes = [...(fix === null ? [] : [fix]), ...suggestions.map(({ edits }) => edits)];
  const within = changes.filter((edits) => edits.length > 0 && edits.every((edit) => contains(span, edit.span)));
  return [...new Set(within.map((edits) => applyWithin(text, span, edits)))];
}

function applyWithin(text: string, span: Span, edits: readonly Edit[]): string {
  const moved = edits.map((edit) => ({
    span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
    text: edit.text,
  }));
  return applyEdits(slice(text, span), moved);
}
