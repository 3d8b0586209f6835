import type { Confusion } from "./confusion.ts";
import { candidatesFor } from "./confusion.ts";
import type { Pairs } from "./pairs.ts";
import { pairOf } from "./pairs.ts";
import type { Triples } from "./triples.ts";
import { tripleCode } from "./triples.ts";

/** Steps by which a pair with a candidate must be more frequent for it to be a rival: 32 times. */
const PAIR_LEAD = 20;
/** The same of a triple: 11 times. */
const TRIPLE_LEAD = 14;

/** Candidates for one syllable of a pair that make so much more frequent phrases; by their places among all candidates. */
interface PairRivals {
  /** Those that make a pair that leads. */
  readonly leading: readonly number[];
  /** Those that make a pair frequent enough to begin a triple that leads. */
  readonly frequent: readonly number[];
}

const NONE: PairRivals = { leading: [], frequent: [] };

/** What is known of the rivals of pairs, as far as it was asked: every pair is searched once. */
export interface Rivals {
  readonly pairs: Pairs;
  readonly triples: Triples;
  readonly confusion: Confusion;
  /** For each pair, which of its syllables it was asked for, and for which there are rivals. */
  readonly bits: Uint8Array;
  /** By the pair. */
  readonly firsts: Map<number, PairRivals>;
  readonly seconds: Map<number, PairRivals>;
}

const bits = { firstAsked: 1, first: 2, secondAsked: 4, second: 8 } as const;

export function noRivalsYet(pairs: Pairs, triples: Triples, confusion: Confusion): Rivals {
  return { pairs, triples, confusion, bits: new Uint8Array(pairs.codes.length), firsts: new Map(), seconds: new Map() };
}

function codeOf({ pairs }: Rivals, pair: number): number {
  return pairs.codes[pair] ?? 0;
}

/** Rivals of the first of two syllables (their pair, `UNKNOWN` where it is not counted). */
function firstRivals(rivals: Rivals, pair: number, first: number, second: number): PairRivals {
  if (second < 0) return NONE;
  if (pair < 0) return searchFirsts(rivals, pair, first, second);
  const known = rivals.bits[pair] ?? 0;
  if ((known & bits.firstAsked) !== 0) return (known & bits.first) === 0 ? NONE : (rivals.firsts.get(pair) ?? NONE);
  const found = searchFirsts(rivals, pair, first, second);
  rivals.bits[pair] = known | bits.firstAsked | (found === NONE ? 0 : bits.first);
  if (found !== NONE) rivals.firsts.set(pair, found);
  return found;
}

function searchFirsts(rivals: Rivals, pair: number, first: number, second: number): PairRivals {
  const least = codeOf(rivals, pair) + PAIR_LEAD;
  const { ids } = candidatesFor(rivals.confusion, first);
  const leading: number[] = [];
  for (let nth = 0; nth < ids.length; nth += 1) {
    if (codeOf(rivals, pairOf(rivals.pairs, ids[nth] ?? -1, second)) >= least) leading.push(nth);
  }
  return leading.length === 0 ? NONE : { leading, frequent: [] };
}

/** Rivals of the second of two syllables. */
function secondRivals(rivals: Rivals, pair: number, first: number, second: number): PairRivals {
  if (first < 0) return NONE;
  if (pair < 0) return searchSeconds(rivals, pair, first, second);
  const known = rivals.bits[pair] ?? 0;
  if ((known & bits.secondAsked) !== 0) return (known & bits.second) === 0 ? NONE : (rivals.seconds.get(pair) ?? NONE);
  const found = searchSeconds(rivals, pair, first, second);
  rivals.bits[pair] = known | bits.secondAsked | (found === NONE ? 0 : bits.second);
  if (found !== NONE) rivals.seconds.set(pair, found);
  return found;
}

function searchSeconds(rivals: Rivals, pair: number, first: number, second: number): PairRivals {
  const least = codeOf(rivals, pair) + PAIR_LEAD;
  const { ids } = candidatesFor(rivals.confusion, second);
  const [leading, frequent]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < ids.length; nth += 1) {
    const code = codeOf(rivals, pairOf(rivals.pairs, first, ids[nth] ?? -1));
    if (code >= least) leading.push(nth);
    if (code >= TRIPLE_LEAD) frequent.push(nth);
  }
  return frequent.length === 0 ? NONE : { leading, frequent };
}

/**
 * Candidates for a syllable that make far more frequent phrases with its neighbours than it does itself, by their places among all
 * candidates; null where there are none, as nearly everywhere. `left` and `right` are the pairs that the syllable makes, `middle` is
 * the code of the triple.
 */
export function rivalsBetween(
  rivals: Rivals,
  before: number,
  id: number,
  after: number,
  left: number,
  right: number,
  middle: number,
): readonly number[] | null {
  const seconds = secondRivals(rivals, left, before, id);
  const firsts = firstRivals(rivals, right, id, after);
  const middles = after < 0 ? [] : middlesAmong(rivals, seconds.frequent, before, id, after, middle + TRIPLE_LEAD);
  if (seconds.leading.length + firsts.leading.length + middles.length === 0) return null;
  return [...new Set([...seconds.leading, ...firsts.leading, ...middles])];
}

const NO_PLACES: readonly number[] = [];

function middlesAmong(
  { confusion, pairs, triples }: Rivals,
  frequent: readonly number[],
  before: number,
  id: number,
  after: number,
  least: number,
): readonly number[] {
  if (frequent.length === 0) return NO_PLACES;
  const { ids } = candidatesFor(confusion, id);
  return frequent.filter((nth) => tripleCode(triples, pairOf(pairs, before, ids[nth] ?? -1), after) >= least);
}
