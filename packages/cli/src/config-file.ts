import { stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { Config, ConfigLayer, LoadedConfig } from "@cchc/core";
import { loadConfig, mergeLayers } from "@cchc/core";
import type { ConfigChoice } from "./args.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { readBytes, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** Names under which a configuration is found, in the order in which they are looked for. */
export const CONFIG_NAMES: readonly string[] = ["cchc.config.json", "cchc.config.yaml", "cchc.config.yml"];

const ENDING = /\.(?:json|ya?ml)$/;

/** The configuration for a file (absolute path), null where there is none. */
export type FindConfig = (file: string) => Promise<LoadedConfig | null>;

/** Finds configurations as the command line says. Each is read once; one with a fault is refused. */
export function configFinder(choice: ConfigChoice, io: Io): FindConfig {
  if (choice === "none") return async () => null;
  if (choice !== "nearest") {
    let named: Promise<LoadedConfig> | undefined;
    return () => {
      named ??= loadNamed(choice.file, io);
      return named;
    };
  }
  const known = new Map<string, Promise<LoadedConfig | null>>();
  const above = (folder: string): Promise<LoadedConfig | null> => {
    const found = known.get(folder) ?? search(folder, above, io);
    known.set(folder, found);
    return found;
  };
  return (file) => above(dirname(file));
}

/** What a draft is judged by: options of the command line first, then its configuration. */
export function configOf(config: LoadedConfig | null, file: string, chosen: ConfigLayer): Config {
  return config?.configFor(withSlashes(file), chosen) ?? mergeLayers([chosen]);
}

export function isIgnored(config: LoadedConfig | null, file: string): boolean {
  return config?.ignores(withSlashes(file)) ?? false;
}

async function search(folder: string, above: FindConfig, io: Io): Promise<LoadedConfig | null> {
  for (const name of CONFIG_NAMES) {
    const path = join(folder, name);
    if (await isFile(path)) return load(path, io);
  }
  const parent = dirname(folder);
  return parent === folder ? null : above(parent);
}

async function loadNamed(name: string, io: Io): Promise<LoadedConfig> {
  const path = resolve(io.cwd, name);
  if (!ENDING.test(name)) throw new Refusal(messages.unknownConfigFormat(name));
  if (!(await isFile(path))) throw new Refusal(messages.missingPath(name));
  return load(path, io);
}

async function load(path: string, io: Io): Promise<LoadedConfig> {
  const { config, problems } = await loadConfig(withSlashes(path), (file) => readText(file, io));
  if (config !== null) return config;
  const { path: file, line, column, reason } = problems[0];
  throw new Refusal(messages.configFault(shownPath(file, io.cwd), line, column, reason));
}

async function readText(path: string, io: Io): Promise<string | null> {
  return (await isFile(path)) ? decodeUtf8(await readBytes(path, io.cwd), shownPath(path, io.cwd)) : null;
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() ?? false;
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}
