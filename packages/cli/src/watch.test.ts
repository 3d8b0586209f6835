import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { DOUBLED, IDLE_DIRECTIVE, RIGHT } from "./testing/drafts.ts";
import type { Outcome } from "./testing/workspace.ts";
import { createWorkspace } from "./testing/workspace.ts";
import { watchFolders } from "./watch-folders.ts";

const WAITING = "cchc-lint: đang chờ thay đổi; nhấn Ctrl+C để dừng.\n";

/** Watches a draft with a mistake while these files are written one after the other. */
async function watching(
  changes: readonly (readonly [path: string, content: string])[],
  argv: readonly string[] = ["."],
  terminal?: { columns: number },
): Promise<Outcome> {
  const { run, write } = await createWorkspace({ "a.md": DOUBLED, "cchc.config.json": "{}", ".an/x.md": RIGHT });
  return run(["--watch", ...argv], {
    ...(terminal && { terminal }),
    changes: changes.map(([path, content]) => async () => {
      await write(path, content);
      return [path];
    }),
  });
}

describe("--watch", () => {
  it("lints at once, says that it waits, and lints again after a change", async () => {
    const { code, stdout, stderr } = await watching([["a.md", RIGHT]]);
    expect(stdout).toMatch(/^a\.md\n.*✖ 1 lỗi.*\n✓ Không phát hiện sai sót trong 1 dự thảo\.\n$/s);
    expect(stderr).toBe(`${WAITING}cchc-lint: a.md đã thay đổi; kiểm tra lại.\n${WAITING}`);
    expect(code).toBe(0);
  });

  it.each<[string, string, string, string]>([
    ["a new draft", "b.md", DOUBLED, "✖ 2 lỗi"],
    [
      "the configuration",
      "cchc.config.json",
      '{ "rules": { "citation-doubled-words": "warning" } }',
      "⚠ 0 lỗi, 1 cảnh báo",
    ],
    ["an ignore file", ".cchcignore", "a.md", "trong 0 dự thảo"],
  ])("takes notice of %s", async (_, path, content, words) => {
    const { stdout, stderr } = await watching([[path, content]]);
    expect(stderr).toContain(`${path} đã thay đổi`);
    expect(stdout).toContain(words);
  });

  it.each<[string, string, string[]]>([
    ["its own output", "out.json", ["--format", "json:out.json", "."]],
    ["files that no run reads", "anh.png", ["."]],
    ["what lies in a dot folder", ".an/x.md", ["."]],
  ])("does not mind %s", async (_, path, argv) => {
    expect((await watching([[path, "x"]], argv)).stderr).toBe(WAITING);
  });

  it("goes on where a run is refused, and gives the exit code of the last run", async () => {
    const faulty = await watching([["cchc.config.json", "{"]]);
    expect(faulty.stderr).toMatch(/cchc\.config\.json:1:\d+: .*\n.*đang chờ thay đổi/);
    expect(faulty.code).toBe(2);
    const mended = await watching([
      ["cchc.config.json", "{"],
      ["cchc.config.json", "{}"],
      ["a.md", IDLE_DIRECTIVE],
    ]);
    expect(mended.code).toBe(0);
  });

  it("clears a terminal before it shows the new findings, and nothing else", async () => {
    const clear = "\u001b[2J";
    expect((await watching([["a.md", RIGHT]], ["."], { columns: 80 })).stdout.split(clear)).toHaveLength(2);
    expect((await watching([["a.md", RIGHT]])).stdout).not.toContain(clear);
  });

  it("is refused at once where the first run is, and for standard input", async () => {
    const { run } = await createWorkspace({});
    expect(await run(["--watch", "x.md"])).toMatchObject({ code: 2, stderr: expect.stringContaining("“x.md”") });
    expect(await run(["-w", "-"])).toMatchObject({ code: 2, stderr: expect.stringContaining("đầu vào chuẩn") });
  });
});

describe("watchFolders", () => {
  it("tells changes below a deep folder and right in a flat one, gathered, until it is stopped", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cchc-watch-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, "sau/nua"), { recursive: true });
    await mkdir(join(folder, "can/nua"), { recursive: true });
    let stop = (): void => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const watched = [
      { folder: join(folder, "sau"), deep: true },
      { folder: join(folder, "can"), deep: false },
    ];
    const seen = new Set<string>();
    const expected = ["can/a.md", "sau/nua/b.md", "sau/a.md"].map((path) => join(folder, path));
    const changes = watchFolders(watched, stopped);
    // On Linux the folders below a deep one are found step by step.
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const path of [...expected, join(folder, "can/nua/c.md")]) await writeFile(path, "x");
    for await (const paths of changes) {
      for (const path of paths) seen.add(path);
      if (expected.every((path) => seen.has(path))) stop();
    }
    expect([...seen].filter((path) => path.endsWith(".md")).sort()).toEqual([...expected].sort());
  });
});
