import { describe, expect, it } from "vitest";
import { isInShard, parseShard } from "./shard.ts";
import { generatedDrafts } from "./testing/generated-drafts.ts";
import type { Workspace } from "./testing/workspace.ts";
import { createWorkspace } from "./testing/workspace.ts";

const DRAFTS = generatedDrafts(120, 1500);
const SHARDS = ["1/3", "2/3", "3/3"] as const;
const STRICT = ["--preset", "strict", "--format", "json"] as const;

function folder(): Promise<Workspace> {
  return createWorkspace(Object.fromEntries(DRAFTS.map(({ path, text }) => [`drafts/${path}`, text])));
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly messageId: string }[];
}

async function lintJson({ run }: Workspace, ...argv: readonly string[]): Promise<readonly Result[]> {
  const { stdout, stderr } = await run(["drafts", ...STRICT, ...argv]);
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

/** Indexes each part and merges them. */
async function mergeAll({ run }: Workspace): Promise<void> {
  for (const [at, shard] of SHARDS.entries()) {
    expect(await run(["index", "drafts", "--shard", shard, "-o", `${at}.ndjson`])).toMatchObject({
      code: 0,
      stderr: "",
    });
  }
  expect(await run(["merge", "0.ndjson", "1.ndjson", "2.ndjson", "-o", "all.ndjson"])).toMatchObject({ code: 0 });
}

describe("shards", { timeout: 60_000 }, () => {
  it("divides the drafts: each is in one part, whatever the others are", () => {
    const parts = SHARDS.map((value) => parseShard("--shard", value));
    for (const { path } of DRAFTS) expect(parts.filter((part) => isInShard(path, part))).toHaveLength(1);
    for (const part of parts) expect(DRAFTS.filter(({ path }) => isInShard(path, part)).length).toBeGreaterThan(20);
  });

  it("find in parts exactly what one run over everything finds", async () => {
    const workspace = await folder();
    const whole = await lintJson(workspace);
    const across = whole
      .flatMap(({ messages }) => messages)
      .filter(({ messageId }) => /across|elsewhere/.test(messageId));
    expect(new Set(across.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(1);
    await mergeAll(workspace);
    const parts: Result[] = [];
    for (const shard of SHARDS)
      parts.push(...(await lintJson(workspace, "--shard", shard, "--register", "all.ndjson")));
    expect(parts.toSorted((a, b) => (a.filePath < b.filePath ? -1 : 1))).toEqual(whole);
  });

  it("judges a draft that was not indexed beside those that were", async () => {
    const cite = (day: string): string =>
      `Theo Kế hoạch số 15/KH-UBND ngày ${day}/02/2026 của Ủy ban nhân dân xã Bình Minh về công tác văn thư năm 2026.\n`;
    const { run } = await createWorkspace({ "old/a.md": cite("05"), "old/b.md": cite("05"), "new.md": cite("06") });
    await run(["index", "old", "-o", "old.ndjson"]);
    const { stdout } = await run(["new.md", "--register", "old.ndjson", "--format", "json"]);
    const found = JSON.parse(stdout)[0].messages;
    const [conflict] = found.filter(({ messageId }: Result["messages"][number]) => messageId === "across");
    expect(conflict).toMatchObject({
      ruleId: "citation-date-conflict",
      related: [{ filePath: "old/a.md", line: 1 }, { filePath: "old/b.md" }],
    });
  });
});

describe("merge", { timeout: 60_000 }, () => {
  it("gives the same bytes whatever the order and grouping of its files", async () => {
    const workspace = await folder();
    await mergeAll(workspace);
    const { run, read } = workspace;
    await run(["index", "drafts", "-o", "whole.ndjson"]);
    await run(["merge", "2.ndjson", "0.ndjson", "-o", "20.ndjson"]);
    await run(["merge", "1.ndjson", "20.ndjson", "-o", "120.ndjson"]);
    const all = await read("all.ndjson");
    expect((await read("120.ndjson")) === all).toBe(true);
    expect((await read("whole.ndjson")) === all).toBe(true);
    expect((await run(["merge", "all.ndjson"])).stdout === all).toBe(true);
  });

  it.each<[what: string, argv: readonly string[], stderr: RegExp]>([
    ["a draft that is counted twice", ["merge", "one.ndjson", "again.ndjson"], /“a\.md” có trong hai tệp/],
    ["a file that is no file of facts", ["merge", "a.md"], /a\.md:1: không phải dòng/],
    ["a line that is cut off", ["merge", "cut.ndjson"], /cut\.ndjson:\d+: không phải dòng/],
    ["lines that are out of order", ["merge", "mixed.ndjson"], /mixed\.ndjson:\d+: không phải dòng/],
    ["facts of another version", ["a.md", "--register", "old.ndjson"], /phiên bản 0\.0\.1 ghi/],
    ["a draft that has changed since", ["b.md", "--register", "b.ndjson"], /“b\.md” đã thay đổi/],
    ["two files that are not merged", ["a.md", "--register", "one.ndjson", "--register", "b.ndjson"], /chưa gộp/],
    ["fixing", ["a.md", "--fix", "--register", "one.ndjson"], /--fix không dùng cùng/],
    ["a file that is not there", ["merge", "none.ndjson"], /không đọc được “none\.ndjson”/],
    ["a part that there is not", ["a.md", "--shard", "5/4"], /--shard cần dạng i\/n/],
  ])("refuses %s", async (_, argv, stderr) => {
    const text = DRAFTS[3]?.text ?? "";
    const { folder: cwd, run, read } = await createWorkspace({ "a.md": text, "b.md": text });
    await run(["index", "a.md", "-o", "one.ndjson"]);
    await run(["index", "b.md", "-o", "b.ndjson"]);
    const one = await read("one.ndjson");
    const [head = "", first = "", ...rest] = one.split("\n");
    const { writeFile } = await import("node:fs/promises");
    await writeFile(`${cwd}/again.ndjson`, one);
    await writeFile(`${cwd}/cut.ndjson`, one.slice(0, -20));
    await writeFile(`${cwd}/mixed.ndjson`, [head, ...rest.slice(0, -1), first, ""].join("\n"));
    await writeFile(`${cwd}/old.ndjson`, one.replace('"1.2.3"', '"0.0.1"'));
    await writeFile(`${cwd}/b.md`, `${text}\nThêm một dòng.\n`);
    const outcome = await run(argv);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.stderr).toMatch(stderr);
  });
});
