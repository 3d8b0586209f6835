import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";
import { NOTICE, PLAN } from "./testing/draft-texts.ts";

const URI = `${ROOT}/ke-hoach.md`;
const NOTICE_URI = `${ROOT}/thong-bao.md`;
const textDocument = { uri: URI };
const lines = PLAN.split("\n");
const FIRST = lines.findIndex((words) => words.startsWith("Thực hiện"));
const SHORT = lines.findIndex((words) => words.startsWith("Triển khai"));
const position = { line: SHORT, character: lines[SHORT]?.indexOf("247") ?? 0 };
let client: TestClient;

beforeAll(async () => {
  const workspace = { workspaceEdit: { documentChanges: true } };
  client = await startClient({ files: { [NOTICE_URI]: NOTICE }, params: { capabilities: { workspace } } });
  await client.open(URI, PLAN);
  await client.diagnosticsOf(URI, ({ diagnostics }) =>
    diagnostics.some(({ code }) => code === "citation-date-conflict"),
  );
});

afterAll(() => client.stop());

it("the definition of a document that no draft is, is its first full mention", async () => {
  const places = await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position });
  expect(places).toEqual([{ uri: URI, range: expect.objectContaining({ start: { line: FIRST, character: 10 } }) }]);
});

it("the references of a document are in all drafts, open or not", async () => {
  const context = { includeDeclaration: false };
  const places = await client.connection.sendRequest(ReferencesRequest.type, { textDocument, position, context });
  expect(places?.map(({ uri, range }) => [uri, range.start.line])).toEqual([
    [URI, FIRST],
    [URI, SHORT],
    [NOTICE_URI, 2],
  ]);
});

it("highlights are the places of the draft at hand", async () => {
  const found = await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
  expect(found?.map(({ range }) => range.start.line)).toEqual([FIRST, SHORT]);
});

describe("rename", () => {
  it("begins with the number and symbol under the cursor", async () => {
    const place = await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position });
    expect(place).toMatchObject({ placeholder: "247/QĐ-UBND" });
  });

  it("changes every mention in every draft, with the version of those that are open", async () => {
    const newName = "300/QĐ-UBND";
    const edit = await client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName });
    const changes = (edit?.documentChanges ?? []) as {
      textDocument: { uri: string; version: number | null };
      edits: object[];
    }[];
    expect(changes.map((change) => [change.textDocument, change.edits.length])).toEqual([
      [{ uri: URI, version: 1 }, 2],
      [{ uri: NOTICE_URI, version: null }, 1],
    ]);
  });

  it("is refused in one sentence where the new name is none", async () => {
    const newName = "không phải số";
    const asked = client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName });
    await expect(asked).rejects.toThrow(newName);
  });

  it("is not offered on words that name nothing", async () => {
    const nowhere = { line: lines.indexOf("2. Trồng cây tại các thôn."), character: 6 };
    expect(
      await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: nowhere }),
    ).toBeNull();
  });
});
