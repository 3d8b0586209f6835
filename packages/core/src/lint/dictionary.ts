import type { Span } from "../text/span.ts";
import { compareKey } from "../text/vietnamese.ts";

/** Tells whether words of a text are in the dictionary: alone, or inside a longer phrase that stands there. */
export type Accepted = (words: string, text: string, span: Span) => boolean;

/** Characters of a block quote, list or emphasis that may stand between the words of a phrase. */
const MARKS = /[>*_\s]+/gu;

function keyOf(text: string): string {
  return ` ${compareKey(text.replace(MARKS, " "))} `;
}

/** `dictionary` holds words and phrases in any capitals, either place of the tone. */
export function acceptedBy(dictionary: readonly string[]): Accepted {
  if (dictionary.length === 0) return () => false;
  const keys = dictionary.map(keyOf).filter((key) => key.trim() !== "");
  const reach = Math.max(0, ...dictionary.map(({ length }) => 2 * length));
  return (words, text, { start, end }) => {
    const key = keyOf(words);
    const phrases = keys.filter((phrase) => phrase.includes(key));
    if (phrases.includes(key)) return true;
    const around = phrases.length === 0 ? "" : wordsOnly(text.slice(Math.max(0, start - reach), end + reach));
    return phrases.some((phrase) => around.includes(phrase));
  };
}

const MARKS_OF_SENTENCES = /[^A-Za-zÀ-ỹ\d\s]+/gu;

function wordsOnly(text: string): string {
  return keyOf(text.normalize("NFC").replace(MARKS_OF_SENTENCES, " "));
}
