import { resolve } from "node:path";
import type { Register, RegisterFormat } from "@cchc/core";
import { loadNationalRegister, parseRegister } from "@cchc/core";
import type { InputArguments } from "./args.ts";
import { readBytes, shownPath } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import { decodeUtf8 } from "./sources.ts";

const FORMATS: readonly (readonly [ending: string, format: RegisterFormat])[] = [
  [".csv", "csv"],
  [".yaml", "yaml"],
  [".yml", "yaml"],
  [".json", "json"],
];

/**
 * The registers by which a run judges drafts: those that the user names, then the one that ships with the core. Rows that
 * cannot be read are named on standard error, one a line, and left out; a file that is no register is refused.
 */
export async function readRegisters(args: InputArguments, io: Io): Promise<readonly Register[]> {
  const own: Register[] = [];
  for (const path of args.registers) own.push(await readRegister(path, args, io));
  return [...own, await loadNationalRegister()];
}

async function readRegister(path: string, { language }: InputArguments, io: Io): Promise<Register> {
  const file = resolve(io.cwd, path);
  const shown = shownPath(file, io.cwd);
  const format = FORMATS.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];
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
