import { readdirSync, readFileSync, statSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { packedFiles, packVsix, VSIX } from "../vscode/pack.ts";
import { EXTENSION } from "../vscode/paths.ts";

// Two servers, for Node and for a browser, of which each holds the counts of the language: 1 MB packed. A worker is one file, since
// VS Code may start it from a blob, where nothing else can be loaded.
const LARGEST = 4_000_000;
const RULE_PAGE = /^dist\/rules\/[a-z-]+\.md$/;
const SCREENSHOT = /^media\/[a-z-]+\.jpg$/;
const NEEDED = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "dist/config.schema.json",
  "dist/extension.browser.js",
  "dist/extension.js",
  "dist/server.browser.js",
  "dist/server.js",
  "media/icon.png",
  "media/view.svg",
  "media/walkthrough/check.md",
  "media/walkthrough/citations.md",
  "media/walkthrough/draft.md",
  "media/walkthrough/folder.md",
  "media/walkthrough/unit.md",
  "package.json",
  "package.nls.json",
  "snippets/cchc.json",
];

describe("the packed extension", () => {
  beforeAll(packVsix);

  it("holds the bundles, a page for every rule and what VS Code reads, and nothing else", () => {
    const files = packedFiles();
    const pages = readdirSync(`${EXTENSION}/../packages/core/src/rules`).filter((name) => name.endsWith(".md"));
    expect(files.filter((path) => RULE_PAGE.test(path))).toHaveLength(pages.length);
    const others = files.filter((path) => !RULE_PAGE.test(path));
    expect(others.filter((path) => NEEDED.includes(path) || !SCREENSHOT.test(path))).toEqual(NEEDED);
  });

  it("is small", () => {
    const { size } = statSync(VSIX);
    console.log(`vscode-cchc.vsix: ${size} bytes`);
    expect(size).toBeLessThan(LARGEST);
  });

  it("says everything in Vietnamese and in English", () => {
    const manifest = readFileSync(`${EXTENSION}/package.json`, "utf8");
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? "").toSorted();
    for (const language of ["package.nls.json", "package.nls.en.json"]) {
      const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${EXTENSION}/${language}`, "utf8"));
      expect(Object.keys(texts).toSorted(), language).toEqual([...new Set(used)]);
      expect(Object.values(texts).filter((text) => text.trim() === "" || text !== text.normalize("NFC"))).toEqual([]);
    }
  });
});
