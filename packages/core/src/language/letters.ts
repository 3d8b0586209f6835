import { bareLetters } from "./bare-letters.ts";

/** Syllables by their bare letters, which are numbered in the order in which they are met. */
export interface Letters {
  readonly letters: readonly string[];
  /** Number of the letters of each syllable. */
  readonly numbers: Uint16Array;
}

export function lettersOf(syllables: readonly string[]): Letters {
  const numbers = new Uint16Array(syllables.length);
  const known = new Map<string, number>();
  for (let id = 0; id < syllables.length; id += 1) {
    const letters = bareLetters(syllables[id] ?? "");
    let number = known.get(letters);
    if (number === undefined) {
      number = known.size;
      known.set(letters, number);
    }
    numbers[id] = number;
  }
  return { letters: [...known.keys()], numbers };
}
