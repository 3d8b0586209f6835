import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import type { DataCallback, Disposable, Message } from "vscode-languageserver-protocol/node";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
} from "vscode-languageserver-protocol/node";
import { connect } from "./testing/client.ts";

const BUNDLE = fileURLToPath(new URL("../dist/browser-worker.cjs", import.meta.url));
const URI = "untitled:Untitled-1";
const DRAFT =
  "# THÔNG BÁO\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh, cấp kính phí.\n";

/** What a web worker has and a thread of Node lacks, and nothing of Node that a browser lacks. */
const WORKER_GLOBALS = `{
  const { parentPort } = require("node:worker_threads");
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => {};
  globalThis.onmessage = null;
  parentPort.on("message", (data) => globalThis.onmessage?.({ data }));
  for (const name of ["setImmediate", "Buffer", "process", "require", "module"]) delete globalThis[name];
}
`;

class WorkerReader extends AbstractMessageReader {
  readonly worker: Worker;
  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }
  listen(callback: DataCallback): Disposable {
    this.worker.on("message", callback);
    return { dispose: () => this.worker.off("message", callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly worker: Worker;
  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }
  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }
  end(): void {}
}

it.skipIf(!existsSync(BUNDLE))(
  "the browser build finds mistakes in a worker without anything of Node (skipped before a build)",
  async () => {
    const worker = new Worker(WORKER_GLOBALS + readFileSync(BUNDLE, "utf8"), { eval: true });
    const connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker));
    const client = await connect(connection, { workspaceFolders: null });
    await client.open(URI, DRAFT);
    const { diagnostics } = await client.diagnosticsOf(URI);
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toContain("citation-invalid-date");
    // Found by the counts of the language, which the one file holds, too.
    expect(codes).toContain("text-confusable");
    await worker.terminate();
  },
  30_000,
);
