import { describe, expect, it } from "vitest";
import type { ClientCapabilities } from "vscode-languageserver-protocol/node";
import {
  CodeAction,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";

const URI = `${ROOT}/2026/thong-bao.md`;
const CONFIG = `${ROOT}/cchc.config.json`;
const RULE = "text-confusable";
const DRAFT =
  "# THÔNG BÁO\n\nTheo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An, Sở Tài chính cấp kính phí.\n";
const PLACE = { line: 2, character: DRAFT.split("\n")[2]?.indexOf("kính phí") ?? 0 };
const TITLE = "Thêm “kính phí” vào từ điển của thư mục.";
const CREATES: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
};
const LAZY: ClientCapabilities = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } } },
};

async function offered(client: TestClient, uri: string = URI): Promise<CodeAction | undefined> {
  await client.open(uri, DRAFT);
  const { diagnostics } = await client.diagnosticsOf(uri, (found) =>
    found.diagnostics.some(({ code }) => code === RULE),
  );
  const range = { start: PLACE, end: PLACE };
  const params = { textDocument: { uri }, range, context: { diagnostics } };
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  return actions.filter((action) => CodeAction.is(action)).find(({ title }) => title.includes("từ điển"));
}

describe("adding words to the dictionary", () => {
  it("changes the nearest configuration file, after which the words are accepted", async () => {
    const files = new Map([[CONFIG, "{\n  // Từ riêng\n}\n"]]);
    const client = await startClient({ files });
    const action = await offered(client);
    expect(action).toMatchObject({ title: TITLE, kind: "quickfix", diagnostics: [{ code: RULE }] });
    const [edit, ...others] = action?.edit?.changes?.[CONFIG] ?? [];
    expect([Object.keys(action?.edit?.changes ?? {}), others]).toEqual([[CONFIG], []]);
    expect(files.get(CONFIG)).not.toContain("kính phí");
    expect(edit?.newText).toContain('"kính phí"');
    files.set(CONFIG, '{ "dictionary": ["kính phí"] }');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: CONFIG, type: FileChangeType.Changed }],
    });
    await expect
      .poll(() => client.pushed.findLast(({ uri }) => uri === URI)?.diagnostics.map(({ code }) => code))
      .not.toContain(RULE);
    await client.stop();
  });

  it("changes the file beside the draft rather than one further up, in YAML too", async () => {
    const near = `${ROOT}/2026/cchc.config.yaml`;
    const client = await startClient({ files: { [CONFIG]: "{}", [near]: "unit: xã Ka Đô\n" } });
    expect((await offered(client))?.edit?.changes).toEqual({
      [near]: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
          newText: "dictionary:\n  - kính phí\n",
        },
      ],
    });
    await client.stop();
  });

  it("makes a file at the top of the workspace folder where there is none", async () => {
    const client = await startClient({ params: { capabilities: CREATES } });
    const start = { line: 0, character: 0 };
    expect((await offered(client))?.edit).toEqual({
      documentChanges: [
        { kind: "create", uri: CONFIG, options: { ignoreIfExists: true } },
        {
          textDocument: { uri: CONFIG, version: null },
          edits: [{ range: { start, end: start }, newText: '{\n  "dictionary": [\n    "kính phí"\n  ]\n}\n' }],
        },
      ],
    });
    await client.stop();
  });

  it("makes it beside a draft that is outside the workspace", async () => {
    const client = await startClient({ params: { capabilities: CREATES } });
    const created = (await offered(client, "file:///khac/thong-bao.md"))?.edit?.documentChanges?.[0];
    expect(created).toMatchObject({ kind: "create", uri: "file:///khac/cchc.config.json" });
    await client.stop();
  });

  it("comes with its edit also where others get theirs when they are chosen", async () => {
    const client = await startClient({ files: { [CONFIG]: "{}" }, params: { capabilities: LAZY } });
    expect((await offered(client))?.edit?.changes).toHaveProperty([CONFIG]);
    await client.stop();
  });

  it.each([
    ["the client cannot make the file that is missing", {}, URI, {}],
    ["the configuration has a fault", { [CONFIG]: "{" }, URI, CREATES],
    ["the draft has no file yet", {}, "untitled:Untitled-1", CREATES],
  ])("is not offered where %s", async (_, files, uri, capabilities) => {
    const client = await startClient({ files, params: { capabilities } });
    expect(await offered(client, uri)).toBeUndefined();
    await client.stop();
  });
});
