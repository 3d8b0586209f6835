/**
 * What was computed of some words, kept with them. Versions of a draft share it for paragraphs that did not change, wherever they stand
 * now. A class, for only so are the values out of sight of whoever compares or prints what holds it.
 */
export class Memory {
  /** Made when first asked for, with room for all: most texts are asked for most of them, some for none. */
  #values: unknown[] | null = null;

  /** The value in a slot, computed if there is none. */
  recall<W, V>(slot: number, compute: (words: W) => V, words: W): V {
    this.#values ??= new Array<unknown>(slots);
    const values = this.#values;
    const known = values[slot];
    if (known !== undefined) return known as V;
    const value = compute(words);
    values[slot] = value;
    return value;
  }
}

let slots = 0;

/**
 * Computes a value of some words when it is first asked for and keeps it as long as they live. It may hang on nothing else: not on
 * where they stand, nor on what stands around them.
 */
export function onceOfWords<W extends { readonly memory: Memory }, V extends object | string | number | boolean | null>(
  compute: (words: W) => V,
): (words: W) => V {
  const slot = slots++;
  return (words) => words.memory.recall(slot, compute, words);
}
