import { grammarWords, unitWords } from "../data/grammar-words.ts";
import type { Confusion } from "./confusion.ts";
import { buildConfusion } from "./confusion.ts";
import { logOfCode } from "./count-code.ts";
import type { Familiar } from "./familiar.ts";
import { noneFamiliarYet } from "./familiar.ts";
import { readNeighbours } from "./neighbours.ts";
import { unpacker } from "./packing.ts";
import type { Pairs } from "./pairs.ts";
import { readPairs, UNKNOWN } from "./pairs.ts";
import type { Rivals } from "./rivals.ts";
import { noRivalsYet } from "./rivals.ts";
import type { SyllableTable } from "./syllable-table.ts";
import { syllableTable } from "./syllable-table.ts";
import type { Triples } from "./triples.ts";
import { readTriples } from "./triples.ts";
import type { UnseenShares } from "./unseen-shares.ts";
import { unseenShares } from "./unseen-shares.ts";

/**
 * How often syllables, pairs and triples of syllables stand in administrative texts (docs/language.md). Syllables are numbered by
 * frequency, the most frequent 0; pairs are numbered too, so that a triple is found from the pair it begins with.
 */
export interface LanguageModel {
  /** Day on which the counts were made, ISO. */
  readonly asOf: string;
  /** In small letters, the tone where the newer spelling has it; "<n>" stands for a number. */
  readonly syllables: readonly string[];
  readonly table: SyllableTable;
  /** What every number is counted as. */
  readonly numberId: number;
  /** Natural logarithms of the shares of the syllables. */
  readonly logShares: Float64Array;
  /** Natural logarithms of the counts of the syllables. */
  readonly logCounts: Float64Array;
  readonly pairs: Pairs;
  readonly triples: Triples;
  readonly unseen: UnseenShares;
  readonly gaps: Gaps;
  readonly confusion: Confusion;
  /** Words that hold a sentence together, and words for units: neither are parts of fixed phrases. */
  readonly grammarIds: ReadonlySet<number>;
  readonly unitIds: ReadonlySet<number>;
  readonly rivals: Rivals;
  readonly familiar: Familiar;
}

/** Middle syllables of phrases whose first and last syllable never stand side by side, in the order of both of them. */
interface Gaps {
  readonly keys: Uint32Array;
  readonly middles: Uint16Array;
}

/** What the generated modules hold. */
export interface PackedLanguage {
  readonly languageAsOf: string;
  readonly total: number;
  readonly syllables: string;
  readonly syllableCodes: string;
  readonly pairs: string;
  readonly triples: string;
  readonly gaps: string;
  readonly neighbours: string;
}

export function buildLanguageModel(packed: PackedLanguage): LanguageModel {
  const syllables = packed.syllables.split(" ");
  const next = unpacker(packed.syllableCodes);
  const logTotal = Math.log(packed.total);
  const logShares = new Float64Array(syllables.length);
  let code = 0;
  for (let id = 0; id < syllables.length; id += 1) {
    code = id === 0 ? next() : code - next();
    logShares[id] = (logOfCode[code] ?? 0) - logTotal;
  }
  const pairs = readPairs(packed.pairs, syllables.length);
  const triples = readTriples(packed.triples, pairs);
  const logCounts = logShares.map((share) => share + logTotal);
  const confusion = buildConfusion(syllables, logCounts, readNeighbours(packed.neighbours));
  return {
    asOf: packed.languageAsOf,
    syllables,
    table: syllableTable(syllables),
    numberId: syllables.indexOf("<n>"),
    logShares,
    logCounts,
    pairs,
    triples,
    unseen: unseenShares(pairs, triples, logCounts),
    gaps: readGaps(packed.gaps, pairs, triples, syllables.length),
    confusion,
    grammarIds: idsOf(grammarWords, syllables),
    unitIds: idsOf(unitWords, syllables),
    rivals: noRivalsYet(pairs, triples, confusion),
    familiar: noneFamiliarYet(),
  };
}

function idsOf(words: readonly string[], syllables: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => syllables.indexOf(word)).filter((id) => id >= 0));
}

function readGaps(packed: string, pairs: Pairs, { starts, thirds }: Triples, syllables: number): Gaps {
  const next = unpacker(packed);
  const found = new Map<number, number>();
  let [triple, pair] = [0, 0];
  for (let left = next(); left > 0; left -= 1) {
    triple += next();
    while ((starts[pair + 1] ?? Infinity) <= triple) pair += 1;
    found.set((pairs.firsts[pair] ?? 0) * syllables + (thirds[triple] ?? 0), pairs.seconds[pair] ?? 0);
  }
  const gaps = [...found].sort(([a], [b]) => a - b);
  return { keys: Uint32Array.from(gaps, ([key]) => key), middles: Uint16Array.from(gaps, ([, middle]) => middle) };
}

/** The middle syllable that a fixed phrase has between two, `UNKNOWN` where there is none. */
export function middleOf({ gaps, syllables }: LanguageModel, first: number, third: number): number {
  const key = first * syllables.length + third;
  let [low, high] = [0, gaps.keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((gaps.keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return gaps.keys[low] === key ? (gaps.middles[low] ?? UNKNOWN) : UNKNOWN;
}
