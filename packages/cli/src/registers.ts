import { resolve } from "node:path";
import type { LoadedConfig, Register, RegisterFormat } from "@cchc/core";
import { loadNationalRegister, parseRegister } from "@cchc/core";
import type { InputArguments } from "./args.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { readBytes, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { isFactsFile } from "./other-drafts.ts";
import { Refusal } from "./refusal.ts";

const FORMATS: readonly (readonly [ending: string, format: RegisterFormat])[] = [
  [".csv", "csv"],
  [".yaml", "yaml"],
  [".yml", "yaml"],
  [".json", "json"],
];

/** The registers for drafts under a configuration, in the order in which they are believed. */
export type RegistersFor = (config: LoadedConfig | null) => Promise<readonly Register[]>;

/**
 * The registers by which a run judges drafts: those that the command line names, those of the configuration, then the one
 * that ships with the core. Each is read once. Rows that cannot be read are named on standard error, one a line, and left
 * out; a file that is no register is refused.
 */
export function registerReader(args: InputArguments, io: Io): RegistersFor {
  const read = new Map<string, Promise<Register>>();
  const known = new Map<LoadedConfig | null, Promise<readonly Register[]>>();
  const all = async (config: LoadedConfig | null): Promise<readonly Register[]> => {
    const own: Register[] = [];
    const files = [...args.registers.filter((path) => !isFactsFile(path)), ...(config?.registers ?? [])].map((path) =>
      resolve(io.cwd, path),
    );
    for (const file of new Set(files)) {
      const register = read.get(file) ?? readRegister(file, args, io);
      read.set(file, register);
      own.push(await register);
    }
    return [...own, await loadNationalRegister()];
  };
  return (config) => {
    const registers = known.get(config) ?? all(config);
    known.set(config, registers);
    return registers;
  };
}

async function readRegister(file: string, { language }: InputArguments, io: Io): Promise<Register> {
  const shown = shownPath(file, io.cwd);
  const format = FORMATS.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1];
  if (format === undefined) throw new Refusal(messages.unknownRegisterFormat(shown));
  const text = decodeUtf8(await readBytes(file, io.cwd), shown);
  const { register, problems } = await parseRegister(text, format, shown);
  if (register === null) throw new Refusal(messages.notARegister(shown, problems[0]?.reason ?? EMPTY));
  for (const { line, reason } of problems) {
    io.stderr.write(`cchc-lint: ${messages.registerRow(shown, line, reason)[language]}\n`);
  }
  return register;
}

const EMPTY = { vi: "tệp trống", en: "the file is empty" };
