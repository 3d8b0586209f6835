import type { Analysis } from "./analysis.ts";
import { once } from "./once.ts";
import type { LineIndex } from "./text/line-index.ts";
import { lineIndex } from "./text/line-index.ts";

/** The lines of a draft. */
export const linesOf: (analysis: Analysis) => LineIndex = once(({ text }: Analysis) => lineIndex(text));
