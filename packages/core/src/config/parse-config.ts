import type { BaseIssue } from "valibot";
import { safeParse } from "valibot";
import type { Preset } from "../lint/config.ts";
import type { Localized } from "../lint/rule.ts";
import type { Position } from "../text/line-index.ts";
import { lineIndex } from "../text/line-index.ts";
import type { ConfigLayer, RuleSetting } from "./config-layer.ts";
import type { KnownRule, RawConfig, RawOverride } from "./config-schema.ts";
import { configSchema, PRESETS } from "./config-schema.ts";
import type { ConfigFormat, ConfigSource, KeyPath, ReadSource } from "./config-source.ts";
import { readJsonConfig, readYamlConfig } from "./config-source.ts";
import { configWording, expectations } from "./config-wording.ts";
import { nearest } from "./nearest.ts";
import { provinceName, unitName } from "./unit-name.ts";

/** What is wrong in a configuration file, at a line and column from 1 (columns in UTF-16 units). */
export interface ConfigFault extends Position {
  /** One clause without its end mark. */
  readonly reason: Localized;
}

/** What one configuration file says. Paths and patterns are as written: relative to the folder of the file. */
export interface ConfigFile {
  /** Presets and other files, in the order in which they are read, each with its place. */
  readonly extends: readonly (Position & { readonly target: string })[];
  readonly layer: ConfigLayer;
  readonly registers: readonly string[];
  readonly ignore: readonly string[];
  readonly overrides: readonly { readonly files: readonly string[]; readonly layer: ConfigLayer }[];
}

export interface ParsedConfig {
  /** Null where anything is wrong: half a configuration would judge in a way that nobody asked for. */
  readonly file: ConfigFile | null;
  /** In the order of the text. */
  readonly faults: readonly ConfigFault[];
}

type Issue = BaseIssue<unknown>;

const BYTE_ORDER_MARK = /^\uFEFF/;
const KEYS = Object.keys(expectations).filter((key) => key !== "level" && key !== "files");
const OVERRIDE_KEYS: readonly string[] = ["files", "extends", "unit", "province", "stage", "rules", "dictionary"];

/** Reads a configuration file and checks every key and value. The parsers are loaded when first asked for. */
export async function parseConfig(
  file: string,
  format: ConfigFormat,
  rules: readonly KnownRule[],
): Promise<ParsedConfig> {
  const text = file.replace(BYTE_ORDER_MARK, "");
  const { position } = lineIndex(text);
  const read = await readSource(text, format);
  if ("fault" in read) {
    return { file: null, faults: [{ ...position(read.fault.offset), reason: read.fault.reason }] };
  }
  const { source } = read;
  const { success, output, issues } = safeParse(configSchema(rules), source.value);
  if (success) return { file: toConfigFile(output, (path) => position(source.offsetOf(path, "value"))), faults: [] };
  const ids = rules.map(({ id }) => id);
  const faults = issues.map((issue) => ({ ...position(issueOffset(issue, source)), reason: reasonOf(issue, ids) }));
  return { file: null, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** A bundler for Node must prefer the field `module` of jsonc-parser: its `main` hides what it requires. */
async function readSource(text: string, format: ConfigFormat): Promise<ReadSource> {
  if (format === "json") return readJsonConfig(await import("jsonc-parser"), text);
  return readYamlConfig(await import("yaml"), text);
}

function issueOffset(issue: Issue, source: ConfigSource): number {
  const path = pathOf(issue);
  return isMissing(issue)
    ? source.offsetOf(path.slice(0, -1), "value")
    : source.offsetOf(path, isUnknown(issue) ? "key" : "value");
}

function pathOf({ path }: Issue): KeyPath {
  return (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function isUnknown({ type, expected }: Issue): boolean {
  return type === "strict_object" && expected === "never";
}

function isMissing({ type, path }: Issue): boolean {
  const last = path?.at(-1);
  return type === "strict_object" && last?.origin === "key" && last.value === undefined;
}

function reasonOf(issue: Issue, ruleIds: readonly string[]): Localized {
  const path = pathOf(issue);
  const name = String(path.at(-1) ?? "");
  if (isUnknown(issue)) {
    if (path.at(-2) === "rules") return configWording.unknownRule(name, nearest(name, ruleIds));
    const keys = path[0] === "overrides" ? OVERRIDE_KEYS : KEYS;
    return configWording.unknownKey(name, nearest(name, keys), keys);
  }
  if (isMissing(issue)) return configWording.missingKey(name);
  const key = path.findLast((step) => typeof step === "string");
  if (key === undefined) return configWording.notAMapping();
  const { wanted, choices = [] } = expectations[path.includes("rules") && key !== "rules" ? "level" : key] ?? {};
  return configWording.wrongValue(String(key), wanted ?? { vi: "khác", en: "another" }, guessOf(issue.input, choices));
}

function guessOf(input: unknown, choices: readonly string[]): string | null {
  const word: unknown = Array.isArray(input) ? input[0] : input;
  return typeof word !== "string" || choices.includes(word) ? null : nearest(word, choices);
}

function toConfigFile(raw: RawConfig, placeOf: (path: KeyPath) => Position): ConfigFile {
  const { extends: inherited = [], registers = [], ignore = [], overrides = [] } = raw;
  return {
    extends:
      typeof inherited === "string"
        ? [{ target: inherited, ...placeOf(["extends"]) }]
        : inherited.map((target, at) => ({ target, ...placeOf(["extends", at]) })),
    layer: toLayer(raw),
    registers,
    ignore,
    overrides: overrides.map((override) => ({
      files: typeof override.files === "string" ? [override.files] : override.files,
      layer: { ...toLayer(override), preset: override.extends },
    })),
  };
}

function toLayer({ unit, province, stage, rules = {}, dictionary }: RawConfig | RawOverride): ConfigLayer {
  const settings = Object.entries(rules).flatMap(([id, raw]): [string, RuleSetting][] => {
    if (raw === undefined) return [];
    return [[id, typeof raw === "string" ? { level: raw } : { level: raw[0], options: raw[1] }]];
  });
  return {
    unit: unit === undefined ? undefined : (unitName(unit) ?? undefined),
    province: province === undefined ? undefined : (provinceName(province) ?? undefined),
    stage,
    rules: Object.fromEntries(settings),
    dictionary,
  };
}

export function isPreset(target: string): target is Preset {
  return PRESETS.some((preset) => preset === target);
}
