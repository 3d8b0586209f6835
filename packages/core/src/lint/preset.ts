import type { Config } from "./config.ts";
import type { Level, Rule } from "./rule.ts";

const WEIGHT: Readonly<Record<Level, number>> = { info: 0, warning: 1, error: 2 };

/** The level at which a rule runs: what the configuration says of it, else its preset. */
export function levelOf(rule: Pick<Rule, "id" | "presets">, config: Config): Level | "off" {
  const configured = Object.hasOwn(config.rules, rule.id) ? config.rules[rule.id] : undefined;
  return configured?.level ?? rule.presets[config.preset];
}

/** Whether some rule that runs finds more with the counts of the language: else they need not be loaded. */
export function needsLanguageModel(rules: readonly Rule[], config: Config): boolean {
  return rules.some((rule) => rule.usesLanguageModel === true && levelOf(rule, config) !== "off");
}

/** The weaker of two levels: a problem may ask for less than its rule's level, never for more. */
export function weaker(level: Level, other: Level | undefined): Level {
  return other !== undefined && WEIGHT[other] < WEIGHT[level] ? other : level;
}
