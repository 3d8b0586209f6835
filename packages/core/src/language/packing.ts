/**
 * Numbers as text: one to three printable characters each, small numbers the shortest, so that the generated modules are plain
 * ASCII and compress well. The four characters that a string literal would have to escape are left out.
 */
const SYMBOLS: string = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((symbol) => !'"$\\`'.includes(symbol))
  .join("");

const BASE = SYMBOLS.length;
const SHORT = 64;
const MIDDLE_LEADS = 24;
const MIDDLE_END = SHORT + MIDDLE_LEADS * BASE;
const LONG_LEAD = SHORT + MIDDLE_LEADS;
/** The largest number that can be packed, and one more. */
const END = MIDDLE_END + (BASE - LONG_LEAD) * BASE * BASE;

/** Writes whole numbers from 0; throws a RangeError at one that is too large. */
export function pack(numbers: Iterable<number>): string {
  let packed = "";
  for (const number of numbers) packed += packOne(number);
  return packed;
}

function packOne(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= END) throw new RangeError(`cannot pack ${number}`);
  if (number < SHORT) return SYMBOLS.charAt(number);
  if (number < MIDDLE_END) {
    const rest = number - SHORT;
    return SYMBOLS.charAt(SHORT + Math.floor(rest / BASE)) + SYMBOLS.charAt(rest % BASE);
  }
  const rest = number - MIDDLE_END;
  return (
    SYMBOLS.charAt(LONG_LEAD + Math.floor(rest / (BASE * BASE))) +
    SYMBOLS.charAt(Math.floor(rest / BASE) % BASE) +
    SYMBOLS.charAt(rest % BASE)
  );
}

const VALUES: Uint8Array = new Uint8Array(128);
for (let at = 0; at < BASE; at += 1) VALUES[SYMBOLS.charCodeAt(at)] = at;

/** Gives the numbers of a packed text one after the other; 0 for ever after its end. */
export function unpacker(packed: string): () => number {
  let at = 0;
  const next = (): number => VALUES[packed.charCodeAt(at++) & 127] ?? 0;
  return () => {
    if (at >= packed.length) return 0;
    const lead = next();
    if (lead < SHORT) return lead;
    if (lead < LONG_LEAD) return SHORT + (lead - SHORT) * BASE + next();
    const high = next();
    return MIDDLE_END + ((lead - LONG_LEAD) * BASE + high) * BASE + next();
  };
}
