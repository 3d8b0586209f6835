import type { Connection, InitializeResult } from "vscode-languageserver";
import { DidChangeConfigurationNotification, TextDocumentSyncKind } from "vscode-languageserver";
import { abilitiesOf, foldersOf } from "./abilities.ts";
import { messages } from "./messages.ts";
import type { InitializationOptions } from "./protocol.ts";
import type { Session } from "./session.ts";
import { readSettings } from "./settings.ts";
import { changesIn } from "./watching.ts";

const SECTION = "cchc";

/** Answers what begins a session, and what later changes settings, folders and files; `changed` is called when any of it has. */
export function keepUpToDate(connection: Connection, session: Session, changed: () => void): void {
  const { client, configurations, registers, closed, indexing } = session;
  const readAll = async (): Promise<void> => {
    configurations.reset();
    registers.reset();
    await indexing.start();
    changed();
  };
  connection.onInitialized(async () => {
    // The first draft need not wait for the register that ships with the core.
    const preloaded = registers.find("", null);
    await register(connection, session, readAll);
    await fetchSettings(connection, session);
    await preloaded;
    await readAll();
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client.abilities.answersConfiguration) await fetchSettings(connection, session);
    else takeSettings(session, (settings as { readonly cchc?: unknown } | null)?.cchc);
    await readAll();
  });
  connection.onDidChangeWatchedFiles(async (params) => {
    const changes = changesIn(params.changes, configurations.watched());
    if (changes.configuration) return readAll();
    for (const uri of changes.deleted) closed.forget(uri);
    for (const uri of changes.changed) await closed.read(uri);
    changed();
  });
}

async function register(connection: Connection, { client }: Session, readAll: () => Promise<void>): Promise<void> {
  const { registersConfiguration, changesFolders } = client.abilities;
  if (registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
  if (!changesFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    client.folders = [...client.folders.filter(({ uri }) => !gone.has(uri)), ...added];
    await readAll();
  });
}

async function fetchSettings(connection: Connection, session: Session): Promise<void> {
  if (!session.client.abilities.answersConfiguration) return;
  takeSettings(session, await connection.workspace.getConfiguration(SECTION));
}

function takeSettings({ client, log }: Session, section: unknown): void {
  const { settings, problems } = readSettings(section);
  client.settings = settings;
  for (const { key, value } of problems) log.warn(messages.wrongSetting(key, value));
}

/** Answers `initialize`: what the server can do. */
export function introduce(
  connection: Connection,
  session: Session,
  capabilities: InitializeResult["capabilities"],
  version: string,
): void {
  connection.onInitialize((params) => {
    const options: InitializationOptions = params.initializationOptions ?? {};
    session.client.abilities = abilitiesOf(params);
    session.client.folders = foldersOf(params);
    takeSettings(session, options.settings);
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        diagnosticProvider: { identifier: SECTION, interFileDependencies: true, workspaceDiagnostics: true },
        ...capabilities,
      },
      serverInfo: { name: "cchc-language-server", version },
    };
  });
}
