import { createHash } from "node:crypto";
import type { Diagnostic } from "@cchc/core";

const SPACES = /\s+/g;
const LENGTH = 16;

/**
 * What stays of a finding when its draft is edited around it: the rule, its message and the wrong words, whatever their spaces
 * and Unicode form. Not its place, and not its wording, which may count other drafts. Findings alike in these share one.
 */
export function fingerprint({ ruleId, messageId, span }: Diagnostic, text: string): string {
  const words = text.slice(span.start, span.end).normalize("NFC").replace(SPACES, " ").trim();
  return createHash("sha256")
    .update(JSON.stringify([ruleId, messageId, words]))
    .digest("hex")
    .slice(0, LENGTH);
}
