import type { LanguageModel } from "./language-model.ts";
import { pairOf, UNKNOWN } from "./pairs.ts";
import type { Slip } from "./slip.ts";
import type { Words } from "./words.ts";
import { idAt } from "./words.ts";

/** A pair seen so often is well known: about 1,100 times. */
const WELL_KNOWN = 28;

/**
 * Whether what is written was never seen beside its neighbours, while what was meant was seen beside all of them, and is well known
 * beside one: then less is needed to take it for a slip.
 */
export function isStrange({ pairs }: LanguageModel, words: Words, { at, count, meant }: Slip): boolean {
  const codesOf = (ids: readonly number[]): readonly number[] =>
    ids.slice(1).flatMap((id, place) => {
      const before = ids[place] ?? UNKNOWN;
      return before < 0 || id < 0 ? [] : [pairs.codes[pairOf(pairs, before, id)] ?? 0];
    });
  const written = Array.from({ length: count }, (_, place) => idAt(words, at + place));
  const within = (ids: readonly number[]): readonly number[] => [idAt(words, at - 1), ...ids, idAt(words, at + count)];
  // Of two that were swapped, what stands around them says little.
  const [seen, wanted] =
    count > 1 ? [codesOf(written), codesOf(meant)] : [codesOf(within(written)), codesOf(within(meant))];
  return seen.every((code) => code === 0) && wanted.every((code) => code > 0) && Math.max(...wanted) >= WELL_KNOWN;
}
