// Makes what is published of cchc-lint: one program with all that it needs, in a few files of which a run loads those that it uses.
// Reads what the compiler wrote to packages/cli/dist.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";
import { build } from "esbuild";

const cli = fileURLToPath(new URL("../packages/cli/", import.meta.url));
const outdir = join(cli, "bundle");

const options = {
  entryPoints: [join(cli, "dist/main.js"), join(cli, "dist/worker.js")],
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
} as const satisfies BuildOptions;

/** Findings that are remembered hang on the program: a digest of it stands for it. */
async function digest(): Promise<string> {
  const { outputFiles } = await build({ ...options, define: { BUILD: '"?"' }, write: false });
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
const { metafile } = await build({ ...options, define: { BUILD: JSON.stringify(await digest()) } });
writeFileSync(join(outdir, "LICENCES.txt"), licences(Object.keys(metafile.inputs)));
