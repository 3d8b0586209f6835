/** Finds places in a text where one of some words can begin. */
export interface WordStarts {
  /** The first offset from `from` on at which a word begins with one of the initials; -1 where none does. */
  next(text: string, from: number): number;
}

/** Beyond the last precomposed letter of Vietnamese. */
const CODES = 0x1f00;
const insideWord = /[\p{L}\p{N}]/u;

/**
 * A search for words that begin with one of `initials`, each a UTF-16 unit below U+1F00. A walk over the units is several times faster
 * than a pattern with many alternatives, which tries them all at every letter.
 */
export function wordStarts(initials: string): WordStarts {
  const isInitial = new Uint8Array(CODES);
  for (let at = 0; at < initials.length; at += 1) isInitial[initials.charCodeAt(at)] = 1;
  return {
    next: (text, from) => {
      for (let at = from; at < text.length; at += 1) {
        if (isInitial[text.charCodeAt(at)] === 1 && beginsWord(text, at)) return at;
      }
      return -1;
    },
  };
}

/** Whether no letter or digit stands before `at`. */
function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return before === 0x20 || before === 0x0a || !insideWord.test(text.charAt(at - 1));
}
