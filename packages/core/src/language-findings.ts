import type { Doubled } from "./language/doubles.ts";
import { findDoubles } from "./language/doubles.ts";
import type { LanguageModel } from "./language/language-model.ts";
import type { LikelySlip } from "./language/likely-slip.ts";
import { likelySlip } from "./language/likely-slip.ts";
import { findSlips } from "./language/slips.ts";
import type { Words } from "./language/words.ts";
import { readWords, wordsFor } from "./language/words.ts";
import type { ProseWords } from "./markdown/prose-types.ts";
import { once } from "./once.ts";
import { onceOfWords } from "./text/memory.ts";

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

/** The findings in a Prose; several rules ask for them. */
export function languageFindings(model: LanguageModel, prose: ProseWords): LanguageFindings {
  return findingsBy(model)(prose);
}

const findingsBy = once((model: LanguageModel) => {
  // Room is made once for the longest text so far.
  let words = wordsFor(0);
  return onceOfWords(({ text }: ProseWords): LanguageFindings => {
    if (words.room < text.length) words = wordsFor(2 * text.length);
    readWords(words, text, model);
    return {
      slips: findSlips(model, words, text).map((slip) => likelySlip(model, words, text, slip)),
      doubles: findDoubles(model, words).map((doubled) => doubledWords(words, doubled)),
    };
  });
});

function doubledWords({ starts, ends }: Words, { at, count }: Doubled): DoubledWords {
  return {
    firstStart: starts[at] ?? 0,
    firstEnd: ends[at + count - 1] ?? 0,
    start: starts[at + count] ?? 0,
    end: ends[at + 2 * count - 1] ?? 0,
  };
}
