import { describe, expect, it } from "vitest";
import { LOWER, UPPER } from "./letters.ts";

const LATIN = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code)).filter(
  (letter) => letter < "\u0250" || letter >= "\u1e00",
);

describe("letters for the classes of regular expressions", () => {
  it.each([
    ["UPPER", UPPER, /\p{Lu}/u],
    ["LOWER", LOWER, /\p{Ll}/u],
  ])("%s are the letters of that case in the Latin blocks which have the other case too", (_, letters, property) => {
    const wanted = LATIN.filter((letter) => property.test(letter) && letter.toLowerCase() !== letter.toUpperCase());
    expect([...letters]).toEqual(wanted);
  });

  it("hold every letter of Vietnamese, composed", () => {
    const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
      [...["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]].map((tone) => (vowel + tone).normalize("NFC")),
    );
    for (const letter of [...vowels, "đ"]) {
      expect(LOWER).toContain(letter);
      expect(UPPER).toContain(letter.toUpperCase());
      expect(letter).toMatch(/^[A-Za-zÀ-ỹ]$/);
    }
  });
});
