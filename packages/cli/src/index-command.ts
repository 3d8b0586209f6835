import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { CorpusRecord } from "@cchc/core";
import { buildCorpus, countDraft, recordsOf } from "@cchc/core";
import type { IndexArguments } from "./args.ts";
import { configFinder, configOf } from "./config-file.ts";
import type { Judged } from "./examiner.ts";
import { examinerFor } from "./examiner-for.ts";
import type { FactsLine } from "./facts-lines.ts";
import { headLine, printLine, sortKey } from "./facts-lines.ts";
import type { Io } from "./io.ts";
import { deliver, guardDrafts } from "./output.ts";
import { readSources } from "./sources.ts";

/** Writes what drafts say of the documents that they are and cite; gives the exit code. */
export async function indexCommand(args: IndexArguments, io: Io): Promise<number> {
  const sources = await readSources(args, configFinder(args.configChoice, io), io);
  guardDrafts([args.outputFile], sources, io);
  const drafts = sources.map(({ path, text, config }) => {
    return { path, text, config: configOf(config, resolve(io.cwd, path), args.chosen), registers: [] };
  });
  const lines = await factsLines(drafts, args, io);
  const text = [headLine(io.version), ...lines.map(printLine), ""].join("\n");
  await deliver([{ text, file: args.outputFile }], [], io);
  return 0;
}

async function factsLines(drafts: readonly Judged[], args: IndexArguments, io: Io): Promise<readonly FactsLine[]> {
  const corpus = buildCorpus([]);
  const lines: FactsLine[] = [];
  const examiner = await examinerFor(drafts, args, io, { keptCharacters: 0 });
  try {
    await examiner.facts(drafts, {}, (facts) => {
      countDraft(corpus, { ...facts, paragraphs: [] });
      // A corpus forgets paragraphs that are like many others; which those are is known only when all parts are together.
      for (const paragraph of facts.paragraphs) lines.push({ kind: "paragraphs", path: facts.path, paragraph });
    });
  } finally {
    await examiner.close();
  }
  const digests = new Map(drafts.map((draft) => [draft.path, draftDigest(draft)]));
  for (const record of recordsOf(corpus)) lines.push(toLine(record, digests));
  const sorted = lines.map((line) => ({ line, key: sortKey(line) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return sorted.map(({ line }) => line);
}

function toLine(record: CorpusRecord, digests: ReadonlyMap<string, string>): FactsLine {
  return record.kind === "drafts" ? { ...record, digest: digests.get(record.path) ?? "" } : record;
}

/** By which a later run sees whether a draft is still the one that was counted: its text, and the place that the user gives it. */
export function draftDigest({ text, config }: Judged): string {
  const { unit, province } = config.settings;
  return createHash("sha256")
    .update(JSON.stringify([text, unit, province]))
    .digest("base64url");
}
