import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseAt } from "./phrase-at.ts";

const phrases = ["Ủy ban nhân dân", "Ủy ban", "Kế hoạch phối hợp", "Kế hoạch", "kế toán", "Đề án", "Luật (cũ)", "V/v"];
const inCase = phraseAt(phrases);
const inAnyCase = phraseAt(phrases, { ignoreCase: true });

describe("phraseAt", () => {
  it.each<[sentence: string, text: string, offset: number, length: number]>([
    ["reads a phrase where it stands", "theo Đề án mới", 5, 5],
    ["takes the first of two that stand there", "Kế hoạch phối hợp", 0, 17],
    ["reads over spaces and line breaks", "Ủy  ban\nnhân dân", 0, 16],
    ["takes marks as they are", "V/v", 0, 3],
    ["takes brackets as they are", "Luật (cũ)", 0, 9],
    ["goes back to a shorter phrase", "Kế hoạch phối", 0, 8],
    ["reads no part of a word", "Đề ánh", 0, 0],
    ["reads nothing in other capitals", "KẾ HOẠCH", 0, 0],
    ["reads nothing beside the place", "theo Đề án", 4, 0],
    ["reads nothing at the end", "Đề án", 5, 0],
    ["reads nothing of another beginning", "nghị quyết", 0, 0],
  ])("%s", (_, text, offset, length) => {
    expect(inCase(text, offset)).toBe(length);
  });

  it("reads any capitals where it is told to", () => {
    expect(["ĐỀ ÁN", "đề án", "đỀ án", "v/V"].map((text) => inAnyCase(text, 0))).toEqual([5, 5, 5, 3]);
  });

  it.each([
    [inCase, "uy"],
    [inAnyCase, "iuy"],
  ])("reads what a pattern of all phrases reads", (read, flags) => {
    const source = phrases.map((phrase) => phrase.replace(/[()/]/g, "\\$&").replace(/ /g, "\\s+")).join("|");
    const slow = new RegExp(`(?:${source})(?!\\p{L})`, flags);
    const words = [...phrases.flatMap((phrase) => phrase.split(" ")), "ỦY BAN", "đề", " ", " ", "\n", "nhân", "x", "("];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (parts) => {
        const text = parts.join(" ");
        for (let offset = 0; offset <= text.length; offset += 1) {
          slow.lastIndex = offset;
          expect(read(text, offset)).toBe(slow.exec(text)?.[0].length ?? 0);
        }
      }),
    );
  });
});
