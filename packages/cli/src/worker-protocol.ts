import type { Config, CorpusRecord, Diagnostic, DraftFacts, Register } from "@cchc/core";

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

export type Request =
  | { readonly kind: "judgings"; readonly judgings: readonly SentJudging[] }
  | { readonly kind: "facts"; readonly drafts: readonly SentDraft[] }
  | { readonly kind: "corpus"; readonly records: readonly CorpusRecord[] }
  | { readonly kind: "judge"; readonly drafts: readonly SentDraft[] };

/** What a thread answers; a request without a question gets an empty list. */
export type Answer = readonly DraftFacts[] | readonly (readonly Diagnostic[])[];
