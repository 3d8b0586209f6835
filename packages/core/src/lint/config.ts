import type { Language, Level, Settings } from "./rule.ts";

/** Sets of rules: `recommended` reports what is surely wrong, `strict` also matters of style. */
export type Preset = "recommended" | "strict";

/** Configuration of one draft after `extends`, overrides and options are merged. */
export interface Config {
  readonly preset: Preset;
  /** Levels that differ from the preset; options where a rule has them. */
  readonly rules: Readonly<Record<string, { readonly level: Level | "off"; readonly options?: unknown }>>;
  readonly settings: Settings;
  readonly language: Language;
  /** Words and phrases that are right, in any capitals: rules that doubt words leave them alone. */
  readonly dictionary: readonly string[];
}

/** What drafts are judged by where nothing is said: `recommended`, a draft of an unknown unit, messages in Vietnamese. */
export const defaultConfig: Config = {
  preset: "recommended",
  rules: {},
  settings: { unit: null, province: null, stage: "draft", today: null },
  language: "vi",
  dictionary: [],
};
