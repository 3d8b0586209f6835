import { describe, expect, it } from "vitest";
import type {
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
  WorkspaceFullDocumentDiagnosticReport,
} from "vscode-languageserver-protocol/node";
import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";

const ONE = `${ROOT}/mot.md`;
const OTHER = `${ROOT}/hai.md`;
const THIRD = `${ROOT}/ba.md`;
const CONFLICT = "citation-date-conflict";
const RIGHT =
  "# THÔNG BÁO\n\nTheo Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố Hải Phòng.\n";
const WRONG = RIGHT.replace("20/01", "21/01");
const PULL = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

function conflicts({ diagnostics }: PublishDiagnosticsParams): boolean {
  return diagnostics.some(({ code }) => code === CONFLICT);
}

function agrees(params: PublishDiagnosticsParams): boolean {
  return !conflicts(params);
}

async function pull(client: TestClient, uri: string): Promise<FullDocumentDiagnosticReport> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report as FullDocumentDiagnosticReport;
}

describe("a conflict between two drafts, for a client to which diagnostics are sent", () => {
  it("shows in both, though only one is open, and points at the other", async () => {
    const client = await startClient({ files: { [OTHER]: WRONG } });
    await client.open(ONE, RIGHT);
    const { diagnostics } = await client.diagnosticsOf(ONE, conflicts);
    await client.diagnosticsOf(OTHER, conflicts);
    const conflict = diagnostics.find(({ code }) => code === CONFLICT);
    expect(conflict?.relatedInformation?.map(({ location }) => location)).toContainEqual({
      uri: OTHER,
      range: { start: { line: 2, character: expect.any(Number) }, end: { line: 2, character: expect.any(Number) } },
    });
    await client.stop();
  });

  it("disappears from both when one is corrected in its editor", async () => {
    const client = await startClient({ files: { [OTHER]: WRONG } });
    await client.open(ONE, RIGHT);
    await client.diagnosticsOf(OTHER, conflicts);
    const from = client.pushed.length;
    await client.change(ONE, 2, { text: WRONG });
    await expect.poll(() => client.pushed.slice(from).some((one) => one.uri === ONE && agrees(one))).toBe(true);
    await expect.poll(() => client.pushed.slice(from).some((one) => one.uri === OTHER && agrees(one))).toBe(true);
    await client.stop();
  });

  it("disappears when the other file is corrected on the disk, and when it is deleted", async () => {
    const files = new Map([
      [ONE, RIGHT],
      [OTHER, WRONG],
      [THIRD, WRONG],
    ]);
    const client = await startClient({ files });
    await client.open(ONE, RIGHT);
    await client.diagnosticsOf(ONE, conflicts);
    files.set(OTHER, RIGHT);
    files.delete(THIRD);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: OTHER, type: FileChangeType.Changed },
        { uri: THIRD, type: FileChangeType.Deleted },
      ],
    });
    await expect
      .poll(() => client.pushed.findLast(({ uri }) => uri === ONE)?.diagnostics.some(({ code }) => code === CONFLICT))
      .toBe(false);
    expect(client.pushed.findLast(({ uri }) => uri === THIRD)?.diagnostics ?? []).toEqual([]);
    await client.stop();
  });

  it("is judged by the file again when an editor is closed without saving", async () => {
    const client = await startClient({ files: { [ONE]: RIGHT, [OTHER]: RIGHT } });
    await client.open(ONE, WRONG);
    await client.diagnosticsOf(OTHER, conflicts);
    await client.close(ONE);
    await expect
      .poll(() => agrees(client.pushed.findLast(({ uri }) => uri === OTHER) as PublishDiagnosticsParams))
      .toBe(true);
    await client.stop();
  });
});

describe("a conflict between two drafts, for a client that asks for diagnostics", () => {
  it("is in the reports of both, of the workspace and of a document", async () => {
    const client = await startClient({ files: { [ONE]: RIGHT, [OTHER]: WRONG }, params: { capabilities: PULL } });
    await client.open(ONE, RIGHT);
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const reports = items as WorkspaceFullDocumentDiagnosticReport[];
    const conflicting = reports.filter((report) => report.items.some(({ code }) => code === CONFLICT));
    expect(conflicting.map(({ uri, version }) => [uri, version]).sort()).toEqual([
      [OTHER, null],
      [ONE, 1],
    ]);
    expect((await pull(client, ONE)).items.map(({ code }) => code)).toContain(CONFLICT);
    expect(client.pushed).toEqual([]);
    await client.stop();
  });

  it("is asked about again when another draft changes, and is gone when it is corrected", async () => {
    let refreshed = 0;
    const client = await startClient({
      params: { capabilities: PULL },
      prepare: (connection) => {
        connection.onRequest("workspace/diagnostic/refresh", () => {
          refreshed++;
          return null;
        });
      },
    });
    await client.open(ONE, RIGHT);
    await client.open(OTHER, WRONG);
    expect((await pull(client, ONE)).items.map(({ code }) => code)).toContain(CONFLICT);
    const before = refreshed;
    await client.change(OTHER, 2, { text: RIGHT });
    expect((await pull(client, OTHER)).items.map(({ code }) => code)).not.toContain(CONFLICT);
    await expect.poll(() => refreshed).toBeGreaterThan(before);
    expect((await pull(client, ONE)).items.map(({ code }) => code)).not.toContain(CONFLICT);
    await client.stop();
  });
});
