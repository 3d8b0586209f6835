import { buildCorpus, countDraft, factsOf } from "@cchc/core";
import { analysisKeeper } from "./analysis-keeper.ts";
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
  const { analysisOf, forget } = analysisKeeper();
  const corpus = buildCorpus([]);
  // Of many drafts together only what they say is kept; each is read again when its turn has come.
  for (const source of sources) {
    countDraft(corpus, factsOf(analysisOf(source), source.path, { paragraphs: false }));
  }
  const registersFor = registerReader(args, io);
  const parts: string[] = [];
  for (const source of sources) {
    const draft = { path: source.path, analysis: analysisOf(source) };
    const registers = await registersFor(source.config);
    forget(source.path);
    parts.push(
      args.format === "json"
        ? JSON.stringify(inspectDraft(draft, corpus, registers), null, 2)
        : citationTable(draft, args.language),
    );
  }
  const text = args.format === "json" ? jsonList(parts) : parts.join("\n");
  await deliver([{ text, file: args.outputFile }], [], io);
  return 0;
}

const LINE = /^/gm;

/** The list of values that are JSON already. */
function jsonList(values: readonly string[]): string {
  return values.length === 0 ? "[]\n" : `[\n${values.join(",\n").replace(LINE, "  ")}\n]\n`;
}
