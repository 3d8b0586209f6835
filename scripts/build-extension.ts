// Bundles the extension, the server that it starts and the suite of the extension host; copies what they read beside them.
import { cpSync, readdirSync, rmSync } from "node:fs";
import type { BuildOptions } from "esbuild";
import { build } from "esbuild";
import { ROOT, RULES } from "./rule-files.ts";

const FOLDER = `${ROOT}extension`;
const SUITE_ONLY = /^(?!run-).*\.ts$/;
const shared: BuildOptions = { absWorkingDir: FOLDER, bundle: true, target: "es2023", logLevel: "warning" };
const minified: BuildOptions = { ...shared, format: "cjs", minify: true, outdir: "dist" };
const SERVER = "../packages/language-server/src";
const suite = readdirSync(`${FOLDER}/test/host`).filter((name) => SUITE_ONLY.test(name));

for (const made of ["dist", "test/dist"]) rmSync(`${FOLDER}/${made}`, { recursive: true, force: true });
await Promise.all([
  build({
    ...minified,
    platform: "node",
    // Some packages' CommonJS builds load their parts in ways that a bundler cannot follow.
    mainFields: ["module", "main"],
    external: ["vscode"],
    entryPoints: { extension: "src/extension.ts", server: `${SERVER}/main.ts` },
  }),
  build({
    ...minified,
    platform: "browser",
    external: ["vscode"],
    entryPoints: { "extension.browser": "src/extension-browser.ts" },
  }),
  build({
    ...minified,
    format: "iife",
    platform: "browser",
    // A worker has no document: packages that come in both kinds give the one without.
    conditions: ["worker"],
    entryPoints: { "server.browser": `${SERVER}/browser.ts` },
  }),
  build({
    ...shared,
    format: "cjs",
    platform: "node",
    external: ["vscode", "mocha"],
    entryPoints: suite.map((name) => `test/host/${name}`),
    sourcemap: "inline",
    outdir: "test/dist",
    outExtension: { ".js": ".cjs" },
  }),
]);
cpSync(`${ROOT}docs/config.schema.json`, `${FOLDER}/dist/config.schema.json`);
cpSync(`${ROOT}${RULES}`, `${FOLDER}/dist/rules`, {
  recursive: true,
  filter: (path) => path.endsWith(".md") || path.endsWith("rules"),
});
