import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@cchc/core";
import { analyze, applyFixes, defaultConfig, lint } from "@cchc/core";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const FOLDERS = ["fixtures/documents", "fixtures/corpora", "../shared/seeds", "../shared/corpus"];
const MAX_ROUNDS = 10;

function markdownIn(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path))
    .sort();
}

function check(text: string): readonly Diagnostic[] {
  return lint(analyze(text), { path: "draft.md", config: defaultConfig });
}

/** The texts from round to round until nothing is left to fix, the given text first. */
function rounds(text: string): readonly string[] {
  const texts = [text];
  for (let fixed = applyFixes(text, check(text)); fixed !== texts.at(-1); fixed = applyFixes(fixed, check(fixed))) {
    if (texts.push(fixed) > MAX_ROUNDS) break;
  }
  return texts;
}

function countByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** Rules that report more after the fixes than before. */
function created(before: string, after: string): readonly string[] {
  const earlier = countByRule(check(before));
  return [...countByRule(check(after))].filter(([id, count]) => count > (earlier.get(id) ?? 0)).map(([id]) => id);
}

/** The words of a text that no safe fix touches. */
function untouched(text: string): readonly string[] {
  const edits = check(text).flatMap(({ fix }) => fix ?? []);
  const ends = [...edits].sort((a, b) => a.span.start - b.span.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { span } of ends) {
    if (span.start > from) pieces.push(text.slice(from, span.start));
    from = Math.max(from, span.end);
  }
  return [...pieces, text.slice(from)];
}

/** Whether the pieces stand in the text in their order. */
function inOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

describe.each(FOLDERS)("the safe fixes of %s (skipped where the folder is absent)", (folder) => {
  const drafts = markdownIn(folder);
  it.skipIf(drafts.length === 0).each(drafts)(
    "%s: are stable, create no finding, and leave all other words",
    (path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      const texts = rounds(text);
      const last = texts.at(-1) ?? text;
      expect(texts.length).toBeLessThanOrEqual(MAX_ROUNDS);
      expect(applyFixes(last, check(last))).toBe(last);
      expect(created(text, last)).toEqual([]);
      expect(texts.slice(1).filter((next, at) => !inOrder(untouched(texts[at] ?? ""), next))).toEqual([]);
    },
    30_000,
  );
});
