import type { Analysis } from "./analysis.ts";
import type { SiblingRun } from "./document/sibling-runs.ts";
import { siblingRuns } from "./document/sibling-runs.ts";
import { once } from "./once.ts";

/** All runs of numbered siblings of a draft. */
export const runsOf: (analysis: Analysis) => readonly SiblingRun[] = once(({ document }) =>
  siblingRuns(document.divisions),
);
