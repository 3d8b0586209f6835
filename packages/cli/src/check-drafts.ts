import type { Config, Diagnostic } from "@cchc/core";
import { applyFixes, buildCorpus, comparesParagraphs } from "@cchc/core";
import type { Examiner, Judged } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";
import { keepLineEnds } from "./line-ends.ts";
import type { Counter } from "./other-drafts.ts";
import { countAlone } from "./other-drafts.ts";
import type { Progress } from "./progress.ts";
import { silent } from "./progress.ts";

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
  progress: Progress = silent,
): Promise<readonly CheckedDraft[]> {
  const drafts = judgedBy(sources, config);
  return check(drafts, drafts, { examiner, counter, progress });
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
  progress: Progress = silent,
): Promise<readonly CheckedDraft[]> {
  const originals = judgedBy(sources, config);
  const means = { examiner, counter, progress };
  let drafts = originals;
  let checked = await check(drafts, originals, means);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = drafts.map((draft, at) => fixDraft(draft, checked[at]?.diagnostics ?? []));
    if (next.every((draft, at) => draft === drafts[at])) break;
    drafts = next;
    checked = await check(drafts, originals, means);
  }
  return checked;
}

function judgedBy(sources: readonly Source[], general: Config): readonly Judged[] {
  return sources.map(({ path, text, config = general, registers = [] }) => ({ path, text, config, registers }));
}

interface Means {
  readonly examiner: Examiner;
  readonly counter: Counter;
  readonly progress: Progress;
}

/** First all drafts are counted, then each is judged beside the others; meanwhile their texts are all that is kept. */
async function check(
  drafts: readonly Judged[],
  originals: readonly Judged[],
  { examiner, counter, progress }: Means,
): Promise<readonly CheckedDraft[]> {
  const corpus = buildCorpus([]);
  const comparing = drafts.some(({ config }) => comparesParagraphs(config));
  const counting = await counter(corpus, drafts);
  const read = progress("reading", drafts.length);
  await examiner.facts(drafts, { paragraphs: comparing }, (facts) => {
    counting.draft(facts);
    read();
  });
  await counting.finish();
  const found: (readonly Diagnostic[])[] = [];
  const checked = progress("checking", drafts.length);
  await examiner.judge(drafts, corpus, (diagnostics, at) => {
    found[at] = diagnostics;
    checked();
  });
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
