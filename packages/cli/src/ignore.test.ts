import { describe, expect, it } from "vitest";
import { RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";

/** Paths checked, of drafts with these names and ignore files with these contents. */
async function checked(
  drafts: readonly string[],
  ignoreFiles: Readonly<Record<string, string>>,
  argv: readonly string[] = ["."],
): Promise<string[]> {
  const files = Object.fromEntries(drafts.map((path) => [path, RIGHT]));
  const { run } = await createWorkspace({ ...files, ...ignoreFiles });
  const { stdout } = await run(["--format", "json", ...argv]);
  return JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath);
}

describe(".gitignore and .cchcignore", () => {
  const drafts = ["a.md", "b.md", "cu/a.md", "cu/moi/a.md"];

  it.each<[string, Record<string, string>, string[]]>([
    ["a name, wherever it stands", { ".cchcignore": "a.md\n" }, ["b.md"]],
    ["a name in the folder of the ignore file alone", { ".gitignore": "/a.md\n" }, ["b.md", "cu/a.md", "cu/moi/a.md"]],
    ["a folder", { ".gitignore": "cu/\n" }, ["a.md", "b.md"]],
    ["what both name", { ".gitignore": "/a.md", ".cchcignore": "moi" }, ["b.md", "cu/a.md"]],
    [
      "what a file in a folder below says of that folder",
      { "cu/.cchcignore": "/a.md\n" },
      ["a.md", "b.md", "cu/moi/a.md"],
    ],
    ["all but what comes back in", { ".cchcignore": "*.md\n!b.md\n" }, ["b.md"]],
    [
      "all but what a file below takes back in",
      { ".gitignore": "a.md\n", "cu/moi/.gitignore": "!a.md\n" },
      ["b.md", "cu/moi/a.md"],
    ],
    [
      "a folder whole, whatever a file in it says",
      { ".gitignore": "cu/\n", "cu/.gitignore": "!a.md\n" },
      ["a.md", "b.md"],
    ],
    ["nothing by comments and empty lines", { ".cchcignore": "# a.md\n\n" }, drafts],
    ["names in the case written", { ".cchcignore": "A.md\n" }, drafts],
    ["after a byte order mark, with CRLF", { ".cchcignore": "\uFEFFa.md\r\n" }, ["b.md"]],
  ])("leave out %s", async (_, ignoreFiles, expected) => {
    expect(await checked(drafts, ignoreFiles)).toEqual(expected);
  });

  it("count for globs as for folders", async () => {
    expect(await checked(drafts, { ".gitignore": "/cu/moi\n", ".cchcignore": "b.md" }, ["**/*.md"])).toEqual([
      "a.md",
      "cu/a.md",
    ]);
  });

  it("count from the root of the repository, and nothing above it does", async () => {
    const ignoreFiles = { ".gitignore": "*.md\n", "kho/.git/HEAD": "", "kho/.gitignore": "b.md\n" };
    expect(await checked(["kho/a.md", "kho/x/b.md", "kho/x/a.md"], ignoreFiles, ["kho/x"])).toEqual(["kho/x/a.md"]);
  });

  it("leave a folder that is named itself to its own ignore files", async () => {
    const ignoreFiles = { ".gitignore": "cu/\n", "cu/.gitignore": "moi\n" };
    expect(await checked(drafts, ignoreFiles, ["cu"])).toEqual(["cu/a.md"]);
  });

  it("--no-ignore checks all, also what the configuration ignores", async () => {
    const ignoreFiles = {
      ".gitignore": "a.md\n",
      ".cchcignore": "b.md\n",
      "cchc.config.json": '{ "ignore": ["cu/"] }',
    };
    expect(await checked(drafts, ignoreFiles)).toEqual([]);
    expect(await checked(drafts, ignoreFiles, ["--no-ignore", "."])).toEqual(drafts);
  });
});

describe("a draft that is named itself", () => {
  it("is checked though .gitignore names it: Git's reasons are not ours", async () => {
    expect(await checked(["a.md"], { ".gitignore": "a.md\n" }, ["a.md"])).toEqual(["a.md"]);
    expect(await checked(["a.md"], { ".gitignore": "a.md\n" }, [".", "a.md"])).toEqual(["a.md"]);
  });

  it("is left out where .cchcignore names it, and standard error says so", async () => {
    const { run } = await createWorkspace({ "sau/a.md": RIGHT, ".cchcignore": "a.md\n" });
    expect(await run(["--format", "json", "sau/a.md"])).toEqual({
      code: 0,
      stdout: "[]\n",
      stderr: "cchc-lint: bỏ qua “sau/a.md” theo .cchcignore; thêm --no-ignore để kiểm tra.\n",
    });
    const unsaved = await run(["--format", "json", "-", "--stdin-filepath", "sau/a.md"], { stdin: RIGHT });
    expect(unsaved.stdout).toBe("[]\n");
  });
});
