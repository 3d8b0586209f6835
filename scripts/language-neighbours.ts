const SYLLABLE = /^([^aeiouy]*)([aeiouy]+)([^aeiouy]*)$/u;
const ONSETS: ReadonlyMap<string, string> = new Map(
  Object.entries({ r: "d", gi: "d", x: "s", tr: "ch", n: "l", gh: "g", ngh: "ng", c: "k", q: "k" }),
);
const CODAS: ReadonlyMap<string, string> = new Map(Object.entries({ ng: "n", nh: "n", ch: "t", c: "t" }));

/** Rime and frame (beginning and end) of bare letters, each folded so that what is often confused is one. */
function foldedParts(letters: string): readonly [rime: string, frame: string] | null {
  const [, onset = "", vowels = "", coda = ""] = SYLLABLE.exec(letters) ?? [];
  if (vowels === "") return null;
  const folded = [...new Set(vowels.replaceAll("y", "i"))].sort().join("");
  const end = CODAS.get(coda) ?? coda;
  return [`${folded}-${end}`, `${ONSETS.get(onset) ?? onset}-${end}`];
}

/** How bare letters may have become others (`likenessOf` of the core). */
type LikenessOf = (from: string, to: string) => number | null;

/**
 * For each of some bare letters those that they may stand for by one slip at most: how many, then distance from the one before and likeness
 * of each. Only those that `isMeant` says are proposed; whoever slips keeps the rime or the frame.
 */
export function neighbourNumbers(
  letters: readonly string[],
  isMeant: (number: number) => boolean,
  likenessOf: LikenessOf,
): readonly number[] {
  const parts = letters.map(foldedParts);
  const byPart = new Map<string, number[]>();
  for (const [number, both] of parts.entries()) {
    for (const part of both !== null && isMeant(number) ? both : []) {
      byPart.set(part, [...(byPart.get(part) ?? []), number]);
    }
  }
  return letters.flatMap((from, number) => {
    const near = new Set((parts[number] ?? []).flatMap((part) => byPart.get(part) ?? []));
    const sorted = [...near].sort((a, b) => a - b);
    return rowOf(sorted.map((other) => [other, likenessOf(from, letters[other] ?? "")]));
  });
}

function rowOf(near: readonly (readonly [number: number, like: number | null])[]): readonly number[] {
  let last = -1;
  const row = near.flatMap(([number, like]) => {
    if (like === null) return [];
    const distance = number - last - 1;
    last = number;
    return [distance, like];
  });
  return [row.length / 2, ...row];
}
