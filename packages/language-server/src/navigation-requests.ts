import type { Location, ServerCapabilities, WorkspaceEdit } from "vscode-languageserver";
import { DocumentHighlightKind, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { answer } from "./answers.ts";
import { linesOf, toLocation, toRange, toWorkspaceEdit } from "./convert.ts";
import type { FeatureContext } from "./feature-requests.ts";
import { aboutDraft } from "./feature-requests.ts";
import { definition, highlights, references } from "./features/references.ts";
import { prepareRename, rename } from "./features/rename.ts";
import type { DraftEdits, Location as DraftLocation, RenamedDraft } from "./results.ts";
import type { World } from "./world.ts";

export const navigationCapabilities: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
};

/** Answers where things are named, and gives them other names. */
export function answerNavigation(context: FeatureContext): void {
  const { connection } = context;
  connection.onDefinition(
    aboutDraft(context, "textDocument/definition", ({ view, draft, world }, { position }) =>
      located(world, definition(view, draft.lines.offsetAt(position))),
    ),
  );
  connection.onReferences(
    aboutDraft(
      context,
      "textDocument/references",
      ({ view, draft, world }, { position, context: { includeDeclaration } }) =>
        located(world, references(view, draft.lines.offsetAt(position), includeDeclaration)),
    ),
  );
  connection.onDocumentHighlight(
    aboutDraft(context, "textDocument/documentHighlight", ({ view, draft }, { position }) =>
      highlights(view, draft.lines.offsetAt(position)).map((span) => ({
        range: toRange(draft.lines, span),
        kind: DocumentHighlightKind.Text,
      })),
    ),
  );
  connection.onPrepareRename(
    aboutDraft(context, "textDocument/prepareRename", ({ view, draft }, { position }) => {
      const place = prepareRename(view, draft.lines.offsetAt(position));
      return place && { range: toRange(draft.lines, place.span), placeholder: place.placeholder };
    }),
  );
  connection.onRenameRequest((params, token) =>
    // Edits of other open drafts must fit their versions, too.
    answer(context, null, token, async (world) => {
      const { uri } = params.textDocument;
      const [view, draft] = [await world.view(uri), world.drafts.get(uri)];
      if (view === null || draft === undefined) return null;
      const drafts = await analysesIn(world);
      const renaming = rename(view, draft.lines.offsetAt(params.position), params.newName, drafts);
      if ("problem" in renaming) return new ResponseError<undefined>(LSPErrorCodes.RequestFailed, renaming.problem);
      return editsOf(world, renaming.drafts, drafts, context);
    }),
  );
}

function located(world: World, locations: readonly DraftLocation[]): Location[] {
  return locations.flatMap((location) => toLocation(world.drafts, location) ?? []);
}

/** All drafts of the workspace; one that cannot be read any more is left out. */
async function analysesIn(world: World): Promise<readonly RenamedDraft[]> {
  const drafts: RenamedDraft[] = [];
  for (const uri of world.drafts.keys()) {
    const view = await world.view(uri);
    if (view !== null) drafts.push({ uri, analysis: view.analysis });
  }
  return drafts;
}

/** A draft that is not open may have changed since it was last read: its edits belong to the text that was just read. */
function editsOf(
  world: World,
  renamed: readonly DraftEdits[],
  drafts: readonly RenamedDraft[],
  { client }: FeatureContext,
): WorkspaceEdit {
  const texts = new Map(drafts.map(({ uri, analysis }) => [uri, analysis.text]));
  const changed = renamed.map(({ uri, edits }) => {
    const draft = world.drafts.get(uri);
    const version = draft?.version ?? null;
    const lines = draft !== undefined && version !== null ? draft.lines : linesOf(texts.get(uri) ?? "");
    return { uri, version, lines, edits };
  });
  return toWorkspaceEdit(changed, client.abilities.takesVersionedEdits);
}
