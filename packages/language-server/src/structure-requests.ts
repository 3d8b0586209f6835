import type { DocumentSymbol, Location, SelectionRange, ServerCapabilities } from "vscode-languageserver";
import { FoldingRangeKind, SymbolKind } from "vscode-languageserver";
import { answer } from "./answers.ts";
import { toLocation, toRange } from "./convert.ts";
import type { FeatureContext, Subject } from "./feature-requests.ts";
import { aboutDraft } from "./feature-requests.ts";
import { documentLinks } from "./features/document-links.ts";
import type { Fold } from "./features/folding.ts";
import { folding } from "./features/folding.ts";
import type { OutlineNode } from "./features/outline.ts";
import { outline } from "./features/outline.ts";
import { selectionRanges } from "./features/selection-ranges.ts";
import { workspaceSymbols } from "./features/workspace-symbols.ts";

export const structureCapabilities: ServerCapabilities = {
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
};

/** Answers what an editor asks about the parts of drafts: outline, symbols, folding, selection, links. */
export function answerStructure(context: FeatureContext): void {
  const { connection } = context;
  connection.onDocumentSymbol(
    aboutDraft(context, "textDocument/documentSymbol", ({ view, draft }) =>
      outline(view).map((node) => toSymbol(node, draft)),
    ),
  );
  connection.onFoldingRanges(
    aboutDraft(context, "textDocument/foldingRange", ({ view, draft }) =>
      folding(view).map((fold) => toFold(fold, draft)),
    ),
  );
  connection.onSelectionRanges(
    aboutDraft(context, "textDocument/selectionRange", ({ view, draft }, { positions }) =>
      positions.map((position) => {
        const steps = selectionRanges(view, draft.lines.offsetAt(position)).map((span) => toRange(draft.lines, span));
        return nested(steps) ?? { range: { start: position, end: position } };
      }),
    ),
  );
  connection.onDocumentLinks(
    aboutDraft(context, "textDocument/documentLink", ({ view, draft }) =>
      documentLinks(view).map(({ span, target, tooltip }) => ({ range: toRange(draft.lines, span), target, tooltip })),
    ),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    answer(context, null, token, (world) => {
      const drafts = [...world.drafts.values()].map(({ summary }) => summary);
      return workspaceSymbols({ drafts, registers: [] }, query).map(({ name, container, kind, location }) => ({
        name,
        containerName: container,
        kind: kind === "draft" ? SymbolKind.File : SymbolKind.String,
        location: toLocation(world.drafts, location) ?? nowhere(location.uri),
      }));
    }),
  );
}

function nowhere(uri: string): Location {
  const start = { line: 0, character: 0 };
  return { uri, range: { start, end: start } };
}

const SYMBOL_KINDS: Readonly<Record<OutlineNode["kind"], SymbolKind>> = {
  header: SymbolKind.Property,
  bases: SymbolKind.Array,
  division: SymbolKind.String,
  closing: SymbolKind.Key,
  appendix: SymbolKind.Package,
};

function toSymbol(node: OutlineNode, draft: Subject["draft"]): DocumentSymbol {
  const { name, detail, kind, span, selection, children } = node;
  return {
    // The protocol asks for a name of more than blanks.
    name: name.trim() || "…",
    detail,
    kind: SYMBOL_KINDS[kind],
    range: toRange(draft.lines, span),
    selectionRange: toRange(draft.lines, selection),
    children: children.map((child) => toSymbol(child, draft)),
  };
}

function toFold(
  { span, kind }: Fold,
  { lines }: Subject["draft"],
): { startLine: number; endLine: number; kind?: string } {
  const { start, end } = toRange(lines, span);
  const folded = { startLine: start.line, endLine: end.line };
  return kind === "frontMatter" || kind === "header" ? { ...folded, kind: FoldingRangeKind.Region } : folded;
}

/** From the innermost step to the outermost, each in the one around it. */
function nested(steps: readonly SelectionRange["range"][]): SelectionRange | undefined {
  return steps.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent === undefined ? { range } : { range, parent }),
    undefined,
  );
}
