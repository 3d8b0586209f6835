/** Counts in the order in which they are packed: syllables by frequency, rows by their first syllables. */
export interface Counts {
  readonly syllables: readonly string[];
  readonly syllableCounts: readonly number[];
  readonly total: number;
  /** For each syllable the ids of those that follow it, with counts. */
  readonly pairs: readonly ReadonlyMap<number, number>[];
  /** For each pair, in order, what follows: places among the followers of the second syllable, with counts. */
  readonly triples: readonly ReadonlyMap<number, number>[];
  /** First and second syllable of each pair, in order. */
  readonly pairEnds: readonly (readonly [first: number, second: number])[];
}

type Rows = readonly (readonly [words: string, count: number])[];

/** Numbers the syllables and leaves out what holds one that is not counted by itself. */
export function keptCounts(unigrams: Rows, bigrams: Rows, trigrams: Rows): Counts {
  const ordered = unigrams.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const ids = new Map(ordered.map(([word], id) => [word, id]));
  const pairs = ordered.map(() => new Map<number, number>());
  for (const [words, count] of bigrams) {
    const [a, b] = idsOf(words, ids);
    if (a !== undefined && b !== undefined) pairs[a]?.set(b, count);
  }
  const followers = pairs.map((row) => [...row.keys()].sort((a, b) => a - b));
  const pairEnds = followers.flatMap((row, a) => row.map((b) => [a, b] as const));
  const places = followers.map((row) => new Map(row.map((b, place) => [b, place])));
  const starts = startsOf(followers);
  const triples = pairEnds.map(() => new Map<number, number>());
  for (const [words, count] of trigrams) {
    const [a = -1, b = -1, c = -1] = idsOf(words, ids);
    const [second, third] = [places[a]?.get(b), places[b]?.get(c)];
    if (second !== undefined && third !== undefined) triples[(starts[a] ?? 0) + second]?.set(third, count);
  }
  return {
    syllables: ordered.map(([word]) => word),
    syllableCounts: ordered.map(([, count]) => count),
    total: ordered.reduce((sum, [, count]) => sum + count, 0),
    pairs,
    triples,
    pairEnds,
  };
}

function idsOf(words: string, ids: ReadonlyMap<string, number>): readonly (number | undefined)[] {
  return words.split(" ").map((word) => ids.get(word));
}

function startsOf(rows: readonly (readonly unknown[])[]): readonly number[] {
  let start = 0;
  return rows.map(({ length }) => {
    start += length;
    return start - length;
  });
}

/** A phrase is fixed where it was seen so often, and its middle stands in so great a share of what parts its ends. */
const FIXED_COUNT = 60;
const FIXED_SHARE = 0.9;
/** Its ends alone side by side are so many times rarer, or never seen. */
const FIXED_RATIO = 80;

/** A triple by its pair and its place in the row of the pair. */
interface Fixed {
  readonly pair: number;
  readonly place: number;
}

/** Triples whose first and third syllable, side by side, can only be the triple with its second dropped. */
export function droppable({ pairs, triples, pairEnds, syllables }: Counts): readonly Fixed[] {
  const followers = pairs.map((row) => [...row.keys()].sort((a, b) => a - b));
  const best = new Map<number, { count: number; sum: number; pair: number; place: number }>();
  const all = triples.flatMap((row, pair) => [...row].map(([place, count]) => ({ pair, place, count })));
  for (const { pair, place, count } of all) {
    const [a = 0, b = 0] = pairEnds[pair] ?? [];
    const key = a * syllables.length + (followers[b]?.[place] ?? 0);
    const known = best.get(key);
    if (known === undefined) best.set(key, { count, sum: count, pair, place });
    else {
      known.sum += count;
      if (count > known.count) Object.assign(known, { count, pair, place });
    }
  }
  return [...best].flatMap(([key, { count, sum, pair, place }]) => {
    const [a, c] = [Math.floor(key / syllables.length), key % syllables.length];
    const together = pairs[a]?.get(c) ?? 0;
    const isWord = (id: number): boolean => syllables[id] !== "<n>";
    const middle = pairEnds[pair]?.[1] ?? 0;
    const fixed = count >= FIXED_COUNT && count >= FIXED_SHARE * sum && count >= FIXED_RATIO * together;
    return fixed && isWord(a) && isWord(c) && isWord(middle) ? [{ pair, place }] : [];
  });
}

/** The chosen triples by the distance of each from the one before, counted through all rows. */
export function gapsOf({ triples }: Counts, chosen: readonly Fixed[]): readonly number[] {
  const starts = startsOf(triples.map((row) => [...row]));
  const numbers = chosen
    .map(({ pair, place }) => {
      const order = [...(triples[pair]?.keys() ?? [])].sort((a, b) => a - b);
      return (starts[pair] ?? 0) + order.indexOf(place);
    })
    .sort((a, b) => a - b);
  return [numbers.length, ...numbers.map((number, at) => (at === 0 ? number : number - (numbers[at - 1] ?? 0)))];
}
