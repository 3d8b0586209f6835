import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generatedDrafts } from "./testing/generated-drafts.ts";

// A large folder, checked as docs/scale.md shows it: in parts, by processes that know nothing of each other.

const MAIN = join(import.meta.dirname, "../dist/main.js");
const DRAFTS = 1000;
const SHARDS = [1, 2, 3, 4].map((index) => `${index}/4`);
const execute = promisify(execFile);
const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc-scale-"));
  for (const { path, text } of generatedDrafts(DRAFTS, 1500)) {
    await mkdir(dirname(join(folder, "drafts", path)), { recursive: true });
    await writeFile(join(folder, "drafts", path), text);
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command once for each part; "{}" is the part, "{#}" its number. A part with findings ends with 1. */
async function eachShard(command: readonly string[]): Promise<void> {
  const words = [process.execPath, MAIN, ...command];
  const runs = hasParallel
    ? [["parallel", "-j", "2", ...words, ":::", ...SHARDS]]
    : SHARDS.map((shard, at) => words.map((word) => word.replace("{}", shard).replace("{#}", String(at + 1))));
  for (const [program = "", ...args] of runs) {
    await execute(program, args, { cwd: folder }).catch((error: { stderr?: string }) => expect(error.stderr).toBe(""));
  }
}

async function results(file: string): Promise<readonly { readonly filePath: string }[]> {
  return JSON.parse(await readFile(join(folder, file), "utf8"));
}

const how = hasParallel ? "run by GNU parallel" : "run one after the other: GNU parallel is not installed";

it.skipIf(!existsSync(MAIN))(
  `${DRAFTS} drafts in ${SHARDS.length} parts, ${how}: exactly the findings of one run over everything (skipped where the program is not built)`,
  async () => {
    const run = (...argv: readonly string[]): Promise<unknown> =>
      execute(process.execPath, [MAIN, ...argv], { cwd: folder }).catch(() => undefined);
    const whole = run("drafts", "--preset", "strict", "--format", "json", "-o", "whole.json");
    await eachShard(["index", "drafts", "--shard", "{}", "-o", "part{#}.ndjson"]);
    await run("merge", "part1.ndjson", "part2.ndjson", "part3.ndjson", "part4.ndjson", "-o", "all.ndjson");
    const options = ["--shard", "{}", "--register", "all.ndjson", "--preset", "strict", "--format", "json"];
    await eachShard(["drafts", ...options, "-o", "found{#}.json"]);
    await whole;
    const parts = await Promise.all(SHARDS.map((_, at) => results(`found${at + 1}.json`)));
    expect(parts.every((part) => part.length > DRAFTS / 10)).toBe(true);
    const sorted = parts.flat().sort((a, b) => (a.filePath < b.filePath ? -1 : 1));
    const expected = await results("whole.json");
    expect(expected).toHaveLength(DRAFTS);
    expect(JSON.stringify(sorted) === JSON.stringify(expected)).toBe(true);
    expect(JSON.stringify(expected)).toMatch(/"messageId":"across"[\s\S]*"messageId":"elsewhere"/);
  },
  300_000,
);
