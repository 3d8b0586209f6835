import { describe, expect, it } from "vitest";
import { ApplyWorkspaceEditRequest, ExecuteCommandRequest } from "vscode-languageserver-protocol/node";
import type { DraftStatus } from "./protocol.ts";
import { checkFolderRequest, citedDocumentsRequest, serverCommands, statusNotification } from "./protocol.ts";
import { ROOT, startClient } from "./testing/client.ts";
import { NOTICE, PLAN } from "./testing/draft-texts.ts";

const URI = `${ROOT}/ke-hoach.md`;
const NOTICE_URI = `${ROOT}/thong-bao.md`;
const WRONG = "# THÔNG BÁO\n\nTheo Quyết định số 12/QĐ–UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An.\n";

describe("cchc/citedDocuments", () => {
  it("gives the documents that all drafts cite, with the places in each", async () => {
    const client = await startClient({ files: { [NOTICE_URI]: NOTICE } });
    await client.open(URI, PLAN);
    const table = await client.connection.sendRequest(citedDocumentsRequest, { uri: null });
    expect(table.map(({ number, status }) => [number, status])).toEqual([
      ["30/2020/NĐ-CP", "consistent"],
      ["247/QĐ-UBND", "conflict"],
    ]);
    const [, decision] = table;
    expect(decision?.places.map(({ uri }) => uri)).toEqual([URI, URI, NOTICE_URI]);
    expect(decision?.places[2]).toMatchObject({ path: "thong-bao.md", range: { start: { line: 2, character: 5 } } });
    await client.stop();
  });

  it("gives those of one draft", async () => {
    const client = await startClient({ files: { [NOTICE_URI]: NOTICE, [URI]: PLAN } });
    const table = await client.connection.sendRequest(citedDocumentsRequest, { uri: NOTICE_URI });
    expect(table.map(({ places }) => places.map(({ uri }) => uri))).toEqual([[NOTICE_URI]]);
    await client.stop();
  });
});

it("cchc/checkFolder counts the findings of all drafts, read anew", async () => {
  const files = new Map([[URI, WRONG]]);
  const client = await startClient({ files });
  const before = await client.connection.sendRequest(checkFolderRequest);
  expect(before).toMatchObject({ drafts: 1 });
  files.set(NOTICE_URI, WRONG);
  const after = await client.connection.sendRequest(checkFolderRequest);
  expect(after).toEqual({
    drafts: 2,
    errors: 2 * before.errors,
    warnings: 2 * before.warnings,
    infos: 2 * before.infos,
  });
  await client.stop();
});

describe("cchc/status", () => {
  it("tells the type of an open draft and its findings, once for each change", async () => {
    const told: DraftStatus[] = [];
    const client = await startClient({
      prepare: (connection) => connection.onNotification(statusNotification, (status) => void told.push(status)),
    });
    await client.open(URI, WRONG);
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]).toMatchObject({ uri: URI, isDraft: true, documentType: "Thông báo" });
    expect((told[0]?.errors ?? 0) + (told[0]?.warnings ?? 0)).toBeGreaterThan(0);
    await client.change(URI, 2, { text: "# Ghi chú\n\nMua sữa.\n" });
    await expect
      .poll(() => told.at(-1))
      .toEqual({
        uri: URI,
        isDraft: false,
        documentType: null,
        errors: 0,
        warnings: 0,
        infos: 0,
      });
    await client.stop();
  });
});

describe("commands", () => {
  const run = async (args: string[], command: string = serverCommands.fixAll) => {
    const edits: unknown[] = [];
    const client = await startClient({
      prepare: (connection) =>
        connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
          edits.push(edit.changes);
          return { applied: true };
        }),
    });
    await client.open(URI, WRONG);
    const result = await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
    await client.stop();
    return { edits, result };
  };
  const change = { [URI]: [expect.objectContaining({ newText: "-" })] };

  it("fix all findings of a draft that can be fixed safely", async () => {
    expect(await run([URI])).toEqual({ edits: [change], result: 1 });
  });

  it("fix all findings of one rule", async () => {
    const { fixRule } = serverCommands;
    expect(await run([URI, "citation-symbol-form"], fixRule)).toEqual({ edits: [change], result: 1 });
    expect(await run([URI, "text-unicode"], fixRule)).toEqual({ edits: [], result: 0 });
  });

  it.each([[[]], [["file:///khong-co.md"]]])("with arguments %j do nothing", async (args) => {
    const { edits, result } = await run(args);
    expect(edits).toEqual([]);
    expect(result || 0).toBe(0);
  });
});
