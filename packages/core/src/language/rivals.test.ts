import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatesFor } from "./confusion.ts";
import { loadLanguageModel } from "./load-language-model.ts";
import { pairOf } from "./pairs.ts";
import { rivalsBetween } from "./rivals.ts";
import { tripleCode } from "./triples.ts";

const { rivals, pairs, triples, confusion, syllables } = await loadLanguageModel();

const anyId = fc.nat(syllables.length - 1);
/** Two syllables that stand side by side, so that something is found often. */
const anyPair = fc
  .nat(pairs.codes.length - 1)
  .map((pair) => [pairs.firsts[pair] ?? 0, pairs.seconds[pair] ?? 0] as const);
const anyPlace = fc.oneof(
  fc.tuple(anyPair, anyId).map(([[before, id], after]) => [before, id, after] as const),
  fc.tuple(anyId, anyPair).map(([before, [id, after]]) => [before, id, after] as const),
  fc.tuple(anyPair, anyPair).map(([[before, id], [, after]]) => [before, id, after] as const),
  anyPair.map(([before, id]) => [before, id, -2] as const),
  anyPair.map(([id, after]) => [-1, id, after] as const),
);

describe("rivalsBetween", () => {
  it("finds, asked for the first or the second time, what a search through all candidates finds", () => {
    const search = (before: number, id: number, after: number): readonly number[] => {
      const code = (first: number, second: number): number => pairs.codes[pairOf(pairs, first, second)] ?? 0;
      const triple = (middle: number): number => tripleCode(triples, pairOf(pairs, before, middle), after);
      return candidatesFor(confusion, id).ids.flatMap((other, nth) =>
        code(before, other) >= code(before, id) + 20 ||
        code(other, after) >= code(id, after) + 20 ||
        triple(other) >= triple(id) + 14
          ? [nth]
          : [],
      );
    };
    fc.assert(
      fc.property(anyPlace, ([before, id, after]) => {
        const [left, right] = [pairOf(pairs, before, id), pairOf(pairs, id, after)];
        const ask = (): readonly number[] =>
          rivalsBetween(rivals, before, id, after, left, right, tripleCode(triples, left, after)) ?? [];
        const found = ask();
        expect(found.toSorted((a, b) => a - b)).toEqual(search(before, id, after));
        expect(ask()).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
