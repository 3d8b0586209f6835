// Packs the extension with the English texts of its manifest as the default, into .cache/vscode-cchc-english.vsix.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, rmSync } from "node:fs";
import { ROOT } from "./rule-files.ts";

const SOURCE = `${ROOT}extension`;
const STAGE = `${ROOT}.cache/vscode-cchc-english`;
const FLAGS = ["--no-dependencies", "--no-rewrite-relative-links", "--allow-missing-repository"];
const LEFT_OUT = [`${SOURCE}/node_modules`, `${SOURCE}/test`, `${SOURCE}/src`];

function run(program: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(program, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(process.execPath, ["--import", "tsx", `${ROOT}scripts/build-extension.ts`], ROOT);
rmSync(STAGE, { recursive: true, force: true });
cpSync(SOURCE, STAGE, { recursive: true, filter: (path) => !LEFT_OUT.includes(path) });
copyFileSync(`${SOURCE}/package.nls.en.json`, `${STAGE}/package.nls.json`);
// What is built already is not built again from here.
run("npm", ["pkg", "delete", "scripts"], STAGE);
run(`${SOURCE}/node_modules/.bin/vsce`, ["package", ...FLAGS, "--out", `${STAGE}.vsix`], STAGE);
