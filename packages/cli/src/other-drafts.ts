import { resolve } from "node:path";
import type { Corpus, DraftFacts } from "@cchc/core";
import { bearingOn, countDraft, wantedBy } from "@cchc/core";
import type { LintArguments } from "./args.ts";
import type { Judged } from "./examiner.ts";
import type { FactsFile } from "./facts-file.ts";
import { countedDrafts, countFacts } from "./facts-file.ts";
import { draftDigest } from "./index-command.ts";
import type { Io } from "./io.ts";
import { Refusal } from "./refusal.ts";
import { scaleMessages } from "./scale-messages.ts";

const FACTS = ".ndjson";

/** Whether a file named by `--register` holds what `index` or `merge` wrote. */
export function isFactsFile(path: string): boolean {
  return path.toLowerCase().endsWith(FACTS);
}

/** Counts drafts of the run into a corpus. */
interface Counting {
  draft(facts: DraftFacts): void;
  /** To be called when all drafts of the run have been counted. */
  finish(): Promise<void>;
}

/** How the drafts of a run are counted, alone or beside those of other runs that a file has counted. */
export type Counter = (corpus: Corpus, drafts: readonly Judged[]) => Promise<Counting>;

export const countAlone: Counter = async (corpus) => ({
  draft: (facts) => countDraft(corpus, facts),
  finish: async () => undefined,
});

/** The counter that the command line asks for. */
export function counterFor({ registers, fixing }: LintArguments, io: Io): Counter {
  const [shown, other] = registers.filter(isFactsFile);
  if (shown === undefined) return countAlone;
  if (other !== undefined) throw new Refusal(scaleMessages.severalFacts(shown, other));
  if (fixing !== "none") throw new Refusal(scaleMessages.fixWithFacts(shown));
  return countBeside({ file: resolve(io.cwd, shown), shown, version: io.version });
}

function countBeside(file: FactsFile): Counter {
  return async (corpus, drafts) => {
    const counted = await countedDrafts(file, new Set(drafts.map(({ path }) => path)));
    const changed = drafts.find(
      (draft) => (counted.get(draft.path)?.digest ?? draftDigest(draft)) !== draftDigest(draft),
    );
    if (changed) throw new Refusal(scaleMessages.changedSince(changed.path, file.shown));
    const wanted = new Set<string>();
    return {
      draft: (facts) => {
        for (const name of wantedBy(facts)) wanted.add(name);
        if (!counted.has(facts.path)) countDraft(corpus, facts);
      },
      finish: () => countFacts(file, corpus, bearingOn(wanted)),
    };
  };
}
