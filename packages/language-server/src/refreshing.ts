import type { Connection } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import { citedDocumentsChanged } from "./protocol.ts";

/** Several changes at once are told once, after this many milliseconds. */
const PAUSE = 150;

export interface RefreshContext {
  readonly abilities: () => Abilities;
  /** For clients that do not ask for diagnostics themselves. */
  readonly push: () => void;
  readonly failed: (error: unknown) => void;
}

/** Tells the client, soon, that answers may have changed for a reason that it does not see: another draft, a file, a setting. */
export function createRefreshing(connection: Connection, { abilities, push, failed }: RefreshContext): () => void {
  let pause: ReturnType<typeof setTimeout> | null = null;
  const refresh = async (): Promise<void> => {
    const able = abilities();
    const { languages } = connection;
    if (!able.pullsDiagnostics) push();
    await Promise.all([
      able.pullsDiagnostics && able.refreshesDiagnostics && languages.diagnostics.refresh(),
      able.refreshesInlayHints && languages.inlayHint.refresh(),
      able.refreshesCodeLenses && connection.sendRequest("workspace/codeLens/refresh"),
      connection.sendNotification(citedDocumentsChanged, null),
    ]);
  };
  return () => {
    if (pause !== null) clearTimeout(pause);
    pause = setTimeout(() => {
      pause = null;
      refresh().catch(failed);
    }, PAUSE);
  };
}
