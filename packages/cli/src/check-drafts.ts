import type { Config, Diagnostic } from "@cchc/core";
import { applyFixes, buildCorpus, comparesParagraphs } from "@cchc/core";
import type { Examiner, Judged } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import { keepLineEnds } from "./line-ends.ts";
import type { Counter } from "./other-drafts.ts";
import { countAlone } from "./other-drafts.ts";

/** A draft and what is wrong with it. */
export interface CheckedDraft {
  readonly path: string;
  /** The text as read, without its byte order mark. */
  readonly original: string;
  /** The text that the diagnostics speak of: the original, or what safe fixes made of it. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A draft to be judged; by a configuration and registers of its own, where it has any. */
export type Source = Pick<Judged, "path" | "text"> & Partial<Judged>;

const MAX_ROUNDS = 10;

/** Checks the drafts of one run together. */
export async function checkDrafts(
  sources: readonly Source[],
  config: Config,
  examiner: Examiner = localExaminer(),
  counter: Counter = countAlone,
): Promise<readonly CheckedDraft[]> {
  const drafts = judgedBy(sources, config);
  return check(drafts, drafts, examiner, counter);
}

/**
 * Checks the drafts and takes their safe fixes, all drafts in step, until none is left: what is found in one may hang on
 * another. The diagnostics that remain speak of the fixed texts.
 */
export async function fixDrafts(
  sources: readonly Source[],
  config: Config,
  examiner: Examiner = localExaminer(),
  counter: Counter = countAlone,
): Promise<readonly CheckedDraft[]> {
  const originals = judgedBy(sources, config);
  let drafts = originals;
  let checked = await check(drafts, originals, examiner, counter);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = drafts.map((draft, at) => fixDraft(draft, checked[at]?.diagnostics ?? []));
    if (next.every((draft, at) => draft === drafts[at])) break;
    drafts = next;
    checked = await check(drafts, originals, examiner, counter);
  }
  return checked;
}

function judgedBy(sources: readonly Source[], general: Config): readonly Judged[] {
  return sources.map(({ path, text, config = general, registers = [] }) => ({ path, text, config, registers }));
}

/** First all drafts are counted, then each is judged beside the others; meanwhile their texts are all that is kept. */
async function check(
  drafts: readonly Judged[],
  originals: readonly Judged[],
  examiner: Examiner,
  counter: Counter,
): Promise<readonly CheckedDraft[]> {
  const corpus = buildCorpus([]);
  const comparing = drafts.some(({ config }) => comparesParagraphs(config));
  const counting = await counter(corpus, drafts);
  await examiner.facts(drafts, (facts) => counting.draft(comparing ? facts : { ...facts, paragraphs: [] }));
  await counting.finish();
  const found = await examiner.judge(drafts, corpus);
  return drafts.map(({ path, text }, at) => ({
    path,
    original: originals[at]?.text ?? text,
    text,
    diagnostics: found[at] ?? [],
  }));
}

function fixDraft(draft: Judged, diagnostics: readonly Diagnostic[]): Judged {
  const fixed = keepLineEnds(draft.text, applyFixes(draft.text, diagnostics));
  return fixed === draft.text ? draft : { ...draft, text: fixed };
}
