import type { Bearing, Corpus } from "@cchc/core";
import { countRecord } from "@cchc/core";
import type { CountedDraft, FactsLine } from "./facts-lines.ts";
import { addUp, checkHead, headLine, parseLine, printLine, sortKey } from "./facts-lines.ts";
import { readLines } from "./files.ts";
import { Refusal } from "./refusal.ts";
import { scaleMessages } from "./scale-messages.ts";

/** A file of facts, read line by line. */
export interface FactsFile {
  /** Absolute. */
  readonly file: string;
  /** As messages call it. */
  readonly shown: string;
  /** The version that must have written it. */
  readonly version: string;
}

/** The lines after the head, in their order; refuses anything that is not as `index` and `merge` write it. */
async function* readFacts({ file, shown, version }: FactsFile): AsyncGenerator<FactsLine> {
  let number = 0;
  let last = "";
  for await (const text of readLines(file, shown)) {
    number += 1;
    if (number === 1) checkHead(text, shown, version);
    else {
      const line = parseLine(text, shown, number);
      const key = sortKey(line);
      if (key <= last) throw new Refusal(scaleMessages.notFacts(shown, number));
      last = key;
      yield line;
    }
  }
  if (number === 0) throw new Refusal(scaleMessages.notFacts(shown, 1));
}

/** The drafts that a file has counted, of those asked for. */
export async function countedDrafts(
  file: FactsFile,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, CountedDraft>> {
  const counted = new Map<string, CountedDraft>();
  for await (const line of readFacts(file)) {
    // They stand first.
    if (line.kind !== "drafts") break;
    if (paths.has(line.path)) counted.set(line.path, line);
  }
  return counted;
}

/** Adds to a corpus what bears on its drafts. */
export async function countFacts(file: FactsFile, corpus: Corpus, bears: Bearing): Promise<void> {
  for await (const line of readFacts(file)) if (bears(line)) countRecord(corpus, line);
}

interface Head {
  readonly line: FactsLine;
  readonly key: string;
  readonly rest: AsyncGenerator<FactsLine>;
}

/** The text of a file of facts, line by line, that adds up several; of each no more than a line is in memory. */
export async function* mergeFacts(files: readonly FactsFile[], version: string): AsyncGenerator<string> {
  yield headLine(version);
  let heads = (await Promise.all(files.map((file) => advance(readFacts(file))))).flat();
  while (heads.length > 0) {
    const [least = ""] = heads.map(({ key }) => key).sort();
    const [first, ...others] = heads.filter(({ key }) => key === least).map(({ line }) => line);
    if (first !== undefined) yield printLine(addUp([first, ...others]));
    heads = (
      await Promise.all(heads.map((head) => (head.key === least ? advance(head.rest) : Promise.resolve([head]))))
    ).flat();
  }
}

/** The next line of a file; nothing at its end. */
async function advance(rest: AsyncGenerator<FactsLine>): Promise<readonly Head[]> {
  const { done, value } = await rest.next();
  return done ? [] : [{ line: value, key: sortKey(value), rest }];
}
