import { describe, expect, it } from "vitest";
import { documentTypeOf, documentTypes, typeAbbreviations } from "./document-types.ts";

describe("documentTypes", () => {
  it("names each type once, in NFC, with a capital and single spaces", () => {
    const names = documentTypes.map(({ name }) => name);
    expect(
      names.filter((name) => !/^\p{Lu}\p{Ll}*(?: \p{Ll}+)*$/u.test(name) || name.normalize("NFC") !== name),
    ).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has codes in Latin and Vietnamese letters alone, so that none deviates from itself", () => {
    const codes = documentTypes.flatMap(({ stateCodes, partyCodes }) => [...stateCodes, ...partyCodes]);
    expect(codes.filter((code) => code !== "*" && !/^[A-ZĐ][A-Za-zĐđ]*$/u.test(code))).toEqual([]);
  });

  it("lets a bare number stand for normative and Party documents, not for plans and letters", () => {
    const bare = documentTypes.filter(({ bareNumber }) => bareNumber).map(({ name }) => name);
    expect(bare).toEqual(expect.arrayContaining(["Nghị quyết", "Nghị định", "Quyết định"]));
    expect(bare.filter((name) => ["Kế hoạch", "Công văn", "Đề án", "Chương trình", "Luật"].includes(name))).toEqual([]);
  });

  it("has for own types all those of a draft's heading and no law", () => {
    const own = documentTypes.filter((type) => type.own).map(({ name }) => name);
    expect(own).toEqual(
      expect.arrayContaining(["Kế hoạch", "Quyết định", "Công văn", "Tờ trình", "Báo cáo", "Thông báo"]),
    );
    expect(own.filter((name) => /Luật|luật|Nghị định|Pháp lệnh/.test(name))).toEqual([]);
  });
});

describe("typeAbbreviations", () => {
  it.each([...typeAbbreviations])("has %s for %s, which bears that code", (short, name) => {
    const type = documentTypeOf(name);
    expect([...(type?.stateCodes ?? []), ...(type?.partyCodes ?? [])]).toContain(short);
  });
});

describe("documentTypeOf", () => {
  it.each<[sentence: string, words: string, name: string | undefined]>([
    ["knows a type as it is printed", "Nghị quyết liên tịch", "Nghị quyết liên tịch"],
    ["knows it in lower case", "công văn", "Công văn"],
    ["knows it in capitals", "KẾ HOẠCH", "Kế hoạch"],
    ["knows it over a line break", "Quyết\n  định", "Quyết định"],
    ["knows it decomposed", "Tờ trình".normalize("NFD"), "Tờ trình"],
    ["knows no other words", "Đề nghị", undefined],
    ["knows no part of a type", "Nghị", undefined],
    ["knows nothing in nothing", "", undefined],
  ])("%s", (_, words, name) => {
    expect(documentTypeOf(words)?.name).toBe(name);
  });
});
