import type { Analysis } from "./analysis.ts";
import type { LanguageModel } from "./language/language-model.ts";
import { shownPhrase } from "./language/shown-phrase.ts";
import type { Slip } from "./language/slips.ts";
import { findSlips } from "./language/slips.ts";
import type { Words } from "./language/words.ts";
import { readWords, shapes, wordsFor } from "./language/words.ts";
import type { Prose } from "./markdown/prose-types.ts";

/** Words that are hardly ever written so, and those that are likely meant. Offsets in the text of a Prose. */
export interface LikelySlip {
  readonly start: number;
  readonly end: number;
  /** In the printed case, with single spaces. */
  readonly wrong: string;
  readonly right: string;
  /** Whether one candidate stands far above the rest. */
  readonly sure: boolean;
  readonly changes: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Finds the slips of a Prose of the draft, by the counts of the language. */
export function likelySlips({ proses }: Analysis, model: LanguageModel): (prose: Prose) => readonly LikelySlip[] {
  const words = wordsFor(proses.reduce((most, { text }) => Math.max(most, text.length), 0));
  return ({ text }) => {
    readWords(words, text, model);
    return findSlips(model, words).map((slip) => toLikelySlip(model, words, text, slip));
  };
}

/** From these on the fix is safe. */
const SURE = { score: 14, lead: 7 } as const;

function toLikelySlip(model: LanguageModel, words: Words, text: string, slip: Slip): LikelySlip {
  const { first, last } = shownPhrase(model, words, slip);
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const printed = (at: number): string => text.slice(words.starts[at], words.ends[at]);
  const meant = inShape(model.syllables[slip.meant] ?? "", words.shapes[slip.at] ?? shapes.small);
  return {
    start: words.starts[first] ?? 0,
    end: words.ends[last] ?? 0,
    wrong: places.map(printed).join(" "),
    right: places.map((at) => (at === slip.at ? meant : printed(at))).join(" "),
    sure: slip.score >= SURE.score && slip.score - slip.runnerUp >= SURE.lead,
    changes: [{ start: words.starts[slip.at] ?? 0, end: words.ends[slip.at] ?? 0, text: meant }],
  };
}

function inShape(syllable: string, shape: number): string {
  return shape === shapes.small ? syllable : syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
