import { resolve } from "node:path";
import type { InputArguments } from "./args.ts";
import type { Writing } from "./files.ts";
import { writeFiles } from "./files.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Source } from "./sources.ts";

/** Width of output that goes to no terminal: the same everywhere. */
const PLAIN_WIDTH = 100;
const LEAST_WIDTH = 40;

/** Prints the output, or writes it together with the fixed drafts: all of them or none. */
export async function deliver(
  text: string,
  { outputFile }: InputArguments,
  fixed: readonly Writing[],
  io: Io,
): Promise<void> {
  const written = outputFile === null ? [] : [{ file: resolve(io.cwd, outputFile), text }];
  await writeFiles([...fixed, ...written], io.cwd);
  if (outputFile === null) io.stdout.write(text);
}

/** Refuses an output file that would replace a draft of the run. */
export function guardDrafts({ outputFile }: InputArguments, sources: readonly Source[], io: Io): void {
  if (outputFile === null) return;
  const target = resolve(io.cwd, outputFile);
  const draft = sources.find(({ file, path }) => (file ?? resolve(io.cwd, path)) === target);
  if (draft) throw new Refusal(messages.outputIsInput(draft.path));
}

/** Colour by the common conventions: `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads it. */
export function wantsColor({ color, outputFile }: InputArguments, { env, stdout }: Io): boolean {
  if (!color || outputFile !== null) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

/** Columns that the output may fill. */
export function outputWidth({ outputFile }: InputArguments, { stdout }: Io): number {
  return outputFile === null && stdout.columns ? Math.max(stdout.columns, LEAST_WIDTH) : PLAIN_WIDTH;
}
