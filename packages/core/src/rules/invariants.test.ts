import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { buildCorpus } from "../corpus.ts";
import { factsOf } from "../facts-of.ts";
import type { Config } from "../lint/config.ts";
import { defaultConfig } from "../lint/config.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import { applyFixes, fixAll } from "../lint/fix.ts";
import { lint } from "../lint/lint.ts";
import { loadNationalRegister } from "../national-register.ts";
import { anyDraft, anyText } from "../testing/any-draft.ts";
import { foldWords, variants } from "../testing/variants.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import { rules } from "./index.ts";

const config: Config = { ...defaultConfig, preset: "strict" };
const registers = [await loadNationalRegister()];
const RUNS = { numRuns: 20 };

/** The properties run from one seed, so that they try the same drafts: what is found in each is found once. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

const lintText = remembered((text): Diagnostic[] => lint(analyze(text), { rules, config, registers }));

/** How letters are encoded is what this rule reports and all others overlook. */
const encodingRule = "text-unicode";
const wordRules = rules.filter(({ id }) => id !== encodingRule);

/** "id/message: words" of each finding, in an order that does not depend on offsets. */
const findings = remembered((text): string[] => {
  const found = lint(analyze(text), { rules: wordRules, config, registers });
  return found.map(({ ruleId, messageId, span }) => `${ruleId}/${messageId}: ${foldWords(slice(text, span))}`);
});

function spansOf(diagnostic: Diagnostic): Span[] {
  const edits = [...(diagnostic.fix ?? []), ...diagnostic.suggestions.flatMap((suggestion) => suggestion.edits)];
  return [diagnostic.span, ...diagnostic.related.map(({ span }) => span), ...edits.map(({ span }) => span)];
}

/** No rule fails, and every span lies in the text. */
function expectSound(text: string): void {
  for (const diagnostic of lintText(text)) {
    expect(diagnostic.ruleId === "internal-error" ? diagnostic.message : "").toBe("");
    for (const { start, end } of spansOf(diagnostic)) {
      expect(0 <= start && start <= end && end <= text.length, `${diagnostic.ruleId} ${start}-${end}`).toBe(true);
    }
  }
}

describe("all rules together", () => {
  it("survive the empty text and any single character", () => {
    for (const text of ["", " ", "\n", "a", "Đ", "1", "-", "#", "|", ">", "<", "“", "\u0301", "\uD83D"])
      expectSound(text);
  });

  it("survive texts that nobody writes", () => {
    fc.assert(fc.property(anyText, expectSound), RUNS);
  });

  it("report words of the draft in texts such as people write", () => {
    fc.assert(fc.property(anyDraft, expectSound), RUNS);
  });

  it.each(variants.filter(({ name }) => name !== "wrapped"))(
    "find the same in a draft and in its $name variant",
    ({ write }) => {
      fc.assert(
        fc.property(anyDraft, (text) => {
          expect(findings(write(text))).toEqual(findings(text));
        }),
        RUNS,
      );
    },
  );

  it("find the same whether a draft is checked again or among others", () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const analysis = analyze(text);
        const options = { rules, config, path: "a.md", corpus: buildCorpus([factsOf(analysis, "a.md")]) };
        expect(lint(analysis, options)).toEqual(lint(analysis, options));
        expect(lint(analysis, { rules, config, path: "a.md" })).toEqual(lint(analysis, options));
      }),
      RUNS,
    );
  });

  it("have fixes that leave nothing to fix: taken twice they do what they do once", () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const fixed = fixAll(text, lintText);
        expect(applyFixes(fixed.text, lintText(fixed.text))).toBe(fixed.text);
      }),
      RUNS,
    );
  });
});
