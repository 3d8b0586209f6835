import type { CorpusRecord } from "@cchc/core";
import { buildCorpus, countRecord, recordsOf } from "@cchc/core";
import { Refusal } from "./refusal.ts";
import { scaleMessages } from "./scale-messages.ts";

/** Of a draft that was counted a digest of its text, so that a later run sees whether it is the same. */
export type FactsLine = Exclude<CorpusRecord, { readonly kind: "drafts" }> | CountedDraft;

export interface CountedDraft {
  readonly kind: "drafts";
  readonly path: string;
  readonly digest: string;
}

const ORDER: Readonly<Record<FactsLine["kind"], number>> = {
  drafts: 0,
  documents: 1,
  dates: 2,
  titles: 3,
  symbols: 4,
  mentions: 5,
  paragraphs: 6,
};
const OFFSET_DIGITS = 10;
const FORMAT = 1;

/** The first line of a file of facts. */
export function headLine(version: string): string {
  return JSON.stringify({ cchc: "facts", format: FORMAT, version });
}

/** Refuses a file that begins otherwise: facts of two versions need not mean the same. */
export function checkHead(line: string | undefined, path: string, version: string): void {
  const head = parsed(line ?? "", path, 1);
  if (head["cchc"] !== "facts") throw new Refusal(scaleMessages.notFacts(path, 1));
  if (head["format"] !== FORMAT || head["version"] !== version) {
    throw new Refusal(scaleMessages.otherVersion(path, String(head["version"]), version));
  }
}

/** Lines are sorted by this: those that add up have it in common. */
export function sortKey(line: FactsLine): string {
  const rank = ORDER[line.kind];
  if (line.kind === "drafts") return `${rank}${line.path}`;
  if (line.kind !== "paragraphs") return `${rank}${line.key}\0${line.said.variant}`;
  return `${rank}${line.path}\0${String(line.paragraph.at.start).padStart(OFFSET_DIGITS, "0")}`;
}

export function printLine(line: FactsLine): string {
  return JSON.stringify(line);
}

export function parseLine(text: string, path: string, number: number): FactsLine {
  const line = parsed(text, path, number);
  if (!Object.hasOwn(ORDER, String(line["kind"]))) throw new Refusal(scaleMessages.notFacts(path, number));
  return line as unknown as FactsLine;
}

function parsed(text: string, path: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new Refusal(scaleMessages.notFacts(path, number));
}

/** Adds up lines of one sort key; refuses a draft that was counted twice. */
export function addUp(lines: readonly [FactsLine, ...FactsLine[]]): FactsLine {
  const [first] = lines;
  if (lines.length === 1) return first;
  if (first.kind === "drafts" || first.kind === "paragraphs") throw new Refusal(scaleMessages.countedTwice(first.path));
  const corpus = buildCorpus([]);
  for (const line of lines) countRecord(corpus, line);
  const [sum = first] = recordsOf(corpus);
  return sum as FactsLine;
}
