import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { installVsCode } from "./install-vscode.ts";

const LISTENING = /Extension host agent listening on (\d+)/;
const START_TIMEOUT = 120_000;

export interface ServedVsCode {
  readonly port: number;
  /** Id of its process. */
  readonly process: number;
  /** What the server has printed, for the message of a failure. */
  output(): string;
  stop(): Promise<void>;
}

export interface ServeOptions {
  /** Folder of installed extensions; an empty one where it is absent. */
  readonly extensions?: string;
  /** Added to the environment, which the extension host inherits. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings of the machine, which stand under those of the workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

const QUIET_SETTINGS = {
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  // The default has no Vietnamese letters on a bare machine.
  "editor.fontFamily": "DejaVu Sans Mono",
};

function portOf(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`VS Code did not start in time:\n${output()}`)), START_TIMEOUT);
    const look = (): void => {
      const port = LISTENING.exec(output())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on("data", look);
    child.on("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code ended at once with exit code ${code}:\n${output()}`));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill();
  });
}

/** Starts the server of VS Code on a free port of this machine, with data of its own. */
export async function serveVsCode(options: ServeOptions = {}): Promise<ServedVsCode> {
  const { node, main } = await installVsCode();
  const data = mkdtempSync(`${tmpdir()}/cchc-vscode-`);
  const extensions = options.extensions ?? `${data}/extensions`;
  mkdirSync(extensions, { recursive: true });
  mkdirSync(`${data}/data/Machine`, { recursive: true });
  writeFileSync(`${data}/data/Machine/settings.json`, JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }));
  const own = ["--server-data-dir", data, "--extensions-dir", extensions];
  const local = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"];
  const child = spawn(node, [main, ...local, ...own, "--enable-smoke-test-driver", "--disable-workspace-trust"], {
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const output = (): string => printed;
  const port = await portOf(child, output);
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port, process: child.pid ?? 0, output, stop };
}
