import type { Confusion } from "./confusion.ts";
import { buildConfusion } from "./confusion.ts";
import { logOfCode } from "./count-code.ts";
import { unpacker } from "./packing.ts";
import type { Pairs } from "./pairs.ts";
import { readPairs } from "./pairs.ts";
import type { Screens } from "./screens.ts";
import { buildScreens } from "./screens.ts";
import type { SyllableTable } from "./syllable-table.ts";
import { syllableTable } from "./syllable-table.ts";
import type { Triples } from "./triples.ts";
import { readTriples } from "./triples.ts";

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
  readonly counts: Float64Array;
  readonly pairs: Pairs;
  readonly triples: Triples;
  /** Middle syllables of phrases whose first and last syllable never stand side by side, by both of them (`gapKey`). */
  readonly gaps: ReadonlyMap<number, number>;
  readonly confusion: Confusion;
  readonly screens: Screens;
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
  const counts = logShares.map((share) => Math.exp(share + logTotal));
  const confusion = buildConfusion(syllables, counts);
  return {
    asOf: packed.languageAsOf,
    syllables,
    table: syllableTable(syllables),
    numberId: syllables.indexOf("<n>"),
    logShares,
    counts,
    pairs,
    triples,
    gaps: readGaps(packed.gaps, pairs, triples, syllables.length),
    confusion,
    screens: buildScreens(pairs, triples, confusion),
  };
}

function readGaps(packed: string, pairs: Pairs, { starts, thirds }: Triples, syllables: number): LanguageModel["gaps"] {
  const next = unpacker(packed);
  const gaps = new Map<number, number>();
  let [triple, pair] = [0, 0];
  for (let left = next(); left > 0; left -= 1) {
    triple += next();
    while ((starts[pair + 1] ?? Infinity) <= triple) pair += 1;
    gaps.set((pairs.firsts[pair] ?? 0) * syllables + (thirds[triple] ?? 0), pairs.seconds[pair] ?? 0);
  }
  return gaps;
}
