import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import type { Corpus } from "./corpus.ts";
import { buildCorpus, countDraft } from "./corpus.ts";
import type { CorpusRecord } from "./corpus-records.ts";
import { bearingDigest, bearingOn, countRecord, recordsOf, wantedBy } from "./corpus-records.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { factsOf } from "./facts-of.ts";
import { defaultConfig } from "./lint/config.ts";
import type { Diagnostic } from "./lint/diagnostic.ts";
import { lint } from "./lint/lint.ts";
import { rules } from "./rules/index.ts";
import { conflictingDrafts } from "./testing/conflicting-drafts.ts";

const RUNS = { numRuns: 30 };
const config = { ...defaultConfig, preset: "strict" } as const;

const someDrafts = conflictingDrafts.map((drafts) =>
  drafts.map(({ path, text }) => ({ path, analysis: analyze(text) })),
);

function counted(drafts: readonly DraftFacts[]): Corpus {
  const corpus = buildCorpus([]);
  for (const facts of drafts) countDraft(corpus, facts);
  return corpus;
}

function corpusOf(records: Iterable<CorpusRecord>): Corpus {
  const corpus = buildCorpus([]);
  for (const record of records) countRecord(corpus, JSON.parse(JSON.stringify(record)));
  return corpus;
}

describe("records of a corpus", () => {
  it("of two parts make the corpus of the whole, in whichever order they are added", () => {
    fc.assert(
      fc.property(someDrafts, fc.nat(5), (drafts, cut) => {
        const facts = drafts.map(({ path, analysis }) => factsOf(analysis, path));
        const parts = [facts.slice(0, cut), facts.slice(cut)].map((part) => [...recordsOf(counted(part))]);
        const whole = counted(facts);
        const found = (corpus: Corpus): Diagnostic[][] =>
          drafts.map(({ path, analysis }) => lint(analysis, { rules, config, corpus, path }));
        expect(found(corpusOf(parts.flat()))).toEqual(found(whole));
        expect(found(corpusOf(parts.flat().toReversed()))).toEqual(found(whole));
      }),
      RUNS,
    );
  });

  it("that bear on a draft are all that its findings hang on", () => {
    fc.assert(
      fc.property(someDrafts, (drafts) => {
        const whole = counted(drafts.map(({ path, analysis }) => factsOf(analysis, path)));
        for (const { path, analysis } of drafts) {
          const part = corpusOf(recordsOf(whole, bearingOn(new Set(wantedBy(factsOf(analysis, path))))));
          expect(lint(analysis, { rules, config, corpus: part, path })).toEqual(
            lint(analysis, { rules, config, corpus: whole, path }),
          );
        }
      }),
      RUNS,
    );
  });

  it("give a digest that changes whenever findings across drafts do", () => {
    fc.assert(
      fc.property(someDrafts, someDrafts, ([draft], others) => {
        if (draft === undefined) return;
        const { path, analysis } = draft;
        const facts = factsOf(analysis, path);
        const rest = others.filter((other) => other.path !== path).map((other) => factsOf(other.analysis, other.path));
        const [alone, among] = [counted([facts]), counted([facts, ...rest])];
        const digest = (corpus: Corpus): string => bearingDigest(corpus, facts, String);
        const found = (corpus: Corpus): Diagnostic[] => lint(analysis, { rules, config, corpus, path });
        if (digest(alone) === digest(among)) expect(found(among)).toEqual(found(alone));
        expect(digest(among)).toBe(digest(counted([...rest.toReversed(), facts])));
      }),
      RUNS,
    );
  });
});
