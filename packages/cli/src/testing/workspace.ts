import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../run.ts";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly columns: number };
  /** Whether standard error is read on a terminal. */
  readonly errorTerminal?: boolean;
  /** What the user answers when asked, in order; without them there is nobody to ask. */
  readonly answers?: readonly string[];
  /** What happens while the program watches: each changes files and gives their paths. After the last the user stops it. */
  readonly changes?: readonly (() => Promise<readonly string[]>)[];
}

/** A folder on the disk that lives as long as its test, and `cchc-lint` run in it. */
export interface Workspace {
  readonly folder: string;
  run(argv: readonly string[], surroundings?: Surroundings): Promise<Outcome>;
  read(path: string): Promise<string>;
  write(path: string, content: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Names of all files below, dot files included, sorted. */
  list(): Promise<string[]>;
}

/** Makes a workspace with these files (contents by path relative to it). */
export async function createWorkspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-lint-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return {
    folder,
    run: (argv, surroundings) => runIn(folder, argv, surroundings),
    read: (path) => readFile(join(folder, path), "utf8"),
    write: (path, content) => writeFile(join(folder, path), content),
    remove: (path) => rm(join(folder, path)),
    list: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort();
    },
  };
}

async function runIn(cwd: string, argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin = "", env = {}, terminal, errorTerminal = false, answers, changes = [] } = surroundings;
  const unsaid = [...(answers ?? [])];
  const said = { stdout: "", stderr: "" };
  const code = await run(argv, {
    cwd,
    env,
    version: "1.2.3",
    worker: null,
    build: env["BUILD"] ?? "1.2.3",
    stdout: {
      write: (text) => {
        said.stdout += text;
      },
      isTTY: terminal !== undefined,
      columns: terminal?.columns ?? null,
    },
    stderr: {
      write: (text) => {
        said.stderr += text;
      },
      isTTY: errorTerminal,
      columns: null,
    },
    async *watch() {
      for (const change of changes) yield (await change()).map((path) => join(cwd, path));
    },
    guarded: (work) => work(new AbortController().signal),
    ask: answers === undefined ? null : async () => unsaid.shift() ?? "",
    stdin: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
  });
  return { code, ...said };
}
