import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze, lint, loadLanguageModel, rules, slice } from "@cchc/core";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../fixtures/subjects");
const subjects = readdirSync(folder).filter((name) => name.endsWith(".md"));
const judges = rules.filter(({ usesLanguageModel, id }) => usesLanguageModel === true || id === "organization-name");
const languageModel = await loadLanguageModel();

it.each(subjects)("%s: correct words of a subject of its own are left alone", (name) => {
  const analysis = analyze(readFileSync(join(folder, name), "utf8"));
  const found = lint(analysis, { rules: judges, languageModel });
  expect(found.map(({ ruleId, span }) => `${ruleId}: ${slice(analysis.text, span)}`)).toEqual([]);
});
