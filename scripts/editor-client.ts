import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { ProtocolConnection } from "vscode-languageserver-protocol/node";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { EditorServer } from "./editor-servers.ts";
import { startProcess } from "./editor-servers.ts";

/** A client as an editor has it, talking to a server in a process of its own. */
export interface EditorClient {
  readonly name: string;
  readonly pid: number;
  /** Milliseconds until the first diagnostics; null where none came in time. */
  open(uri: string, text: string): Promise<number | null>;
  /** Types a letter at the beginning of a line; milliseconds until the diagnostics of that version. */
  type(uri: string, line: number): Promise<number | null>;
  close(uri: string): Promise<void>;
  stop(): Promise<void>;
}

/** How long a server may take for one answer, in milliseconds. */
const PATIENCE = 60_000;

interface Session {
  readonly connection: ProtocolConnection;
  readonly documents: Map<string, TextDocument>;
  /** What ends the wait for diagnostics, by URI. */
  readonly waiting: Map<string, () => void>;
  /** Else it wants the whole text for every change. */
  takesRanges: boolean;
}

export async function startEditor(server: EditorServer, folder: string): Promise<EditorClient> {
  const child = startProcess(server);
  child.once("exit", (code) => {
    if (code !== 0) process.stderr.write(`${server.name} has ended with ${code}\n`);
  });
  const streams = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
  const connection = createProtocolConnection(...streams);
  const session: Session = { connection, documents: new Map(), waiting: new Map(), takesRanges: false };
  await begin(session, folder);
  return {
    name: server.name,
    pid: child.pid ?? 0,
    open: (uri, text) => open(session, uri, text),
    type: (uri, line) => type(session, uri, line),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}

async function begin(session: Session, folder: string): Promise<void> {
  const { connection, documents, waiting } = session;
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version }) => {
    // Servers that do not say for which version speak of the newest.
    if (version === undefined || version === documents.get(uri)?.version) waiting.get(uri)?.();
  });
  // Nothing is configured: clients that are asked give defaults.
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly unknown[] }) => items.map(() => ({})));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "bench" }],
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const sync = capabilities.textDocumentSync;
  session.takesRanges = (typeof sync === "object" ? sync.change : sync) === TextDocumentSyncKind.Incremental;
}

function open(session: Session, uri: string, text: string): Promise<number | null> {
  session.documents.set(uri, TextDocument.create(uri, "markdown", 1, text));
  const textDocument = { uri, languageId: "markdown", version: 1, text };
  return untilDiagnostics(session, uri, () =>
    session.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument }),
  );
}

function type(session: Session, uri: string, line: number): Promise<number | null> {
  const { connection, documents, takesRanges } = session;
  const known = documents.get(uri) ?? TextDocument.create(uri, "markdown", 0, "");
  const start = { line, character: 0 };
  const change = { range: { start, end: start }, text: "a" };
  const document = TextDocument.update(known, [change], known.version + 1);
  documents.set(uri, document);
  const contentChanges = takesRanges ? [change] : [{ text: document.getText() }];
  return untilDiagnostics(session, uri, () =>
    connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges,
    }),
  );
}

function untilDiagnostics({ waiting }: Session, uri: string, send: () => Promise<void>): Promise<number | null> {
  return new Promise((resolve) => {
    const start = performance.now();
    const end = (time: number | null): void => {
      clearTimeout(late);
      waiting.delete(uri);
      resolve(time);
    };
    const late = setTimeout(() => end(null), PATIENCE);
    waiting.set(uri, () => end(performance.now() - start));
    void send();
  });
}
