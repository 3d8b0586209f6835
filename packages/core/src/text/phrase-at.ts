/** The length of the phrase that stands in a text at an offset, spaces and line breaks between its words counted as they are; 0 where none does. */
export type PhraseAt = (text: string, offset: number) => number;

/** Whether phrases are read in any capitals; not unless told. */
export interface PhraseOptions {
  readonly ignoreCase?: boolean;
}

const special = /[\\^$.*+?()[\]{}|/]/g;
const UNIT = 0x10000;

/**
 * Reads one of some phrases at an offset: the first in their order that stands there as whole words. Each has two letters or more,
 * by which most other words are told from them at a glance: a pattern of all of them would try one after the other.
 */
export function phraseAt(phrases: readonly string[], { ignoreCase = false }: PhraseOptions = {}): PhraseAt {
  const readers = new Map<number, PhraseAt>();
  for (const [beginning, alike] of byBeginning(phrases, ignoreCase)) {
    for (const first of spellings(beginning.charAt(0), ignoreCase)) {
      for (const second of spellings(beginning.charAt(1), ignoreCase)) {
        readers.set(first * UNIT + second, alike);
      }
    }
  }
  return (text, offset) =>
    readers.get(text.charCodeAt(offset) * UNIT + text.charCodeAt(offset + 1))?.(text, offset) ?? 0;
}

function byBeginning(phrases: readonly string[], ignoreCase: boolean): ReadonlyMap<string, PhraseAt> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const beginning = ignoreCase ? phrase.slice(0, 2).toLowerCase() : phrase.slice(0, 2);
    const group = groups.get(beginning);
    if (group === undefined) groups.set(beginning, [phrase]);
    else group.push(phrase);
  }
  return new Map([...groups].map(([beginning, group]) => [beginning, oneOf(group, ignoreCase)]));
}

/** The pattern is made when a text first has such a beginning: many never do. */
function oneOf(phrases: readonly string[], ignoreCase: boolean): PhraseAt {
  let pattern: RegExp | null = null;
  return (text, offset) => {
    pattern ??= new RegExp(`(?:${phrases.map(source).join("|")})(?![A-Za-zÀ-ỹ])`, ignoreCase ? "iuy" : "uy");
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex - offset : 0;
  };
}

function source(phrase: string): string {
  return phrase.replace(special, "\\$&").replace(/ /g, "\\s+");
}

function spellings(letter: string, ignoreCase: boolean): readonly number[] {
  const all = ignoreCase ? [letter.toLowerCase(), letter.toUpperCase()] : [letter];
  return all.map((one) => one.charCodeAt(0));
}
