import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyNameStartsAmong } from "./body-name-starts.ts";
import { fixedNames, nearNames, shortenedNames } from "./data/organizations.ts";
import { unitLevels } from "./data/unit-words.ts";
import { bodyHeadsIn } from "./document/organizations.ts";
import { levelWordsIn } from "./document/units.ts";
import { fixedNamesAmong } from "./fixed-names.ts";
import { nearNamesAmong } from "./near-names.ts";
import { shortenedNamesAmong } from "./shortened-names.ts";
import type { WordKeys } from "./text/word-keys.ts";
import { wordKeys } from "./text/word-keys.ts";

type Search = (text: string, words: WordKeys) => readonly unknown[];

const searches: readonly (readonly [what: string, search: Search, opening: string])[] = [
  ["levels of units", levelWordsIn, "xã"],
  ["heads of bodies", bodyHeadsIn, "UBND"],
  ["fixed names", (text, words) => fixedNamesAmong(text, bodyNameStartsAmong(words)), "Bộ Nội"],
  ["names that come near", (text, words) => nearNamesAmong(text, bodyNameStartsAmong(words)), "Phòng Văn"],
  ["names that lack a word", (text, words) => shortenedNamesAmong(text, bodyNameStartsAmong(words)), "Thủ Chính"],
];

const sources = nearNames.map(({ wrong }) => wrong.replace(/\(.*?\)|\\s[+*]|[\\[\]?+*]/gu, " "));
const lacking = shortenedNames
  .flatMap(({ inner, last }) => [...inner, ...last])
  .map((words) => words.replace(/\(.*?\)|[[\]]/gu, ""));
const phrases = [
  ...fixedNames,
  ...lacking,
  ...sources,
  ...unitLevels,
  ...[
    "Ủy ban",
    "Uỷ ban nhân dân",
    "UBND",
    "HĐND & UBND",
    "Đảng uỷ",
    "Tỉnh ủy",
    "Thường trực",
    "Ban Bí thư",
    "Công an xã",
  ],
  ...[
    "Ban Chỉ đạo An toàn",
    "TP",
    "Hải Phòng",
    "trên địa bàn",
    "của",
    "các",
    "số",
    "Trung tâm phục vụ HCC",
    "hoà",
    "và",
  ],
];
const words = [...phrases, ...phrases.flatMap((phrase) => phrase.split(" "))];
const gaps = [" ", " ", " ", "  ", "\n", ", ", "-", " - ", "/", "(", "1", "a", "."];

/** Every word of the text seems to begin with that opening. */
function unscreened(text: string, opening: string): WordKeys {
  const keys = wordKeys(opening).filter((_, at) => at % 2 === 1);
  return wordKeys(text).flatMap((start, at) => (at % 2 === 0 ? keys.flatMap((key) => [start, key]) : []));
}

describe.each(searches)("%s", (_, search, opening) => {
  it("are found as without a screen", () => {
    const piece = fc.tuple(
      fc.constantFrom(...words),
      fc.constantFrom("", "", "upper", "lower"),
      fc.constantFrom(...gaps),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces
          .map(
            ([own, way, gap]) =>
              (way === "upper" ? own.toUpperCase() : way === "lower" ? own.toLowerCase() : own) + gap,
          )
          .join("");
        expect(search(text, wordKeys(text))).toEqual(search(text, unscreened(text, opening)));
      }),
      { numRuns: 300 },
    );
  });

  it("are found at all", () => {
    const text = "Bộ Nội vụ, UBND xã Ka Đô, Phòng Văn hóa và Xã hội, Thủ Chính phủ";
    expect(search(text, wordKeys(text))).not.toEqual([]);
  });
});
