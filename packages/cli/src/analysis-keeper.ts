import type { Analysis } from "@cchc/core";
import { analyze } from "@cchc/core";

export interface DraftText {
  readonly path: string;
  readonly text: string;
}

/** A run asks twice for each analysis; of so many characters they are kept, about 16 bytes for each, others are made twice. */
export const KEPT_CHARACTERS = 2_500_000;

/** A draft so large keeps also what its next version can take over, for when it is fixed. */
const LARGE = 200_000;

export interface AnalysisKeeper {
  analysisOf(draft: DraftText): Analysis;
  forget(path: string): void;
}

/**
 * Keeps analyses of up to so many characters, and the first however large: it may be the only one, and making it twice takes no less
 * room. Others are made again whenever they are asked for.
 */
export function analysisKeeper(most: number = KEPT_CHARACTERS): AnalysisKeeper {
  const kept = new Map<string, Analysis>();
  let characters = 0;
  return {
    analysisOf: ({ path, text }) => {
      const known = kept.get(path);
      if (known?.text === text) return known;
      const whole = analyze(text, { previous: known });
      // A copy is lighter by all that the next version of the draft could take over.
      const analysis = text.length < LARGE ? { ...whole } : whole;
      const more = text.length - (known?.text.length ?? 0);
      if (characters + more <= most || (most > 0 && characters === 0)) {
        kept.set(path, analysis);
        characters += more;
      }
      return analysis;
    },
    // The room stays taken: what is analysed from now on is not asked for twice.
    forget: (path) => kept.delete(path),
  };
}
