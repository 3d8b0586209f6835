import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { connect } from "./testing/client.ts";

const SERVER = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const URI = "untitled:Untitled-1";
const DRAFT = "# THÔNG BÁO\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh.\n";

it.skipIf(!existsSync(SERVER))(
  "the built server answers over standard input and output (skipped before a build)",
  async () => {
    const child = spawn(process.execPath, [SERVER, "--stdio"]);
    const streams = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
    const client = await connect(createProtocolConnection(...streams));
    await client.open(URI, DRAFT);
    const { diagnostics } = await client.diagnosticsOf(URI);
    expect(diagnostics.map(({ code }) => code)).toContain("citation-invalid-date");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await client.connection.sendRequest("shutdown");
    await client.connection.sendNotification("exit");
    expect(await ended).toBe(0);
  },
);
