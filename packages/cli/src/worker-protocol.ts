import type { Config, CorpusRecord, Diagnostic, DraftFacts, FactsOptions, Register } from "@cchc/core";
import type { LocalOptions } from "./examiner.ts";

/** How a thread examines, which it is told when it starts. */
export type ThreadData = Pick<LocalOptions, "keptCharacters" | "again">;

/** By what drafts are judged. The register that ships with the core is loaded by each thread for itself. */
export interface SentJudging {
  readonly config: Config;
  readonly registers: readonly (Register | "national")[];
}

/** A draft and the place of its judging in the list sent before. */
export interface SentDraft {
  readonly path: string;
  readonly text: string;
  readonly judging: number;
}

/** What a thread answers, draft by draft. */
export type Question =
  | { readonly kind: "facts"; readonly drafts: readonly SentDraft[]; readonly wanted: FactsOptions }
  | { readonly kind: "judge"; readonly drafts: readonly SentDraft[] };

export type Request =
  | Question
  | { readonly kind: "judgings"; readonly judgings: readonly SentJudging[] }
  | { readonly kind: "corpus"; readonly records: readonly CorpusRecord[] };

/** To each draft that was asked about: its facts, or what is wrong in it. */
export type Answer = readonly (DraftFacts | readonly Diagnostic[])[];
