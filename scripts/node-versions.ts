// Runs the packed program and the packed core under other versions of Node, which the npm package `node` carries, and compares
// what they print with what this Node prints. Usage: pnpm node-versions [version ...]
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./rule-files.ts";

const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ["20.19", "22", "24", "26"];
const FOLDER = `${ROOT}.cache/node-versions`;
const DRAFTS = ["fixtures/documents", "fixtures/corpora"].map((path) => `${ROOT}${path}`);
const LIBRARY = `
  import { analyze, lint, loadNationalRegister } from "@cchc/core";
  const text = "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 31/02/2018 của Chính phủ;";
  console.log(JSON.stringify(lint(analyze(text), { registers: [await loadNationalRegister()] })));
`;

installPackages();
const expected = outputs(process.execPath);
let broken = 0;
for (const version of VERSIONS) {
  const node = installNode(version);
  const result = node === null ? "cannot be installed here" : compare(node);
  if (node !== null && result !== "same") broken += 1;
  console.log(`Node ${version}: ${result}`);
}
process.exitCode = broken > 0 ? 1 : 0;

function installPackages(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), '{ "private": true }\n');
  const tarballs = ["core", "cli"].map((name) => {
    const source = `${ROOT}packages/${name}`;
    run("npx", ["-y", "pnpm@10", "pack", "--pack-destination", FOLDER], source);
    const { name: id, version } = JSON.parse(readFileSync(`${source}/package.json`, "utf8"));
    return `./${id.replace("@", "").replace("/", "-")}-${version}.tgz`;
  });
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs], FOLDER);
}

/** The path of a Node of this version, null where npm has none for this machine. */
function installNode(version: string): string | null {
  const folder = join(FOLDER, `node-${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", `node@${version}`], { cwd: folder });
  const node = join(folder, "node_modules/node/bin/node");
  return status === 0 && spawnSync(node, ["--version"]).status === 0 ? node : null;
}

function compare(node: string): string {
  const printed = outputs(node);
  const at = printed.findIndex((output, index) => output !== expected[index]);
  return at < 0 ? "same" : `differs: ${printed[at]?.slice(0, 300)}`;
}

function outputs(node: string): string[] {
  const installed = join(FOLDER, "node_modules/cchc-lint");
  const main = join(installed, JSON.parse(readFileSync(join(installed, "package.json"), "utf8")).bin["cchc-lint"]);
  const words = [
    ["--version"],
    ["--format", "json", ...DRAFTS],
    ["--format", "sarif", "--preset", "strict", ...DRAFTS],
  ];
  const printed = words.map((argv) => output(node, [main, ...argv]));
  return [...printed, output(node, ["--input-type=module", "--eval", LIBRARY])];
}

function output(command: string, argv: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, argv, { cwd: FOLDER, encoding: "utf8", maxBuffer: 2 ** 28 });
  return `${status}\n${stderr}\n${stdout}`;
}

function run(command: string, argv: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, argv, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${argv.join(" ")}: ${stderr}`);
}
