import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { URI } from "vscode-uri";
import { diskFiles } from "./workspace.ts";

let folder = "";
const uriOf = (...steps: string[]): string => URI.file(join(folder, ...steps)).toString();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cchc máy chủ "));
  for (const name of ["a", "a/b", "node_modules", ".git"]) await mkdir(join(folder, name));
  for (const name of ["một.md", "a/b/hai.MD", "a/ba.txt", "node_modules/x.md", ".git/y.md"]) {
    await writeFile(join(folder, name), "\uFEFFNội dung\n");
  }
  await symlink(folder, join(folder, "a", "vong"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("the Markdown files of a folder are found at any depth, without node_modules, hidden folders and links", async () => {
  expect(await diskFiles.findDrafts(uriOf())).toEqual({
    uris: [uriOf("a", "b", "hai.MD"), uriOf("một.md")],
    failures: [],
  });
});

it("a folder that is not there is a failure, not an exception", async () => {
  expect(await diskFiles.findDrafts(uriOf("khong"))).toEqual({
    uris: [],
    failures: [{ uri: uriOf("khong"), failure: "missing" }],
  });
});

it("a file is read as UTF-8 without its byte order mark", async () => {
  expect(await diskFiles.read(uriOf("một.md"))).toEqual({ text: "Nội dung\n" });
});

it.each([
  ["that is not there", ["khong.md"], "missing"],
  ["that is a folder", ["a"], "missing"],
  ["below a file", ["một.md", "x.md"], "missing"],
])("a file %s is missing", async (_, steps, failure) => {
  expect(await diskFiles.read(uriOf(...steps))).toEqual({ failure });
});

it("a file larger than a draft may be is not read", async () => {
  await writeFile(join(folder, "a", "lon.md"), Buffer.alloc(50 * 1024 * 1024, "a"));
  expect(await diskFiles.read(uriOf("a", "lon.md"))).toEqual({ failure: "too-large" });
});

it.skipIf(process.getuid?.() === 0)("what may not be read is denied (skipped for root, who may read all)", async () => {
  await mkdir(join(folder, "kin"));
  await chmod(join(folder, "kin"), 0);
  expect((await diskFiles.findDrafts(uriOf("kin"))).failures).toEqual([{ uri: uriOf("kin"), failure: "denied" }]);
});
