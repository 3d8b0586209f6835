import type { Config } from "../lint/config.ts";
import type { ConfigLayer } from "./config-layer.ts";
import { mergeLayers } from "./config-layer.ts";
import type { KnownRule } from "./config-schema.ts";
import { configWording } from "./config-wording.ts";
import type { ConfigFault, ConfigFile } from "./parse-config.ts";
import { isPreset, parseConfig } from "./parse-config.ts";
import { folderOf, joinPath, pathMatcher } from "./path-patterns.ts";

/** A fault and the file that has it. */
export interface ConfigProblem extends ConfigFault {
  readonly path: string;
}

/** A configuration file with all that it extends, ready for any draft. Paths are absolute, with "/". */
export interface LoadedConfig {
  /** The files read, what is extended before what extends it. */
  readonly files: readonly string[];
  /** Registers, in the order in which they are believed: a file's own before those of what it extends. */
  readonly registers: readonly string[];
  /** Whether a draft is not to be checked. */
  ignores(path: string): boolean;
  /** The configuration of a draft; `chosen` (options of the command line, settings of an editor) counts before any file. */
  configFor(path: string, chosen?: ConfigLayer): Config;
}

/** A configuration, or what is wrong with it: at least one problem. */
export type LoadedConfigOrProblems =
  | { readonly config: LoadedConfig; readonly problems: readonly [] }
  | { readonly config: null; readonly problems: readonly [ConfigProblem, ...ConfigProblem[]] };

/** The text of a file by its absolute path, null where there is none. */
export type ReadConfigText = (path: string) => Promise<string | null>;

interface Loading {
  readonly read: ReadConfigText;
  readonly rules: readonly KnownRule[];
  readonly files: string[];
  readonly registers: string[];
  readonly ignores: ((path: string) => boolean)[];
  readonly layers: ScopedLayer[];
  readonly problems: ConfigProblem[];
}

interface ScopedLayer {
  readonly layer: ConfigLayer;
  readonly appliesTo: (path: string) => boolean;
}

const JSON_ENDING = ".json";

/** Loads a configuration file and, before it, what it extends. Nothing in it is ever executed. */
export async function loadConfig(
  path: string,
  read: ReadConfigText,
  rules: readonly KnownRule[],
): Promise<LoadedConfigOrProblems> {
  const loading: Loading = { read, rules, files: [], registers: [], ignores: [], layers: [], problems: [] };
  const text = await read(path);
  if (text === null) {
    loading.problems.push({ path, line: 1, column: 1, reason: configWording.missingFile(path) });
  } else await load(loading, path, text, []);
  const [first, ...others] = loading.problems;
  if (first) return { config: null, problems: [first, ...others] };
  const { files, registers, ignores, layers } = loading;
  const config: LoadedConfig = {
    files,
    registers,
    ignores: (draft) => ignores.some((ignored) => ignored(draft)),
    configFor: (draft, chosen = {}) =>
      mergeLayers([...layers.filter(({ appliesTo }) => appliesTo(draft)).map(({ layer }) => layer), chosen]),
  };
  return { config, problems: [] };
}

async function load(loading: Loading, path: string, text: string, above: readonly string[]): Promise<void> {
  const format = path.endsWith(JSON_ENDING) ? "json" : "yaml";
  const { file, faults } = await parseConfig(text, format, loading.rules);
  loading.problems.push(...faults.map((fault) => ({ path, ...fault })));
  if (file === null) return;
  const folder = folderOf(path);
  loading.registers.push(...file.registers.map((register) => joinPath(folder, register)));
  for (const inherited of file.extends) await loadInherited(loading, path, inherited, [...above, path]);
  loading.files.push(path);
  loading.ignores.push(pathMatcher(folder, file.ignore));
  loading.layers.push({ layer: file.layer, appliesTo: always });
  for (const { files, layer } of file.overrides) {
    loading.layers.push({ layer, appliesTo: pathMatcher(folder, files) });
  }
}

async function loadInherited(
  loading: Loading,
  path: string,
  { target, line, column }: ConfigFile["extends"][number],
  above: readonly string[],
): Promise<void> {
  if (isPreset(target)) {
    loading.layers.push({ layer: { preset: target }, appliesTo: always });
    return;
  }
  const inherited = joinPath(folderOf(path), target);
  const text = above.includes(inherited) ? null : await loading.read(inherited);
  if (text !== null) return load(loading, inherited, text, above);
  const reason = above.includes(inherited) ? configWording.circle(target) : configWording.missingFile(target);
  loading.problems.push({ path, line, column, reason });
}

function always(): boolean {
  return true;
}
