import type { Connection } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import { citedDocumentsChanged } from "./protocol.ts";

/** Several changes at once are told once, after this many milliseconds. */
const PAUSE = 150;

/** An act that is done once, soon after the last time it was asked for. */
export function later(act: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let pause: ReturnType<typeof setTimeout> | null = null;
  return () => {
    if (pause !== null) clearTimeout(pause);
    pause = setTimeout(() => {
      pause = null;
      act().catch(failed);
    }, PAUSE);
  };
}

/**
 * Tells the client that answers may have changed for a reason that it does not see: another draft, a file, a setting. `push` is for
 * clients that do not ask for diagnostics themselves.
 */
export async function refreshClient(connection: Connection, able: Abilities, push: () => void): Promise<void> {
  const { languages } = connection;
  if (!able.pullsDiagnostics) push();
  await Promise.all([
    able.pullsDiagnostics && able.refreshesDiagnostics && languages.diagnostics.refresh(),
    able.refreshesInlayHints && languages.inlayHint.refresh(),
    able.refreshesCodeLenses && connection.sendRequest("workspace/codeLens/refresh"),
    connection.sendNotification(citedDocumentsChanged, null),
  ]);
}
