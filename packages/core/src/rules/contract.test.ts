import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { buildCorpus } from "../corpus.ts";
import { factsOf } from "../facts-of.ts";
import type { Config } from "../lint/config.ts";
import { defaultConfig } from "../lint/config.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import type { EngineRule } from "../lint/engine-rules.ts";
import { engineRules } from "../lint/engine-rules.ts";
import { lint } from "../lint/lint.ts";
import type { Localized, Rule } from "../lint/rule.ts";
import { placeholders } from "../lint/wording.ts";
import { loadNationalRegister } from "../national-register.ts";
import type { PageExample } from "../testing/page-examples.ts";
import { PAGE_PARTS, pageExamples, pageParts } from "../testing/page-examples.ts";
import { rules } from "./index.ts";

declare global {
  interface ImportMeta {
    glob(pattern: string | readonly string[]): Record<string, () => Promise<unknown>>;
    glob<T>(
      pattern: string | readonly string[],
      options: { eager: true; query?: string; import?: string },
    ): Record<string, T>;
  }
}

const modules = import.meta.glob<Record<string, unknown>>(["./*.ts", "!./*.test.ts", "!./index.ts"], { eager: true });
const tests = Object.keys(import.meta.glob(["./*.test.ts", "!./contract.test.ts", "!./invariants.test.ts"]));
const pages = import.meta.glob<string>("./*.md", { eager: true, query: "?raw", import: "default" });

const registers = [await loadNationalRegister()];
const ids = rules.map(({ id }) => id);
const everyRule: readonly EngineRule[] = [...rules, ...engineRules];

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a rule says of each example: on, whatever the preset says, with its asides. */
function lintExample(rule: EngineRule, { drafts }: PageExample): Diagnostic[] {
  const read = drafts.map(({ path, text }) => ({ path, analysis: analyze(text) }));
  const corpus = buildCorpus(read.map(({ path, analysis }) => factsOf(analysis, path)));
  const { recommended, strict } = rule.presets;
  const level = recommended === "off" ? strict : recommended;
  const config: Config = { ...defaultConfig, preset: "strict", rules: { [rule.id]: { level } } };
  // The engine's own rules speak of what the others do.
  const own = rules.filter(({ id }) => id === rule.id);
  const run = own.length > 0 ? own : rules;
  const found = read.flatMap(({ path, analysis }) => lint(analysis, { rules: run, corpus, config, registers, path }));
  return found.filter(({ ruleId }) => ruleId === rule.id);
}

function textsOf(rule: EngineRule): readonly (readonly [name: string, text: Localized])[] {
  return [["summary", rule.summary], ...Object.entries(rule.messages)];
}

describe("the rules", () => {
  it("are those of the folder, in the order of their ids", () => {
    expect(
      Object.keys(modules)
        .map((path) => path.slice(2, -3))
        .toSorted(),
    ).toEqual(ids);
    expect(ids).toEqual(ids.toSorted());
  });

  it("have a test and a page each, and what the engine reports has a page too", () => {
    expect(tests.map((path) => path.slice(2, -8)).toSorted()).toEqual(ids);
    expect(
      Object.keys(pages)
        .map((path) => path.slice(2, -3))
        .toSorted(),
    ).toEqual(everyRule.map(({ id }) => id).toSorted());
  });
});

describe.each(rules)("$id", (rule: Rule) => {
  it("is exported under the name of its id, and nothing else is", () => {
    expect({ ...modules[`./${rule.id}.ts`] }).toEqual({ [camelCase(rule.id)]: rule });
  });

  it("runs in the strict preset where it runs in the recommended one", () => {
    expect(rule.presets.strict).not.toBe("off");
  });

  it("names a clause that our own grammar reads", () => {
    if (rule.legalBasis === null) return;
    const { citations } = analyze(rule.legalBasis);
    expect(citations.map(({ number, symbol }) => number !== null && symbol !== null)).toContain(true);
  });

  it("has a page whose wrong examples are reported and whose right ones are not", () => {
    const page = pages[`./${rule.id}.md`] ?? "";
    const [wrong, right] = [pageExamples(page, "Sai"), pageExamples(page, "Đúng")];
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
    for (const example of wrong) expect(lintExample(rule, example), shown(example)).not.toEqual([]);
    for (const example of right) expect(lintExample(rule, example), shown(example)).toEqual([]);
  });

  it("has a page with its four parts, each with something in it", () => {
    const page = pages[`./${rule.id}.md`] ?? "";
    expect(pageParts(page)).toEqual(PAGE_PARTS);
    expect(page).not.toMatch(/TODO|^## .+\n+(?=## |$(?![\s\S]))/m);
  });
});

describe.each(everyRule)("the texts of $id", (rule) => {
  it.each(textsOf(rule))("%s is a sentence in both languages with the same placeholders", (_, { vi, en }) => {
    expect(placeholders(vi)).toEqual(placeholders(en));
    for (const text of [vi, en]) {
      expect(text).toMatch(/^[\p{Lu}“{].*[.…]$/su);
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toContain("TODO");
    }
  });
});

describe("the page of unused-directive", () => {
  it("shows what is reported and what is not", () => {
    const page = pages["./unused-directive.md"] ?? "";
    const rule = everyRule.find(({ id }) => id === "unused-directive") as EngineRule;
    for (const example of pageExamples(page, "Sai")) expect(lintExample(rule, example), shown(example)).not.toEqual([]);
    for (const example of pageExamples(page, "Đúng")) expect(lintExample(rule, example), shown(example)).toEqual([]);
    expect(pageParts(page)).toEqual(PAGE_PARTS);
  });
});

function shown({ drafts }: PageExample): string {
  return drafts.map(({ text }) => text).join("\n");
}
