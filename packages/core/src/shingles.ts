/*
 * Texts are compared by their runs of three syllables (shingles). Of each run a hash is kept; the smallest hashes of a text are a
 * fair sample of all (min-hashing). A hash is five characters in an alphabet that sorts like the numbers it stands for.
 */
const ALPHABET = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
const HASH_LENGTH = 5;
/** A text of up to so many runs is compared as a whole, a longer one by a sample of this size. */
const SAMPLE = 128;

/** The hashes of a text's runs: `signature` holds the smallest ones in ascending order, `size` says how many there are. */
export interface Shingles {
  readonly signature: string;
  readonly size: number;
}

const SYLLABLE = /[\p{L}\p{N}]+/gu;

export function shinglesOf(text: string): Shingles {
  const syllables = text.toLowerCase().match(SYLLABLE) ?? [];
  const hashes = new Uint32Array(Math.max(syllables.length - 2, 0));
  for (let index = 0; index < hashes.length; index += 1) {
    let hash = FNV_OFFSET;
    for (let word = index; word <= index + 2; word += 1) hash = hashOn(hash, syllables[word] ?? "");
    hashes[index] = hash >>> 2;
  }
  const distinct = hashes.sort().filter((hash, index) => hash !== hashes[index - 1]);
  return { signature: printed(distinct.subarray(0, SAMPLE)), size: distinct.length };
}

/** The `count` smallest hashes: what two texts that have much in common are likely to share. */
export function sketchOf({ signature }: Shingles, count: number): readonly string[] {
  const hashes: string[] = [];
  for (let at = 0; at < signature.length && hashes.length < count; at += HASH_LENGTH) {
    hashes.push(signature.slice(at, at + HASH_LENGTH));
  }
  return hashes;
}

/** Which share of the runs of the shorter text stand in the longer one. */
export function sharedShare(one: Shingles, other: Shingles): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  const limit = [borderOf(one), borderOf(other)].toSorted()[0] ?? "";
  let [shared, compared, there] = [0, 0, 0];
  for (let here = 0; here < small.signature.length; here += HASH_LENGTH) {
    const hash = small.signature.slice(here, here + HASH_LENGTH);
    if (hash > limit) break;
    compared += 1;
    while (large.signature.slice(there, there + HASH_LENGTH) < hash && there < large.signature.length) {
      there += HASH_LENGTH;
    }
    if (large.signature.slice(there, there + HASH_LENGTH) === hash) shared += 1;
  }
  return compared === 0 ? 0 : shared / compared;
}

/** Up to which hash the sample of a text is complete. */
function borderOf({ signature, size }: Shingles): string {
  return size > SAMPLE ? signature.slice(-HASH_LENGTH) : "~";
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

/** FNV-1a, 32 bits, carried on over one more word and the space after it. */
function hashOn(start: number, word: string): number {
  let hash = start;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return Math.imul(hash ^ SPACE, FNV_PRIME);
}

const DIGIT_BITS = 6;
const DIGIT = 63;

/** The hashes one after the other; made in one piece, because a text of many pieces is slow to cut. */
function printed(hashes: Uint32Array): string {
  const codes = new Uint8Array(hashes.length * HASH_LENGTH);
  let at = 0;
  for (const hash of hashes) {
    for (let digit = HASH_LENGTH - 1; digit >= 0; digit -= 1) {
      codes[at] = ALPHABET.charCodeAt((hash >>> (digit * DIGIT_BITS)) & DIGIT);
      at += 1;
    }
  }
  return String.fromCharCode(...codes);
}
