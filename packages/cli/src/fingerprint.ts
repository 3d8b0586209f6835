import { createHash } from "node:crypto";
import type { Diagnostic } from "@cchc/core";

const SPACES = /\s+/g;
const LENGTH = 16;

/**
 * What stays of a finding when its draft is edited around it: the rule, its message and the wrong words. Not its place, and not
 * its wording, which may count other drafts. Findings alike in these share one.
 */
export function fingerprint(diagnostic: Diagnostic, text: string): string {
  const { ruleId, messageId } = diagnostic;
  const content = JSON.stringify([ruleId, messageId, wrongWords(diagnostic, text)]);
  return createHash("sha256").update(content).digest("hex").slice(0, LENGTH);
}

/** The wrong words, whatever their spaces, line breaks and Unicode form. */
export function wrongWords({ span }: Diagnostic, text: string): string {
  return text.slice(span.start, span.end).normalize("NFC").replace(SPACES, " ").trim();
}
