/*
 * How to test a rule. Call `testRule(rule, { valid, invalid })` in `<id>.test.ts`:
 *
 *   testRule(citationDoubledWords, {
 *     valid: [{ name: "one type word before a number is right", text: "Căn cứ Kế hoạch số 8/KH-UBND." }],
 *     invalid: [
 *       {
 *         name: "the words before the number are written twice",
 *         text: "Thực hiện Kế hoạch số ⟦kế hoạch số⟧ 8/KH-UBND.",
 *         messageId: "doubled",
 *         fixed: "Thực hiện Kế hoạch số 8/KH-UBND.",
 *       },
 *     ],
 *   });
 *
 * - `name` is a sentence about what the row proves. A false alarm becomes a valid row, a miss an invalid one.
 * - The words that must be reported stand in ⟦ ⟧, exactly. `messageId` is one id for all of them or a list in their order.
 * - `fixed` is the text after all safe fixes, and must be given where there is one; `suggested` has one text for each
 *   suggestion, in order; `related` lists the other sides as "words" or, in another draft, "path: words".
 * - `others` are the other drafts of the run, `registers` what is known of documents, `languageModel` the counts of the language, `dictionary` the words to accept. `settings`, `options`, `preset` and `path` are what a user would give.
 *   Without `preset` the rule runs under the first preset that has it on.
 * - Each row is run again in NFD, in CRLF, inside a block quote and with its citations broken over lines, and the same
 *   words must be found. A row where that makes another text says so: `except: { quoted: "front matter stands first" }`.
 * - The invalid rows together use every message of the rule, and offer a fix or suggestion if and only if `fixable` says so.
 */
import { describe, expect, it } from "vitest";
import type { Analysis } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import type { Draft } from "../corpus.ts";
import { buildCorpus } from "../corpus.ts";
import { factsOf } from "../facts-of.ts";
import type { LanguageModel } from "../language/language-model.ts";
import type { Config, Preset } from "../lint/config.ts";
import { defaultConfig } from "../lint/config.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import { applyEdits, fixAll } from "../lint/fix.ts";
import { lint } from "../lint/lint.ts";
import type { Level, Problem, Rule, Settings } from "../lint/rule.ts";
import type { Register } from "../register.ts";
import { slice } from "../text/span.ts";
import { addMarkers, parseMarkers } from "./markers.ts";
import type { VariantName } from "./variants.ts";
import { foldWords, variants } from "./variants.ts";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly others?: readonly { readonly path: string; readonly text: string }[];
  readonly registers?: readonly Register[];
  readonly path?: string;
  readonly preset?: Preset;
  readonly settings?: Partial<Settings>;
  readonly options?: unknown;
  readonly dictionary?: readonly string[];
  readonly languageModel?: LanguageModel;
  /** Variants in which the row is another text, each with the reason. */
  readonly except?: Partial<Record<VariantName, string>>;
}

interface InvalidRow<Id extends string = string> extends Row {
  readonly messageId: Id | readonly Id[];
  /** The level of every finding. */
  readonly level?: Level;
  readonly fixed?: string;
  readonly suggested?: readonly string[];
  readonly related?: readonly string[];
}

export interface Rows<Id extends string = string> {
  readonly valid: readonly Row[];
  readonly invalid: readonly InvalidRow<Id>[];
}

const OWN_PATH = "du-thao.md";

/** Declares the tests of one rule; see the head of this file. */
export function testRule<Id extends string>(rule: Rule<Id>, { valid, invalid }: Rows<Id>): void {
  describe(rule.id, () => {
    describe("stays silent where", () => {
      it.each(valid.map((row) => ({ row, name: row.name })))("$name", ({ row }) => expectSilence(rule, row));
    });
    describe("reports where", () => {
      it.each(invalid.map((row) => ({ row, name: row.name })))("$name", ({ row }) => {
        expectFindings(rule, row);
        expectFix(rule, row);
        expectSuggestions(rule, row);
        expectSameInVariants(rule, row);
      });
      it("every message of the rule is used", () => {
        expect(usedMessages(rule, invalid)).toEqual(Object.keys(rule.messages).sort());
      });
      it("fixes are offered as `fixable` says", () => {
        expect(offeredFix(rule, invalid)).toBe(rule.fixable);
      });
    });
  });
}

/** A row reads its texts many times; an analysis depends on nothing but the text and never changes. */
const analyses = new Map<string, Analysis>();

function analysisOf(text: string): Analysis {
  const known = analyses.get(text) ?? analyze(text);
  analyses.set(text, known);
  return known;
}

/** What one rule finds in the text of a row. */
function findingsOf(rule: Rule, row: Row, text: string): Diagnostic[] {
  const own: Draft = { path: row.path ?? OWN_PATH, analysis: analysisOf(text) };
  const others = (row.others ?? []).map((other) => ({ path: other.path, analysis: analysisOf(other.text) }));
  const found = lint(own.analysis, {
    rules: [rule],
    path: own.path,
    // One draft is a corpus of one, made where the rule asks for it.
    corpus:
      others.length === 0
        ? undefined
        : buildCorpus([own, ...others].map(({ path, analysis }) => factsOf(analysis, path))),
    registers: row.registers,
    languageModel: row.languageModel,
    config: configOf(rule, row),
  });
  const failure = found.find(({ ruleId }) => ruleId === "internal-error");
  if (failure) throw new Error(failure.message);
  return found.filter(({ ruleId }) => ruleId === rule.id);
}

