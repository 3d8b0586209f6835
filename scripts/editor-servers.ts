import type { ChildProcessByStdio } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** A language server for Markdown that can be started. */
export interface EditorServer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = `${ROOT}.cache/bench-editor`;
const PEERS = [
  "rumdl@0.2.75",
  "unified-language-server@4.1.0",
  "remark@15.0.1",
  "remark-preset-lint-recommended@7.0.1",
] as const;

/** remark-language-server is not on the registry; this is all that it is: its engine with remark and a preset. */
const REMARK_SERVER = `import { remark } from "remark";
import recommended from "remark-preset-lint-recommended";
import { createUnifiedLanguageServer } from "unified-language-server";

createUnifiedLanguageServer({
  configurationSection: "remark",
  ignoreName: ".remarkignore",
  packageField: "remarkConfig",
  pluginPrefix: "remark",
  plugins: [recommended],
  rcName: ".remarkrc",
  processorName: "remark",
  processorSpecifier: "remark",
  defaultProcessor: remark(),
});
`;

/** Our built server first, then the peers, installed into an ignored folder when they are not there; each that installs. */
export function editorServers(): readonly EditorServer[] {
  const own = {
    name: "cchc",
    command: process.execPath,
    args: [`${ROOT}packages/language-server/dist/main.js`, "--stdio"],
  };
  if (!existsSync(`${FOLDER}/node_modules/rumdl`)) installPeers();
  const peers = [
    {
      name: "remark",
      command: process.execPath,
      args: [`${FOLDER}/remark-server.mjs`, "--stdio"],
      needs: "unified-language-server",
    },
    { name: "rumdl", command: `${FOLDER}/node_modules/.bin/rumdl`, args: ["server"], needs: "rumdl" },
  ];
  return [own, ...peers.filter(({ needs }) => existsSync(`${FOLDER}/node_modules/${needs}`))];
}

function installPeers(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, '{ "private": true }\n');
  writeFileSync(`${FOLDER}/remark-server.mjs`, REMARK_SERVER);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", ...PEERS], { cwd: FOLDER, stdio: "inherit" });
}

/** What a server writes to standard error is left out: nobody reads it here. */
export function startProcess({ command, args }: EditorServer): ChildProcessByStdio<Writable, Readable, null> {
  return spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
}
