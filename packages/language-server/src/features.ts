import type { ServerCapabilities } from "vscode-languageserver";
import { MarkupKind } from "vscode-languageserver";
import { toRange } from "./convert.ts";
import type { FeatureContext } from "./feature-requests.ts";
import { aboutDraft } from "./feature-requests.ts";
import { hover } from "./features/hover.ts";

export const featureCapabilities: ServerCapabilities = {
  hoverProvider: true,
};

/** Answers what editors ask about a draft, each request by its pure function. */
export function answerFeatures(context: FeatureContext): void {
  const { connection } = context;
  connection.onHover(
    aboutDraft(context, "textDocument/hover", ({ view, draft }, { position }) => {
      const found = hover(view, draft.lines.offsetAt(position));
      if (found === null) return null;
      return {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        range: toRange(draft.lines, found.span),
      };
    }),
  );
}