function configOf(rule: Rule, row: Row): Config {
  const preset = row.preset ?? (rule.presets.recommended === "off" ? "strict" : "recommended");
  const level = rule.presets[preset];
  const rules = row.options === undefined ? {} : { [rule.id]: { level, options: row.options } };
  const settings = { ...defaultConfig.settings, ...row.settings };
  return { ...defaultConfig, preset, rules, settings, dictionary: row.dictionary ?? [] };
}

function expectSilence(rule: Rule, row: Row): void {
  for (const { name, text } of writings(row)) {
    const spans = findingsOf(rule, row, text).map(({ span }) => span);
    expect(addMarkers(text, spans), name).toBe(text);
  }
}

function expectFindings(rule: Rule, row: InvalidRow): void {
  const { text, spans } = parseMarkers(row.text);
  const found = findingsOf(rule, row, text);
  expect(spans.length, "an invalid row marks what must be reported with ⟦ ⟧").toBeGreaterThan(0);
  expect(
    addMarkers(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(row.text);
  const ids = typeof row.messageId === "string" ? spans.map(() => row.messageId) : row.messageId;
  expect(found.map(({ messageId }) => messageId)).toEqual(ids);
  if (row.level) expect(found.map(({ level }) => level)).toEqual(found.map(() => row.level));
  if (row.related) expect(found.flatMap((one) => relatedWords(one, row, text))).toEqual(row.related);
}

function relatedWords({ related }: Diagnostic, row: Row, text: string): string[] {
  return related.map(({ path, span }) => {
    const other = row.others?.find((one) => one.path === path);
    return other ? `${path}: ${slice(other.text, span)}` : slice(text, span);
  });
}

function expectFix(rule: Rule, row: InvalidRow): void {
  const { text } = parseMarkers(row.text);
  const lintOnce = (draft: string): Diagnostic[] => findingsOf(rule, row, draft);
  const fixed = fixAll(text, lintOnce).text;
  expect(fixed, "`fixed` is the text after all safe fixes").toBe(row.fixed ?? text);
  expect(fixAll(fixed, lintOnce).text, "a fix is idempotent").toBe(fixed);
  const unfixable = lintOnce(text).filter(({ fix }) => !fix);
  expect(lintOnce(fixed).length, "a fix leaves no new problem of its rule").toBeLessThanOrEqual(unfixable.length);
}

function expectSuggestions(rule: Rule, row: InvalidRow): void {
  const { text } = parseMarkers(row.text);
  const suggested = findingsOf(rule, row, text).flatMap(({ suggestions }) =>
    suggestions.map(({ edits }) => applyEdits(text, edits)),
  );
  expect(suggested, "a suggestion changes the text").not.toContain(text);
  if (row.suggested) expect(suggested).toEqual(row.suggested);
}

function expectSameInVariants(rule: Rule, row: InvalidRow): void {
  const base = parseMarkers(row.text);
  const expected = base.spans.map((span) => foldWords(slice(base.text, span)));
  for (const { name, text: marked } of writings(row)) {
    const { text } = parseMarkers(marked);
    const found = findingsOf(rule, row, text);
    expect(
      found.map(({ span }) => foldWords(slice(text, span))),
      name,
    ).toEqual(expected);
    const fixed = fixAll(text, (draft) => findingsOf(rule, row, draft)).text;
    expect(foldWords(fixed), `fixed in ${name}`).toBe(foldWords(row.fixed ?? base.text));
  }
}

/** The text of a row as it stands and in each variant that it admits. */
function writings({ text, except }: Row): { readonly name: string; readonly text: string }[] {
  const admitted = variants.filter(({ name }) => except?.[name] === undefined);
  const written = admitted.map(({ name, write }) => ({ name, text: write(text) }));
  return [{ name: "as written", text }, ...written.filter((variant) => variant.text !== text)];
}

function offeredFix(rule: Rule, rows: readonly Row[]): Rule["fixable"] {
  const found = rows.flatMap((row) => findingsOf(rule, row, parseMarkers(row.text).text));
  if (found.some(({ fix }) => fix !== null)) return "safe";
  return found.some(({ suggestions }) => suggestions.length > 0) ? "suggestion" : null;
}

function usedMessages<Id extends string>(rule: Rule<Id>, rows: readonly Row[]): string[] {
  const used = new Set<string>();
  const watched: Rule = {
    ...rule,
    *check(context) {
      for (const problem of rule.check(context)) {
        for (const { messageId } of partsOf(problem)) used.add(messageId);
        yield problem;
      }
    },
  };
  for (const row of rows) findingsOf(watched, row, parseMarkers(row.text).text);
  return [...used].sort();
}

function partsOf(problem: Problem): readonly { readonly messageId: string }[] {
  return [problem, ...(problem.suggestions ?? []), ...(problem.related ?? [])];
}
