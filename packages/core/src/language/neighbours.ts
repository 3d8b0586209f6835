import { unpacker } from "./packing.ts";

/** For each of some bare letters (their number) those for which they may stand by one slip at most. */
export interface Neighbours {
  /** Place of the first of each, and of what comes after the last. */
  readonly starts: Uint32Array;
  readonly letters: Uint16Array;
  readonly likenesses: Uint8Array;
}

export function readNeighbours(packed: string): Neighbours {
  const next = unpacker(packed);
  const letters = next();
  const starts = new Uint32Array(letters + 1);
  const [numbers, likenesses]: [number[], number[]] = [[], []];
  for (let from = 0; from < letters; from += 1) {
    starts[from] = numbers.length;
    let other = -1;
    for (let left = next(); left > 0; left -= 1) {
      other += next() + 1;
      numbers.push(other);
      likenesses.push(next());
    }
  }
  starts[letters] = numbers.length;
  return { starts, letters: Uint16Array.from(numbers), likenesses: Uint8Array.from(likenesses) };
}
