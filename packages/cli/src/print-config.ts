import { resolve } from "node:path";
import { engineRules, levelOf, rules } from "@cchc/core";
import type { PrintConfigArguments } from "./args.ts";
import { configFinder, configOf, isIgnored } from "./config-file.ts";
import { shownPath } from "./files.ts";
import type { Io } from "./io.ts";

/** Prints what a draft would be judged by: the files it comes from, and the level of every rule. Gives the exit code. */
export async function printConfig({ path, configChoice, chosen }: PrintConfigArguments, io: Io): Promise<number> {
  const file = resolve(io.cwd, path);
  const loaded = await configFinder(configChoice, io)(file);
  const config = configOf(loaded, file, chosen);
  const known = [...rules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const settings = known.map((rule) => {
    const options = config.rules[rule.id]?.options;
    const level = levelOf(rule, config);
    return [rule.id, options === undefined ? level : [level, options]];
  });
  const shown = (names: readonly string[]): string[] => names.map((name) => shownPath(name, io.cwd));
  const { unit, province, stage } = config.settings;
  const printed = {
    files: shown(loaded?.files ?? []),
    ignored: isIgnored(loaded, file),
    extends: config.preset,
    ...{ unit, province, stage },
    registers: shown(loaded?.registers ?? []),
    rules: Object.fromEntries(settings),
  };
  io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}
