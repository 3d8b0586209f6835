import { resolve } from "node:path";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Source } from "./sources.ts";
import type { Writing } from "./write-files.ts";
import { writeFiles } from "./write-files.ts";

/** Width of output that goes to no terminal: the same everywhere. */
const PLAIN_WIDTH = 100;
const LEAST_WIDTH = 40;

/** An output and the file it goes to, null for standard output. */
export interface Delivery {
  readonly text: string;
  readonly file: string | null;
}

/** Prints the outputs, or writes them together with the fixed drafts: all of them or none. */
export async function deliver(outputs: readonly Delivery[], fixed: readonly Writing[], io: Io): Promise<void> {
  const written = outputs.flatMap(({ text, file }) => (file === null ? [] : [{ file: resolve(io.cwd, file), text }]));
  await writeFiles([...fixed, ...written], io);
  for (const { text, file } of outputs) if (file === null) io.stdout.write(text);
}

/** Refuses an output file that would replace a draft of the run. */
export function guardDrafts(outputFiles: readonly (string | null)[], sources: readonly Source[], io: Io): void {
  const targets = new Set(outputFiles.flatMap((file) => (file === null ? [] : [resolve(io.cwd, file)])));
  const draft = sources.find(({ file, path }) => targets.has(file ?? resolve(io.cwd, path)));
  if (draft) throw new Refusal(messages.outputIsInput(draft.path));
}

/** Colour by the common conventions: `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads it. */
export function wantsColor(allowed: boolean, file: string | null, { env, stdout }: Io): boolean {
  if (!allowed || file !== null) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

/** Columns that the output may fill. */
export function outputWidth(file: string | null, { stdout }: Io): number {
  return file === null && stdout.columns ? Math.max(stdout.columns, LEAST_WIDTH) : PLAIN_WIDTH;
}
