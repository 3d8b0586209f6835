import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@cchc/core";
import { analyze, defaultConfig, lint, rules, slice } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { plantedCitations } from "./planted-citations.expected.ts";
import { plantedForm } from "./planted-form.expected.ts";
import type { PlantedDraft, PlantedRow } from "./planted-row.ts";
import { plantedDrafts } from "./planted-row.ts";
import { plantedText } from "./planted-text.expected.ts";
import { plantedUnits } from "./planted-units.expected.ts";

const DOCUMENTS = join(import.meta.dirname, "../../../fixtures/documents");
const rows: readonly PlantedRow[] = [...plantedCitations, ...plantedUnits, ...plantedForm, ...plantedText];
const texts = new Map(
  Object.entries(plantedDrafts).map(([name, path]) => [name, readFileSync(join(DOCUMENTS, path), "utf8")]),
);
const before = new Map<string, readonly string[]>();

type Preset = "recommended" | "strict";

/** The preset that a rule needs in order to run. */
function presetOf(ruleId: string): Preset {
  return rules.find(({ id }) => id === ruleId)?.presets.recommended === "off" ? "strict" : "recommended";
}

function check(text: string, preset: Preset): readonly Diagnostic[] {
  return lint(analyze(text), { path: "draft.md", config: { ...defaultConfig, preset } });
}

/** Rule and words of each finding: a planted mistake may move the others, but neither adds to them nor changes them. */
function seen(text: string, preset: Preset): readonly string[] {
  return check(text, preset).map(({ ruleId, span }) => `${ruleId} “${slice(text, span)}”`);
}

function seenBefore(name: PlantedDraft, preset: Preset): readonly string[] {
  const key = `${name} ${preset}`;
  const known = before.get(key) ?? seen(texts.get(name) ?? "", preset);
  before.set(key, known);
  return known;
}

describe("correct drafts", () => {
  it.each(Object.entries(plantedDrafts))("%s has no finding", (name) => {
    expect(seen(texts.get(name) ?? "", "recommended")).toEqual([]);
  });
});

const mistakes = rows.map(([rule, sentence, name, from, to, at, also = []]) => {
  return { rule, sentence, name, from, to, at, also };
});

describe("a single mistake planted in a correct draft", () => {
  it.each(mistakes)("$rule: $sentence ($name)", ({ rule, name, from, to, at, also }) => {
    const text = texts.get(name) ?? "";
    expect(text.split(from)).toHaveLength(2);
    const preset = presetOf(rule);
    const added = seen(text.replace(from, to), preset).filter((finding) => !seenBefore(name, preset).includes(finding));
    expect(added).toContain(`${rule} “${at}”`);
    expect(added.filter((finding) => ![rule, ...also].includes(finding.split(" ")[0] ?? ""))).toEqual([]);
  });
});
