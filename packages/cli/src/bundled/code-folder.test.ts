import { chmod, mkdir, mkdtemp, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { codeFolder } from "./code-folder.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-code-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe("the folder for compiled code", () => {
  it("lies where each system keeps the caches of a user", async () => {
    const home = await emptyFolder();
    expect(codeFolder({ HOME: home }, "linux")).toBe(join(home, ".cache", "cchc-lint"));
    expect(codeFolder({ HOME: home }, "darwin")).toBe(join(home, "Library", "Caches", "cchc-lint"));
    expect(codeFolder({ HOME: home, XDG_CACHE_HOME: join(home, "x") }, "linux")).toBe(join(home, "x", "cchc-lint"));
    expect(codeFolder({ HOME: home, LOCALAPPDATA: join(home, "l") }, "win32")).toBe(join(home, "l", "cchc-lint"));
  });

  it("is made for the user alone", async () => {
    const folder = codeFolder({ HOME: await emptyFolder() }, "linux");
    expect((await stat(folder ?? "")).mode & 0o777).toBe(0o700);
  });

  it("is none where the system names no place, or a relative one", () => {
    expect(codeFolder({}, "linux")).toBeNull();
    expect(codeFolder({}, "win32")).toBeNull();
    expect(codeFolder({ XDG_CACHE_HOME: "cache" }, "linux")).toBeNull();
  });

  it("is none where others can write it", async () => {
    const home = await emptyFolder();
    await mkdir(join(home, ".cache", "cchc-lint"), { recursive: true });
    await chmod(join(home, ".cache", "cchc-lint"), 0o777);
    expect(codeFolder({ HOME: home }, "linux")).toBeNull();
  });

  it("is none where a link or a file stands in its place", async () => {
    const home = await emptyFolder();
    await mkdir(join(home, ".cache"));
    await symlink(home, join(home, ".cache", "cchc-lint"));
    expect(codeFolder({ HOME: home }, "linux")).toBeNull();
    expect(codeFolder({ XDG_CACHE_HOME: import.meta.filename }, "linux")).toBeNull();
  });
});
