import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "@cchc/core";
import { defaultConfig, lineIndex, slice } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { CheckedDraft } from "./check-drafts.ts";
import { checkDrafts, fixDrafts } from "./check-drafts.ts";
import type { Examiner } from "./examiner.ts";
import { localExaminer } from "./examiner.ts";

// Golden drafts: what is expected was written down by reading them, never taken from the output.

const FIXTURES = join(import.meta.dirname, "../../../fixtures");
const SPACES = /\s+/g;

function read(path: string): string {
  return readFileSync(join(FIXTURES, path), "utf8");
}

/** Drafts below a folder of the fixtures, by their path in it. */
function draftsIn(folder: string): string[] {
  if (!existsSync(join(FIXTURES, folder))) return [];
  return readdirSync(join(FIXTURES, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.endsWith(".fixed.md"))
    .map((path) => join(folder, path))
    .sort();
}

/** `line:column rule-id level "exact words"`; a line break among the words is written as a space. */
function findingLine({ text }: CheckedDraft, { span, ruleId, level }: Diagnostic): string {
  const { line, column } = lineIndex(text).position(span.start);
  return `${line}:${column} ${ruleId} ${level} "${slice(text, span).replace(SPACES, " ")}"`;
}

function findingLines(draft: CheckedDraft): string[] {
  return draft.diagnostics.map((diagnostic) => findingLine(draft, diagnostic));
}

function expectedLines(path: string): string[] {
  return read(path)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** What is expected was written without the counts of the language. */
function plain(): Examiner {
  return localExaminer({ loadModel: async () => null });
}

const documents = draftsIn("documents");
const corpora = [...new Set(draftsIn("corpora").map(dirname))];

describe("each draft of fixtures/documents", () => {
  it.each(documents)("%s: exactly the expected findings", async (path) => {
    const [draft] = await checkDrafts([{ path, text: read(path) }], defaultConfig, plain());
    expect(draft && findingLines(draft)).toEqual(expectedLines(path.replace(/\.md$/, ".expected.txt")));
  });

  const fixable = documents.filter((path) => existsSync(join(FIXTURES, path.replace(/\.md$/, ".fixed.md"))));
  it.each(fixable)("%s: safe fixes make exactly the fixed draft, which has nothing more to fix", async (path) => {
    const fixed = read(path.replace(/\.md$/, ".fixed.md"));
    expect((await fixDrafts([{ path, text: read(path) }], defaultConfig, plain()))[0]?.text).toBe(fixed);
    expect((await fixDrafts([{ path, text: fixed }], defaultConfig, plain()))[0]?.text).toBe(fixed);
  });

  it.each(documents.filter((path) => !fixable.includes(path)))("%s: has no safe fix", async (path) => {
    expect((await fixDrafts([{ path, text: read(path) }], defaultConfig, plain()))[0]?.text).toBe(read(path));
  });
});

describe("each corpus of fixtures/corpora", () => {
  it.each(corpora)("%s: exactly the expected findings, file by file", async (folder) => {
    const sources = draftsIn(folder).map((path) => ({ path: basename(path), text: read(path) }));
    const found = (await checkDrafts(sources, defaultConfig, plain())).flatMap((draft) =>
      findingLines(draft).map((line) => `${draft.path}:${line}`),
    );
    expect(found).toEqual(expectedLines(join(folder, "expected.txt")));
  });
});

it("every expectation belongs to a draft", () => {
  if (!existsSync(join(FIXTURES, "documents"))) return;
  const beside = readdirSync(join(FIXTURES, "documents"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".expected.txt") || path.endsWith(".fixed.md"))
    .map((path) => join("documents", path.replace(/\.expected\.txt$|\.fixed\.md$/, ".md")));
  expect(beside.filter((path) => !documents.includes(path))).toEqual([]);
});
