import { analyze } from "@cchc/core";
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { localToday } from "./platform.ts";
import { startServer } from "./server.ts";

// In a web worker the client is whoever started it, and the workspace is what the client reads for it.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

startServer(connection, { disk: null, today: localToday, nextTurn, analyze });
