import { describe, expect, it } from "vitest";
import { lawNames } from "./law-names.ts";

describe("lawNames", () => {
  it("are in NFC, with a capital and single spaces", () => {
    const wrong = lawNames.filter(
      (name) => name !== name.normalize("NFC") || !/^\p{Lu}[\p{L}\d,()/-]*(?: [\p{L}\d,()/-]+)*$/u.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it("stand without the type word before them", () => {
    expect(lawNames.filter((name) => /^(?:Luật(?! sư$)|Bộ luật|Pháp lệnh)(?!\p{L})/u.test(name))).toEqual([]);
  });

  it("stand once each", () => {
    expect(lawNames.filter((name, index) => lawNames.indexOf(name) !== index)).toEqual([]);
  });

  it("hold the number and the year of no document", () => {
    expect(lawNames.filter((name) => /\d{4}|số \d/.test(name))).toEqual([]);
  });
});
