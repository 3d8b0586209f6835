import type { Analysis } from "./analysis.ts";
import type { Doubled } from "./language/doubles.ts";
import { findDoubles } from "./language/doubles.ts";
import type { LanguageModel } from "./language/language-model.ts";
import type { LikelySlip } from "./language/likely-slip.ts";
import { likelySlip } from "./language/likely-slip.ts";
import { findSlips } from "./language/slips.ts";
import type { Words } from "./language/words.ts";
import { readWords, wordsFor } from "./language/words.ts";

/** Words typed twice: offsets in the text of a Prose, of the first and of the second. */
interface DoubledWords {
  readonly firstStart: number;
  readonly firstEnd: number;
  readonly start: number;
  readonly end: number;
}

/** What the counts of the language find in one Prose, in order. */
export interface LanguageFindings {
  readonly slips: readonly LikelySlip[];
  readonly doubles: readonly DoubledWords[];
}

/** Several rules ask for the findings of one draft; an analysis never changes. */
const known = new WeakMap<
  Analysis,
  { readonly model: LanguageModel; readonly findings: readonly LanguageFindings[] }
>();

/** The findings of a draft by the index of the Prose. */
export function languageFindings(analysis: Analysis, model: LanguageModel): readonly LanguageFindings[] {
  const found = known.get(analysis);
  if (found?.model === model) return found.findings;
  const words = wordsFor(analysis.proses.reduce((most, { text }) => Math.max(most, text.length), 0));
  const findings = analysis.proses.map(({ text }) => {
    readWords(words, text, model);
    return {
      slips: findSlips(model, words, text).map((slip) => likelySlip(model, words, text, slip)),
      doubles: findDoubles(model, words).map((doubled) => doubledWords(words, doubled)),
    };
  });
  known.set(analysis, { model, findings });
  return findings;
}

function doubledWords({ starts, ends }: Words, { at, count }: Doubled): DoubledWords {
  return {
    firstStart: starts[at] ?? 0,
    firstEnd: ends[at + count - 1] ?? 0,
    start: starts[at + count] ?? 0,
    end: ends[at + 2 * count - 1] ?? 0,
  };
}
