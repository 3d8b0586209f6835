import { spawn, spawnSync } from "node:child_process";
import { constants, existsSync } from "node:fs";
import { mkdir, open, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { LintArguments } from "./args.ts";
import { parseArguments } from "./args.ts";
import type { Io } from "./io.ts";
import { readSources } from "./sources.ts";
import { DOUBLED, RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";
import type { Write } from "./write-files.ts";
import { writeFiles } from "./write-files.ts";

const MAIN = join(import.meta.dirname, "../dist/main.js");
const hasPipes = existsSync(MAIN) && spawnSync("mkfifo", ["--version"]).status === 0;

/** Paths of the drafts that were checked. */
function pathsOf(stdout: string): readonly string[] {
  return (JSON.parse(stdout) as { readonly filePath: string }[]).map(({ filePath }) => filePath);
}

describe("writing", () => {
  const never: Pick<Io, "guarded">["guarded"] = (work) => work(new AbortController().signal);

  it("leaves every file as it was where the disk fills up in the middle of one, and says so in one sentence", async () => {
    const { folder, read, list } = await createWorkspace({ "a.md": DOUBLED, "b.md": DOUBLED });
    const half: Write = async (handle, text) => {
      await handle.writeFile(text.slice(0, 10));
      if (text === "b") throw Object.assign(new Error("full"), { code: "ENOSPC" });
    };
    const writings = ["a", "b"].map((text) => ({ file: join(folder, `${text}.md`), text }));
    await expect(writeFiles(writings, { cwd: folder, guarded: never }, half)).rejects.toMatchObject({
      words: { vi: "không ghi được “b.md”: ổ đĩa đã đầy.", en: "cannot write “b.md”: the disk is full." },
    });
    expect([await read("a.md"), await read("b.md")]).toEqual([DOUBLED, DOUBLED]);
    expect(await list()).toEqual(["a.md", "b.md"]);
  });

  it("writes none of the files when it is stopped in the middle", async () => {
    const { folder, read, list } = await createWorkspace({ "a.md": DOUBLED, "b.md": DOUBLED });
    const stop = new AbortController();
    const stopping: Write = async (handle, text) => {
      await handle.writeFile(text);
      stop.abort();
    };
    const writings = ["a", "b"].map((text) => ({ file: join(folder, `${text}.md`), text }));
    const writing = writeFiles(writings, { cwd: folder, guarded: (work) => work(stop.signal) }, stopping);
    await expect(writing).rejects.toMatchObject({ words: { vi: expect.stringContaining("không ghi gì") } });
    expect([await read("a.md"), await read("b.md")]).toEqual([DOUBLED, DOUBLED]);
    expect(await list()).toEqual(["a.md", "b.md"]);
  });

  it.skipIf(!existsSync("/dev/full"))(
    "--fix writes no draft where the output goes to a full device (skipped where there is no /dev/full)",
    async () => {
      const { run, read, list } = await createWorkspace({ "a.md": DOUBLED });
      expect(await run(["--fix", "-o", "/dev/full", "a.md"])).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^cchc-lint: không ghi được “.*\/dev\/full”: ổ đĩa đã đầy\.\n$/),
      });
      expect(await read("a.md")).toBe(DOUBLED);
      expect(await list()).toEqual(["a.md"]);
    },
  );

  it.skipIf(!hasPipes).each(["SIGINT", "SIGTERM"] as const)(
    "--fix that %s stops writes no draft, leaves no file behind and ends with 130 (skipped where there are no named pipes or the program is not built)",
    async (signal) => {
      const { folder, read, list } = await createWorkspace({ "a.md": DOUBLED });
      const pipe = join(folder, "pipe");
      expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
      const child = spawn(process.execPath, [MAIN, "--fix", "-o", "pipe", "a.md"], { cwd: folder, stdio: "ignore" });
      const ended = new Promise((resolve) => child.on("close", (code) => resolve(code)));
      // The fixed draft lies beside the draft, and the output waits for a reader of the pipe.
      while ((await list()).length === 1) await setTimeout(20);
      child.kill(signal);
      const reader = await open(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
      expect(await ended).toBe(130);
      await reader.close();
      expect(await read("a.md")).toBe(DOUBLED);
      expect(await list()).toEqual(["a.md"]);
    },
    60_000,
  );
});

