import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Citation, Draft } from "@cchc/core";
import { analyze, buildCorpus, factsOf, lint, slice } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { ExpectedCitation } from "./seeds.expected.ts";
import { seedCitations, seedFindings, seedNamedLaws, seedRules } from "./seeds.expected.ts";

const folder = join(import.meta.dirname, "../../../../shared/seeds");

/** Reads the drafts; none where the folder is absent, as in a fresh clone. */
function readSeeds(): readonly Draft[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^S\d.*\.md$/.test(name))
    .sort()
    .map((name) => ({ path: name, analysis: analyze(readFileSync(join(folder, name), "utf8")) }));
}

const seeds = readSeeds();

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function summarise(citation: Citation, text: string): ExpectedCitation {
  return {
    line: lineOf(text, citation.span.start),
    text: oneLine(slice(text, citation.span)),
    type: citation.type,
    number: citation.number,
    year: citation.year,
    symbol: citation.symbol,
    date: citation.date?.iso ?? null,
    issuer: citation.issuer === null ? null : oneLine(citation.issuer),
    title: citation.title === null ? null : oneLine(citation.title),
  };
}

function isNamedLaw(citation: Citation): boolean {
  return citation.number === null && citation.kind === "full" && /^(Luật|Bộ luật|Pháp lệnh)$/.test(citation.type ?? "");
}

describe.skipIf(seeds.length === 0)("the real drafts (skipped where the drafts are absent)", () => {
  it.each(seeds)("$path: every numbered citation is found, and none besides, each field as printed", (draft) => {
    const found = draft.analysis.citations.filter((citation) => citation.number !== null);
    expect(found.map((citation) => summarise(citation, draft.analysis.text))).toEqual(seedCitations[draft.path]);
  });

  it.each(seeds)("$path: laws cited by name are found", (draft) => {
    const found = draft.analysis.citations.filter(isNamedLaw);
    expect(found.map((citation) => summarise(citation, draft.analysis.text))).toEqual(seedNamedLaws[draft.path] ?? []);
  });

  it.each(seeds)("$path: no numbered citation points at a provision", (draft) => {
    const found = draft.analysis.citations.filter((citation) => citation.number !== null);
    expect(found.filter((citation) => citation.provision !== null)).toEqual([]);
  });

  it.each(seeds)("$path: the span of each component covers the words of its field", (draft) => {
    for (const citation of draft.analysis.citations.filter((each) => each.number !== null)) {
      const { number, issuer, title } = citation.parts;
      const words = (span: typeof number) => (span === null ? null : oneLine(slice(draft.analysis.text, span)));
      expect.soft(words(number)).toBe(citation.number);
      expect.soft(words(issuer)).toBe(citation.issuer);
      expect.soft(words(title)).toBe(citation.title);
    }
  });

  it("one run over the folder reports exactly the findings of the table", () => {
    const corpus = buildCorpus(seeds.map(({ path, analysis }) => factsOf(analysis, path)));
    const found = seeds.flatMap(({ path, analysis }) =>
      lint(analysis, { corpus, path })
        .filter(({ ruleId }) => seedRules.includes(ruleId))
        .map(({ ruleId, level, span }) => [
          path,
          lineOf(analysis.text, span.start),
          ruleId,
          level,
          oneLine(slice(analysis.text, span)),
        ]),
    );
    expect(found).toEqual(seedFindings);
  });
});
