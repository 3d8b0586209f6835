import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Draft } from "@cchc/core";
import { analyze, buildCorpus, defaultConfig, factsOf, lineIndex, lint, slice } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { SeedMark } from "./seed-marks.expected.ts";
import { seedMarks, seedRightWords } from "./seed-marks.expected.ts";

const folder = join(import.meta.dirname, "../../../../shared/seeds");
const names = existsSync(folder) ? [...new Set(seedMarks.map(([file]) => file))] : [];
const seeds = names.map((path): Draft => ({ path, analysis: analyze(readFileSync(join(folder, path), "utf8")) }));
/** Share of the marks W that must be found in each draft. */
const USUALLY = 0.9;

interface Finding extends Diagnostic {
  readonly line: number;
  readonly words: string;
}

const corpus = buildCorpus(seeds.map(({ path, analysis }) => factsOf(analysis, path)));

function findingsIn({ path, analysis }: Draft): readonly Finding[] {
  const lines = lineIndex(analysis.text);
  return lint(analysis, { corpus, path, config: { ...defaultConfig, preset: "strict" } }).map((found) => {
    return { ...found, line: lines.position(found.span.start).line, words: slice(analysis.text, found.span) };
  });
}

const findings = new Map(seeds.map((draft) => [draft.path, findingsIn(draft)]));

/** Whether the finding is what the mark says: the words of one are part of the words of the other. */
function says({ ruleId, level, line, words }: Finding, [, at, , rule, marked, part]: SeedMark): boolean {
  if (ruleId !== rule || level !== marked || line !== at) return false;
  return part === "" ? words === "" : words.includes(part) || (words !== "" && part.includes(words));
}

/** The marks of a draft for which no finding is left, each finding counting once. */
function missed(file: string, mark: "E" | "W"): readonly SeedMark[] {
  const left = [...(findings.get(file) ?? [])];
  return seedMarks.filter((row) => {
    if (row[0] !== file || row[2] !== mark) return false;
    const at = left.findIndex((finding) => says(finding, row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Errors and warnings on right words that no mark accounts for. */
function falseAlarms({ path, analysis }: Draft): readonly string[] {
  const lines = lineIndex(analysis.text);
  const marks = seedMarks.filter(([file]) => file === path);
  const unmarked = (findings.get(path) ?? []).filter(
    (finding) => finding.level !== "info" && !marks.some((mark) => says(finding, mark)),
  );
  const right = seedRightWords.filter(([file]) => file === path);
  return right.flatMap(([, line, ...words]) =>
    words.flatMap((each) => {
      const start = analysis.text.indexOf(each, lines.offset(line, 1));
      const touching = unmarked.filter(({ span }) => span.start < start + each.length && span.end > start);
      if (start < 0 || lines.position(start).line !== line) return [`${line}: “${each}” is not there`];
      return touching.map(({ ruleId, words: found }) => `${line}: ${ruleId} “${found}”`);
    }),
  );
}

describe.skipIf(seeds.length === 0)("what an expert marks in the real drafts (skipped where they are absent)", () => {
  it.each(names)("%s: every mark E is found, at its line and with its level", (file) => {
    expect(missed(file, "E")).toEqual([]);
  });

  it.each(names)("%s: nine in ten of the marks W are found", (file) => {
    const all = seedMarks.filter(([name, , mark]) => name === file && mark === "W");
    const misses = missed(file, "W");
    expect(all.length - misses.length, `missed: ${JSON.stringify(misses)}`).toBeGreaterThanOrEqual(
      all.length * USUALLY,
    );
  });

  it.each(seeds)("$path: no error and no warning touches what is right", (draft) => {
    expect(falseAlarms(draft)).toEqual([]);
  });
});
