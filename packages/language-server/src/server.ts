import type { Connection } from "vscode-languageserver";
import { answerDiagnosticPulls } from "./diagnostic-pull.ts";
import { pushDiagnostics } from "./diagnostic-push.ts";
import { answerFeatures, featureCapabilities } from "./features.ts";
import { fileProblems } from "./file-problems.ts";
import { introduce, keepUpToDate } from "./lifecycle.ts";
import { reasonOf } from "./log.ts";
import { messages } from "./messages.ts";
import type { Platform } from "./platform.ts";
import { later, refreshClient } from "./refreshing.ts";
import { createSession } from "./session.ts";
import { statusSender } from "./status.ts";
import { canonicalUri } from "./uris.ts";
import { SERVER_VERSION } from "./version.ts";
import { createWatching } from "./watching.ts";

/** Connects the parts of the server with the client and listens. */
export function startServer(connection: Connection, platform: Platform): void {
  const session = createSession(connection, platform, {
    changed: (uri) => {
      if (!client.abilities.pullsDiagnostics) push.changed(uri);
    },
    closed: (uri) => {
      status.forget(uri);
      readClosed(uri).catch(failed);
    },
    // Other drafts are judged by what this one says.
    bearsOnOthers: () => refresh(),
    configured: () => showConfigured(),
  });
  const { client, configurations, registers, log } = session;
  const status = statusSender(connection);
  const reported = status.report;
  const failed = (error: unknown): void => log.error(messages.internal(reasonOf(error)));
  const push = pushDiagnostics(connection, { ...session, reported, failed });
  const refresh = later(() => refreshClient(connection, client.abilities, push.changedElsewhere), failed);
  const watch = createWatching(connection);
  const sendFileProblems = fileProblems(connection, configurations, registers, () => client.settings.language);
  const showConfigured = later(async () => {
    await sendFileProblems();
    if (client.abilities.registersWatchers) await watch(configurations.watched());
  }, failed);
  // What the editor had may never have been saved: the file counts again.
  const readClosed = async (uri: string): Promise<void> => {
    await session.closed.read(canonicalUri(uri));
    if (!client.abilities.pullsDiagnostics) push.changed(uri);
    refresh();
  };
  introduce(connection, session, featureCapabilities, SERVER_VERSION);
  keepUpToDate(connection, session, () => {
    refresh();
    showConfigured();
  });
  answerDiagnosticPulls(connection, { ...session, indexed: session.indexing.done, reported });
  answerFeatures({ ...session, connection });
  connection.listen();
}
