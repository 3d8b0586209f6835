import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EngineRule, Rule } from "@cchc/core";

export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));
export const RULES = "packages/core/src/rules";

const RULE_FILE = /^([a-z][a-z-]*)\.ts$/;
const HYPHEN_LETTER = /-([a-z])/g;

/** Ids of the rules that have a file, in order. The folder decides what rules there are; all else is generated from it. */
export function ruleIds(): readonly string[] {
  const ids = readdirSync(`${ROOT}${RULES}`).flatMap((name) => RULE_FILE.exec(name)?.[1] ?? []);
  return ids.filter((id) => id !== "index").sort();
}

/** The name under which the file of a rule exports it: `citationDate` for `citation-date`. */
export function exportName(id: string): string {
  return id.replaceAll(HYPHEN_LETTER, (_, letter: string) => letter.toUpperCase());
}

/** The rules themselves, from their sources: generating must not wait for a build. */
export async function loadRules(): Promise<readonly Rule[]> {
  return await Promise.all(ruleIds().map((id) => load<Rule>(`${RULES}/${id}.ts`, exportName(id))));
}

export async function loadEngineRules(): Promise<readonly EngineRule[]> {
  return await load("packages/core/src/lint/engine-rules.ts", "engineRules");
}

export async function load<T>(path: string, name: string): Promise<T> {
  const module: Record<string, T> = await import(`${ROOT}${path}`);
  const value = module[name];
  if (value === undefined) throw new Error(`${path} exports no ${name}`);
  return value;
}

/** The text of a file below the root, "" where there is none. */
export function readText(path: string): string {
  return existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`, "utf8") : "";
}
