import type { Span } from "@cchc/core";
import type { CodeLens, SemanticTokens, ServerCapabilities } from "vscode-languageserver";
import { MarkupKind, SemanticTokensBuilder } from "vscode-languageserver";
import { toLocation, toRange, toSpan } from "./convert.ts";
import type { FeatureContext, Subject } from "./feature-requests.ts";
import { aboutDraft } from "./feature-requests.ts";
import { codeLenses } from "./features/code-lens.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlay-hints.ts";
import { semanticTokens, semanticTokenTypes } from "./features/semantic-tokens.ts";
import { clientCommands } from "./protocol.ts";

export const annotationCapabilities: ServerCapabilities = {
  hoverProvider: true,
  inlayHintProvider: true,
  codeLensProvider: { resolveProvider: false },
  semanticTokensProvider: {
    legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [] },
    full: true,
    range: true,
  },
};

/** Answers what an editor shows in and over the text: hovers, inlay hints, code lenses, colours. */
export function answerAnnotations(context: FeatureContext): void {
  const { connection } = context;
  connection.onHover(
    aboutDraft(context, "textDocument/hover", ({ view, draft }, { position }) => {
      const found = hover(view, draft.lines.offsetAt(position));
      if (found === null) return null;
      const contents = { kind: MarkupKind.Markdown, value: found.markdown };
      return { contents, range: toRange(draft.lines, found.span) };
    }),
  );
  connection.languages.inlayHint.on(
    aboutDraft(context, "textDocument/inlayHint", ({ view, draft }, { range }) =>
      inlayHints(view, toSpan(draft.lines, range)).map(({ offset, text, tooltip }) => ({
        position: draft.lines.positionAt(offset),
        label: text,
        tooltip,
        paddingLeft: true,
      })),
    ),
  );
  connection.onCodeLens(aboutDraft(context, "textDocument/codeLens", (subject) => lensesOf(subject, context)));
  const { semanticTokens: tokens } = connection.languages;
  tokens.on(noneAsEmpty(aboutDraft(context, "textDocument/semanticTokens/full", (subject) => tokensOf(subject, null))));
  tokens.onRange(
    noneAsEmpty(
      aboutDraft(context, "textDocument/semanticTokens/range", (subject, { range }) =>
        tokensOf(subject, toSpan(subject.draft.lines, range)),
      ),
    ),
  );
}

/** Other editors show the words alone: the command that lists places is one of the client. */
function lensesOf({ view, draft, world }: Subject, { client }: FeatureContext): CodeLens[] {
  return codeLenses(view).map(({ span, title, locations }) => {
    const range = toRange(draft.lines, span);
    const places = locations.flatMap((location) => toLocation(world.drafts, location) ?? []);
    const list = { command: clientCommands.showReferences, arguments: [draft.uri, range.start, places] };
    return { range, command: { title, ...(client.abilities.showsReferences ? list : { command: "" }) } };
  });
}

function tokensOf({ view, draft }: Subject, range: Span | null): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type } of semanticTokens(view.analysis, range)) {
    const { line, character } = draft.lines.positionAt(span.start);
    builder.push(line, character, span.end - span.start, semanticTokenTypes.indexOf(type), 0);
  }
  return builder.build();
}

type Handler<P, T, R> = (params: P, token: T) => Promise<R | null>;

/** Requests that the protocol does not let be answered with null. */
function noneAsEmpty<P, T, R>(handler: Handler<P, T, R>): (params: P, token: T) => Promise<R | SemanticTokens> {
  return async (params, token) => (await handler(params, token)) ?? { data: [] };
}
