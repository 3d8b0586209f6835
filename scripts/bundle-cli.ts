// Makes what is published of cchc-lint: one program with all that it needs, in a few files of which a run loads those that it uses.
// Reads what the compiler wrote to packages/cli/dist.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { languageImage, loadLanguageModel } from "@cchc/core";
import type { BuildOptions, Plugin } from "esbuild";
import { build } from "esbuild";
import { issuers, rows, types } from "../packages/core/src/data/national-register.ts";

const cli = fileURLToPath(new URL("../packages/cli/", import.meta.url));
const outdir = join(cli, "bundle");

const DATA = /\/(?:load-language-model|data\/national-register)\.js$/;

/** Data that few runs need, or that a file holds better than a program, are read from files of their own. */
const dataInFiles: Plugin = {
  name: "data-in-files",
  setup: ({ onResolve }) => {
    onResolve({ filter: DATA }, ({ path }) => ({ path: join(cli, "dist/bundled", basename(path)) }));
  },
};

/** One file for the program, as CommonJS: it loads faster than modules, and what a run does not use is never executed. */
const options = {
  entryPoints: { program: join(cli, "dist/bundled/program.js") },
  outdir,
  bundle: true,
  minify: true,
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

/** The rows of the register, as the engine holds a text in memory. */
function registerText(): Buffer {
  return Buffer.from([types.join("\t"), issuers.join("\t"), rows].join("\n"), "utf16le");
}

const dataFiles: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["national-register.txt", registerText()],
  ["language.bin", languageImage(await loadLanguageModel())],
];

/** Findings that are remembered hang on the program and its data: a digest of them stands for both. */
async function digest(): Promise<string> {
  const { outputFiles } = await build({ ...options, define: { ...META_URL, BUILD: '"?"' }, write: false });
  const hash = createHash("sha256");
  for (const { path, contents } of outputFiles) hash.update(relative(outdir, path)).update(contents);
  for (const [name, bytes] of dataFiles) hash.update(name).update(bytes);
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

const OTHER_THAN_ASCII = /(\\?)([\u0080-\uffff])/g;

/**
 * The bundler writes all but regular expressions in ASCII. With these escaped too, a file is read as it is, a byte a character, which
 * takes a tenth of the time.
 */
function inAscii(file: string): void {
  const ascii = readFileSync(file, "utf8").replace(OTHER_THAN_ASCII, (found, backslash: string, letter: string) => {
    if (backslash !== "") throw new Error(`cannot escape ${found} in ${file}`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  writeFileSync(file, ascii);
}

rmSync(outdir, { recursive: true, force: true });
const define = { ...META_URL, BUILD: JSON.stringify(await digest()) };
const { metafile } = await build({ ...options, define });
const steps = { main: join(cli, "dist/bundled/main.js"), worker: join(cli, "dist/bundled/worker.js") };
await build({ ...options, define, entryPoints: steps });
inAscii(join(outdir, "program.js"));
for (const [name, bytes] of dataFiles) writeFileSync(join(outdir, name), bytes);
writeFileSync(join(outdir, "package.json"), '{ "type": "commonjs" }\n');
writeFileSync(join(outdir, "LICENCES.txt"), licences(Object.keys(metafile.inputs)));
