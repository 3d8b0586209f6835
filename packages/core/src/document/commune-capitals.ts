import { currentUnits } from "../data/gazetteer-units.ts";
import { afterCapitals } from "../data/unit-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { compareKey } from "../text/vietnamese.ts";

const ROOM = 60;
const MOST_WORDS = 6;
/** As many syllables are taken for a name without asking. */
const FREE_WORDS = 3;
const words = /\S+/gu;
const oddWord = /[\d-]/u;
const closing = /[^A-Za-zÀ-ỹ\d]+$/u;

let names: ReadonlySet<string> | null = null;

/**
 * The name of a present commune after a level word that ends at `at`, in a line of capitals, if it is one whose words do not
 * show where it ends: "TÂN THÀNH", "HÀ GIANG 2", "1 BẢO LỘC"; else null. UTF-16 offsets, end excluded.
 */
export function communeInCapitals(text: string, at: number): readonly [start: number, end: number] | null {
  names ??= oddNames();
  const found = allMatches(words, text.slice(at, at + ROOM)).slice(0, MOST_WORDS);
  const start = at + (found[0]?.index ?? 0);
  const ends = found.map(({ 0: printed, index }) => at + index + printed.replace(closing, "").length);
  for (const end of ends.slice(1).reverse()) {
    if (names.has(compareKey(text.slice(start, end)))) return [start, end];
  }
  return null;
}

/** Names with a word that else ends a name, with a number or a dash, or of many syllables; unpacked when first asked for. */
function oddNames(): ReadonlySet<string> {
  const stops = new Set(afterCapitals);
  const isOdd = (name: string): boolean => {
    const syllables = name.toUpperCase().match(words) ?? [];
    return syllables.length > FREE_WORDS || syllables.some((word) => stops.has(word) || oddWord.test(word));
  };
  const communes = currentUnits.split("\n").flatMap((line) => line.split("|")[3]?.split(",") ?? []);
  return new Set(
    communes
      .map((unit) => unit.slice(1))
      .filter(isOdd)
      .map(compareKey),
  );
}
