import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { command } from "./command.ts";
import { CACHE } from "./paths.ts";

// VS Code itself cannot be downloaded everywhere; the npm package code-server carries the same server, workbench and extension host.
const VERSIONS = { codeServer: "4.139.1", node: "24.21.0" } as const;
const FOLDER = `${CACHE}/vscode-server`;
const SERVER = `${FOLDER}/node_modules/code-server/lib/vscode`;
/** Written last, so that an installation that was cut short is made again. */
const DONE = `${FOLDER}/installed-${VERSIONS.codeServer}-${VERSIONS.node}`;

export interface VsCodeServer {
  /** The Node that the server wants, which may be newer than the one that runs this. */
  readonly node: string;
  readonly main: string;
}

/** The package that carries the binary of Node for this machine. */
function nodePackage(): string {
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${process.platform}-${process.arch}`;
}

/** Installs the server of VS Code into the cache unless it is there; compiles nothing and runs no install script. */
export async function installVsCode(): Promise<VsCodeServer> {
  const node = nodePackage();
  const installed = { node: `${FOLDER}/node_modules/${node}/bin/node`, main: `${SERVER}/out/server-main.js` };
  if (existsSync(DONE)) return installed;
  mkdirSync(FOLDER, { recursive: true });
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  const packages = [`${node}@${VERSIONS.node}`, `code-server@${VERSIONS.codeServer}`];
  await command("npm", ["install", "--prefix", FOLDER, ...packages, ...quiet]);
  await command("npm", ["install", "--omit=dev", ...quiet], SERVER);
  writeFileSync(DONE, "");
  return installed;
}
