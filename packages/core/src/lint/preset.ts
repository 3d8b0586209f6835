import type { Config } from "./config.ts";
import type { Level, Rule } from "./rule.ts";

const WEIGHT: Readonly<Record<Level, number>> = { info: 0, warning: 1, error: 2 };

/** The level at which a rule runs: what the configuration says of it, else its preset. */
export function levelOf(rule: Pick<Rule, "id" | "presets">, config: Config): Level | "off" {
  const configured = Object.hasOwn(config.rules, rule.id) ? config.rules[rule.id] : undefined;
  return configured?.level ?? rule.presets[config.preset];
}

/** The weaker of two levels: a problem may ask for less than its rule's level, never for more. */
export function weaker(level: Level, other: Level | undefined): Level {
  return other !== undefined && WEIGHT[other] < WEIGHT[level] ? other : level;
}
