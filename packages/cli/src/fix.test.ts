import { chmod, lstat, stat, symlink, utimes } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DOUBLED, IDLE_DIRECTIVE, RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

const LONG_AGO = new Date("2020-01-01T00:00:00Z");

describe("--fix", () => {
  it("writes the fixed draft and reports what is left", async () => {
    const { run, read, list } = await createWorkspace({ "a.md": DOUBLED + IDLE_DIRECTIVE, "b.md": RIGHT });
    const { code, stdout } = await run(["--fix", "."]);
    expect(await read("a.md")).toBe(RIGHT + IDLE_DIRECTIVE);
    expect(stdout).toContain("a.md  đã sửa");
    expect(stdout).toContain("0 lỗi, 1 cảnh báo");
    expect(code).toBe(0);
    expect(await list()).toEqual(["a.md", "b.md"]);
  });

  it("says in one line what all fixes come to", async () => {
    const files = { "a.md": `${DOUBLED}\n${DOUBLED}`, "b.md": DOUBLED, "c.md": RIGHT };
    const fixing = await createWorkspace(files);
    expect((await fixing.run(["--fix-dry-run", "."])).stdout).toContain("\n✎ Sẽ sửa 3 dòng trong 2 dự thảo.\n");
    expect((await fixing.run(["--fix", "."])).stdout).toContain("\n✎ Đã sửa 3 dòng trong 2 dự thảo.\n");
    expect((await fixing.run(["--fix", "."])).stdout).not.toContain("✎");
  });

  it("changes nothing more when run again", async () => {
    const { run, read } = await createWorkspace({ "a.md": DOUBLED.repeat(3) });
    await run(["--fix", "a.md"]);
    const once = await read("a.md");
    const again = await run(["--fix", "a.md"]);
    expect(await read("a.md")).toBe(once);
    expect(again.stdout).not.toContain("đã sửa");
  });

  it.each([
    ["a byte order mark", `\uFEFF${DOUBLED}`, `\uFEFF${RIGHT}`],
    [
      "CRLF line ends",
      `# Mục\r\n\r\n${DOUBLED.replaceAll("\n", "\r\n")}`,
      `# Mục\r\n\r\n${RIGHT.replaceAll("\n", "\r\n")}`,
    ],
    ["mixed line ends", `# Mục\r\n\n${DOUBLED}`, `# Mục\r\n\n${RIGHT}`],
    ["a missing last line end", DOUBLED.trimEnd(), RIGHT.trimEnd()],
    [
      "decomposed letters that the author keeps",
      `<!-- cchc-disable text-unicode -->\n\n${"Một đoạn".normalize("NFD")}\n\n${DOUBLED}`,
      `<!-- cchc-disable text-unicode -->\n\n${"Một đoạn".normalize("NFD")}\n\n${RIGHT}`,
    ],
  ])("keeps %s", async (_, before, after) => {
    const { run, read } = await createWorkspace({ "a.md": before });
    await run(["--fix", "a.md"]);
    expect(await read("a.md")).toBe(after);
  });

  it("keeps the mode of the file", async () => {
    const { folder, run } = await createWorkspace({ "a.md": DOUBLED });
    await chmod(`${folder}/a.md`, 0o664);
    await run(["--fix", "a.md"]);
    expect((await stat(`${folder}/a.md`)).mode & 0o777).toBe(0o664);
  });

  it("writes through a link and leaves the link", async () => {
    const { folder, run, read } = await createWorkspace({ "real.txt": DOUBLED });
    await symlink("real.txt", `${folder}/link.md`);
    await run(["--fix", "link.md"]);
    expect(await read("real.txt")).toBe(RIGHT);
    expect((await lstat(`${folder}/link.md`)).isSymbolicLink()).toBe(true);
  });

  it("does not touch a draft in which nothing changes", async () => {
    const { folder, run } = await createWorkspace({ "a.md": RIGHT });
    await utimes(`${folder}/a.md`, LONG_AGO, LONG_AGO);
    await run(["--fix", "a.md"]);
    expect((await stat(`${folder}/a.md`)).mtime).toEqual(LONG_AGO);
  });

  it("writes no draft where the output cannot be written", async () => {
    const { run, read, list } = await createWorkspace({ "a.md": DOUBLED });
    const { code } = await run(["--fix", "-o", "none/out.txt", "a.md"]);
    expect(code).toBe(2);
    expect(await read("a.md")).toBe(DOUBLED);
    expect(await list()).toEqual(["a.md"]);
  });

  it("writes no draft where another one cannot be read", async () => {
    const { run, read } = await createWorkspace({ "a.md": DOUBLED, "b.md": Uint8Array.of(0xff) });
    expect((await run(["--fix", "."])).code).toBe(2);
    expect(await read("a.md")).toBe(DOUBLED);
  });

  it("takes no fix of a rule that is switched off or silenced in the draft", async () => {
    const silenced = `<!-- cchc-disable-next-line citation-doubled-words -->\n\n${DOUBLED}`;
    const { run, read } = await createWorkspace({ "a.md": DOUBLED, "b.md": silenced });
    await run(["--fix", "b.md"]);
    await run(["--fix", "--rule", "citation-doubled-words: off", "a.md"]);
    expect(await read("a.md")).toBe(DOUBLED);
    expect(await read("b.md")).toBe(silenced);
  });
});

describe("--fix-dry-run", () => {
  it("shows the lines that would change and writes nothing", async () => {
    const { run, read } = await createWorkspace({ "a.md": `# Đề mục\n\n${DOUBLED}` });
    const { code, stdout } = await run(["--fix-dry-run", "a.md"]);
    expect(stdout).toMatch(
      /^a\.md {2}sẽ sửa\n {5}3 - Thực hiện Kế hoạch số kế hoạch số 87.*\n {6} \+ +Thực hiện Kế hoạch số 87/,
    );
    expect(stdout).toContain("✓");
    expect(code).toBe(0);
    expect(await read("a.md")).toBe(`# Đề mục\n\n${DOUBLED}`);
  });

  it("gives the fixed text in JSON, also of standard input, for drafts that change alone", async () => {
    const { run } = await createWorkspace({ "a.md": RIGHT });
    const { stdout } = await run(["--fix-dry-run", "--format", "json", "a.md", "-"], { stdin: `\uFEFF${DOUBLED}` });
    const results: { filePath: string; output?: string }[] = JSON.parse(stdout);
    expect(results.map(({ filePath, output }) => [filePath, output])).toEqual([
      ["<stdin>", RIGHT],
      ["a.md", undefined],
    ]);
  });
});
