import type { EngineRule, Language, Level, Rule } from "@cchc/core";
import { engineRules, rules, ruleUrl } from "@cchc/core";
import { rulePage } from "../explain.ts";

export const SARIF_LEVELS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", info: "note" };

type Described = EngineRule & Partial<Pick<Rule, "group">>;

const described: readonly Described[] = [...rules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Where a rule stands in `sarifRules`, by its id. */
export const ruleIndexes: ReadonlyMap<string, number> = new Map(described.map(({ id }, at) => [id, at]));

/** Every rule with its page, as viewers of SARIF show it. */
export function sarifRules(language: Language): object[] {
  return described.map(({ id, summary, presets, legalBasis, group }) => {
    const { recommended } = presets;
    const level = recommended === "off" ? presets.strict : recommended;
    return {
      id,
      shortDescription: { text: summary[language] },
      help: { text: helpText(summary[language], legalBasis, id), markdown: rulePage(id) },
      helpUri: ruleUrl(id),
      defaultConfiguration: {
        enabled: recommended !== "off",
        level: level === "off" ? "none" : SARIF_LEVELS[level],
      },
      properties: { tags: [group ?? "engine"], ...(legalBasis && { legalBasis }) },
    };
  });
}

function helpText(summary: string, legalBasis: string | null, id: string): string {
  return [summary, legalBasis, ruleUrl(id)].filter((part) => part !== null).join("\n");
}