describe("merge -o", () => {
  it.skipIf(!hasPipes)(
    "that is stopped leaves no file behind and ends with 130 (skipped where there are no named pipes or the program is not built)",
    async () => {
      const { folder, list } = await createWorkspace({ "a.md": DOUBLED });
      // By the same program: another version would refuse what this one wrote.
      const index = spawnSync(process.execPath, [MAIN, "index", "a.md", "-o", "whole.ndjson"], { cwd: folder });
      expect(index.status).toBe(0);
      expect(spawnSync("mkfifo", [join(folder, "pipe.ndjson")]).status).toBe(0);
      const before = await list();
      const argv = [MAIN, "merge", "whole.ndjson", "pipe.ndjson", "-o", "all.ndjson"];
      const child = spawn(process.execPath, argv, { cwd: folder, stdio: "ignore" });
      const ended = new Promise((resolve) => child.on("close", (code) => resolve(code)));
      // What is written waits for a writer of the pipe.
      while ((await list()).length === before.length) await setTimeout(20);
      const writer = await open(join(folder, "pipe.ndjson"), constants.O_WRONLY);
      child.kill("SIGINT");
      await setTimeout(100);
      await writer.close();
      expect(await ended).toBe(130);
      expect(await list()).toEqual(before);
    },
    60_000,
  );
});

describe("reading", () => {
  it("follows links that go round in a circle only once, and counts no draft twice", async () => {
    const { folder, run } = await createWorkspace({ "d/a.md": RIGHT, "d/e/b.md": RIGHT.replace("87", "88") });
    await symlink(".", join(folder, "d/here"));
    await symlink("..", join(folder, "d/e/up"));
    await symlink("self.md", join(folder, "d/self.md"));
    await symlink("gone.md", join(folder, "d/broken.md"));
    await symlink("a.md", join(folder, "d/other-name.md"));
    const { code, stdout, stderr } = await run(["d", "--format", "json"]);
    expect(stderr).toBe("");
    expect(pathsOf(stdout)).toEqual(["d/a.md", "d/e/b.md"]);
    expect(code).toBe(0);
  });

  it("leaves out a draft that vanishes after its folder was listed", async () => {
    const { folder } = await createWorkspace({ "a.md": RIGHT, "b.md": RIGHT });
    const args = parseArguments(["."]) as LintArguments;
    const io = { cwd: folder } as Io;
    const vanishing = async (file: string): Promise<null> => {
      if (file.endsWith("b.md")) await rm(file);
      return null;
    };
    expect((await readSources(args, vanishing, io)).map(({ path }) => path)).toEqual(["a.md"]);
  });

  it("refuses a draft that is named and vanishes", async () => {
    const { folder } = await createWorkspace({ "a.md": RIGHT });
    const args = parseArguments(["a.md"]) as LintArguments;
    const vanishing = async (file: string): Promise<null> => rm(file).then(() => null);
    await expect(readSources(args, vanishing, { cwd: folder } as Io)).rejects.toMatchObject({
      words: { vi: "không đọc được “a.md”: không có tệp hay thư mục này." },
    });
  });

  it.each<[what: string, path: string, words: string]>([
    ["a link to itself", "self.md", "không đọc được “self.md”: liên kết trỏ vòng quanh."],
    ["a path through a file", "a.md/b.md", "không có tệp hay thư mục “a.md/b.md”; hãy kiểm tra lại đường dẫn."],
    [
      "a folder without drafts, whatever its name",
      "x.md",
      "thư mục “x.md” không có tệp .md nào; hãy kiểm tra lại đường dẫn.",
    ],
  ])("refuses %s in one line", async (_, path, words) => {
    const { folder, run } = await createWorkspace({ "a.md": RIGHT });
    await mkdir(join(folder, "x.md"));
    await symlink("self.md", join(folder, "self.md"));
    expect(await run([path])).toEqual({ code: 2, stdout: "", stderr: `cchc-lint: ${words}\n` });
  });

  it("comes to an end where a glob leads through a file", async () => {
    const { run } = await createWorkspace({ "a.md": RIGHT });
    const { code, stdout } = await run(["a.md/../*.md", "--format", "json"]);
    expect([code, pathsOf(stdout)]).toEqual([0, ["a.md"]]);
  });

  it("takes a folder whose name ends like a draft's for a folder", async () => {
    const { run } = await createWorkspace({ "d/x.md/a.md": RIGHT });
    expect(pathsOf((await run(["d", "--format", "json"])).stdout)).toEqual(["d/x.md/a.md"]);
  });
});

it("two runs at once with one cache say what a run alone says, and leave nothing half-written", async () => {
  const { run, list } = await createWorkspace({ "a.md": DOUBLED, "b.md": RIGHT });
  const words = [".", "--format", "json"];
  const alone = await run(words);
  const both = await Promise.all([run([...words, "--cache"]), run([...words, "--cache"])]);
  expect(both).toEqual([alone, alone]);
  expect(await run([...words, "--cache"])).toEqual(alone);
  expect((await list()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
