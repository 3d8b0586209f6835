import { unpacker } from "./packing.ts";
import type { Pairs } from "./pairs.ts";

/** Triples of syllables, in the order of the pairs with which they begin. */
export interface Triples {
  readonly starts: Uint32Array;
  readonly thirds: Uint16Array;
  readonly codes: Uint8Array;
}

export function readTriples(packed: string, { starts: pairStarts, seconds }: Pairs): Triples {
  const next = unpacker(packed);
  const starts = new Uint32Array(seconds.length + 1);
  const [thirds, codes]: [number[], number[]] = [[], []];
  for (let pair = 0; pair < seconds.length; pair += 1) {
    starts[pair] = thirds.length;
    let place = (pairStarts[seconds[pair] ?? 0] ?? 0) - 1;
    for (let left = next(); left > 0; left -= 1) {
      place += next() + 1;
      thirds.push(seconds[place] ?? 0);
      codes.push(next());
    }
  }
  starts[seconds.length] = thirds.length;
  return { starts, thirds: Uint16Array.from(thirds), codes: Uint8Array.from(codes) };
}

/** The code of the count of a triple: what follows a pair; 0 where it was seen less than ten times. */
export function tripleCode({ starts, thirds, codes }: Triples, pair: number, third: number): number {
  if (pair < 0 || third < 0) return 0;
  let [low, high] = [starts[pair] ?? 0, starts[pair + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = thirds[middle] ?? 0;
    if (found === third) return codes[middle] ?? 0;
    if (found < third) low = middle + 1;
    else high = middle;
  }
  return 0;
}
