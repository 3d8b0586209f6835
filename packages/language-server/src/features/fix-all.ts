import type { Diagnostic, Edit } from "@cchc/core";
import { applyEdits, selectFixes } from "@cchc/core";
import type { DraftView } from "../view.ts";
import { composeEdits } from "./compose-edits.ts";

const MAX_ROUNDS = 10;

/** The safe fixes of a draft as edits, taken until none is left: one may make another possible. */
export function fixAllEdits(view: DraftView): readonly Edit[] {
  const { text } = view.analysis;
  let edits: readonly Edit[] = [];
  let diagnostics = view.diagnostics;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = selectFixes(diagnostics).flat();
    if (next.length === 0) break;
    edits = composeEdits(text.length, edits, next);
    diagnostics = view.checkAs(applyEdits(text, edits));
  }
  return edits;
}

/** What is done at once for all findings of one rule: its safe fixes, and where it has none the only thing that is suggested. */
export function fixRuleEdits({ diagnostics }: Pick<DraftView, "diagnostics">, ruleId: string): readonly Edit[] {
  const ofRule = diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId);
  return selectFixes(ofRule.map((diagnostic) => ({ fix: remedyOf(diagnostic) }))).flat();
}

/** The one thing to do about a finding; null where there is none, or a choice. */
export function remedyOf({ fix, suggestions }: Diagnostic): readonly Edit[] | null {
  const [only, ...others] = suggestions;
  return fix ?? (only !== undefined && others.length === 0 ? only.edits : null);
}
