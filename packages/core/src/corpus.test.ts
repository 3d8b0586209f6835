import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "./analysis.ts";
import { analyze } from "./analyze.ts";
import type { Corpus } from "./corpus.ts";
import {
  buildCorpus,
  countDraft,
  countParagraph,
  derive,
  paragraphsLike,
  removeDraft,
  replaceDraft,
  statementKinds,
  withDraft,
} from "./corpus.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { factsOf } from "./facts-of.ts";
import { lint } from "./lint/lint.ts";
import { rules } from "./rules/index.ts";
import { conflictingDraft, conflictingDrafts, conflictingSentences } from "./testing/conflicting-drafts.ts";

const analyses = new Map<string, Analysis>();

/** Properties ask about few texts many times. */
function factsFor({ path, text }: { readonly path: string; readonly text: string }): DraftFacts {
  const analysis = analyses.get(text) ?? analyze(text);
  analyses.set(text, analysis);
  return factsOf(analysis, path);
}

const anyFacts = conflictingDraft.map(factsFor);
const someFacts = conflictingDrafts.map((drafts) => drafts.map(factsFor));
const RUNS = { numRuns: 40 };

/** All that a corpus answers about what some drafts say. */
function answers(corpus: Corpus, about: readonly DraftFacts[]): unknown {
  const said = about.flatMap((facts) =>
    statementKinds.flatMap((kind) => facts[kind].map(({ key }) => [kind, key, derive(corpus, kind, key, everything)])),
  );
  return [said, about.flatMap(({ paragraphs }) => paragraphs.map((one) => paragraphsLike(corpus, one)))];
}

/** As it is now, whatever becomes of it later. */
function everything(said: unknown): string {
  return JSON.stringify(said);
}

describe("a corpus", () => {
  it("is the same whatever the order in which drafts are given", () => {
    fc.assert(
      fc.property(someFacts, (drafts) => {
        expect(answers(buildCorpus(drafts.toReversed()), drafts)).toEqual(answers(buildCorpus(drafts), drafts));
      }),
      RUNS,
    );
  });

  it("is the same whether facts are kept, only counted, or written as JSON and read again", () => {
    fc.assert(
      fc.property(someFacts, (drafts) => {
        const counted = buildCorpus([]);
        for (const facts of drafts) countDraft(counted, JSON.parse(JSON.stringify(facts)));
        expect(answers(counted, drafts)).toEqual(answers(buildCorpus(drafts), drafts));
      }),
      RUNS,
    );
  });

  it("in which a draft was replaced or removed is the one built anew", () => {
    fc.assert(
      fc.property(someFacts, anyFacts, (drafts, next) => {
        const corpus = buildCorpus(drafts);
        answers(corpus, [...drafts, next]);
        const others = drafts.filter(({ path }) => path !== next.path);
        const asked = [...drafts, next];
        const anew = answers(buildCorpus([...others, next]), asked);
        expect(answers(withDraft(corpus, next), asked)).toEqual(anew);
        expect(answers(corpus, asked)).toEqual(answers(buildCorpus(drafts), asked));
        replaceDraft(corpus, next);
        expect(answers(corpus, asked)).toEqual(anew);
        removeDraft(corpus, next.path);
        expect(answers(corpus, asked)).toEqual(answers(buildCorpus(others), asked));
      }),
      RUNS,
    );
  });

  it("has the paragraphs of a draft in the order of the text, in whichever order they are counted", () => {
    const duty = `Văn phòng chủ trì, phối hợp với các phòng tham mưu kế hoạch, ${"theo dõi tiến độ từng việc, ".repeat(8)}`;
    const { paragraphs } = factsOf(analyze(["a", "b", "c"].map((word) => `${duty} ${word}.`).join("\n\n")), "a.md");
    const corpus = buildCorpus([]);
    for (const paragraph of paragraphs.toReversed()) countParagraph(corpus, { path: "a.md", paragraph });
    const [first] = paragraphs;
    expect(first && paragraphsLike(corpus, first).map(({ paragraph }) => paragraph)).toEqual(paragraphs);
    expect(paragraphs).toHaveLength(3);
  });

  it("forgets nothing of the others where a draft that it does not have is removed", () => {
    const corpus = buildCorpus([factsOf(analyze(conflictingSentences.join("\n\n")), "a.md")]);
    removeDraft(corpus, "b.md");
    expect([...corpus.drafts.keys()]).toEqual(["a.md"]);
  });
});

describe("facts", () => {
  it("are the same object for the same analysis and path, so that a corpus knows its draft again", () => {
    const analysis = analyze(conflictingSentences.join("\n\n"));
    expect(factsOf(analysis, "a.md")).toBe(factsOf(analysis, "a.md"));
    expect(factsOf(analysis, "b.md")).toEqual({ ...factsOf(analysis, "a.md"), path: "b.md" });
  });

  it("say where a draft contradicts another one, line and column included", () => {
    const [one, other] = [`Một dòng.\n\n${conflictingSentences[0]}`, `Hai dòng.\n\n${conflictingSentences[1]}`];
    const [first, second] = [analyze(one), analyze(other)];
    const sent: DraftFacts = JSON.parse(JSON.stringify(factsOf(second, "b.md")));
    const corpus = buildCorpus([factsOf(first, "a.md"), sent]);
    const [conflict] = lint(first, { rules, corpus, path: "a.md" });
    expect(conflict?.messageId).toBe("across");
    const start = other.indexOf("16/7/2021");
    expect(conflict?.related).toMatchObject([
      {
        path: "b.md",
        span: { start, end: start + 9 },
        from: { line: 3, column: start - 10 },
        to: { line: 3, column: start - 1 },
      },
    ]);
  });
});
