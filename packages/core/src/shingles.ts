/*
 * Texts are compared by their runs of three syllables (shingles). Of each run a hash is kept; the smallest hashes of a text are a
 * fair sample of all (min-hashing). A hash is five characters in an alphabet that sorts like the numbers it stands for.
 */
const ALPHABET = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
const HASH_LENGTH = 5;
/** A text of up to so many runs is compared as a whole, a longer one by a sample of this size. */
const SAMPLE = 128;

/** FNV-1a, 32 bits; a space closes each syllable. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

/** The hashes of a text's runs: `signature` holds the smallest ones in ascending order, `size` says how many there are. */
export interface Shingles {
  readonly signature: string;
  readonly size: number;
}

export function shinglesOf(text: string): Shingles {
  const hashes = runsOf(text.toLowerCase()).sort();
  let size = 0;
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index] ?? 0;
    if (size > 0 && hashes[size - 1] === hash) continue;
    hashes[size] = hash;
    size += 1;
  }
  return { signature: printed(hashes.subarray(0, Math.min(size, SAMPLE))), size };
}

/** The hashes of all runs: at each letter it is added to the three runs of which its syllable is the last, the middle and the first one. */
function runsOf(text: string): Uint32Array {
  const hashes = new Uint32Array(text.length >> 1);
  const { length } = text;
  let [first, middle, last] = [FNV_OFFSET, FNV_OFFSET, FNV_OFFSET];
  let syllables = 0;
  let isOpen = false;
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : SPACE;
    if (isOfSyllable(unit, text, at)) {
      first = Math.imul(first ^ unit, FNV_PRIME);
      middle = Math.imul(middle ^ unit, FNV_PRIME);
      last = Math.imul(last ^ unit, FNV_PRIME);
      isOpen = true;
    } else if (isOpen) {
      if (syllables >= 2) hashes[syllables - 2] = Math.imul(first ^ SPACE, FNV_PRIME) >>> 2;
      first = Math.imul(middle ^ SPACE, FNV_PRIME);
      middle = Math.imul(last ^ SPACE, FNV_PRIME);
      last = FNV_OFFSET;
      syllables += 1;
      isOpen = false;
    }
  }
  return hashes.subarray(0, Math.max(syllables - 2, 0));
}

const SYLLABLE = /[A-Za-zÀ-ỹ\d]/u;
/** Units beyond are rare, half of them parts of a character. */
const KNOWN_UNITS = 0x2000;
const [UNKNOWN, INSIDE, OUTSIDE] = [0, 1, 2];
/** Whether each unit is part of a syllable, as far as it was met. */
const kinds = new Uint8Array(KNOWN_UNITS);

function isOfSyllable(unit: number, text: string, at: number): boolean {
  const known = kinds[unit];
  if (known === undefined) return SYLLABLE.test(characterOf(text, at));
  if (known !== UNKNOWN) return known === INSIDE;
  const isInside = SYLLABLE.test(text.charAt(at));
  kinds[unit] = isInside ? INSIDE : OUTSIDE;
  return isInside;
}

/** The character to which the unit at `at` belongs. */
function characterOf(text: string, at: number): string {
  const whole = String.fromCodePoint(text.codePointAt(at - 1) ?? 0);
  return whole.length > 1 ? whole : String.fromCodePoint(text.codePointAt(at) ?? 0);
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

/** The units of the alphabet. */
const DIGITS = Uint8Array.from(ALPHABET, (digit) => digit.charCodeAt(0));
const DIGIT_BITS = 6;
const DIGIT = 63;

/** The hashes one after the other; made in one piece, because a text of many pieces is slow to cut, and of a plain array, which is spread fastest. */
function printed(hashes: Uint32Array): string {
  const units = new Array<number>(hashes.length * HASH_LENGTH);
  for (let index = 0; index < hashes.length; index += 1) {
    let rest = hashes[index] ?? 0;
    for (let at = (index + 1) * HASH_LENGTH - 1; at >= index * HASH_LENGTH; at -= 1) {
      units[at] = DIGITS[rest & DIGIT] ?? 0;
      rest >>>= DIGIT_BITS;
    }
  }
  return String.fromCharCode(...units);
}
