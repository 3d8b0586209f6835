import type { Diagnostic } from "./diagnostic.ts";
import type { Edit } from "./rule.ts";

const MAX_ROUNDS = 10;

/** A text after its safe fixes. */
export interface Fixed {
  readonly text: string;
  /** Number of fixes taken in all rounds. */
  readonly applied: number;
  readonly rounds: number;
}

/**
 * The text with `edits` made; they do not overlap, and their spans are those of `text`.
 *
 * @example
 * ```ts
 * applyEdits("Số: 12 / KH-UBND", [{ span: { start: 6, end: 9 }, text: "/" }]); // => "Số: 12/KH-UBND"
 * ```
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = "";
  for (const { span, text: words } of edits.toSorted(byStart)) {
    result += text.slice(at, span.start) + words;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The text with the safe fixes taken. Of fixes that touch the same words the first is taken, the others wait for the next round. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  return applyEdits(text, selectFixes(diagnostics).flat());
}

/**
 * Takes safe fixes until none is left, asking anew what is wrong after each round.
 *
 * @example
 * ```ts
 * const text = "Theo Kế hoạch số kế hoạch số 87/KH-UBND ngày 20/01/2026 của UBND tỉnh Lâm Đồng về thi đua.";
 * const { text: fixed, applied } = fixAll(text, (draft) => lint(analyze(draft)));
 * fixed; // => "Theo Kế hoạch số 87/KH-UBND ngày 20/01/2026 của UBND tỉnh Lâm Đồng về thi đua."
 * applied; // => 1
 * ```
 */
export function fixAll(text: string, lintOnce: (text: string) => readonly Diagnostic[]): Fixed {
  let fixed: Fixed = { text, applied: 0, rounds: 0 };
  while (fixed.rounds < MAX_ROUNDS) {
    const fixes = selectFixes(lintOnce(fixed.text));
    const next = applyEdits(fixed.text, fixes.flat());
    if (next === fixed.text) break;
    fixed = { text: next, applied: fixed.applied + fixes.length, rounds: fixed.rounds + 1 };
  }
  return fixed;
}

/** Fixes of which no two touch: a fix is taken with all its edits or not at all. */
export function selectFixes(diagnostics: readonly Pick<Diagnostic, "fix">[]): (readonly Edit[])[] {
  const fixes = diagnostics.flatMap(({ fix }) => (fix && fix.length > 0 ? [fix] : []));
  const edits = fixes.flatMap((fix) => fix.map((edit) => ({ fix, edit })));
  const refused = new Set<readonly Edit[]>();
  let last: Edit | null = null;
  for (const { fix, edit } of edits.sort((a, b) => byStart(a.edit, b.edit))) {
    if (refused.has(fix)) continue;
    if (last && collide(last, edit)) refused.add(fix);
    else last = edit;
  }
  return fixes.filter((fix) => !refused.has(fix));
}

/** Whether two edits, in order, share a position, or touch where one only inserts and the order would matter. */
function collide(first: Edit, second: Edit): boolean {
  const inserts = first.span.start === first.span.end || second.span.start === second.span.end;
  return inserts ? second.span.start <= first.span.end : second.span.start < first.span.end;
}

function byStart(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
