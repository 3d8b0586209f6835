import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { loadLanguageModel, loadNationalRegister, needsLanguageModel } from "@cchc/core";
import type { ScaleArguments } from "./args.ts";
import { cachedExaminer } from "./cached-examiner.ts";
import type { Examiner, Judged } from "./examiner.ts";
import { KEPT_CHARACTERS, localExaminer } from "./examiner.ts";
import { pathExists } from "./files.ts";
import type { Io } from "./io.ts";
import type { Begin } from "./timing.ts";

const NAME = "cchc-lint";
const PLAIN_FOLDER = ".cchc-cache";
/** With fewer characters a second thread would start in vain; it takes about a second to be as fast as the first. */
const WORTH_A_THREAD = 1_000_000;
const MOST_THREADS = 8;

/** The examiner that suits a run. One that is measured does all of it itself, in this thread. */
export async function examinerFor(
  drafts: readonly Judged[],
  args: ScaleArguments,
  io: Io,
  measure: Begin | null = null,
): Promise<Examiner> {
  if (measure) return localExaminer(KEPT_CHARACTERS, loadLanguageModel, measure);
  const examiner = await threadedExaminer(drafts, args, io);
  if (!args.caching) return examiner;
  const folder = resolve(io.cwd, args.cacheLocation ?? (await usualFolder(io.cwd)));
  return cachedExaminer(examiner, { folder, build: io.build, cwd: io.cwd });
}

async function threadedExaminer(
  drafts: readonly Judged[],
  { jobs }: ScaleArguments,
  { worker }: Io,
): Promise<Examiner> {
  const threads = Math.min(jobs ?? usualThreads(drafts), drafts.length);
  if (worker === null || threads <= 1) return localExaminer();
  const { sharingExaminer } = await import("./sharing-examiner.ts");
  // Once here, so that the threads share the bytes.
  if (drafts.some(({ config }) => needsLanguageModel(config))) await loadLanguageModel();
  return sharingExaminer(threads, worker, await loadNationalRegister());
}

function usualThreads(drafts: readonly Judged[]): number {
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(availableParallelism(), MOST_THREADS, Math.floor(characters / WORTH_A_THREAD) + 1);
}

/** Where tools of Node keep such things, if there is such a place. */
async function usualFolder(cwd: string): Promise<string> {
  return (await pathExists(join(cwd, "node_modules"))) ? join("node_modules", ".cache", NAME) : PLAIN_FOLDER;
}
