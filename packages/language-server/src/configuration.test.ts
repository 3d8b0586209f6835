import { describe, expect, it } from "vitest";
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ReferencesRequest,
  RegistrationRequest,
} from "vscode-languageserver-protocol/node";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";

const URI = `${ROOT}/2026/thong-bao.md`;
const CONFIG = `${ROOT}/cchc.config.json`;
const REGISTER = `${ROOT}/so.csv`;
const RULE = "citation-symbol-form";
const DRAFT = "# THÔNG BÁO\n\nTheo Quyết định số 12/QĐ–UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An.\n";

function lastOf(client: TestClient, uri: string) {
  return client.pushed.findLast((params) => params.uri === uri);
}

function codesOf(client: TestClient, uri: string = URI) {
  return lastOf(client, uri)?.diagnostics.map(({ code }) => code);
}

function changed(client: TestClient, uri: string) {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Changed }],
  });
}

describe("a configuration file above a draft", () => {
  it("is followed, and again when it changes", async () => {
    const files = new Map([[CONFIG, `{ "rules": { "${RULE}": "off" } }`]]);
    const client = await startClient({ files });
    await client.open(URI, DRAFT);
    await client.diagnosticsOf(URI);
    expect(codesOf(client)).not.toContain(RULE);
    files.set(CONFIG, "{}");
    await changed(client, CONFIG);
    await expect.poll(() => codesOf(client)).toContain(RULE);
    await client.stop();
  });

  it("with a fault has it shown at its place, until it is mended; drafts are judged as without it", async () => {
    const files = new Map([[CONFIG, '{\n  "rulez": {}\n}']]);
    const client = await startClient({ files });
    await client.open(URI, DRAFT);
    await client.diagnosticsOf(URI, ({ diagnostics }) => diagnostics.some(({ code }) => code === RULE));
    const { diagnostics } = await client.diagnosticsOf(CONFIG);
    expect(diagnostics).toMatchObject([
      {
        severity: 1,
        source: "cchc",
        message: expect.stringContaining("rulez"),
        range: { start: { line: 1, character: 2 } },
      },
    ]);
    files.set(CONFIG, "{}");
    await changed(client, CONFIG);
    await expect.poll(() => lastOf(client, CONFIG)?.diagnostics).toEqual([]);
    await client.stop();
  });

  it("that ignores a draft leaves it unchecked", async () => {
    const client = await startClient({ files: { [CONFIG]: '{ "ignore": ["2026"] }', [URI]: DRAFT } });
    await client.open(URI, DRAFT);
    expect((await client.diagnosticsOf(URI)).diagnostics).toEqual([]);
    await client.stop();
  });

  it("names a register, which judges drafts, is watched, and has its broken rows shown", async () => {
    const register =
      "Số, ký hiệu;Ngày ban hành;Cơ quan ban hành\n12/QĐ-UBND;04/3/2026;Ủy ban nhân dân tỉnh Nghệ An\n;;\n";
    const files = new Map([
      [CONFIG, '{ "registers": ["so.csv"] }'],
      [REGISTER, `${register}abc;01/01/2026;\n`],
    ]);
    const watched: string[] = [];
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const client = await startClient({
      files,
      params: { capabilities },
      prepare: (connection) =>
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          for (const { registerOptions } of registrations) watched.push(JSON.stringify(registerOptions));
        }),
    });
    await client.open(URI, DRAFT);
    await client.diagnosticsOf(URI, ({ diagnostics }) =>
      diagnostics.some(({ message }) => String(message).includes("04/3/2026")),
    );
    const { diagnostics } = await client.diagnosticsOf(REGISTER);
    expect(diagnostics.map(({ range }) => range.start.line)).toContain(3);
    await expect.poll(() => watched.at(-1)).toContain("/du-an/so.csv");
    files.set(REGISTER, register.replace("04/3", "05/3"));
    await changed(client, REGISTER);
    await expect
      .poll(() => lastOf(client, URI)?.diagnostics.some(({ message }) => String(message).includes("04/3/2026")))
      .toBe(false);
    await client.stop();
  });
});

describe("the place that the user says", () => {
  const OTHER = `${ROOT}/2026/ke-hoach.md`;
  const CONFLICT = "citation-date-conflict";
  const SHORT = "# THÔNG BÁO\n\nTheo Quyết định số 247/QĐ-UBND ngày 20/01/2026 của UBND thành phố.\n";
  const LONG = "# KẾ HOẠCH\n\nTheo Quyết định số 247/QĐ-UBND ngày 21/01/2026 của UBND thành phố Hải Phòng.\n";
  const province = "thành phố Hải Phòng";

  it("in a configuration file decides which body a citation means, in drafts that are open or not", async () => {
    const files = new Map([[OTHER, SHORT]]);
    const client = await startClient({ files });
    await client.open(URI, LONG);
    await client.diagnosticsOf(OTHER);
    expect(codesOf(client)).not.toContain(CONFLICT);
    files.set(CONFIG, JSON.stringify({ unit: "xã Tiên Lãng", province }));
    await changed(client, CONFIG);
    await expect.poll(() => codesOf(client)).toContain(CONFLICT);
    await expect.poll(() => codesOf(client, OTHER)).toContain(CONFLICT);
    await client.stop();
  });

  it("in the settings does the same, and what is looked up across drafts follows", async () => {
    const settings = { unit: "xã Tiên Lãng", province };
    const client = await startClient({ files: { [OTHER]: LONG }, params: { initializationOptions: { settings } } });
    await client.open(URI, SHORT);
    await client.diagnosticsOf(URI, ({ diagnostics }) => diagnostics.some(({ code }) => code === CONFLICT));
    const params = { textDocument: { uri: URI }, position: { line: 2, character: 25 } };
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...params,
      context: { includeDeclaration: true },
    });
    expect(found?.map(({ uri }) => uri).toSorted()).toEqual([OTHER, URI]);
    await client.stop();
  });
});

describe("settings", () => {
  it("are asked for, and taken again when they change", async () => {
    let section: unknown = null;
    const capabilities = { workspace: { configuration: true } };
    const client = await startClient({
      params: { capabilities },
      prepare: (connection) => connection.onRequest(ConfigurationRequest.type, () => [section]),
    });
    await client.open(URI, DRAFT);
    const inVietnamese = await client.diagnosticsOf(URI, ({ diagnostics }) => diagnostics.length > 0);
    section = { language: "en" };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await expect
      .poll(() => lastOf(client, URI)?.diagnostics[0]?.message)
      .not.toBe(inVietnamese.diagnostics[0]?.message);
    await client.stop();
  });

  it("come with the start, or with their change, from a client that cannot be asked", async () => {
    const client = await startClient({ params: { initializationOptions: { settings: { enable: "never" } } } });
    await client.open(URI, DRAFT);
    expect((await client.diagnosticsOf(URI)).diagnostics).toEqual([]);
    const settings = { cchc: { enable: "auto" } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await expect.poll(() => codesOf(client)).toContain(RULE);
    await client.stop();
  });

  it("that cannot be are told of in the log and keep their default", async () => {
    const settings = { preset: "strickt", unit: 5 };
    const client = await startClient({ params: { initializationOptions: { settings } } });
    await client.open(URI, DRAFT);
    await client.diagnosticsOf(URI, ({ diagnostics }) => diagnostics.some(({ code }) => code === RULE));
    expect(client.log).toContain('cchc: thiết lập cchc.preset không nhận "strickt"; đang dùng giá trị mặc định.');
    expect(client.log).toContain("cchc: thiết lập cchc.unit không nhận 5; đang dùng giá trị mặc định.");
    await client.stop();
  });
});
