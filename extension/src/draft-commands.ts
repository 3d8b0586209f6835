import type { FolderCheck } from "@cchc/language-server/protocol";
import { checkFolderRequest, serverCommands } from "@cchc/language-server/protocol";
import { commands, ProgressLocation, Range, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ExecuteCommandRequest } from "vscode-languageclient";
import { say } from "./texts.ts";

/** Commands that work on drafts by way of the server. */
export function draftCommands(client: BaseLanguageClient): { dispose(): void }[] {
  return [
    commands.registerCommand("cchc.fixAll", () => fixAll(client)),
    commands.registerCommand("cchc.checkFolder", () => checkFolder(client)),
    commands.registerCommand("cchc.showCitedDocuments", () => commands.executeCommand("cchc.citedDocuments.focus")),
    commands.registerCommand("cchc.reveal", reveal),
  ];
}

/** Gives the number of edits. */
async function fixAll(client: BaseLanguageClient): Promise<number> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "markdown") {
    void window.showInformationMessage(say("openDraftFirst"));
    return 0;
  }
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const edits: unknown = await client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.fixAll,
    arguments: [uri],
  });
  const count = typeof edits === "number" ? edits : 0;
  void window.showInformationMessage(count === 0 ? say("nothingFixed") : say("fixed", count));
  return count;
}

/** Gives what was counted; null where no folder is open. */
async function checkFolder(client: BaseLanguageClient): Promise<FolderCheck | null> {
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(say("openFolderFirst"));
    return null;
  }
  const progress = { location: ProgressLocation.Notification, title: say("checking") };
  const check = await window.withProgress(progress, () => client.sendRequest(checkFolderRequest));
  void tell(check);
  return check;
}

async function tell({ drafts, errors, warnings, infos }: FolderCheck): Promise<void> {
  const show = say("showProblems");
  const answer = await window.showInformationMessage(say("checked", drafts, errors, warnings, infos), show);
  if (answer === show) await commands.executeCommand("workbench.actions.view.problems");
}

/** Shows the words of a place that the tree names: a URI, then lines and columns from 0. */
async function reveal(uri: string, line: number, column: number, endLine: number, endColumn: number): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(line, column, endLine, endColumn) });
}
