import type { Edit } from "@cchc/core";
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
      return found === undefined ? action : { ...action, edit: editOf(context, draft, found.edits()) };
    });
  });
}

function offer(context: FeatureContext, { view, draft }: Subject, params: CodeActionParams): CodeAction[] {
  const span = toSpan(draft.lines, params.range);
  const lazily = context.client.abilities.resolvesActionEdits;
  return codeActions(view, span, params.context.only ?? null).flatMap((action): CodeAction[] => {
    const offered = toCodeAction(action, draft, params.context.diagnostics);
    if (lazily) {
      const data: ActionData = { uri: draft.uri, version: draft.version ?? 0, ...span, id: action.id };
      return [{ ...offered, data }];
    }
    const edits = action.edits();
    return edits.length === 0 ? [] : [{ ...offered, edit: editOf(context, draft, edits) }];
  });
}

function toCodeAction(action: DraftAction, draft: WorldDraft, shown: readonly LspDiagnostic[]): CodeAction {
  const { title, kind, isPreferred } = action;
  const diagnostics = action.diagnostics.flatMap(({ ruleId, span }) => {
    const range = JSON.stringify(toRange(draft.lines, span));
    return shown.filter((one) => one.code === ruleId && JSON.stringify(one.range) === range);
  });
  return { title, kind, ...(isPreferred && { isPreferred }), ...(diagnostics.length > 0 && { diagnostics }) };
}

function editOf({ client }: FeatureContext, draft: WorldDraft, edits: readonly Edit[]): WorkspaceEdit {
  return toWorkspaceEdit([{ ...draft, edits }], client.abilities.takesVersionedEdits);
}
