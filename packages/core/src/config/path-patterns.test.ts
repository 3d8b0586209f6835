import { describe, expect, it } from "vitest";
import { folderOf, joinPath, pathMatcher } from "./path-patterns.ts";

describe("pathMatcher", () => {
  it.each<[pattern: string, path: string, matches: boolean]>([
    ["*.nhap.md", "/ho-so/a.nhap.md", true],
    ["*.nhap.md", "/ho-so/2026/a.nhap.md", true],
    ["mau", "/ho-so/2026/mau/a.md", true],
    ["mau/", "/ho-so/mau/sau/a.md", true],
    ["mau/", "/ho-so/mau-moi/a.md", false],
    ["2026/*.md", "/ho-so/2026/a.md", true],
    ["./2026/*.md", "/ho-so/2026/a.md", true],
    ["2026/*.md", "/ho-so/2026/qd/a.md", false],
    ["2026/*.md", "/ho-so/cu/2026/a.md", false],
    ["2026/*", "/ho-so/2026/qd/a.md", true],
    ["**/qd/*.md", "/ho-so/2026/qd/a.md", true],
    ["**/*.md", "/ho-so/a.md", true],
    ["{kh,qd}/**", "/ho-so/kh/a.md", true],
    [".an/", "/ho-so/.an/a.md", true],
    ["*.md", "/khac/a.md", true],
    ["2026/a.md", "/khac/2026/a.md", false],
    ["kế hoạch/", `/ho-so/${"kế hoạch".normalize("NFD")}/a.md`, true],
  ])("%s, %s: %s", (pattern, path, matches) => {
    expect(pathMatcher("/ho-so", [pattern])(path)).toBe(matches);
  });

  it("matches nothing without patterns", () => {
    expect(pathMatcher("/", [])("/a.md")).toBe(false);
  });

  it("reads patterns from the root folder, too", () => {
    expect(pathMatcher("/", ["mau/*.md"])("/mau/a.md")).toBe(true);
  });
});

describe("joinPath", () => {
  it.each([
    ["/a/b", "c.json", "/a/b/c.json"],
    ["/a/b", "./c.json", "/a/b/c.json"],
    ["/a/b", "../../c.json", "/c.json"],
    ["/a", "../../../c.json", "/c.json"],
    ["/", "c.json", "/c.json"],
    ["C:/a", "../c.json", "C:/c.json"],
    ["/a", "/b/c.json", "/b/c.json"],
    ["/a", "D:/c.json", "D:/c.json"],
  ])("%s with %s is %s", (folder, path, joined) => {
    expect(joinPath(folder, path)).toBe(joined);
  });
});

describe("folderOf", () => {
  it.each([
    ["/a/b.json", "/a"],
    ["/b.json", "/"],
  ])("%s lies in %s", (path, folder) => {
    expect(folderOf(path)).toBe(folder);
  });
});
