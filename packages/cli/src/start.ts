import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { parseArguments } from "./args.ts";
import { guarded } from "./guarded.ts";
import type { Output } from "./io.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import { run } from "./run.ts";
import { watchFolders } from "./watch-folders.ts";

/** Set by the bundler; without it every run counts as another program, so that one under development is never believed. */
declare const BUILD: string | undefined;

const CRASHED = 2;

function outputOf(stream: NodeJS.WriteStream): Output {
  // The reader may close the pipe early (`cchc-lint … | head`): what it did not want is no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exit(CRASHED);
  });
  return { write: (text) => stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns ?? null };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } catch {
    // Ctrl+C or Ctrl+D instead of an answer.
    throw new Refusal(messages.notAnswered());
  } finally {
    terminal.close();
  }
}

/** Ctrl+C, or whoever ends the process politely. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

async function start(argv: readonly string[]): Promise<boolean> {
  const code = await run(argv, {
    cwd: process.cwd(),
    env: process.env,
    version,
    build: typeof BUILD === "undefined" ? randomUUID() : BUILD,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: readStdin,
    guarded,
    watch: (folders) => watchFolders(folders, interruption()),
    worker: new URL("./worker.js", import.meta.url),
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : null,
  });
  // A run that the user stopped while it wrote has its own.
  process.exitCode ??= code;
  return code < CRASHED && parseArguments(argv).command === "lint";
}

/** The whole run; tells whether it checked drafts. */
export const checked: Promise<boolean> = start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = CRASHED;
  return false;
});
