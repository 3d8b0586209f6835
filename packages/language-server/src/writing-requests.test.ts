import { describe, expect, it } from "vitest";
import type { CompletionList } from "vscode-languageserver-protocol/node";
import {
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from "vscode-languageserver-protocol/node";
import type { TestClientOptions } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";
import { PLAN } from "./testing/draft-texts.ts";

const URI = `${ROOT}/ke-hoach.md`;
const textDocument = { uri: URI };
const options = { tabSize: 2, insertSpaces: true };

/** A client with the plan open, one line of which is another one; and the end of that line. */
async function written(line: string, instead: string, start: TestClientOptions = {}) {
  const client = await startClient(start);
  const text = PLAN.replace(line, instead);
  await client.open(URI, text);
  const last = instead.split("\n").at(-1) ?? "";
  return { client, position: { line: text.split("\n").indexOf(last), character: last.length } };
}

describe("completion", () => {
  const BASIS = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;";

  it("offers documents of the register in order, and tells more of one when it is chosen", async () => {
    const { client, position } = await written(BASIS, "Căn cứ Nghị định số 30/2020");
    const list = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position,
    })) as CompletionList;
    const [first] = list.items;
    expect(first).toMatchObject({
      sortText: "00000",
      textEdit: {
        range: { start: { line: position.line, character: "Căn cứ ".length }, end: position },
        newText: expect.stringContaining("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"),
      },
    });
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, first as never);
    expect(resolved.documentation).toMatchObject({ kind: "markdown", value: expect.stringContaining("30/2020/NĐ-CP") });
    await client.stop();
  });

  it("offers nothing in the middle of a sentence when a blank was typed", async () => {
    const { client, position } = await written("1. Chuẩn bị cây giống.", "1. Chuẩn bị ");
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: " " };
    const params = { textDocument, position, context };
    expect(await client.connection.sendRequest(CompletionRequest.type, params)).toMatchObject({ items: [] });
    await client.stop();
  });

  it.each([
    ["with places to fill in for an editor that knows them", true, 2, true],
    ["as plain words for another", false, 1, false],
  ])("writes blocks %s", async (_, snippetSupport, format, hasPlaces) => {
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport } } } };
    const { client, position } = await written("2. Trồng cây tại các thôn.", "Nơi", { params: { capabilities } });
    const list = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position,
    })) as CompletionList;
    const block = list.items.find(({ label }) => label.startsWith("Nơi nhận"));
    expect(block?.insertTextFormat).toBe(format);
    expect(block?.textEdit?.newText.includes("${")).toBe(hasPlaces);
    await client.stop();
  });
});

it("numbering goes on when a line break is typed", async () => {
  const { client, position } = await written("2. Trồng cây tại các thôn.", "2. Trồng cây tại các thôn.\n");
  const params = { textDocument, position: { ...position, character: 0 }, ch: "\n", options };
  const line = PLAN.split("\n").indexOf("2. Trồng cây tại các thôn.") + 1;
  const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    ...params,
    position: { line, character: 0 },
  });
  expect(edits?.map(({ newText }) => newText).join("")).toContain("3. ");
  await client.stop();
});

it("a list in a chosen range gets its marks, and no other", async () => {
  const { client, position } = await written("- Lưu: VT.", "- Lưu: VT;");
  const line = position.line;
  const format = (from: number, to: number) =>
    client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument,
      range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
      options,
    });
  expect(await format(line - 2, line + 1)).toEqual([
    { range: { start: { line, character: 9 }, end: { line, character: 10 } }, newText: "." },
  ]);
  expect(await format(0, line - 5)).toEqual([]);
  await client.stop();
});
