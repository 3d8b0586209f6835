import { PassThrough } from "node:stream";
import { analyze } from "@cchc/core";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type {
  InitializeParams,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type { Platform } from "../platform.ts";
import { startServer } from "../server.ts";
import { memoryFiles } from "./memory-files.ts";

/** A protocol client and a server of its own, joined in memory. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** All diagnostics that were pushed, in order. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  /** The lines of the log. */
  readonly log: readonly string[];
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, ...changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The first diagnostics pushed for a file that satisfy the condition, also those that have come already. */
  diagnosticsOf(
    uri: string,
    condition?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  stop(): Promise<void>;
}

export interface TestClientOptions {
  /** Files of the disk by URI. */
  readonly files?: Readonly<Record<string, string>> | Map<string, string>;
  readonly params?: Partial<InitializeParams>;
  readonly platform?: Partial<Platform>;
  /** Called before `initialize`, to answer what the server asks. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

export const ROOT = "file:///du-an";
const TODAY = "2026-03-10";

export async function startClient({
  files = {},
  params,
  platform,
  prepare,
}: TestClientOptions = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(ProposedFeatures.all, toServer, toClient), {
    disk: memoryFiles(files instanceof Map ? files : new Map(Object.entries(files))),
    today: () => TODAY,
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    analyze,
    ...platform,
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return connect(connection, params, prepare);
}

/** Starts a session with a server that is reached by `connection`. */
export async function connect(
  connection: ProtocolConnection,
  params: Partial<InitializeParams> = {},
  prepare?: (connection: ProtocolConnection) => void,
): Promise<TestClient> {
  const pushed: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (diagnostics) => {
    pushed.push(diagnostics);
    for (const check of waiting) check();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  prepare?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: ROOT, name: "du-an" }],
    ...params,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    pushed,
    log,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      }),
    change: (uri, version, ...changes) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...changes],
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    diagnosticsOf: (uri, condition = () => true) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = pushed.find((params) => params.uri === uri && condition(params));
          if (found === undefined) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
    stop: async () => {
      await connection.sendRequest("shutdown");
      connection.dispose();
    },
  };
}
