import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConfigFormat } from "./config-source.ts";
import { parseConfig } from "./parse-config.ts";

const RULES = ["unit-level", "text-capitals", "closing-mark"].map((id) => ({ id, summary: { vi: id, en: id } }));

/** "line:column reason" of each fault. */
async function faultsOf(text: string, format: ConfigFormat = "json"): Promise<readonly string[]> {
  const { file, faults } = await parseConfig(text, format, RULES);
  expect(file === null).toBe(faults.length > 0);
  return faults.map(({ line, column, reason }) => `${line}:${column} ${reason.en}`);
}

describe("parseConfig", () => {
  it("reads every key", async () => {
    const { file, faults } = await parseConfig(
      `{
        "$schema": "https://example.org/schema.json",
        "extends": ["recommended", "./chung.yaml"],
        "unit": "xã  Ka Đô",
        "province": "${"tỉnh Lâm Đồng".normalize("NFD")}",
        "stage": "submission",
        "registers": ["so.csv"],
        "rules": { "unit-level": "off", "text-capitals": ["info", { "words": ["Nhân dân"] }] },
        "ignore": ["mau/"],
        "overrides": [{ "files": "qd/*.md", "extends": "strict", "stage": "issued" }]
      }`,
      "json",
      RULES,
    );
    expect(faults).toEqual([]);
    expect(file).toEqual({
      extends: [
        { target: "recommended", line: 3, column: 21 },
        { target: "./chung.yaml", line: 3, column: 36 },
      ],
      layer: {
        unit: "xã Ka Đô",
        province: "tỉnh Lâm Đồng",
        stage: "submission",
        rules: { "unit-level": { level: "off" }, "text-capitals": { level: "info", options: { words: ["Nhân dân"] } } },
      },
      registers: ["so.csv"],
      ignore: ["mau/"],
      overrides: [{ files: ["qd/*.md"], layer: { preset: "strict", stage: "issued", rules: {} } }],
    });
  });

  it.each<[sentence: string, text: string, format: ConfigFormat]>([
    ["comments and trailing commas", '// đầu\n{ "stage": "issued", /* giữa */ }', "json"],
    ["a byte order mark", '\uFEFF{ "stage": "issued" }', "json"],
    ["Windows line ends", '{\r\n  "stage": "issued"\r\n}\r\n', "json"],
    ["YAML", "# đầu\nstage: issued\n", "yaml"],
    ["YAML whose off is a word, not false", "stage: issued\nrules:\n  unit-level: off\n", "yaml"],
    ["YAML anchors", "stage: &s issued\noverrides:\n  - { files: a.md, stage: *s }\n", "yaml"],
  ])("reads %s", async (_, text, format) => {
    const { file } = await parseConfig(text, format, RULES);
    expect(file?.layer.stage).toBe("issued");
  });

  it("takes an empty YAML file for one that says nothing", async () => {
    expect(await faultsOf("# unit: xã Ka Đô\n", "yaml")).toEqual([]);
  });

  it.each<[sentence: string, text: string, fault: string]>([
    ["an unknown key", '{\n  "stagee": "draft"\n}', "2:3 there is no key “stagee” here; did you mean “stage”?"],
    ["a key that is like none", '{ "colour": 1 }', "1:3 there is no key “colour” here; choose from extends, unit"],
    [
      "an unknown rule",
      '{ "rules": { "unit-levle": "off" } }',
      "1:14 there is no rule “unit-levle”; did you mean “unit-",
    ],
    ["a rule that is like none", '{ "rules": { "zzz": "off" } }', "1:14 there is no rule “zzz”; see cchc-lint --list-"],
    [
      "an unknown level",
      '{ "rules": { "unit-level": "warn" } }',
      "1:28 “unit-level” must be one of error, warning, info",
    ],
    ["an unknown level beside options", '{ "rules": { "unit-level": ["eror", {}] } }', "1:28 “unit-level” must be"],
    ["options that are no mapping", '{ "rules": { "unit-level": ["error", 3] } }', "1:28 “unit-level” must be"],
    ["rules in a list", '{ "rules": [] }', "1:12 “rules” must be a mapping of rule ids to levels"],
    ["an unknown preset", '{ "extends": "strickt" }', "1:14 “extends” must be recommended, strict or a path ./…"],
    ["an unknown preset in a list", '{ "extends": ["strickt"] }', "1:15 “extends” must be recommended, strict or"],
    ["a path that is no configuration", '{ "extends": "./plugin.js" }', "1:14 “extends” must be"],
    ["a unit without its level", '{ "unit": "Ka Đô" }', "1:11 “unit” must be a full name with its level"],
    ["a province without its level", '{ "province": "Lâm Đồng" }', "1:15 “province” must be a full name"],
    [
      "an unknown stage",
      '{ "stage": "isued" }',
      "1:12 “stage” must be one of draft, submission, issued; did you mean “is",
    ],
    ["a register that is no path", '{ "registers": [3] }', "1:17 “registers” must be a list of register files"],
    ["an empty path", '{ "registers": [""] }', "1:17 “registers” must be a list of register files"],
    ["patterns outside a list", '{ "ignore": "mau/" }', "1:13 “ignore” must be a list of path patterns"],
    [
      "a pattern that takes back",
      '{ "ignore": ["!mau/"] }',
      "1:14 “ignore” must be a list of path patterns that do not",
    ],
    ["overrides outside a list", '{ "overrides": {} }', "1:16 “overrides” must be a list of mappings"],
    ["an override that is none", '{ "overrides": [1] }', "1:17 “overrides” must be a list of mappings"],
    ["an override without files", '{ "overrides": [{ "stage": "issued" }] }', "1:17 the key “files” is missing"],
    [
      "an override with a wrong key",
      '{ "overrides": [{ "files": "a", "unti": "x" }] }',
      "1:33 there is no key “unti” here",
    ],
    ["a file extended for some drafts", '{ "overrides": [{ "files": "a", "extends": "./b.json" }] }', "1:44 “exten"],
    [
      "registers for some drafts",
      '{ "overrides": [{ "files": "a", "registers": [] }] }',
      "1:33 there is no key “registers”",
    ],
    ["a list", "[]", "1:1 a configuration must be a mapping of keys"],
    ["no value", "", "1:1 wrong JSON syntax"],
    ["a missing colon", '{\n  "stage" "draft"\n}', "2:11 wrong JSON syntax"],
    ["a key given twice", '{ "stage": "draft",\n  "stage": "issued" }', "2:3 this key was given before"],
    [
      "a rule given twice",
      '{ "rules": { "unit-level": "off", "unit-level": "info" } }',
      "1:35 this key was given before",
    ],
    ["a key of the language", '{ "__proto__": { "stage": "issued" } }', "1:3 there is no key “__proto__” here"],
  ])("refuses %s where it stands", async (_, text, fault) => {
    const [first] = await faultsOf(text);
    expect(first).toContain(fault);
  });

  it.each<[sentence: string, text: string, fault: string]>([
    ["an unknown key", "stage: draft\nunits: xã Ka Đô\n", "2:1 there is no key “units” here; did you mean “unit”?"],
    ["an unknown rule", "rules:\n  unit-levle: off\n", "2:3 there is no rule “unit-levle”; did you mean “unit-level”?"],
    ["a wrong value", "stage:   isued\n", "1:10 “stage” must be one of"],
    ["an override without files", "overrides:\n  - stage: issued\n", "2:5 the key “files” is missing"],
    ["a key given twice", "stage: draft\nstage: issued\n", "2:1 this key was given before"],
    ["a bracket left open", "ignore: [a\nstage: draft\n", "wrong YAML syntax"],
    ["a list", "- stage\n", "1:1 a configuration must be a mapping of keys"],
    ["an alias of nothing", "stage: *nowhere\n", "wrong YAML syntax"],
  ])("refuses %s in YAML", async (_, text, fault) => {
    const [first] = await faultsOf(text, "yaml");
    expect(first).toContain(fault);
  });

  it("names all faults in the order of the text", async () => {
    const faults = await faultsOf('{ "stage": "x",\n "unit": "y",\n "rules": { "unit-level": 1, "closing-mark": 2 } }');
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["1:12", "2:10", "3:27", "3:46"]);
  });

  it("never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), fc.constantFrom("json", "yaml"), async (text, format) => {
        const { file, faults } = await parseConfig(text, format, RULES);
        expect(file === null).toBe(faults.length > 0);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
