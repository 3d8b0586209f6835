import { engineRules, rules } from "@cchc/core";

/** Ids that `--rule` and `--explain` know: those of the rules and of what the engine itself reports. */
export const ruleIds: readonly string[] = [...rules, ...engineRules].map(({ id }) => id).sort();
