import type { Edit } from "@cchc/core";
import { contains, renumbering, siblingRuns } from "@cchc/core";
import type { DraftView } from "../view.ts";

/**
 * Edits by which the division at an offset and its siblings count up from the first, with the decimals below them and the places
 * where the draft refers to them; none where they do already, or a number among them cannot be moved.
 */
export function renumberLevelEdits({ analysis }: Pick<DraftView, "analysis">, offset: number): readonly Edit[] {
  const at = { start: offset, end: offset };
  const runs = siblingRuns(analysis.document.divisions);
  const here = runs.findLast(({ items }) =>
    items.some(({ prose }) => contains(analysis.proses[prose]?.span ?? NOWHERE, at)),
  );
  return here === undefined ? [] : renumbering(here, 0, analysis);
}

const NOWHERE = { start: -1, end: -1 };
