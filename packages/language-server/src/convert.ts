import type { Diagnostic, Edit, Level, Position as PrintedPosition, Span } from "@cchc/core";
import { lineIndex } from "@cchc/core";
import type {
  DiagnosticRelatedInformation,
  Location,
  Diagnostic as LspDiagnostic,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { DiagnosticMark } from "./features/diagnostics.ts";
import type { Location as DraftLocation } from "./results.ts";

/** Tells offsets from lines and back; an open document does it itself. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** The lines of a text that is not open. */
export function linesOf(text: string): Lines {
  const index = lineIndex(text);
  return {
    positionAt: (offset) => toPosition(index.position(offset)),
    offsetAt: ({ line, character }) => index.offset(line + 1, character + 1),
  };
}

export function toRange(lines: Lines, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function toSpan(lines: Lines, { start, end }: Range): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

export function toTextEdit(lines: Lines, { span, text }: Edit): TextEdit {
  return { range: toRange(lines, span), newText: text };
}

/** What changes in one draft; `lines` are those of the text to which the edits belong. */
interface ChangedDraft {
  readonly uri: string;
  readonly version: number | null;
  readonly lines: Lines;
  readonly edits: readonly Edit[];
}

/** `versioned`: the client can refuse an edit of a version that is not the present one. */
export function toWorkspaceEdit(drafts: readonly ChangedDraft[], versioned: boolean): WorkspaceEdit {
  const changes = drafts.map(({ uri, version, lines, edits }) => ({
    textDocument: { uri, version },
    edits: edits.map((edit) => toTextEdit(lines, edit)),
  }));
  if (versioned) return { documentChanges: changes };
  return { changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits])) };
}

/** A place in any draft of the workspace; null for one that is not known any more. */
export function toLocation(
  drafts: ReadonlyMap<string, { readonly lines: Lines }>,
  { uri, span }: DraftLocation,
): Location | null {
  const draft = drafts.get(uri);
  return draft === undefined ? null : { uri, range: toRange(draft.lines, span) };
}

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
const TAGS: Readonly<Record<DiagnosticMark, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

export const SOURCE: string = "cchc";

/** `uriOf` gives the URI of a draft by its path; null for one that is not known any more. */
export function toLspDiagnostic(
  diagnostic: Diagnostic,
  marks: readonly DiagnosticMark[],
  lines: Lines,
  uriOf: (path: string) => string | null,
): LspDiagnostic {
  const { ruleId, messageId, fix, suggestions, url } = diagnostic;
  const related = diagnostic.related.flatMap(({ path, from, to, message }): DiagnosticRelatedInformation[] => {
    const uri = uriOf(path);
    return uri === null
      ? []
      : [{ location: { uri, range: { start: toPosition(from), end: toPosition(to) } }, message }];
  });
  return {
    range: toRange(lines, diagnostic.span),
    severity: SEVERITIES[diagnostic.level],
    code: ruleId,
    codeDescription: { href: url },
    source: SOURCE,
    message: diagnostic.message,
    ...(marks.length > 0 && { tags: marks.map((mark) => TAGS[mark]) }),
    ...(related.length > 0 && { relatedInformation: related }),
    data: { ruleId, messageId, fixable: fix ? "safe" : suggestions.length > 0 ? "suggestion" : null },
  };
}

/** People count lines from 1, the protocol from 0. */
function toPosition({ line, column }: PrintedPosition): Position {
  return { line: line - 1, character: column - 1 };
}
