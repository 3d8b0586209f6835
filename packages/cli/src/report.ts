import type { Diagnostic, Language } from "@cchc/core";
import type { Fixing } from "./args.ts";
import type { CheckedDraft } from "./check-drafts.ts";

/** All that a formatter shows. */
export interface Report {
  /** In the order of their paths. */
  readonly drafts: readonly CheckedDraft[];
  /** Number of findings left out because the baseline knows them. */
  readonly silenced: number;
  readonly fixing: Fixing;
  readonly language: Language;
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
  /** Version of the program, for forms that name it. */
  readonly version: string;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly fixableError: number;
  readonly fixableWarning: number;
  readonly fixable: number;
}

export function countLevels(diagnostics: readonly Diagnostic[]): Counts {
  const fixable = diagnostics.filter(({ fix }) => fix !== null);
  return {
    error: ofLevel(diagnostics, "error"),
    warning: ofLevel(diagnostics, "warning"),
    info: ofLevel(diagnostics, "info"),
    fixableError: ofLevel(fixable, "error"),
    fixableWarning: ofLevel(fixable, "warning"),
    fixable: fixable.length,
  };
}

function ofLevel(diagnostics: readonly Diagnostic[], level: Diagnostic["level"]): number {
  return diagnostics.filter((diagnostic) => diagnostic.level === level).length;
}
