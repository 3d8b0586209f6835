import { LOWER, UPPER } from "../text/letters.ts";

/** Ways to write one thing, all of them right; a draft keeps to one. */
export interface VariantFamily {
  /** Finds every way. */
  readonly pattern: RegExp;
  /** Tells the ways apart: words of one key are written the same way; null for words that tell nothing. */
  readonly keyOf: (words: string) => string | null;
}

const spacedDash = /\s[-–]/u;
const olderTone = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu;
const lowerCase = new RegExp(`[${LOWER}]`, "u");

/** The words themselves, capitals told apart; a text all in capitals tells nothing. */
function asPrinted(words: string): string | null {
  return lowerCase.test(words) ? words : null;
}

const capital = new RegExp(`^[${UPPER}]`, "u");
const committee = /^[UỦ]/u;

/** A syllable with a capital may belong to a name, whose spelling is its bearer's, unless it begins "Ủy ban". */
function mayBeName(words: string): boolean {
  return capital.test(words) && (!committee.test(words) || !lowerCase.test(words));
}

export const variantFamilies: readonly VariantFamily[] = [
  // 2026-2030, 2026 - 2030
  {
    pattern: /(?<![\d/.-])20\d\d(?:[-–]|\s+[-–]\s+)20\d\d(?![\d/])/gu,
    keyOf: (words) => (spacedDash.test(words) ? "spaced" : "tight"),
  },
  // bảo đảm, đảm bảo
  {
    pattern: /(?<![A-Za-zÀ-ỹ])(?:bảo\s+đảm|đảm\s+bảo)(?![A-Za-zÀ-ỹ])/giu,
    keyOf: (words) => words.toLowerCase(),
  },
  // hoá, hóa; uỷ, ủy: only an open syllable is written both ways, and the u of "qu" belongs to the consonant
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:(?!q)[bcdđghklmnprstvx]{0,3})(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)(?![A-Za-zÀ-ỹ])/giu,
    keyOf: (words) => (mayBeName(words) ? null : olderTone.test(words) ? "older" : "newer"),
  },
  { pattern: /(?<![A-Za-zÀ-ỹ])cổng\s+thông\s+tin\s+điện\s+tử(?![A-Za-zÀ-ỹ])/giu, keyOf: asPrinted },
  { pattern: /(?<![A-Za-zÀ-ỹ])trang\s+thông\s+tin\s+điện\s+tử(?![A-Za-zÀ-ỹ])/giu, keyOf: asPrinted },
  { pattern: /(?<![A-Za-zÀ-ỹ])cổng\s+dịch\s+vụ\s+công\s+quốc\s+gia(?![A-Za-zÀ-ỹ])/giu, keyOf: asPrinted },
];
