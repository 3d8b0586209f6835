import type { Diagnostic, Level } from "@cchc/core";
import type { Diagnostic as LspDiagnostic } from "vscode-languageserver";
import { toLspDiagnostic } from "./convert.ts";
import { marksOf } from "./features/diagnostics.ts";
import type { World } from "./world.ts";

/** What is wrong in a draft, as the protocol says it. */
export interface DiagnosticReport {
  /** Null for a draft that is not open. */
  readonly version: number | null;
  readonly diagnostics: readonly LspDiagnostic[];
  /** Equal for equal diagnostics, also after a restart. */
  readonly resultId: string;
}

/** Reports of the same findings; they never change their places. */
const known = new WeakMap<readonly Diagnostic[], Omit<DiagnosticReport, "version">>();

/** What is wrong in a draft of a world; null for a file that is none. */
export async function reportOn(world: World, uri: string): Promise<DiagnosticReport | null> {
  const draft = world.drafts.get(uri);
  const found = await world.diagnosticsOf(uri);
  if (draft === undefined || found === null) return null;
  const uriOf = (path: string): string | null => world.byPath(path)?.uri ?? null;
  const report = known.get(found) ?? toReport(found, (one) => toLspDiagnostic(one, marksOf(one), draft.lines, uriOf));
  known.set(found, report);
  return { version: draft.version, ...report };
}

function toReport(
  found: readonly Diagnostic[],
  convert: (diagnostic: Diagnostic) => LspDiagnostic,
): Omit<DiagnosticReport, "version"> {
  const diagnostics = found.map(convert);
  return { diagnostics, resultId: fingerprint(JSON.stringify(diagnostics)) };
}

export const NOTHING_WRONG: DiagnosticReport = { version: null, diagnostics: [], resultId: "0" };

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How many findings of each level. */
export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const count = (level: Level): number => diagnostics.filter((diagnostic) => diagnostic.level === level).length;
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
