import type { Diagnostic, Edit, LineIndex, RelatedPlace, Span } from "@cchc/core";
import { applyEdits, lineIndex } from "@cchc/core";
import type { CheckedDraft } from "../check-drafts.ts";
import type { Report } from "../report.ts";

const SEVERITIES = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;
const SOURCE = { name: "cchc-lint", url: "https://www.npmjs.com/package/cchc-lint" };
/** A change longer than this helps nobody in a comment of a review. */
const MAX_SUGGESTED_LINES = 40;

interface Page {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The Reviewdog Diagnostic Format. It counts columns in bytes of UTF-8, from 1; a range excludes its end. */
export function formatRdjson({ drafts }: Report): string {
  const pages = new Map<string, Page>();
  const texts = new Map(drafts.map(({ path, text }) => [path, text]));
  const pageOf = (path: string): Page | null => {
    const text = texts.get(path);
    if (text === undefined) return null;
    const page = pages.get(path) ?? { text, lines: lineIndex(text) };
    pages.set(path, page);
    return page;
  };
  const diagnostics = drafts.flatMap((draft) => draft.diagnostics.map((each) => entry(each, draft, pageOf)));
  return `${JSON.stringify({ source: SOURCE, diagnostics }, null, 2)}\n`;
}

function entry(
  { message, span, level, ruleId, url, fix, suggestions, related }: Diagnostic,
  { path }: CheckedDraft,
  pageOf: (path: string) => Page | null,
): object {
  const page = pageOf(path) ?? { text: "", lines: lineIndex("") };
  const changes = [...(fix ? [fix] : []), ...suggestions.map(({ edits }) => edits)];
  return {
    message,
    location: { path, range: range(page, span) },
    severity: SEVERITIES[level],
    code: { value: ruleId, url },
    suggestions: changes.flatMap((edits) => suggestion(page, edits)),
    related_locations: related.map((each) => ({
      message: each.message,
      location: { path: each.path, range: relatedRange(each, pageOf(each.path)) },
    })),
  };
}

/** A suggestion is one range and what to put there, so several edits become one that covers them all. */
function suggestion(page: Page, edits: readonly Edit[]): object[] {
  if (edits.length === 0) return [];
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  if (page.lines.position(end).line - page.lines.position(start).line >= MAX_SUGGESTED_LINES) return [];
  const moved = edits.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text }));
  return [{ range: range(page, { start, end }), text: applyEdits(page.text.slice(start, end), moved) }];
}

/** Columns are counted in bytes, which only the text tells. */
function relatedRange({ span, from, to }: RelatedPlace, page: Page | null): object {
  return page === null ? { start: { line: from.line }, end: { line: to.line } } : range(page, span);
}

function range(page: Page, { start, end }: Span): object {
  return { start: position(page, start), end: position(page, end) };
}

function position({ text, lines }: Page, offset: number): object {
  const { line } = lines.position(offset);
  return { line, column: Buffer.byteLength(text.slice(lines.offset(line, 1), offset)) + 1 };
}
