import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../testing/read-xml.ts";
import { toXml } from "./xml.ts";

/** The ranges of the production Char of XML 1.0. */
const CHARACTERS = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
] as const;

function isCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return CHARACTERS.some(([first, last]) => code >= first && code <= last);
}

describe("toXml", () => {
  it("nests elements, indented, with attributes in order", () => {
    const leaf = { name: "leaf", attributes: { b: 2, a: "1" } };
    expect(toXml({ name: "root", attributes: {}, children: [leaf, { ...leaf, text: "lời" }] })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<root>\n  <leaf b="2" a="1"/>\n  <leaf b="2" a="1">lời</leaf>\n</root>\n',
    );
  });

  it("is read back as it was, whatever the text, but for characters that no XML can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const held = [...text].map((character) => (isCharacter(character) ? character : "�")).join("");
        const read = readXml(toXml({ name: "x", attributes: { value: text }, text }));
        expect(read).toEqual({ name: "x", attributes: { value: held }, text: held });
      }),
    );
  });

  it.each(["]]>", "<!-- -->", "<![CDATA[x]]>", "&amp;", "&#0;", "a\tb\r\nc", "\"'", "\u0000\u001b[31m", "\ud800x"])(
    "keeps %j apart from its own signs",
    (text) => {
      const held = text.replace("\u0000\u001b", "��").replace("\ud800", "�");
      expect(readXml(toXml({ name: "x", attributes: { value: text }, text })).attributes["value"]).toBe(held);
    },
  );
});
