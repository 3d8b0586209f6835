import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { JSONRPCEndpoint, LspClient } from "ts-lsp-client";
import { describe, expect, it } from "vitest";
import {
  createProtocolConnection,
  HoverRequest,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { connect } from "./testing/client.ts";
import { PLAN } from "./testing/draft-texts.ts";

const SERVER = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const URI = "untitled:Untitled-1";
const DRAFT = "# THÔNG BÁO\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh.\n";
const RULE = "citation-invalid-date";
// A fresh process reads its data first, on a machine that may be busy.
const TIMEOUT = 30_000;

function connectTo(child: ChildProcessWithoutNullStreams): Promise<TestClient> {
  const streams = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
  return connect(createProtocolConnection(...streams), { workspaceFolders: null });
}

async function expectFindings(client: TestClient): Promise<void> {
  await client.open(URI, DRAFT);
  const { diagnostics } = await client.diagnosticsOf(URI);
  expect(diagnostics.map(({ code }) => code)).toContain(RULE);
}

async function leave({ connection }: TestClient): Promise<void> {
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
}

describe.skipIf(!existsSync(SERVER))(
  "the built server in a process of its own (skipped before a build)",
  { timeout: TIMEOUT },
  () => {
    it.each([[["--stdio"]], [[]]])(
      "answers over standard input and output with arguments %j, and ends when told to",
      async (args) => {
        const child = spawn(process.execPath, [SERVER, ...args]);
        const ended = once(child, "exit");
        const client = await connectTo(child);
        await expectFindings(client);
        await leave(client);
        expect(await ended).toEqual([0, null]);
      },
    );

    it("answers over the channel between Node processes", async () => {
      const child = fork(SERVER, ["--node-ipc"]);
      const ended = once(child, "exit");
      const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
      const client = await connect(connection, { workspaceFolders: null });
      await expectFindings(client);
      await leave(client);
      expect(await ended).toEqual([0, null]);
    });

    it("answers a client that shares no code with it", async () => {
      const child = spawn(process.execPath, [SERVER, "--stdio"]);
      const endpoint = new JSONRPCEndpoint(child.stdin, child.stdout);
      const client = new LspClient(endpoint);
      const start = { processId: process.pid, capabilities: {}, clientInfo: { name: "stranger", version: "1" } };
      const { capabilities } = await client.initialize({ ...start, rootUri: null, workspaceFolders: null } as never);
      expect(capabilities.hoverProvider).toBe(true);
      client.initialized();
      const published = client.once("textDocument/publishDiagnostics");
      const textDocument = {
        uri: URI,
        languageId: "markdown",
        version: 1,
        text: PLAN.replace("20 tháng 01", "31 tháng 02"),
      };
      client.didOpen({ textDocument });
      const [{ uri, diagnostics }] = (await published) as [{ uri: string; diagnostics: { code: string }[] }];
      expect(uri).toBe(URI);
      expect(diagnostics.map(({ code }) => code)).toContain(RULE);
      const line = PLAN.split("\n").findIndex((words) => words.startsWith("Căn cứ Nghị định"));
      const hover = await client.hover({ textDocument: { uri: URI }, position: { line, character: 25 } });
      expect(JSON.stringify(hover)).toContain("về công tác văn thư");
      const symbols = await client.documentSymbol({ textDocument: { uri: URI } });
      expect(symbols?.map(({ name }) => name)).toContain("II. NHIỆM VỤ");
      const ended = once(child, "exit");
      await client.shutdown();
      client.exit();
      await ended;
    });

    it("killed while it computes, a new one finds the same in the text that the client still has", async () => {
      const child = spawn(process.execPath, [SERVER, "--stdio"]);
      const client = await connectTo(child);
      await expectFindings(client);
      await client.change(URI, 2, { text: DRAFT.repeat(2_000) });
      const asked = client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: URI },
        position: { line: 2, character: 30 },
      });
      const refused = expect(asked).rejects.toThrow();
      child.kill("SIGKILL");
      await once(child, "exit");
      client.connection.dispose();
      await refused;
      const next = await connectTo(spawn(process.execPath, [SERVER, "--stdio"]));
      await expectFindings(next);
      await leave(next);
    });
  },
);
