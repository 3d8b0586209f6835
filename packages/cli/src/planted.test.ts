import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@cchc/core";
import { analyze, buildCorpus, defaultConfig, factsOf, lint, loadNationalRegister, rules, slice } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { plantedCitations } from "./planted-citations.expected.ts";
import { plantedFacts } from "./planted-facts.expected.ts";
import { plantedForm } from "./planted-form.expected.ts";
import type { PlantedDraft, PlantedRow } from "./planted-row.ts";
import { plantedDrafts } from "./planted-row.ts";
import { plantedText } from "./planted-text.expected.ts";
import { plantedUnits } from "./planted-units.expected.ts";

const DOCUMENTS = join(import.meta.dirname, "../../../fixtures/documents");
const rows: readonly PlantedRow[] = [
  ...plantedCitations,
  ...plantedFacts,
  ...plantedUnits,
  ...plantedForm,
  ...plantedText,
];
const registers = [await loadNationalRegister()];
const texts = new Map(
  Object.entries(plantedDrafts).map(([name, path]) => [name, readFileSync(join(DOCUMENTS, path), "utf8")]),
);
const known = new Map<string, readonly string[]>();

type Preset = "recommended" | "strict";

/** The preset that a rule needs in order to run. */
function presetOf(ruleId: string): Preset {
  return rules.find(({ id }) => id === ruleId)?.presets.recommended === "off" ? "strict" : "recommended";
}

function check(text: string, preset: Preset, beside: PlantedDraft | undefined): readonly Diagnostic[] {
  const others = beside === undefined ? [] : [factsOf(analyze(texts.get(beside) ?? ""), "beside.md")];
  const config = { ...defaultConfig, preset };
  return lint(analyze(text), { corpus: buildCorpus(others), path: "draft.md", config, registers });
}

/** Rule and words of each finding: a planted mistake may move the others, but neither adds to them nor changes them. */
function seen(text: string, preset: Preset, beside?: PlantedDraft): readonly string[] {
  return check(text, preset, beside).map(({ ruleId, span }) => `${ruleId} “${slice(text, span)}”`);
}

function seenBefore(name: PlantedDraft, preset: Preset): readonly string[] {
  const key = `${name} ${preset}`;
  const found = known.get(key) ?? seen(texts.get(name) ?? "", preset);
  known.set(key, found);
  return found;
}

describe("correct drafts", () => {
  it.each(Object.entries(plantedDrafts))("%s has no finding", (name) => {
    expect(seen(texts.get(name) ?? "", "recommended")).toEqual([]);
  });

  it("have no finding when they stand in one folder", () => {
    const drafts = Object.entries(plantedDrafts).map(([path, file]) => {
      return { path, analysis: analyze(readFileSync(join(DOCUMENTS, file), "utf8")) };
    });
    const corpus = buildCorpus(drafts.map(({ path, analysis }) => factsOf(analysis, path)));
    expect(drafts.flatMap(({ path, analysis }) => lint(analysis, { corpus, path, registers }))).toEqual([]);
  });
});

const mistakes = rows.map(([rule, sentence, name, from, to, at, also = [], beside]) => {
  return { rule, sentence, name, from, to, at, also, beside };
});

describe("a single mistake planted in a correct draft", () => {
  it.each(mistakes)("$rule: $sentence ($name)", ({ rule, name, from, to, at, also, beside }) => {
    const text = texts.get(name) ?? "";
    expect(text.split(from)).toHaveLength(2);
    const preset = presetOf(rule);
    const found = seen(text.replace(from, to), preset, beside);
    const added = found.filter((finding) => !seenBefore(name, preset).includes(finding));
    expect(added).toContain(`${rule} “${at}”`);
    expect(added.filter((finding) => ![rule, ...also].includes(finding.split(" ")[0] ?? ""))).toEqual([]);
  });

  it("is tried at least twice for every rule", () => {
    const count = (id: string): number => rows.filter(([rule]) => rule === id).length;
    expect(rules.filter(({ id }) => count(id) < 2).map(({ id }) => id)).toEqual([]);
  });
});
