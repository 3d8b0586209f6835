import { describe, expect, it } from "vitest";
import {
  appendixOpenings,
  authorityOpenings,
  basisOpenings,
  issuerOpenings,
  offices,
  signingMarks,
} from "./opening-words.ts";

const inCapitals = { issuerOpenings, authorityOpenings, offices, signingMarks, appendixOpenings };
const opens = (source: string, text: string): boolean => new RegExp(`^(?:${source})(?!\\p{L})`, "u").test(text);

describe("opening words", () => {
  it("are in NFC and let a line break stand for each space", () => {
    const sources = Object.values({ basisOpenings, ...inCapitals });
    expect(sources.filter((source) => source !== source.normalize("NFC") || source.includes(" "))).toEqual([]);
  });

  it.each(Object.entries(inCapitals))("of %s are capitals", (_, source) => {
    expect(source.replaceAll(/\\s|\(\?[:=!]/g, "")).not.toMatch(/\p{Ll}/u);
  });

  it.each<[text: string, source: string, opened: boolean]>([
    ["Căn cứ Luật", basisOpenings, true],
    ["Xét đề nghị của", basisOpenings, true],
    ["Căn\ncứ Luật", basisOpenings, true],
    ["Căn hộ", basisOpenings, false],
    ["UỶ BAN NHÂN DÂN", issuerOpenings, true],
    ["SỞ NỘI VỤ", issuerOpenings, true],
    ["BỘI CHI", issuerOpenings, false],
    ["CHỦ TỊCH ỦY BAN", authorityOpenings, true],
    ["PHÓ CHỦ TỊCH", offices, true],
    ["PHÓ GIÁM ĐỐC", offices, true],
    ["PHÚ THỌ", offices, false],
    ["PHỤ LỤC I", appendixOpenings, true],
    ["TUQ.", signingMarks, true],
  ])("tell what %j opens", (text, source, opened) => {
    expect(opens(source, text)).toBe(opened);
  });
});
