import type { Config, Preset } from "../lint/config.ts";
import { defaultConfig } from "../lint/config.ts";
import type { Language, Level, Stage } from "../lint/rule.ts";

/** What one place says of how drafts are judged: a configuration file, one of its overrides, the command line. */
export interface ConfigLayer {
  readonly preset?: Preset | undefined;
  readonly unit?: string | undefined;
  readonly province?: string | undefined;
  readonly stage?: Stage | undefined;
  /** ISO date; no configuration file tells the day. */
  readonly today?: string | undefined;
  readonly language?: Language | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Words and phrases to accept, besides those of other layers. */
  readonly dictionary?: readonly string[] | undefined;
}

export interface RuleSetting {
  readonly level: Level | "off";
  readonly options?: unknown;
}

/** One configuration out of several layers: the later one wins, rule by rule and key by key; dictionaries add up. */
export function mergeLayers(layers: readonly ConfigLayer[]): Config {
  const { preset, settings, language } = defaultConfig;
  const said = <K extends keyof ConfigLayer>(key: K): ConfigLayer[K] =>
    layers.findLast((layer) => layer[key] !== undefined)?.[key];
  return {
    preset: said("preset") ?? preset,
    rules: mergeRules(layers),
    settings: {
      unit: said("unit") ?? settings.unit,
      province: said("province") ?? settings.province,
      stage: said("stage") ?? settings.stage,
      today: said("today") ?? settings.today,
    },
    language: said("language") ?? language,
    dictionary: [...new Set(layers.flatMap((layer) => layer.dictionary ?? []))],
  };
}

/** A layer that gives a level alone leaves the options as they were. */
function mergeRules(layers: readonly ConfigLayer[]): Config["rules"] {
  const merged = new Map<string, RuleSetting>();
  for (const [id, setting] of layers.flatMap(({ rules }) => Object.entries(rules ?? {}))) {
    merged.set(id, { ...merged.get(id), ...setting });
  }
  return Object.fromEntries(merged);
}
