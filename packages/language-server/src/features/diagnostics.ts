import type { Diagnostic } from "@cchc/core";

/** How an editor may draw the words: faded out, or struck through. */
export type DiagnosticMark = "unnecessary" | "deprecated";

const NO_LONGER: ReadonlySet<string> = new Set([
  "citation-not-in-force",
  "citation-issuer-abolished",
  "unit-abolished",
]);
const TOO_MUCH: ReadonlySet<string> = new Set(["citation-doubled-words", "text-doubled-words", "unused-directive"]);
/** A document that was amended is in force. */
const STILL = "amended";

/** How the words of a finding are drawn beside their underline. */
export function marksOf({ ruleId, messageId }: Diagnostic): readonly DiagnosticMark[] {
  if (NO_LONGER.has(ruleId) && messageId !== STILL) return ["deprecated"];
  return TOO_MUCH.has(ruleId) ? ["unnecessary"] : [];
}
