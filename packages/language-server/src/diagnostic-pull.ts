import type {
  Connection,
  DiagnosticServerCancellationData,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { AnswerContext } from "./answers.ts";
import { answer } from "./answers.ts";
import type { DiagnosticReport } from "./diagnostic-reports.ts";
import { NOTHING_WRONG, reportOn } from "./diagnostic-reports.ts";
import type { World } from "./world.ts";

export interface DiagnosticPullContext extends AnswerContext {
  /** Ends when the drafts of the workspace were read. */
  readonly indexed: () => Promise<void>;
  readonly reported: (world: World, uri: string) => Promise<void>;
}

/** Answers clients that ask for diagnostics themselves. */
export function answerDiagnosticPulls(connection: Connection, context: DiagnosticPullContext): void {
  const { documents, reported, indexed } = context;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) =>
    retrigger(
      await answer(context, uri, token, async (world): Promise<DocumentDiagnosticReport> => {
        const report = (await reportOn(world, uri)) ?? NOTHING_WRONG;
        if (documents.get(uri)) await reported(world, uri);
        return inFull(report, previousResultId);
      }),
    ),
  );
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await indexed();
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return retrigger(await answer(context, null, token, (world) => workspaceReport(world, previous, context, token)));
  });
}

interface Cancellable {
  readonly isCancellationRequested: boolean;
}

/** Every draft, and nothing for the files that were one before. */
async function workspaceReport(
  world: World,
  previous: ReadonlyMap<string, string>,
  { nextTurn }: AnswerContext,
  token: Cancellable,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDiagnosticReport["items"] = [];
  for (const uri of new Set([...world.drafts.keys(), ...previous.keys()])) {
    const report = (await reportOn(world, uri)) ?? NOTHING_WRONG;
    items.push({ uri, version: report.version, ...inFull(report, previous.get(uri)) });
    await nextTurn();
    if (token.isCancellationRequested) break;
  }
  return { items };
}

function inFull(
  { diagnostics, resultId }: DiagnosticReport,
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}

/**
 * A client asks again by itself when it is told to. A request that the client cancelled is answered as such and no more: told not
 * to ask again, it would not make the request for which it cancelled this one.
 */
function retrigger<T>(result: T | ResponseError<undefined>): T | ResponseError<DiagnosticServerCancellationData> {
  if (!(result instanceof ResponseError)) return result;
  if (result.code !== LSPErrorCodes.ContentModified) return new ResponseError(result.code, result.message);
  return new ResponseError(LSPErrorCodes.ServerCancelled, result.message, { retriggerRequest: true });
}
