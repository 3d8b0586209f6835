import type { Connection } from "vscode-languageserver";
import { countsOf } from "./diagnostic-reports.ts";
import type { DraftStatus } from "./protocol.ts";
import { statusNotification } from "./protocol.ts";
import type { World } from "./world.ts";

export interface StatusSender {
  /** Tells the client what a document is and how many findings it has, if that is news. */
  report(world: World, uri: string): Promise<void>;
  forget(uri: string): void;
}

export function statusSender(connection: Connection): StatusSender {
  const sent = new Map<string, string>();
  return {
    report: async (world, uri) => {
      const status = await statusOf(world, uri);
      const key = JSON.stringify(status);
      if (sent.get(uri) === key) return;
      sent.set(uri, key);
      await connection.sendNotification(statusNotification, status);
    },
    forget: (uri) => sent.delete(uri),
  };
}

async function statusOf(world: World, uri: string): Promise<DraftStatus> {
  const view = await world.view(uri);
  if (view === null) return { uri, isDraft: false, documentType: null, errors: 0, warnings: 0, infos: 0 };
  return {
    uri,
    isDraft: true,
    documentType: view.analysis.document.header.type?.value ?? null,
    ...countsOf(view.diagnostics),
  };
}
