import type { Span } from "./span.ts";
import { slice } from "./span.ts";

/** Blanks and line breaks, with the block quote marks that begin the next line. */
const GAP = /[\s\u00a0]+(?:>[\s\u00a0]*)*/gu;

/** Marks of emphasis, which open or close inside a number as well as around it. */
const EMPHASIS = /\*+/gu;

/** The words of a span for a message: on one line, without emphasis, in NFC. */
export function printedWords(text: string, span: Span): string {
  return slice(text, span).normalize("NFC").replace(EMPHASIS, "").replace(GAP, " ");
}
