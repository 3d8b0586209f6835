import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKey } from "../text/vietnamese.ts";
import type { TitleWord } from "./title-difference.ts";
import { differInYears, titleDifference, titleWords } from "./title-difference.ts";

function wordsOf(title: string): readonly TitleWord[] {
  return titleWords(title, 0, title.length);
}

/** The words of each side at which two abstracts differ; null where they do not or cannot be compared. */
function difference(one: string, other: string): { here: string; there: string; years: boolean } | null {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const found = titleDifference(words, others);
  if (found === null) return null;
  const print = (places: readonly number[], all: readonly TitleWord[]): string =>
    places.map((place) => all[place]?.key).join(" ");
  return {
    here: print(found.here, words),
    there: print(found.there, others),
    years: differInYears(found, words, others),
  };
}

const LEADS = ["v", "về", "việc", "ban", "hành", "phê", "duyệt"];

const PLAN = "ban hành Kế hoạch phát triển du lịch xã Kon Gang năm 2026";

describe("titleDifference", () => {
  it.each<[sentence: string, one: string, other: string, expected: ReturnType<typeof difference>]>([
    [
      "is nothing where case, marks and the leading words differ",
      PLAN,
      "về việc ban hành kế hoạch phát triển du lịch, xã Kon Gang năm 2026",
      null,
    ],
    ["is nothing where one is cut short", PLAN, "Kế hoạch phát triển du lịch", null],
    ["is nothing where little is alike", PLAN, "Kế hoạch phòng cháy, chữa cháy rừng mùa khô", null],
    ["is nothing between a few words", "về giá đất", "về giá điện", null],
    ["is a year", PLAN, PLAN.replace("2026", "2025"), { here: "2026", there: "2025", years: true }],
    [
      "is a year where the sentence goes on after it",
      PLAN,
      `${PLAN.replace("2026", "2025")} và khả năng ngân sách của xã`,
      { here: "2026", there: "2025", years: true },
    ],
    [
      "is each of two years",
      "Kế hoạch trồng rừng giai đoạn 2021 - 2025",
      "Kế hoạch trồng rừng giai đoạn 2026 - 2030",
      { here: "2021 2025", there: "2026 2030", years: true },
    ],
    [
      "is a name of as many words",
      PLAN,
      PLAN.replace("Kon Gang", "Kon Chiêng"),
      { here: "gang", there: "chiêng", years: false },
    ],
    [
      "is a name of more words",
      PLAN,
      PLAN.replace("Kon Gang", "Bờ Y Thượng"),
      { here: "kon gang", there: "bờ y thượng", years: false },
    ],
    [
      "is what one side lacks",
      PLAN,
      PLAN.replace("du lịch", "du lịch, dịch vụ"),
      { here: "", there: "dịch vụ", years: false },
    ],
  ])("%s", (_, one, other, expected) => {
    expect(difference(one, other)).toEqual(expected);
  });

  it("gives places of words in the text", () => {
    const text = "Quyết định số 9/QĐ-UBND về việc ban hành Quy chế làm việc";
    expect(titleWords(text, 24, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Quy",
      "chế",
      "làm",
      "việc",
    ]);
  });
});

describe("titleWords", () => {
  it("have the keys and places of the words one by one, whatever stands between them", () => {
    const pieces = [
      "Kế",
      "HOẠCH",
      "hoà",
      "thuỷ",
      "2026",
      "İnan",
      "a\u0301",
      "về",
      " ",
      " ",
      ", ",
      "\n",
      "–",
      "q",
      "uý",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        const text = `(${parts.join("")})`;
        const all = [...text.matchAll(/[A-Za-zÀ-ỹ\d]+/gu)].map((match) => ({
          key: compareKey(match[0]),
          start: match.index,
          end: match.index + match[0].length,
        }));
        const words = titleWords(text, 0, text.length);
        expect(words).toEqual(all.slice(all.length - words.length));
        expect(all.slice(0, all.length - words.length).every(({ key }) => LEADS.includes(key))).toBe(true);
        expect(LEADS).not.toContain(words[0]?.key);
      }),
    );
  });
});
