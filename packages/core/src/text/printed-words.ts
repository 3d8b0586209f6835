import type { Span } from "./span.ts";
import { slice } from "./span.ts";

/** Blanks and line breaks, with the block quote marks that begin the next line. */
const GAP = /[\s\u00a0]+(?:>[\s\u00a0]*)*/gu;

/** The words of a span for a message: on one line, in NFC. */
export function printedWords(text: string, span: Span): string {
  return slice(text, span).normalize("NFC").replace(GAP, " ");
}
