import type { Config, Diagnostic, Draft, LanguageModel, Register } from "@cchc/core";
import { analyze, applyFixes, buildCorpus, defaultConfig, factsOf, lint, placed } from "@cchc/core";
import { keepLineEnds } from "./line-ends.ts";

/** A draft and what is wrong with it. */
export interface CheckedDraft {
  readonly path: string;
  /** The text as read, without its byte order mark. */
  readonly original: string;
  /** The text that the diagnostics speak of: the original, or what safe fixes made of it. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** By what a draft is judged. */
interface Judging {
  readonly config: Config;
  readonly registers: readonly Register[];
  /** Counts of the language; null where no rule that runs asks for them. */
  readonly languageModel: LanguageModel | null;
}

/** A draft to be judged; by a configuration and registers of its own, where it has any. */
export interface Judged extends Partial<Judging> {
  readonly path: string;
  readonly text: string;
}

const MAX_ROUNDS = 10;

/** Checks the drafts of one run together. */
export function checkDrafts(
  sources: readonly Judged[],
  config: Config,
  registers: readonly Register[] = [],
  languageModel: LanguageModel | null = null,
): readonly CheckedDraft[] {
  const drafts = sources.map(({ path, text }) => ({ path, analysis: analyze(text) }));
  return check(drafts, drafts, judgings(sources, { config, registers, languageModel }));
}

/**
 * Checks the drafts and takes their safe fixes, all drafts in step, until none is left: what is found in one may hang on
 * another. The diagnostics that remain speak of the fixed texts.
 */
export function fixDrafts(
  sources: readonly Judged[],
  config: Config,
  registers: readonly Register[] = [],
  languageModel: LanguageModel | null = null,
): readonly CheckedDraft[] {
  const judging = judgings(sources, { config, registers, languageModel });
  const originals = sources.map(({ path, text }): Draft => ({ path, analysis: analyze(text) }));
  let drafts = originals;
  let checked = check(drafts, originals, judging);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = drafts.map((draft, at) => fixDraft(draft, checked[at]?.diagnostics ?? []));
    if (next.every((draft, at) => draft === drafts[at])) break;
    drafts = next;
    checked = check(drafts, originals, judging);
  }
  return checked;
}

function judgings(sources: readonly Judged[], general: Judging): readonly Judging[] {
  return sources.map(
    ({ config = general.config, registers = general.registers, languageModel = general.languageModel }) => ({
      config,
      registers,
      languageModel,
    }),
  );
}

function check(
  drafts: readonly Draft[],
  originals: readonly Draft[],
  judgings: readonly Judging[],
): readonly CheckedDraft[] {
  const place = (at: number): Config["settings"] => (judgings[at]?.config ?? defaultConfig).settings;
  const corpus = buildCorpus(drafts.map(({ path, analysis }, at) => factsOf(placed(analysis, place(at)), path)));
  return drafts.map((draft, at) => ({
    path: draft.path,
    original: (originals[at] ?? draft).analysis.text,
    text: draft.analysis.text,
    diagnostics: lint(draft.analysis, { ...judgings[at], corpus, path: draft.path }),
  }));
}

function fixDraft(draft: Draft, diagnostics: readonly Diagnostic[]): Draft {
  const { text } = draft.analysis;
  const fixed = keepLineEnds(text, applyFixes(text, diagnostics));
  return fixed === text ? draft : { path: draft.path, analysis: analyze(fixed) };
}
