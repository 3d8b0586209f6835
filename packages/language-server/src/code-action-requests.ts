import type {
  CodeAction,
  CodeActionParams,
  Diagnostic as LspDiagnostic,
  ServerCapabilities,
  WorkspaceEdit,
} from "vscode-languageserver";
import { CodeActionKind, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { answer } from "./answers.ts";
import { toRange, toSpan, toWorkspaceEdit } from "./convert.ts";
import { dictionaryChange } from "./dictionary-change.ts";
import type { FeatureContext, Subject } from "./feature-requests.ts";
import { aboutDraft } from "./feature-requests.ts";
import type { DraftAction } from "./features/code-actions.ts";
import { codeActions } from "./features/code-actions.ts";
import type { WorldDraft } from "./world.ts";

export const codeActionCapabilities: ServerCapabilities = {
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, `${CodeActionKind.SourceFixAll}.cchc`],
    resolveProvider: true,
  },
};

/** What a client sends back to have the edits of an action computed. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Offers actions; where the client asks for the edits of one when it is chosen, they are computed only then. */
export function answerCodeActions(context: FeatureContext): void {
  const { connection } = context;
  connection.onCodeAction(
    aboutDraft(context, "textDocument/codeAction", (subject, params) => offer(context, subject, params)),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const data = action.data as ActionData;
    return answer(context, data.uri, token, async (world) => {
      const [view, draft] = [await world.view(data.uri), world.drafts.get(data.uri)];
      if (view === null || draft?.version !== data.version) {
        return new ResponseError<undefined>(LSPErrorCodes.ContentModified, "the document has changed meanwhile");
      }
      const kinds = action.kind === undefined ? null : [action.kind];
      const found = codeActions(view, { start: data.start, end: data.end }, kinds).find(({ id }) => id === data.id);
      const edit = found && (await editOf(context, draft, found));
      return edit ? { ...action, edit } : action;
    });
  });
}

async function offer(
  context: FeatureContext,
  { view, draft }: Subject,
  params: CodeActionParams,
): Promise<CodeAction[]> {
  const span = toSpan(draft.lines, params.range);
  const lazily = context.client.abilities.resolvesActionEdits;
  const found = codeActions(view, span, params.context.only ?? null);
  const offered = found.map(async (action): Promise<CodeAction[]> => {
    const shown = toCodeAction(action, draft, params.context.diagnostics);
    // Whether words can be added to a dictionary hangs on files, so that is tried at once.
    if (lazily && action.accept === undefined) {
      const data: ActionData = { uri: draft.uri, version: draft.version ?? 0, ...span, id: action.id };
      return [{ ...shown, data }];
    }
    const edit = await editOf(context, draft, action);
    return edit === null ? [] : [{ ...shown, edit }];
  });
  return (await Promise.all(offered)).flat();
}

function toCodeAction(action: DraftAction, draft: WorldDraft, shown: readonly LspDiagnostic[]): CodeAction {
  const { title, kind, isPreferred } = action;
  const diagnostics = action.diagnostics.flatMap(({ ruleId, span }) => {
    const range = JSON.stringify(toRange(draft.lines, span));
    return shown.filter((one) => one.code === ruleId && JSON.stringify(one.range) === range);
  });
  return { title, kind, ...(isPreferred && { isPreferred }), ...(diagnostics.length > 0 && { diagnostics }) };
}

/** Null where there is nothing to change. */
async function editOf(context: FeatureContext, draft: WorldDraft, action: DraftAction): Promise<WorkspaceEdit | null> {
  if (action.accept !== undefined) return dictionaryChange(context, draft.uri, action.accept);
  const edits = action.edits();
  return edits.length === 0
    ? null
    : toWorkspaceEdit([{ ...draft, edits }], context.client.abilities.takesVersionedEdits);
}
