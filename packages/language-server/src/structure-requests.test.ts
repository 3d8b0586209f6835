import { afterAll, beforeAll, expect, it } from "vitest";
import {
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";
import { NOTICE, PLAN } from "./testing/draft-texts.ts";

const URI = `${ROOT}/ke-hoach.md`;
const NOTICE_URI = `${ROOT}/thong-bao.md`;
const DECISION = PLAN.replace("15/KH-UBND", "247/QĐ-UBND").replace("KẾ HOẠCH", "QUYẾT ĐỊNH");
const textDocument = { uri: URI };
const lines = PLAN.split("\n");
let client: TestClient;

beforeAll(async () => {
  client = await startClient({ files: { [NOTICE_URI]: NOTICE, [`${ROOT}/quyet-dinh.md`]: DECISION } });
  await client.open(URI, PLAN);
  await client.diagnosticsOf(URI);
});

afterAll(() => client.stop());

it("the outline is a tree of symbols, each chosen where its number stands", async () => {
  const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  expect(symbols).toContainEqual(
    expect.objectContaining({
      name: expect.stringContaining("II. NHIỆM VỤ"),
      kind: SymbolKind.String,
      selectionRange: expect.objectContaining({
        start: expect.objectContaining({ line: lines.indexOf("## II. NHIỆM VỤ") }),
      }),
      children: [
        expect.objectContaining({ name: expect.stringContaining("1.") }),
        expect.objectContaining({ name: expect.stringContaining("2.") }),
      ],
    }),
  );
});

it("divisions fold from their first line to their last", async () => {
  const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  expect(folds).toContainEqual({
    startLine: lines.indexOf("## II. NHIỆM VỤ"),
    endLine: lines.indexOf("2. Trồng cây tại các thôn."),
  });
});

it("a selection grows step by step, each in the one around it", async () => {
  const line = lines.findIndex((words) => words.startsWith("Triển khai"));
  const positions = [{ line, character: 2 }];
  const [first] = (await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
  expect(first?.range).toEqual({ start: { line, character: 0 }, end: { line, character: 5 } });
  expect(first?.parent?.range).toMatchObject({ start: { line, character: 0 } });
  expect(first?.parent?.range.end.character).toBeGreaterThan(5);
});

it("a citation links to the draft of the folder that is the document, and to no document of another unit", async () => {
  const own = "Quyết định số 247/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Tiên Lãng";
  const foreign = own.replace("xã Tiên Lãng", "thành phố Hải Phòng");
  const other = { uri: `${ROOT}/bao-cao.md` };
  await client.open(
    other.uri,
    PLAN.replace("Ủy ban nhân dân xã ban hành", `Theo ${own}.\n\nTheo ${foreign}.\n\nỦy ban nhân dân xã ban hành`),
  );
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: other });
  expect(links?.filter(({ target }) => target === `${ROOT}/quyet-dinh.md`)).toHaveLength(1);
  await client.close(other.uri);
});

it("drafts and divisions of the folder are found by a query, with their places", async () => {
  const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "nhiem vu" });
  expect(symbols).toContainEqual(
    expect.objectContaining({
      name: expect.stringContaining("NHIỆM VỤ"),
      containerName: "quyet-dinh.md",
      location: {
        uri: `${ROOT}/quyet-dinh.md`,
        range: expect.objectContaining({
          start: { line: lines.indexOf("## II. NHIỆM VỤ"), character: expect.any(Number) },
        }),
      },
    }),
  );
});
