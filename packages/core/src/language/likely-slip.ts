import type { LanguageModel } from "./language-model.ts";
import { shownPhrase } from "./shown-phrase.ts";
import type { Slip } from "./slip.ts";
import type { Words } from "./words.ts";
import { shapes } from "./words.ts";

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

/** From these on the fix is safe. */
const SURE = { score: 14, lead: 7 } as const;

/** Shows a slip by the phrase in which it stands. */
export function likelySlip(model: LanguageModel, words: Words, text: string, slip: Slip): LikelySlip {
  const { first, last } = shownPhrase(model, words, slip);
  const end = slip.at + slip.count;
  const printed = (from: number, to: number): readonly string[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) =>
      text.slice(words.starts[from + at], words.ends[from + at]),
    );
  const meant = slip.meant.map((id) => model.syllables[id] ?? "").join(" ");
  const shown = inShape(meant, words.shapes[slip.at] ?? shapes.small);
  return {
    start: words.starts[first] ?? 0,
    end: words.ends[last] ?? 0,
    wrong: printed(first, last + 1).join(" "),
    right: [...printed(first, slip.at), shown, ...printed(end, last + 1)].join(" "),
    sure: slip.score >= SURE.score && slip.score - slip.runnerUp >= SURE.lead,
    changes: [{ start: words.starts[slip.at] ?? 0, end: words.ends[end - 1] ?? 0, text: shown }],
  };
}

function inShape(words: string, shape: number): string {
  return shape === shapes.capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
