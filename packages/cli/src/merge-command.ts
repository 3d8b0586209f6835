import { resolve } from "node:path";
import type { MergeArguments } from "./args.ts";
import { mergeFacts } from "./facts-file.ts";
import { writeLines } from "./files.ts";
import type { Io } from "./io.ts";

/** Adds up what `index` wrote of parts of a corpus; gives the exit code. */
export async function mergeCommand({ files, outputFile }: MergeArguments, io: Io): Promise<number> {
  const parts = files.map((shown) => ({ file: resolve(io.cwd, shown), shown, version: io.version }));
  const lines = mergeFacts(parts, io.version);
  if (outputFile !== null) await writeLines(resolve(io.cwd, outputFile), lines, io);
  else for await (const line of lines) io.stdout.write(`${line}\n`);
  return 0;
}
