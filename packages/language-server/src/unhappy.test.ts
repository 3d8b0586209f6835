import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";
import {
  DidChangeWatchedFilesNotification,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import type { Files } from "./files.ts";
import { MAX_DRAFT_SIZE } from "./files.ts";
import { ROOT, startClient } from "./testing/client.ts";
import { memoryFiles } from "./testing/memory-files.ts";

const URI = `${ROOT}/thong-bao.md`;
const RULE = "citation-invalid-date";
const DRAFT = "# THÔNG BÁO\n\nThực hiện Quyết định số 12/QĐ-UBND ngày 31/02/2026 của Ủy ban nhân dân tỉnh.\n";
const START = { line: 0, character: 0 };

/** Opens a draft and waits for its findings: the server is alive and useful. */
async function expectAlive(client: Awaited<ReturnType<typeof startClient>>, uri = URI) {
  await client.open(uri, DRAFT);
  await client.diagnosticsOf(uri, ({ diagnostics }) => diagnostics.some(({ code }) => code === RULE));
  await client.stop();
}

describe("malformed addresses", () => {
  it.each(["", "://", "khong phai uri", "file:///%E0%A4%A", "untitled:Untitled-1", "vscode-vfs://github/a/b/c.md"])(
    "an open document called %j is checked all the same",
    async (uri) => {
      await expectAlive(await startClient(), uri);
    },
  );

  it("in events of files and in requests change nothing", async () => {
    const client = await startClient();
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: "%%%", type: FileChangeType.Changed },
        { uri: "", type: FileChangeType.Deleted },
      ],
    });
    const textDocument = { uri: "::" };
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument, position: START })).toBeNull();
    await expectAlive(client);
  });
});

describe("what cannot be a draft", () => {
  it.each([
    ["too large", "a".repeat(MAX_DRAFT_SIZE + 1), "tệp lớn hơn 10 MB nên không được kiểm tra"],
    ["binary", `${DRAFT}\0\0`, "không phải là văn bản UTF-8"],
  ])("an open document that is %s is left alone, with one line in the log", async (_, text, reason) => {
    const client = await startClient();
    await client.open("untitled:lon.md", text);
    expect((await client.diagnosticsOf("untitled:lon.md")).diagnostics).toEqual([]);
    await client.change("untitled:lon.md", 2, { range: { start: START, end: START }, text: "b" });
    await client.diagnosticsOf("untitled:lon.md", ({ version }) => version === 2);
    expect(client.log.filter((line) => line.includes(reason))).toHaveLength(1);
    await expectAlive(client);
  });

  it("a file that is too large, binary or not UTF-8 is left out, with one line in the log", async () => {
    const files = new Map<string, string | Uint8Array>([
      [`${ROOT}/lon.md`, new Uint8Array(50 * 1024 * 1024).fill(97)],
      [`${ROOT}/anh.md`, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
      [`${ROOT}/cu.md`, new Uint8Array([0x54, 0xf4, 0x69])],
    ]);
    const client = await startClient({ platform: { disk: memoryFiles(files) } });
    await expect
      .poll(() => client.log.filter((line) => line.includes("bỏ qua")).sort())
      .toEqual([
        "cchc: bỏ qua “anh.md”: không phải là văn bản UTF-8; hãy lưu lại tệp theo bảng mã UTF-8.",
        "cchc: bỏ qua “cu.md”: không phải là văn bản UTF-8; hãy lưu lại tệp theo bảng mã UTF-8.",
        "cchc: bỏ qua “lon.md”: tệp lớn hơn 10 MB nên không được kiểm tra.",
      ]);
    await expectAlive(client);
  });

  it("a folder and a file that may not be read are told of, the others are read", async () => {
    const inner = memoryFiles(new Map([[`${ROOT}/b.md`, DRAFT]]));
    const disk: Files = {
      read: async (uri) => (uri.endsWith("a.md") ? { failure: "denied" } : inner.read(uri)),
      findDrafts: async () => ({
        uris: [`${ROOT}/a.md`, `${ROOT}/b.md`],
        failures: [{ uri: `${ROOT}/kin`, failure: "denied" }],
      }),
    };
    const client = await startClient({ platform: { disk } });
    await client.diagnosticsOf(`${ROOT}/b.md`, ({ diagnostics }) => diagnostics.some(({ code }) => code === RULE));
    expect(client.log).toContain("cchc: bỏ qua “/du-an/kin”: không có quyền truy cập.");
    expect(client.log).toContain("cchc: bỏ qua “a.md”: không có quyền truy cập.");
    await expectAlive(client);
  });
});

it("an analysis that crashes costs the findings of its draft alone, and one line in the log", async () => {
  const client = await startClient({
    files: { [`${ROOT}/hong.md`]: "HỎNG\n" },
    platform: {
      analyze: (text, options) => {
        if (text.includes("HỎNG")) throw new Error("dòng một\ndòng hai");
        return analyze(text, options);
      },
    },
  });
  await client.open(URI, `${DRAFT}\nHỎNG\n`);
  expect((await client.diagnosticsOf(URI)).diagnostics).toEqual([]);
  await client.change(URI, 2, { text: `${DRAFT}\nHỎNG HỎNG\n` });
  await client.diagnosticsOf(URI, ({ version }) => version === 2);
  expect(client.log.filter((line) => line.includes("thong-bao.md"))).toEqual([
    expect.stringContaining("(dòng một dòng hai)"),
  ]);
  await client.change(URI, 3, { text: DRAFT });
  await client.diagnosticsOf(URI, ({ diagnostics }) => diagnostics.some(({ code }) => code === RULE));
  await client.stop();
});

it("a client that answers nothing about its settings gets the defaults", async () => {
  const capabilities = { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };
  await expectAlive(await startClient({ params: { capabilities } }));
});

it("questions about a document that is not open are answered with nothing", async () => {
  const client = await startClient({ files: { [URI]: DRAFT } });
  const textDocument = { uri: URI };
  expect(await client.connection.sendRequest(HoverRequest.type, { textDocument, position: START })).toBeNull();
  expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toBeNull();
  await client.stop();
});

it("a request that nobody answers is refused, and the server goes on", async () => {
  const client = await startClient();
  await expect(client.connection.sendRequest("textDocument/khongCo", {})).rejects.toThrow("Unhandled method");
  await expect(client.connection.sendRequest(HoverRequest.type, {} as never)).rejects.toThrow();
  await expectAlive(client);
});
