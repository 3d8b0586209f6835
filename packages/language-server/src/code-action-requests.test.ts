import { describe, expect, it } from "vitest";
import { CodeActionRequest, CodeActionResolveRequest } from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";

const URI = `${ROOT}/thong-bao.md`;
const DRAFT = "# THÔNG BÁO\n\nTheo Quyết định số 12/QĐ–UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An.\n";
const PLACE = { start: { line: 2, character: 25 }, end: { line: 2, character: 25 } };

async function ask(client: TestClient) {
  await client.open(URI, DRAFT);
  const { diagnostics } = await client.diagnosticsOf(URI);
  const params = { textDocument: { uri: URI }, range: PLACE, context: { diagnostics } };
  return (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
}

const expectedEdits = [{ range: { start: { line: 2, character: 24 }, end: { line: 2, character: 25 } }, newText: "-" }];

describe("code actions over the protocol", () => {
  it("carry their edits and the diagnostic they settle, where the client cannot ask for edits later", async () => {
    const client = await startClient();
    const [fix] = await ask(client);
    expect(fix).toMatchObject({
      kind: "quickfix",
      isPreferred: true,
      diagnostics: [{ code: "citation-symbol-form" }],
      edit: { changes: { [URI]: expectedEdits } },
    });
    await client.stop();
  });

  it("get their edits when they are chosen, where the client can, bound to the version", async () => {
    const codeAction = { dataSupport: true, resolveSupport: { properties: ["edit"] } };
    const workspace = { workspaceEdit: { documentChanges: true } };
    const client = await startClient({ params: { capabilities: { textDocument: { codeAction }, workspace } } });
    const [fix] = await ask(client);
    expect(fix).not.toHaveProperty("edit");
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, fix as never);
    expect(resolved.edit).toEqual({
      documentChanges: [{ textDocument: { uri: URI, version: 1 }, edits: expectedEdits }],
    });
    await client.stop();
  });

  it("are refused when the text has changed between offering and choosing", async () => {
    const codeAction = { dataSupport: true, resolveSupport: { properties: ["edit"] } };
    const client = await startClient({ params: { capabilities: { textDocument: { codeAction } } } });
    const [fix] = await ask(client);
    await client.change(URI, 2, { text: "# THÔNG BÁO\n" });
    await expect(client.connection.sendRequest(CodeActionResolveRequest.type, fix as never)).rejects.toThrow(
      "the document has changed",
    );
    await client.stop();
  });

  it("for a file that is not open there are none", async () => {
    const client = await startClient();
    const params = { textDocument: { uri: URI }, range: PLACE, context: { diagnostics: [] } };
    expect(await client.connection.sendRequest(CodeActionRequest.type, params)).toBeNull();
    await client.stop();
  });
});
