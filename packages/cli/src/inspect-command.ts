import { analyze, buildCorpus, factsOf } from "@cchc/core";
import type { InspectArguments } from "./args.ts";
import { citationTable } from "./citation-table.ts";
import { configFinder } from "./config-file.ts";
import { inspectDraft } from "./inspect.ts";
import type { Io } from "./io.ts";
import { deliver, guardDrafts } from "./output.ts";
import { registerReader } from "./registers.ts";
import { readSources } from "./sources.ts";

/** Prints what the analysis sees in the drafts; gives the exit code. */
export async function inspectCommand(args: InspectArguments, io: Io): Promise<number> {
  const sources = await readSources(args, configFinder(args.configChoice, io), io);
  guardDrafts([args.outputFile], sources, io);
  const drafts = sources.map(({ path, text }) => ({ path, analysis: analyze(text) }));
  const corpus = buildCorpus(drafts.map(({ path, analysis }) => factsOf(analysis, path)));
  const registersFor = registerReader(args, io);
  const inspected: object[] = [];
  for (const [at, draft] of drafts.entries()) {
    inspected.push(inspectDraft(draft, corpus, await registersFor(sources[at]?.config ?? null)));
  }
  const text =
    args.format === "json"
      ? `${JSON.stringify(inspected, null, 2)}\n`
      : drafts.map((draft) => citationTable(draft, args.language)).join("\n");
  await deliver([{ text, file: args.outputFile }], [], io);
  return 0;
}
