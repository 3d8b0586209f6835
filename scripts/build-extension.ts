// Bundles the extension, its server and the suite of the extension host into dist/.
import { readdirSync, rmSync } from "node:fs";
import type { BuildOptions } from "esbuild";
import { build } from "esbuild";
import { ROOT } from "./rule-files.ts";

const FOLDER = `${ROOT}extension`;
const shared: BuildOptions = {
  absWorkingDir: FOLDER,
  bundle: true,
  format: "cjs",
  target: "es2023",
  external: ["vscode"],
  logLevel: "warning",
};
const forNode: BuildOptions = { ...shared, platform: "node" };
const forBrowser: BuildOptions = { ...shared, platform: "browser" };

rmSync(`${FOLDER}/dist`, { recursive: true, force: true });
await Promise.all([
  build({ ...forNode, minify: true, entryPoints: { extension: "src/extension.ts" }, outdir: "dist" }),
  build({
    ...forBrowser,
    minify: true,
    entryPoints: { "extension.browser": "src/extension-browser.ts" },
    outdir: "dist",
  }),
  build({
    ...forNode,
    external: ["vscode", "mocha"],
    entryPoints: readdirSync(`${FOLDER}/test/host`)
      .filter((name) => !name.startsWith("run-"))
      .map((name) => `test/host/${name}`),
    sourcemap: "inline",
    outdir: "test/dist",
    outExtension: { ".js": ".cjs" },
  }),
]);
