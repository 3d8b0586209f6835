import type { Diagnostic, Edit, LineIndex } from "@cchc/core";
import { lineIndex } from "@cchc/core";
import type { CheckedDraft } from "../check-drafts.ts";
import type { Report } from "../report.ts";
import { countLevels } from "../report.ts";

/**
 * The shape of ESLint's JSON, so that its consumers work. Beyond it: `fix` is null and `fixes` a list where one fix makes
 * several edits; `output`, the whole fixed text, is there for a draft that `--fix-dry-run` would change.
 */
export function formatJson({ drafts, fixing }: Report): string {
  const lines = new Map<string, LineIndex>();
  const texts = new Map(drafts.map(({ path, text }) => [path, text]));
  const linesOf: LinesOf = (path) => {
    const known = lines.get(path) ?? lineIndex(texts.get(path) ?? "");
    lines.set(path, known);
    return known;
  };
  return `${JSON.stringify(
    drafts.map((draft) => fileResult(draft, fixing === "dry-run", linesOf)),
    null,
    2,
  )}\n`;
}

type LinesOf = (path: string) => LineIndex;

function fileResult(
  { path, original, text, diagnostics }: CheckedDraft,
  withOutput: boolean,
  linesOf: LinesOf,
): object {
  const counts = countLevels(diagnostics);
  return {
    filePath: path,
    messages: diagnostics.map((diagnostic) => message(diagnostic, path, linesOf)),
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.info,
    fixableErrorCount: counts.fixableError,
    fixableWarningCount: counts.fixableWarning,
    ...(withOutput && text !== original && { output: text }),
  };
}

function message(diagnostic: Diagnostic, path: string, linesOf: LinesOf): object {
  return {
    ruleId: diagnostic.ruleId,
    messageId: diagnostic.messageId,
    severity: diagnostic.level === "error" ? 2 : 1,
    level: diagnostic.level,
    message: diagnostic.message,
    ...place(diagnostic.span, linesOf(path)),
    offset: diagnostic.span.start,
    endOffset: diagnostic.span.end,
    legalBasis: diagnostic.legalBasis,
    url: diagnostic.url,
    related: diagnostic.related.map((related) => ({
      filePath: related.path,
      ...place(related.span, linesOf(related.path)),
      message: related.message,
    })),
    ...fixes(diagnostic.fix),
    suggestions: diagnostic.suggestions.map(({ message: words, edits }) => ({ message: words, ...fixes(edits) })),
  };
}

function place({ start, end }: Diagnostic["span"], lines: LineIndex): object {
  const from = lines.position(start);
  const to = lines.position(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function fixes(edits: readonly Edit[] | null): object {
  const ranges = (edits ?? []).map(({ span, text }) => ({ range: [span.start, span.end], text }));
  return ranges.length > 1 ? { fix: null, fixes: ranges } : { fix: ranges[0] ?? null };
}
