import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync(new URL("../../../docs/editor.md", import.meta.url), "utf8");
const named = [...page.matchAll(/`([\w/-]+\.test\.ts)`/gu)].map(([, path = ""]) => path);
const features = readdirSync(new URL("features", import.meta.url)).filter((file) => file.endsWith(".test.ts"));

it("the page on the editor names tests that exist", () => {
  expect(named.filter((path) => !existsSync(new URL(path, import.meta.url)))).toEqual([]);
});

it("the page on the editor names the test of every feature", () => {
  const shown = new Set(named);
  expect(features.filter((file) => !shown.has(`features/${file}`))).toEqual([]);
});
