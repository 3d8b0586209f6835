import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { loadLanguageModel, loadNationalRegister, needsLanguageModel } from "@cchc/core";
import type { ScaleArguments } from "./args.ts";
import { cachedExaminer } from "./cached-examiner.ts";
import type { Examiner, Judged, LocalOptions } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import { pathExists } from "./files.ts";
import type { Io } from "./io.ts";
import type { Begin } from "./timing.ts";

const NAME = "cchc-lint";
const PLAIN_FOLDER = ".cchc-cache";
/** With fewer characters a second thread would start in vain; it takes about a second to be as fast as the first. */
const WORTH_A_THREAD = 1_000_000;
const MOST_THREADS = 8;

type Use = Pick<LocalOptions, "keptCharacters" | "again">;
interface Measured extends Use {
  /** Measures a run; it does all of it itself, in this thread. */
  readonly begin?: Begin | undefined;
}

/** The examiner that suits a run. */
export async function examinerFor(
  drafts: readonly Judged[],
  args: ScaleArguments,
  io: Io,
  { begin, ...use }: Measured = {},
): Promise<Examiner> {
  if (begin) return localExaminer({ ...use, begin });
  const examiner = await threadedExaminer(drafts, args, io, use);
  if (!args.caching) return examiner;
  const folder = resolve(io.cwd, args.cacheLocation ?? (await usualFolder(io.cwd)));
  return cachedExaminer(examiner, { folder, build: io.build, cwd: io.cwd, guarded: io.guarded });
}

async function threadedExaminer(
  drafts: readonly Judged[],
  { jobs }: ScaleArguments,
  { worker: program }: Io,
  use: Use,
): Promise<Examiner> {
  const threads = Math.min(jobs ?? usualThreads(drafts), drafts.length);
  if (program === null || threads <= 1) return localExaminer(use);
  const { sharingExaminer } = await import("./sharing-examiner.ts");
  // Once here, so that the threads share the bytes.
  if (drafts.some(({ config }) => needsLanguageModel(config))) await loadLanguageModel();
  return sharingExaminer({ ...use, jobs: threads, program, national: await loadNationalRegister() });
}

function usualThreads(drafts: readonly Judged[]): number {
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(availableParallelism(), MOST_THREADS, Math.floor(characters / WORTH_A_THREAD) + 1);
}

/** Where tools of Node keep such things, if there is such a place. */
async function usualFolder(cwd: string): Promise<string> {
  return (await pathExists(join(cwd, "node_modules"))) ? join("node_modules", ".cache", NAME) : PLAIN_FOLDER;
}
