import type { Config, ConfigLayer, Language, LoadedConfig, Preset, Stage } from "@cchc/core";
import { mergeLayers, provinceName, unitName } from "@cchc/core";
import type { Enable } from "./protocol.ts";
import { pathOf } from "./uris.ts";

/** The settings of section `cchc`. Null: as the configuration file says. */
export interface Settings {
  readonly language: Language;
  readonly preset: Preset | null;
  /** "xã Tiên Lãng". */
  readonly unit: string | null;
  /** "thành phố Hải Phòng". */
  readonly province: string | null;
  readonly stage: Stage | null;
  readonly enable: Enable;
}

export const defaultSettings: Settings = {
  language: "vi",
  preset: null,
  unit: null,
  province: null,
  stage: null,
  enable: "auto",
};

/** A setting that has a value which it cannot have. */
interface SettingProblem {
  readonly key: string;
  readonly value: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/** Reads what a client sent as section `cchc`: anything at all. What is absent, empty or wrong keeps its default. */
export function readSettings(section: unknown): ReadSettings {
  const given: Readonly<Record<string, unknown>> =
    typeof section === "object" && section !== null ? { ...section } : {};
  const problems: SettingProblem[] = [];
  const read = <T>(key: string, toValue: (words: string) => T | null): T | null => {
    const value = given[key];
    if (value === undefined || value === null || value === "") return null;
    const result = typeof value === "string" ? toValue(value) : null;
    if (result === null) problems.push({ key: `cchc.${key}`, value: JSON.stringify(value) });
    return result;
  };
  const settings: Settings = {
    language: read("language", among<Language>("vi", "en")) ?? defaultSettings.language,
    preset: read("preset", among<Preset>("recommended", "strict")),
    unit: read("unit", unitName),
    province: read("province", provinceName),
    stage: read("stage", among<Stage>("draft", "submission", "issued")),
    enable: read("enable", among<Enable>("auto", "always", "never")) ?? defaultSettings.enable,
  };
  return { settings, problems };
}

function among<T extends string>(...choices: readonly T[]): (words: string) => T | null {
  return (words) => choices.find((choice) => choice === words) ?? null;
}

/** What the settings say before any configuration file. */
function layerOf({ language, preset, unit, province, stage }: Settings, today: string): ConfigLayer {
  return {
    language,
    today,
    preset: preset ?? undefined,
    unit: unit ?? undefined,
    province: province ?? undefined,
    stage: stage ?? undefined,
  };
}

/** How a draft is judged: by the settings, then by the configuration found for it, which may be none. `today`: ISO date. */
export function configOf(loaded: LoadedConfig | null, uri: string, settings: Settings, today: string): Config {
  const layer = layerOf(settings, today);
  return loaded?.configFor(pathOf(uri), layer) ?? mergeLayers([layer]);
}
