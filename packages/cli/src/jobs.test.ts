import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedDrafts } from "./testing/generated-drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const MAIN = join(import.meta.dirname, "../dist/main.js");

describe.skipIf(!existsSync(MAIN))("threads (skipped where the program is not built)", { timeout: 60_000 }, () => {
  it.each([
    ["two threads", ["--jobs", "2"]],
    ["three threads", ["-j", "3"]],
    ["two threads and a cache", ["--jobs", "2", "--cache"]],
    ["two threads, fixing", ["--jobs", "2", "--fix-dry-run"]],
  ])("gives the same bytes with %s as in one thread", async (_, words) => {
    const drafts = Object.fromEntries(generatedDrafts(40, 1500).map(({ path, text }) => [path, text]));
    const { folder: cwd } = await createWorkspace({
      ...drafts,
      "Tân-Hòa/cchc.config.json": '{ "extends": "strict", "rules": { "text-capitals": "off" } }',
      "register.csv": "symbol;date\n107/KH-UBND;15/01/2026\n",
    });
    const lint = (...argv: readonly string[]): { readonly status: number | null; readonly stdout: string } => {
      const argvs = [MAIN, ".", "--format", "json", "--register", "register.csv", ...argv];
      const { status, stdout, stderr } = spawnSync(process.execPath, argvs, { cwd, encoding: "utf8" });
      expect(stderr).toBe("");
      return { status, stdout };
    };
    const fixing = words.filter((word) => word.startsWith("--fix"));
    const alone = lint("--jobs", "1", ...fixing);
    const together = lint(...words);
    expect(together.status).toBe(alone.status);
    expect(together.stdout === alone.stdout).toBe(true);
    expect(JSON.parse(alone.stdout)).toHaveLength(40);
  });
});
