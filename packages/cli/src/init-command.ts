import { join } from "node:path";
import { provinceName, unitName } from "@cchc/core";
import type { InitArguments } from "./args.ts";
import { CONFIG_NAMES } from "./config-file.ts";
import { pathExists } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import { starterConfig } from "./starter-config.ts";
import { writeFiles } from "./write-files.ts";

const NAME = "cchc.config.json";

/** Writes a commented configuration into the working directory, where there is none; gives the exit code. */
export async function initCommand({ chosen, language }: InitArguments, io: Io): Promise<number> {
  for (const name of CONFIG_NAMES) {
    if (await pathExists(join(io.cwd, name))) throw new Refusal(messages.configExists(name));
  }
  const unit = chosen.unit ?? (await askName(messages.askUnit()[language], unitName, io));
  const province = chosen.province ?? (await askName(messages.askProvince()[language], provinceName, io));
  await writeFiles([{ file: join(io.cwd, NAME), text: starterConfig({ ...chosen, unit, province }) }], io);
  io.stdout.write(`${messages.configWritten(NAME)[language]}\n`);
  return 0;
}

/** Asks until the answer is a full name or empty; without a terminal there is nobody to ask. */
async function askName(
  question: string,
  read: (typed: string) => string | null,
  { ask }: Io,
): Promise<string | undefined> {
  for (;;) {
    const answer = (await ask?.(question)) ?? "";
    if (answer.trim() === "") return undefined;
    const name = read(answer);
    if (name !== null) return name;
  }
}
