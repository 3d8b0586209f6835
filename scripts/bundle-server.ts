// Makes the one file that a web worker loads: the language server with all that it imports.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const server = fileURLToPath(new URL("../packages/language-server/", import.meta.url));

await build({
  entryPoints: [`${server}dist/browser.js`],
  outfile: `${server}dist/browser-worker.cjs`,
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  // A worker has no document: packages that come in both kinds give the one without.
  conditions: ["worker"],
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});
