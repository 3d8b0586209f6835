import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A linter of Markdown or prose as it is called on the command line. */
export interface LintProgram {
  readonly name: string;
  readonly command: string;
  /** Before the paths. */
  readonly args: readonly string[];
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = `${ROOT}.cache/bench-peers`;
const BIN = `${FOLDER}/node_modules/.bin/`;

/** What each needs is installed apart, so that one that does not suit this Node keeps no other away. */
const PEERS = [
  { name: "rumdl", needs: ["rumdl@0.2.75"], bin: "rumdl", args: ["check", "--no-cache"] },
  { name: "markdownlint", needs: ["markdownlint-cli2@0.18.1"], bin: "markdownlint-cli2", args: [] },
  { name: "cspell", needs: ["cspell@9.2.0"], bin: "cspell", args: ["lint", "--no-progress", "--no-color"] },
  {
    name: "remark",
    needs: ["remark-cli@12.0.1", "remark-preset-lint-recommended@7.0.1"],
    bin: "remark",
    // By its path: remark would look for it where the drafts are.
    args: ["--no-stdout", "--use", `${FOLDER}/node_modules/remark-preset-lint-recommended/index.js`],
  },
  {
    name: "textlint",
    needs: ["textlint@15.2.2", "textlint-rule-no-todo@2.0.1"],
    bin: "textlint",
    args: ["--rule", "no-todo"],
  },
] as const;

/** Our bundled program first, then each peer that installs; they go into an ignored folder. */
export function lintPrograms(): readonly LintProgram[] {
  const own = {
    name: "cchc-lint",
    command: process.execPath,
    args: [`${ROOT}packages/cli/bundle/main.js`, "--no-config"],
  };
  const peers = PEERS.filter(isInstalled).map(({ name, bin, args }) => ({ name, command: `${BIN}${bin}`, args }));
  return [own, ...peers];
}

function isInstalled({ name, needs, bin }: (typeof PEERS)[number]): boolean {
  if (existsSync(`${BIN}${bin}`)) return true;
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(`${FOLDER}/package.json`)) writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
  try {
    execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", ...needs], { cwd: FOLDER, stdio: "ignore" });
    return true;
  } catch {
    process.stdout.write(`${name} does not install here\n`);
    return false;
  }
}
