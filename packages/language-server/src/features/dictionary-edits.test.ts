import { applyEdits } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { dictionaryEdits, dictionaryFile, dictionaryWords } from "./dictionary-edits.ts";

const WORDS = "kính phí";

async function added(format: "json" | "yaml", text: string, words: string = WORDS): Promise<string | null> {
  const edits = await dictionaryEdits(text, format, words);
  return edits && applyEdits(text, edits);
}

describe("words added to the dictionary of a JSON configuration", () => {
  it.each([
    ["an empty one gets a dictionary", "{}\n", '{\n  "dictionary": [\n    "kính phí"\n  ]\n}\n'],
    [
      "comments and all else stay",
      '{\n  // Đơn vị\n  "unit": "xã Ka Đô", /* của mình */\n  "dictionary": ["lòng ghép"], // quen dùng\n  "stage": "draft"\n}\n',
      '{\n  // Đơn vị\n  "unit": "xã Ka Đô", /* của mình */\n  "dictionary": [\n    "lòng ghép",\n    "kính phí"\n  ], // quen dùng\n  "stage": "draft"\n}\n',
    ],
    [
      "a comma at the end does no harm",
      '{\n  "dictionary": [\n    "lòng ghép",\n  ],\n}\n',
      '{\n  "dictionary": [\n    "lòng ghép",\n    "kính phí",\n  ],\n}\n',
    ],
    ["an empty list is filled", '{ "dictionary": [] }', '{\n  "dictionary": [\n    "kính phí"\n  ]\n}'],
    [
      "tabs and line breaks of Windows stay",
      '{\r\n\t"unit": "xã Ka Đô"\r\n}\r\n',
      '{\r\n\t"unit": "xã Ka Đô",\r\n\t"dictionary": [\r\n\t\t"kính phí"\r\n\t]\r\n}\r\n',
    ],
  ])("%s", async (_, text, expected) => {
    expect(await added("json", text)).toBe(expected);
  });

  it.each([
    ["has a fault", '{ "unit": '],
    ["is a list", "[]"],
    ["has a dictionary that is no list", '{ "dictionary": "kính phí" }'],
    ["is empty", ""],
  ])("a file that %s is left alone", async (_, text) => {
    expect(await dictionaryEdits(text, "json", WORDS)).toBeNull();
  });
});

describe("words added to the dictionary of a YAML configuration", () => {
  it.each([
    ["an empty one gets a dictionary", "", "dictionary:\n  - kính phí\n"],
    ["comments stay where only they are", "# Cấu hình của xã\n", "# Cấu hình của xã\n\ndictionary:\n  - kính phí\n"],
    [
      "comments and all else stay",
      "# Cấu hình\nunit: xã Ka Đô # của mình\n\ndictionary:\n  # quen dùng\n  - lòng ghép\nstage: draft\n",
      "# Cấu hình\nunit: xã Ka Đô # của mình\n\ndictionary:\n  # quen dùng\n  - lòng ghép\n  - kính phí\nstage: draft\n",
    ],
    [
      "a list that is not indented stays so",
      "dictionary:\n- lòng ghép\nstage: draft\n",
      "dictionary:\n- lòng ghép\n- kính phí\nstage: draft\n",
    ],
    ["a list in brackets stays in them", "dictionary: [lòng ghép]\n", "dictionary: [lòng ghép, kính phí]\n"],
    ["a name without a list gets one", "dictionary:\nstage: draft\n", "dictionary:\n  - kính phí\nstage: draft\n"],
    [
      "line breaks of Windows stay",
      "unit: xã Ka Đô\r\ndictionary:\r\n  - lòng ghép\r\n",
      "unit: xã Ka Đô\r\ndictionary:\r\n  - lòng ghép\r\n  - kính phí\r\n",
    ],
  ])("%s", async (_, text, expected) => {
    expect(await added("yaml", text)).toBe(expected);
  });

  it.each([
    ["has a fault", "unit: [xã"],
    ["is a list", "- xã\n"],
    ["has a dictionary that is no list", "dictionary: kính phí\n"],
  ])("a file that %s is left alone", async (_, text) => {
    expect(await dictionaryEdits(text, "yaml", WORDS)).toBeNull();
  });
});

describe("words of a dictionary", () => {
  it.each(["json", "yaml"] as const)("that are in a %s file already change nothing", async (format) => {
    expect(await dictionaryEdits('{ "dictionary": ["kính phí"] }', format, WORDS)).toEqual([]);
  });

  it.each(["json", "yaml"] as const)("whatever they are, a %s file then has them and can be read", async (format) => {
    const property = fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (words) => {
      const text = (await added(format, '{ "unit": "xã Ka Đô" }\n', words)) ?? "";
      const read: unknown = format === "json" ? JSON.parse(text) : parseDocument(text).toJS();
      expect(read).toEqual({ unit: "xã Ka Đô", dictionary: [words] });
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it("are written on one line without marks of emphasis", () => {
    expect(dictionaryWords("**kính**\n> phí")).toBe(WORDS);
    expect(JSON.parse(dictionaryFile('"A" \\ B'))).toEqual({ dictionary: ['"A" \\ B'] });
  });
});
