import type { Language, Level, Rule } from "@cchc/core";
import { engineRules, rules } from "@cchc/core";
import { alignColumns } from "./columns.ts";
import { wordsIn } from "./formatters/words.ts";
import { rulePages } from "./rule-pages.ts";

type Described = Pick<Rule, "id" | "summary" | "presets"> & Partial<Pick<Rule, "fixable">>;

const HEAD_MARK = /^<!-- (?:begin|end) head -->\n/gm;
const FIXES = {
  vi: { safe: "--fix", suggestion: "gợi ý", none: "" },
  en: { safe: "--fix", suggestion: "suggestion", none: "" },
} as const;
const HEADINGS = {
  vi: ["Luật", "recommended", "strict", "Sửa", "Nội dung"],
  en: ["Rule", "recommended", "strict", "Fix", "Summary"],
} as const;

const described: readonly Described[] = [...rules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A table of all rules: level in either preset, how it is fixed, what it reports. */
export function listRules(language: Language): string {
  const level = (preset: Level | "off"): string => (preset === "off" ? "-" : wordsIn[language].level[preset]);
  const rows = described.map(({ id, presets, fixable, summary }) => [
    id,
    level(presets.recommended),
    level(presets.strict),
    FIXES[language][fixable ?? "none"],
    summary[language],
  ]);
  return `${alignColumns([HEADINGS[language], ...rows]).join("\n")}\n`;
}

/** The page of a rule, in Vietnamese; "" where it has none. */
export function rulePage(id: string): string {
  return (rulePages[id] ?? "").replace(HEAD_MARK, "");
}

/** The page of a rule, after its summary in English where that is asked for. */
export function explainRule(id: string, language: Language): string {
  const page = rulePage(id);
  const summary = described.find((rule) => rule.id === id)?.summary.en ?? "";
  return language === "en" ? `${summary}\n\n${page}` : page;
}
