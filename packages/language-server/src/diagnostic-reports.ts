import type { Diagnostic as LspDiagnostic } from "vscode-languageserver";
import { toLspDiagnostic, toRange } from "./convert.ts";
import { marksOf } from "./features/diagnostics.ts";
import type { DraftView } from "./view.ts";
import type { World } from "./world.ts";

/** What is wrong in a draft, as the protocol says it. */
export interface DiagnosticReport {
  /** Null for a draft that is not open. */
  readonly version: number | null;
  readonly diagnostics: readonly LspDiagnostic[];
  /** Equal for equal diagnostics, also after a restart. */
  readonly resultId: string;
}

/** What is wrong in a draft of a world; null for a file that is none. */
export async function reportOn(world: World, uri: string): Promise<DiagnosticReport | null> {
  const draft = world.drafts.get(uri);
  const view = await world.view(uri);
  if (draft === undefined || view === null) return null;
  const diagnostics = view.diagnostics.map((diagnostic) =>
    toLspDiagnostic(diagnostic, marksOf(diagnostic), draft.lines, (path, span) => {
      const other = world.byPath(path);
      return other && { uri: other.uri, range: toRange(other.lines, span) };
    }),
  );
  return { version: draft.version, diagnostics, resultId: fingerprint(JSON.stringify(diagnostics)) };
}

export const NOTHING_WRONG: DiagnosticReport = { version: null, diagnostics: [], resultId: "0" };

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How many findings of each level. */
export function countsOf({ diagnostics }: DraftView): Counts {
  const count = (level: string): number => diagnostics.filter((diagnostic) => diagnostic.level === level).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

const MULTIPLIERS = [0x01000193, 0x85ebca6b] as const;

/** Two hashes (FNV-1a and a variant) and the length: texts of one draft that share them are the same. */
function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, MULTIPLIERS[0]);
    other = Math.imul(other ^ unit, MULTIPLIERS[1]);
  }
  return [one, other, text.length].map((part) => (part >>> 0).toString(36)).join("-");
}
