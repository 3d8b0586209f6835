import { citedDocumentsChanged, citedDocumentsRequest, statusNotification } from "@cchc/language-server/protocol";
import type { ExtensionContext, LogOutputChannel } from "vscode";
import { commands, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { citedDocumentsTree } from "./cited-documents.ts";
import { clientOptions } from "./client-options.ts";
import { draftCommands } from "./draft-commands.ts";
import { newDraftCommands } from "./new-draft.ts";
import { restarting } from "./restarting.ts";
import { openRulePage } from "./rule-pages.ts";
import { serveFiles } from "./serve-files.ts";
import { createStatusBar } from "./status-bar.ts";
import { say } from "./texts.ts";

type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Everything that is the same in all kinds of VS Code; gives what stops it. Commands work also where the server does not start. */
export async function startExtension(context: ExtensionContext, create: CreateClient): Promise<() => Promise<void>> {
  const log = window.createOutputChannel("CCHC", { log: true });
  const showLog = (): void => log.show(true);
  const restart = async (): Promise<void> => {
    ends.forget();
    if (client.needsStop()) await client.stop();
    await client.start();
  };
  const ends = restarting(restart, showLog);
  const client = create(clientOptions(log, ends.errorHandler));
  context.subscriptions.push(
    log,
    ...newDraftCommands(),
    ...draftCommands(client),
    commands.registerCommand("cchc.openRulePage", openRulePage(context.extensionUri)),
    commands.registerCommand("cchc.showLog", showLog),
    commands.registerCommand("cchc.restartServer", async () => {
      await restart();
      window.setStatusBarMessage(say("restarted"), 3000);
    }),
    ...views(client),
    ...serveFiles(client),
  );
  await startClient(client, log);
  return () => client.dispose();
}

/** What follows the server: the status bar and the table of cited documents. */
function views(client: BaseLanguageClient): { dispose(): void }[] {
  const statusBar = createStatusBar();
  const load = async () => (client.isRunning() ? client.sendRequest(citedDocumentsRequest, { uri: null }) : []);
  const tree = citedDocumentsTree(load);
  return [
    statusBar,
    window.createTreeView("cchc.citedDocuments", { treeDataProvider: tree, showCollapseAll: true }),
    commands.registerCommand("cchc.refreshCitedDocuments", tree.refresh),
    client.onNotification(statusNotification, statusBar.report),
    client.onNotification(citedDocumentsChanged, tree.refresh),
  ];
}

async function startClient(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(reason);
    void window.showErrorMessage(say("cannotStart", reason));
  }
}
