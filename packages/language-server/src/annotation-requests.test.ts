import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CodeLensRequest,
  HoverRequest,
  InlayHintRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol/node";
import { semanticTokenTypes } from "./features/semantic-tokens.ts";
import type { TestClient } from "./testing/client.ts";
import { ROOT, startClient } from "./testing/client.ts";
import { NOTICE, PLAN } from "./testing/draft-texts.ts";

const URI = `${ROOT}/ke-hoach.md`;
const textDocument = { uri: URI };
const lines = PLAN.split("\n");
const FIRST = lines.findIndex((words) => words.startsWith("Thực hiện"));
const SHORT = lines.findIndex((words) => words.startsWith("Triển khai"));
const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
let client: TestClient;

beforeAll(async () => {
  const initializationOptions = { showsReferences: true };
  client = await startClient({ files: { [`${ROOT}/thong-bao.md`]: NOTICE }, params: { initializationOptions } });
  await client.open(URI, PLAN);
  await client.diagnosticsOf(URI, ({ diagnostics }) =>
    diagnostics.some(({ code }) => code === "citation-date-conflict"),
  );
});

afterAll(() => client.stop());

it("a hover tells of the cited document, in Markdown, over the citation", async () => {
  const position = { line: SHORT, character: 25 };
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
  expect(hover?.contents).toMatchObject({ kind: "markdown", value: expect.stringContaining("trồng rừng") });
  expect(hover?.range?.start).toEqual({ line: SHORT, character: lines[SHORT]?.indexOf("Quyết định") });
});

it("where nothing is known there is no hover", async () => {
  const position = { line: lines.indexOf("2. Trồng cây tại các thôn."), character: 6 };
  expect(await client.connection.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
});

it("a short citation gets the title of its document as an inlay hint behind its number", async () => {
  const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole });
  expect(hints).toEqual([
    expect.objectContaining({
      position: { line: SHORT, character: (lines[SHORT]?.indexOf("UBND") ?? 0) + "UBND".length },
      label: expect.stringContaining("trồng rừng"),
    }),
  ]);
});

describe("code lenses", () => {
  it("count the places of a document and list them by a command of the client", async () => {
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    const lens = lenses?.find(({ range }) => range.start.line === FIRST);
    expect(lens?.command).toMatchObject({ command: "cchc.showReferences" });
    const [uri, , places] = lens?.command?.arguments ?? [];
    expect(uri).toBe(URI);
    expect(places).toContainEqual(expect.objectContaining({ uri: `${ROOT}/thong-bao.md` }));
  });

  it("are plain words for a client without that command", async () => {
    const plain = await startClient();
    await plain.open(URI, PLAN);
    const lenses = await plain.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ command }) => command?.command)).not.toContain("cchc.showReferences");
    expect(lenses?.length).toBeGreaterThan(0);
    await plain.stop();
  });
});

describe("semantic tokens", () => {
  it("come with a legend, and begin where the first coloured words stand", async () => {
    const legend = client.initialized.capabilities.semanticTokensProvider?.legend;
    expect(legend?.tokenTypes).toEqual([...semanticTokenTypes]);
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const data = tokens?.data ?? [];
    expect(data.length % 5).toBe(0);
    const [line = 0, character = 0, length = 0] = data;
    expect(lines[line]?.slice(character, character + length)).toBeTruthy();
  });

  it("of a range are those of its lines", async () => {
    const range = { start: { line: SHORT, character: 0 }, end: { line: SHORT + 1, character: 0 } };
    const tokens = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    const [line, character = 0, length = 0] = tokens?.data ?? [];
    expect(line).toBe(SHORT);
    expect(lines[SHORT]?.slice(character, character + length)).toBe("Quyết định");
  });

  it("of a file that is not open are none", async () => {
    const closed = { textDocument: { uri: `${ROOT}/thong-bao.md` } };
    expect(await client.connection.sendRequest(SemanticTokensRequest.type, closed)).toEqual({ data: [] });
  });
});
