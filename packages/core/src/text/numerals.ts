/** The order of the Vietnamese alphabet, by which points are lettered (Nghị định 30/2020/NĐ-CP, Phụ lục I); no f, j, w, z and no ă, â, ê, ô, ơ, ư. */
const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

/** 1 for "a", 5 for "đ"; null for what is not a letter of a point. */
export function pointOrdinal(letter: string): number | null {
  const folded = letter.normalize("NFC").toLowerCase();
  const at = POINT_LETTERS.indexOf(folded);
  return folded.length === 1 && at >= 0 ? at + 1 : null;
}

/** "a" for 1, "đ" for 5; null beyond the alphabet. */
export function pointLetter(ordinal: number): string | null {
  return POINT_LETTERS[ordinal - 1] ?? null;
}

const ROMAN_HUNDRED = "C";
const ROMAN_TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"] as const;
const ROMAN_ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

/** "XIV" for 14; null outside 1–100. */
export function toRoman(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 100) return null;
  if (value === 100) return ROMAN_HUNDRED;
  return `${ROMAN_TENS[Math.floor(value / 10)] ?? ""}${ROMAN_ONES[value % 10] ?? ""}`;
}

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, at) => [toRoman(at + 1) ?? "", at + 1]),
);

/** 14 for "XIV" in capitals; null for what is not a canonical Roman numeral from I to C. */
export function romanValue(numeral: string): number | null {
  return ROMAN_VALUES.get(numeral) ?? null;
}
