import type { Span } from "./span.ts";
import { slice } from "./span.ts";

/** Blanks and line breaks, with the block quote marks that begin the next line. */
const GAP = /[\s\u00a0]+(?:>[\s\u00a0]*)*/gu;

/** Marks of emphasis, which open or close inside a number as well as around it. */
const EMPHASIS = /\*+/gu;

/** What has to be tidied at all. */
const UNTIDY = /[*]|[^\S ]| [ >]/u;

/** The words of a span for a message: on one line, without emphasis, in NFC. */
export function printedWords(text: string, span: Span): string {
  const words = slice(text, span).normalize("NFC");
  return UNTIDY.test(words) ? words.replace(EMPHASIS, "").replace(GAP, " ") : words;
}
