import type { Analysis } from "@cchc/core";
import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { DocumentDiagnosticReport } from "vscode-languageserver-protocol/node";
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";

const URI = `${ROOT}/thong-bao.md`;
const DRAFT = "# THÔNG BÁO\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh.\n";
const params = { capabilities: { textDocument: { diagnostic: {} } } };

function ask(client: TestClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const previous = previousResultId === undefined ? {} : { previousResultId };
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI }, ...previous });
}

/** The core, counting what it is asked. */
function counting(): { analyze: (text: string) => Analysis; readonly texts: string[] } {
  const texts: string[] = [];
  const counted = (text: string): Analysis => {
    texts.push(text);
    return analyze(text);
  };
  return { analyze: counted, texts };
}

describe("diagnostics that a client asks for", () => {
  it("come with an id, and are not sent again while they stay the same", async () => {
    const client = await startClient({ params });
    await client.open(URI, DRAFT);
    const report = await ask(client);
    expect(report).toMatchObject({
      kind: "full",
      items: expect.arrayContaining([expect.objectContaining({ code: "citation-invalid-date" })]),
    });
    expect(await ask(client, report.resultId)).toEqual({ kind: "unchanged", resultId: report.resultId });
    await client.change(URI, 2, { text: DRAFT.replace("31/02", "28/02") });
    expect(await ask(client, report.resultId)).toMatchObject({ kind: "full" });
    await client.stop();
  });

  it("of a workspace report a file that is no draft any more as empty", async () => {
    const client = await startClient({ params });
    const previousResultIds = [{ uri: URI, value: "some id" }];
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    expect(items).toEqual([{ uri: URI, version: null, kind: "full", resultId: "0", items: [] }]);
    await client.stop();
  });

  it("are refused when they were cancelled", async () => {
    const client = await startClient({ params });
    await client.open(URI, DRAFT);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await client.stop();
  });

  it("are refused, to be asked again, when the text changed while they were computed", async () => {
    let begin = (): void => {};
    const computing = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const client = await startClient({
      params,
      platform: {
        analyze: (text) => {
          begin();
          return analyze(text);
        },
        // The change below must find the answer unsent.
        nextTurn: () => new Promise((resolve) => setTimeout(resolve, 30)),
      },
    });
    await client.open(URI, DRAFT);
    const asked = ask(client);
    const refused = expect(asked).rejects.toMatchObject({
      code: LSPErrorCodes.ServerCancelled,
      data: { retriggerRequest: true },
    });
    await computing;
    await client.change(URI, 2, { text: "# THÔNG BÁO\n" });
    await refused;
    await client.stop();
  });
});

describe("a burst of typing", () => {
  it("of fifty changes costs one analysis when the client asks for diagnostics", async () => {
    const counted = counting();
    const client = await startClient({ params, platform: counted });
    await client.open(URI, DRAFT);
    await ask(client);
    counted.texts.length = 0;
    const changes = Array.from({ length: 50 }, (_, at) =>
      client.change(URI, at + 2, { text: `${DRAFT}${"a".repeat(at)}\n` }),
    );
    await Promise.all(changes);
    await ask(client);
    expect(counted.texts).toEqual([`${DRAFT}${"a".repeat(49)}\n`]);
    await client.stop();
  });

  it("of fifty changes costs one analysis when diagnostics are sent, and one message", async () => {
    const counted = counting();
    const client = await startClient({ platform: counted });
    await client.open(URI, DRAFT);
    await client.diagnosticsOf(URI);
    counted.texts.length = 0;
    const changes = Array.from({ length: 50 }, (_, at) =>
      client.change(URI, at + 2, { text: `${DRAFT}${"a".repeat(at)}\n` }),
    );
    await Promise.all(changes);
    await client.diagnosticsOf(URI, ({ version }) => version === 51);
    expect(counted.texts).toEqual([`${DRAFT}${"a".repeat(49)}\n`]);
    expect(client.pushed.filter(({ version }) => (version ?? 0) > 1).map(({ version }) => version)).toEqual([51]);
    await client.stop();
  });
});

it("text is kept in step by the changed ranges alone", async () => {
  const counted = counting();
  const client = await startClient({ params, platform: counted });
  await client.open(URI, "một\r\nhai 𝒙 ba\r\n");
  const at = (line: number, character: number) => ({ line, character });
  await client.change(
    URI,
    2,
    { range: { start: at(1, 4), end: at(1, 6) }, text: "bốn" },
    { range: { start: at(0, 0), end: at(0, 3) }, text: "năm" },
    { range: { start: at(9, 9), end: at(99, 0) }, text: "cuối" },
  );
  await ask(client);
  expect(counted.texts.at(-1)).toBe("năm\r\nhai bốn ba\r\ncuối");
  await client.stop();
});
