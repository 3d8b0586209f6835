import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startClient } from "./testing/client.ts";
import { SERVER_VERSION } from "./version.ts";

const SOURCES = fileURLToPath(new URL(".", import.meta.url));
const page = readFileSync(fileURLToPath(new URL("../../../docs/editor.md", import.meta.url)), "utf8");
const features = page.split(/^## /mu).find((section) => section.startsWith("Tính năng và kiểm thử")) ?? "";
const rows = features.split("\n").filter((line) => line.startsWith("| ") && line.includes(".test.ts"));
const named = new Set(rows.flatMap((row) => row.match(/[\w/-]+\.test\.ts/gu) ?? []));

describe("docs/editor.md", () => {
  it("names a test for each feature, and every test that it names is there", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect([...named].filter((test) => !existsSync(`${SOURCES}${test}`))).toEqual([]);
  });

  it("names the test of every feature that there is", () => {
    const tests = readdirSync(`${SOURCES}features`).filter((file) => file.endsWith(".test.ts"));
    expect(tests.filter((test) => !named.has(`features/${test}`))).toEqual([]);
  });

  it("has a row for every capability that the server declares", async () => {
    const client = await startClient();
    const capabilities = Object.keys(client.initialized.capabilities);
    expect(capabilities.filter((capability) => !page.includes(`\`${capability}\``))).toEqual([]);
    await client.stop();
  });
});

it("the server says the version of its package", () => {
  const manifest = JSON.parse(readFileSync(`${SOURCES}../package.json`, "utf8"));
  expect(SERVER_VERSION).toBe(manifest.version);
});
