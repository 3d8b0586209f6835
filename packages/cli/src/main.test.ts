import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOUBLED, RIGHT } from "./testing/drafts.ts";
import type { Outcome } from "./testing/workspace.ts";
import { createWorkspace } from "./testing/workspace.ts";

const MAIN = join(import.meta.dirname, "../dist/main.js");

interface Spawning {
  readonly stdin?: string;
  /** Close our end of standard output at once, as `head` does. */
  readonly closeOutput?: boolean;
}

function spawnMain(
  cwd: string,
  argv: readonly string[],
  { stdin = "", closeOutput = false }: Spawning = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [MAIN, ...argv], { cwd, env: { PATH: process.env["PATH"] } });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.stderr += text;
  });
  if (closeOutput) child.stdout.destroy();
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, ...said }));
  });
}

describe.skipIf(!existsSync(MAIN))("the built program (skipped where it is not built)", () => {
  it("lints and ends with the code of the run", async () => {
    const { folder } = await createWorkspace({ "a.md": DOUBLED, "b.md": RIGHT });
    const bad = await spawnMain(folder, ["a.md"]);
    expect(bad).toMatchObject({ code: 1, stderr: "" });
    expect(bad.stdout).toContain("citation-doubled-words");
    expect(bad.stdout).not.toContain("\u001b[");
    expect(await spawnMain(folder, ["b.md"])).toMatchObject({ code: 0, stderr: "" });
    expect(await spawnMain(folder, ["c.md"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("reads standard input", async () => {
    const { folder } = await createWorkspace({});
    const { code, stdout } = await spawnMain(folder, ["-", "--format", "json"], { stdin: DOUBLED });
    expect(JSON.parse(stdout)[0]).toMatchObject({ filePath: "<stdin>", errorCount: 1 });
    expect(code).toBe(1);
  });

  it("prints the version of its package", async () => {
    const { folder } = await createWorkspace({});
    const manifest = JSON.parse(await readFile(join(import.meta.dirname, "../package.json"), "utf8"));
    expect(await spawnMain(folder, ["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("says nothing when the reader of its output goes away, and keeps its exit code", async () => {
    const { folder } = await createWorkspace({ "a.md": `${DOUBLED}\n`.repeat(2000) });
    expect(await spawnMain(folder, ["a.md"], { closeOutput: true })).toEqual({ code: 1, stdout: "", stderr: "" });
  });

  it("writes all of a long output", async () => {
    const { folder } = await createWorkspace({ "a.md": `${DOUBLED}\n`.repeat(2000) });
    const { stdout } = await spawnMain(folder, ["--format", "json", "a.md"]);
    expect(JSON.parse(stdout)[0].messages).toHaveLength(2000);
  });
});
