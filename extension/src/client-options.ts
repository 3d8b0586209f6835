import type { InitializationOptions } from "@cchc/language-server/protocol";
import type { LogOutputChannel } from "vscode";
import { CancellationError, workspace } from "vscode";
import type { DocumentFilter, ErrorHandler, LanguageClientOptions, Middleware } from "vscode-languageclient";
import { vsdiag } from "vscode-languageclient";

const SCHEMES = ["file", "untitled"];

/** Drafts on the disk, new ones, and those of a virtual workspace; not the old versions that a comparison shows. */
function selector(): DocumentFilter[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set([...SCHEMES, ...folders])].map((scheme) => ({ scheme, language: "markdown" }));
}

/** One failed request must not be the last: the client never asks again for a document whose request has failed. */
const neverFailing: NonNullable<Middleware["provideDiagnostics"]> = async (document, previous, token, next) => {
  try {
    return await next(document, previous, token);
  } catch (error) {
    if (error instanceof CancellationError) throw error;
    return previous === undefined ? null : { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: previous };
  }
};

export function clientOptions(log: LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { providesFiles: true };
  return {
    documentSelector: selector(),
    outputChannel: log,
    initializationOptions,
    errorHandler,
    middleware: { provideDiagnostics: neverFailing },
    diagnosticCollectionName: "cchc",
    progressOnInitialization: true,
  };
}
