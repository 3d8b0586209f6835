import { analyze, buildCorpus } from "@cchc/core";
import type { InspectArguments } from "./args.ts";
import { citationTable } from "./citation-table.ts";
import { inspectDraft } from "./inspect.ts";
import type { Io } from "./io.ts";
import { deliver, guardDrafts } from "./output.ts";
import { readRegisters } from "./registers.ts";
import { readSources } from "./sources.ts";

/** Prints what the analysis sees in the drafts; gives the exit code. */
export async function inspectCommand(args: InspectArguments, io: Io): Promise<number> {
  const sources = await readSources(args, io);
  guardDrafts(args, sources, io);
  const drafts = sources.map(({ path, text }) => ({ path, analysis: analyze(text) }));
  const corpus = buildCorpus(drafts);
  const registers = await readRegisters(args, io);
  const text =
    args.format === "json"
      ? `${JSON.stringify(
          drafts.map((draft) => inspectDraft(draft, corpus, registers)),
          null,
          2,
        )}\n`
      : drafts.map((draft) => citationTable(draft, args.language)).join("\n");
  await deliver(text, args, [], io);
  return 0;
}
