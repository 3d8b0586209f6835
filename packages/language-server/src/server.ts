import type { Connection } from "vscode-languageserver";
import { answerDiagnosticPulls } from "./diagnostic-pull.ts";
import { pushDiagnostics } from "./diagnostic-push.ts";
import { answerFeatures, featureCapabilities } from "./features.ts";
import { fileProblems } from "./file-problems.ts";
import { introduce, keepUpToDate } from "./lifecycle.ts";
import { reasonOf } from "./log.ts";
import { messages } from "./messages.ts";
import type { Platform } from "./platform.ts";
import { citedDocumentsChanged } from "./protocol.ts";
import { createSession } from "./session.ts";
import { statusSender } from "./status.ts";
import { canonicalUri } from "./uris.ts";
import { SERVER_VERSION } from "./version.ts";

/** Connects the parts of the server with the client and listens. */
export function startServer(connection: Connection, platform: Platform): void {
  const session = createSession(connection, platform, {
    changed: (uri) => {
      if (!client.abilities.pullsDiagnostics) push.changed(uri);
    },
    // What the editor had may never have been saved: the file counts again.
    closed: (uri) => {
      status.forget(uri);
      void session.closed.read(canonicalUri(uri)).then(refresh).catch(failed);
    },
  });
  const { client, configurations, registers, log } = session;
  const status = statusSender(connection);
  const reported = status.report;
  const failed = (error: unknown): void => log.error(messages.internal(reasonOf(error)));
  const push = pushDiagnostics(connection, { ...session, reported, failed });
  const sendFileProblems = fileProblems(connection, configurations, registers, () => client.settings.language);
  const refresh = async (): Promise<void> => {
    const { pullsDiagnostics, refreshesDiagnostics } = client.abilities;
    if (!pullsDiagnostics) push.changedElsewhere();
    else if (refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    await sendFileProblems();
    await connection.sendNotification(citedDocumentsChanged, null);
  };
  introduce(connection, session, featureCapabilities, SERVER_VERSION);
  answerFeatures({ ...session, connection });
  keepUpToDate(connection, session, refresh);
  answerDiagnosticPulls(connection, { ...session, indexed: session.indexing.done, reported });
  connection.listen();
}
