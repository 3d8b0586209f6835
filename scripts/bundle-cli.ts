// Makes what is published of cchc-lint: one program with all that it needs, in a few files of which a run loads those that it uses.
// Reads what the compiler wrote to packages/cli/dist.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { languageImage, loadLanguageModel } from "@cchc/core";
import type { BuildOptions, Plugin } from "esbuild";
import { build } from "esbuild";

const cli = fileURLToPath(new URL("../packages/cli/", import.meta.url));
const outdir = join(cli, "bundle");

const COUNTS = /\/load-language-model\.js$/;

/** Data that few runs need, or that a file holds better than a program, are read from files of their own. */
const dataInFiles: Plugin = {
  name: "data-in-files",
  setup: ({ onResolve }) => {
    onResolve({ filter: COUNTS }, () => ({ path: join(cli, "dist/bundled/load-language-model.js") }));
  },
};

/** One file for the program, as CommonJS: it loads faster than modules, and what a run does not use is never executed. */
const options = {
  entryPoints: { program: join(cli, "dist/bundled/program.js") },
  outdir,
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "cjs",
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  plugins: [dataInFiles],
} satisfies BuildOptions;

const META_URL = { "import.meta.url": "importMetaUrl" };

/** Findings that are remembered hang on the program: a digest of it stands for it. */
async function digest(): Promise<string> {
  const { outputFiles } = await build({ ...options, define: { ...META_URL, BUILD: '"?"' }, write: false });
  const hash = createHash("sha256");
  for (const { path, contents } of outputFiles) hash.update(relative(outdir, path)).update(contents);
  return hash.digest("base64url");
}

const PACKAGES = /^node_modules$|^@/;
const LICENCE = /^licen[cs]e/i;

/** The folder of the package that a bundled file comes from; null for a file of this project. */
function packageOf(file: string): string | null {
  if (!file.includes("node_modules")) return null;
  let folder = dirname(file);
  while (!existsSync(join(folder, "package.json")) || !PACKAGES.test(basename(dirname(folder)))) {
    folder = dirname(folder);
  }
  return folder;
}

/** What the licences of the packages ask to be passed on. */
function licences(files: readonly string[]): string {
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))];
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((name) => LICENCE.test(name));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
  });
  return texts.sort().join(`\n${"-".repeat(80)}\n\n`);
}

rmSync(outdir, { recursive: true, force: true });
const define = { ...META_URL, BUILD: JSON.stringify(await digest()) };
const { metafile } = await build({ ...options, define });
const steps = { main: join(cli, "dist/bundled/main.js"), worker: join(cli, "dist/bundled/worker.js") };
await build({ ...options, define, entryPoints: steps });
writeFileSync(join(outdir, "language.bin"), languageImage(await loadLanguageModel()));
writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }\n');
writeFileSync(join(outdir, "LICENCES.txt"), licences(Object.keys(metafile.inputs)));
