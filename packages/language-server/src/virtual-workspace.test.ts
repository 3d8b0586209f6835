import { expect, it } from "vitest";
import { findDraftsRequest, readFileRequest } from "./protocol.ts";
import { startClient } from "./testing/client.ts";

const FOLDER = "vscode-vfs://github/ubnd/du-thao";
const CONFLICT = "citation-date-conflict";
const RIGHT =
  "# THÔNG BÁO\n\nTheo Quyết định số 247/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân thành phố Hải Phòng.\n";
const workspaceFolders = [{ uri: FOLDER, name: "du-thao" }];

it("drafts, configurations and registers that only the client has are read through it, and nothing above its folder", async () => {
  const files = new Map([
    [`${FOLDER}/hai.md`, RIGHT.replace("20/01", "21/01")],
    [`${FOLDER}/cchc.config.yaml`, "rules:\n  header-missing: off\n"],
  ]);
  const asked: string[] = [];
  const client = await startClient({
    platform: { disk: null },
    params: { workspaceFolders, initializationOptions: { providesFiles: true } },
    prepare: (connection) => {
      connection.onRequest(findDraftsRequest, ({ folder }) =>
        [...files.keys()].filter((uri) => uri.startsWith(folder) && uri.endsWith(".md")),
      );
      connection.onRequest(readFileRequest, ({ uri }) => {
        asked.push(uri);
        const text = files.get(uri);
        return text === undefined ? { failure: "missing" } : { base64: Buffer.from(text).toString("base64") };
      });
    },
  });
  await client.open(`${FOLDER}/mot.md`, RIGHT);
  const { diagnostics } = await client.diagnosticsOf(`${FOLDER}/mot.md`, (params) =>
    params.diagnostics.some(({ code }) => code === CONFLICT),
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain("header-missing");
  expect(asked.every((uri) => uri.startsWith(`${FOLDER}/`))).toBe(true);
  await client.stop();
});

it("a client that gives no files is not asked for any: what is open is checked", async () => {
  const client = await startClient({ platform: { disk: null }, params: { workspaceFolders } });
  await client.open(`${FOLDER}/mot.md`, RIGHT.replace("20/01", "31/02"));
  const { diagnostics } = await client.diagnosticsOf(`${FOLDER}/mot.md`);
  expect(diagnostics.map(({ code }) => code)).toContain("citation-invalid-date");
  await client.stop();
});
