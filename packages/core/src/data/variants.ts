/** Ways to write one thing, all of them right; a draft keeps to one. */
export interface VariantFamily {
  /** Finds every way. */
  readonly pattern: RegExp;
  /** Tells the ways apart: words of one key are written the same way; null for words that tell nothing. */
  readonly keyOf: (words: string) => string | null;
}

const spacedDash = /\s[-–]/u;
const olderTone = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu;
const lowerCase = /\p{Ll}/u;

/** The words themselves, capitals told apart; a text all in capitals tells nothing. */
function asPrinted(words: string): string | null {
  return lowerCase.test(words) ? words : null;
}

const capital = /^\p{Lu}/u;
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
    pattern: /(?<!\p{L})(?:bảo\s+đảm|đảm\s+bảo)(?!\p{L})/giu,
    keyOf: (words) => words.toLowerCase(),
  },
  // hoá, hóa; uỷ, ủy: only an open syllable is written both ways, and the u of "qu" belongs to the consonant
  {
    pattern: /(?<!\p{L})(?:(?!q)[bcdđghklmnprstvx]{0,3})(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)(?!\p{L})/giu,
    keyOf: (words) => (mayBeName(words) ? null : olderTone.test(words) ? "older" : "newer"),
  },
  { pattern: /(?<!\p{L})cổng\s+thông\s+tin\s+điện\s+tử(?!\p{L})/giu, keyOf: asPrinted },
  { pattern: /(?<!\p{L})trang\s+thông\s+tin\s+điện\s+tử(?!\p{L})/giu, keyOf: asPrinted },
  { pattern: /(?<!\p{L})cổng\s+dịch\s+vụ\s+công\s+quốc\s+gia(?!\p{L})/giu, keyOf: asPrinted },
];
