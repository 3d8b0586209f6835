import type { Diagnostic } from "@cchc/core";
import type { CheckedDraft } from "../check-drafts.ts";
import type { Report } from "../report.ts";

/** A report of these drafts: Vietnamese, without colour, of a run that fixed nothing, unless `settings` say otherwise. */
export function report(drafts: readonly CheckedDraft[], settings: Partial<Report> = {}): Report {
  return {
    drafts,
    silenced: 0,
    fixing: "none",
    language: "vi",
    color: false,
    width: 80,
    version: "1.2.3",
    ...settings,
  };
}

export function draft(
  path: string,
  text: string,
  diagnostics: readonly Diagnostic[] = [],
  original: string = text,
): CheckedDraft {
  return { path, original, text, diagnostics };
}

/** Where words first stand in a text. */
export function at(text: string, words: string): Diagnostic["span"] {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** An error without fix at these words. */
export function finding(text: string, words: string, settings: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: "some-rule",
    messageId: "wrong",
    level: "error",
    message: `“${words}” sai.`,
    span: at(text, words),
    legalBasis: null,
    url: "https://example.org/some-rule.md",
    related: [],
    fix: null,
    suggestions: [],
    accept: null,
    ...settings,
  };
}
