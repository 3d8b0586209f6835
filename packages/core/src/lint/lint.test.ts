import { describe, expect, it } from "vitest";
import type { Analysis } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import { buildCorpus } from "../corpus.ts";
import { factsOf } from "../facts-of.ts";
import type { Directive } from "../markdown/prose-types.ts";
import type { Config } from "./config.ts";
import { defaultConfig } from "./config.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { LintOptions } from "./lint.ts";
import { lint } from "./lint.ts";
import type { Problem, Rule, RuleContext } from "./rule.ts";
import { defineRule } from "./rule.ts";

const DIRECTIVE = /<!-- cchc-(disable-next-line|disable|enable)([^>]*?) ?-->/g;

const blank = analyze("");

/** An analysis of which only text and directives are filled. */
function analysisOf(text: string): Analysis {
  const directives = [...text.matchAll(DIRECTIVE)].map(({ 0: comment, 1: kind, 2: ids = "", index }): Directive => {
    const rules = ids.split(" ").filter((id) => id !== "");
    return { kind: kind as Directive["kind"], rules, span: { start: index, end: index + comment.length } };
  });
  return { ...blank, text, directives };
}

type Found = Omit<Problem<"found">, "messageId">;

/** A rule that reports every occurrence of its word outside comments, unless told otherwise. */
function wordRule(
  id: string,
  word: string,
  check?: (context: RuleContext) => Iterable<Found>,
  more: Partial<Rule> = {},
): Rule {
  return {
    ...defineRule({
      id,
      group: "text",
      summary: { vi: "", en: "" },
      legalBasis: "Nghị định số 30/2020/NĐ-CP",
      presets: { recommended: "error", strict: "error" },
      fixable: null,
      messages: { found: { vi: "Thấy {word}.", en: "Saw {word}." } },
      *check(context) {
        const problems = check?.(context) ?? occurrences(context.analysis.text, word);
        for (const problem of problems) yield { messageId: "found", data: { word }, ...problem };
      },
    }),
    ...more,
  };
}

function occurrences(text: string, word: string): Found[] {
  return [...text.matchAll(new RegExp(`(?<!-)${word}(?!-)`, "g"))].map(({ index }) => ({
    span: { start: index, end: index + word.length },
  }));
}

const rules = [wordRule("text-foo", "foo"), wordRule("text-bar", "bar")];

function run(text: string, options: Partial<LintOptions> = {}): Diagnostic[] {
  return lint(analysisOf(text), { rules, ...options });
}

/** "id: words" of each diagnostic. */
function lines(text: string, options: Partial<LintOptions> = {}): string[] {
  return run(text, options).map(({ ruleId, span }) => `${ruleId}: ${text.slice(span.start, span.end)}`);
}

function configure(config: Partial<Config>): { config: Config } {
  return { config: { ...defaultConfig, ...config } };
}

describe("lint", () => {
  it("shows findings in the order of position, then id, whatever the order of the rules", () => {
    const both = [...rules, wordRule("text-also-foo", "foo")];
    expect(lines("bar foo bar", { rules: both })).toEqual([
      "text-bar: bar",
      "text-also-foo: foo",
      "text-foo: foo",
      "text-bar: bar",
    ]);
  });

  it("settles wording, level, clause and address", () => {
    expect(run("foo", configure({ language: "en" }))).toEqual([
      {
        ruleId: "text-foo",
        messageId: "found",
        level: "error",
        message: "Saw foo.",
        span: { start: 0, end: 3 },
        legalBasis: "Nghị định số 30/2020/NĐ-CP",
        url: "https://unpkg.com/@cchc/core/dist/rules/text-foo.md",
        related: [],
        fix: null,
        suggestions: [],
        accept: null,
      },
    ]);
  });

  it("speaks Vietnamese by default, also in related information and suggestions", () => {
    const [from, to] = [
      { line: 1, column: 1 },
      { line: 1, column: 4 },
    ];
    const elsewhere = { path: "other.md", start: 9, end: 12, from: { line: 2, column: 1 }, to: { line: 2, column: 4 } };
    const span = { start: 0, end: 3 };
    const said = { messageId: "found", data: { word: "bar" } } as const;
    const rule = wordRule("text-foo", "foo", () => [
      {
        span,
        related: [
          { span: elsewhere, ...said },
          { span, ...said },
        ],
        suggestions: [{ edits: [{ span, text: "bar" }], ...said }],
      },
    ]);
    const [diagnostic] = run("foo", { rules: [rule] });
    expect(diagnostic?.message).toBe("Thấy foo.");
    expect(diagnostic?.related).toEqual([
      { path: "other.md", span: { start: 9, end: 12 }, from: elsewhere.from, to: elsewhere.to, message: "Thấy bar." },
      { path: "", span, from, to, message: "Thấy bar." },
    ]);
    expect(diagnostic?.suggestions).toEqual([{ message: "Thấy bar.", edits: [{ span, text: "bar" }] }]);
  });
});

describe("levels", () => {
  const span = { start: 0, end: 0 };
  const levelsOf = (rule: Rule, config: Partial<Config>): string[] =>
    run("", { rules: [rule], ...configure(config) }).map(({ level }) => level);
  const asking = (level: Problem["level"]): Rule =>
    wordRule("text-foo", "foo", () => [level ? { span, level } : { span }], {
      presets: { recommended: "off", strict: "warning" },
    });

  it.each<[sentence: string, asked: Problem["level"], config: Partial<Config>, levels: string[]]>([
    ["a rule that the preset leaves off does not run", undefined, {}, []],
    ["a preset gives a rule its level", undefined, { preset: "strict" }, ["warning"]],
    ["the configuration goes before the preset", undefined, { rules: { "text-foo": { level: "error" } } }, ["error"]],
    [
      "the configuration can put a rule off",
      undefined,
      { preset: "strict", rules: { "text-foo": { level: "off" } } },
      [],
    ],
    ["a problem may ask for less", "info", { preset: "strict" }, ["info"]],
    ["a problem cannot ask for more", "error", { preset: "strict" }, ["warning"]],
  ])("%s", (_, asked, config, levels) => {
    expect(levelsOf(asking(asked), config)).toEqual(levels);
  });

  it("an aside marked strict is not shown under recommended", () => {
    const rule = wordRule("text-foo", "foo", () => [{ span, strict: true, level: "info" }]);
    expect(levelsOf(rule, {})).toEqual([]);
    expect(levelsOf(rule, { preset: "strict" })).toEqual(["info"]);
  });
});

describe("what a rule is given", () => {
  const seen = (analysis: Analysis, options: Partial<LintOptions>): RuleContext => {
    const contexts: RuleContext[] = [];
    const spy = wordRule("text-spy", "", (context) => {
      contexts.push(context);
      return [];
    });
    lint(analysis, { rules: [spy], ...options });
    return contexts[0] as RuleContext;
  };

  it("is a corpus of one where no corpus is given", () => {
    const analysis = analysisOf("foo");
    const { corpus, draft } = seen(analysis, { path: "a.md" });
    expect([...corpus.drafts]).toEqual([["a.md", factsOf(analysis, "a.md")]]);
    expect(draft).toEqual({ path: "a.md", analysis });
  });

  it("is the draft as it stands in the corpus", () => {
    const drafts = ["a.md", "b.md"].map((path) => ({ path, analysis: analysisOf(path) }));
    const corpus = buildCorpus(drafts.map(({ path, analysis }) => factsOf(analysis, path)));
    const context = seen(drafts[1]?.analysis as Analysis, { corpus, path: "b.md" });
    expect(context.draft).toEqual(drafts[1]);
    expect(context.corpus).toBe(corpus);
  });

  it("is the newer text in the place of the older one of the same path", () => {
    const old = analysisOf("old");
    const corpus = buildCorpus(["a.md", "b.md"].map((path) => factsOf(old, path)));
    const analysis = analysisOf("new");
    const context = seen(analysis, { corpus, path: "a.md" });
    expect(context.corpus.drafts.get("a.md")).toBe(factsOf(analysis, "a.md"));
    expect(context.corpus.drafts.get("b.md")).toBe(factsOf(old, "b.md"));
    expect(corpus.drafts.get("a.md")).toBe(factsOf(old, "a.md"));
  });

  it("holds the settings and the options of the rule", () => {
    const settings = { ...defaultConfig.settings, unit: "xã Bình Minh" };
    const context = seen(
      analysisOf(""),
      configure({ settings, rules: { "text-spy": { level: "info", options: { max: 3 } } } }),
    );
    expect(context.settings.unit).toBe("xã Bình Minh");
    expect(context.options).toEqual({ max: 3 });
  });
});

describe("a rule that fails", () => {
  const broken = wordRule("text-broken", "foo", function* ({ analysis }) {
    yield* occurrences(analysis.text, "foo");
    throw new Error("no luck");
  });

  it("is reported at the beginning and takes nothing else down", () => {
    expect(lines("bar foo", { rules: [broken, ...rules] })).toEqual([
      "internal-error: ",
      "text-bar: bar",
      "text-broken: foo",
      "text-foo: foo",
    ]);
    const [failure] = run("bar foo", { rules: [broken] });
    expect(failure?.message).toContain("“text-broken”");
    expect(failure?.message).toContain("no luck");
    expect(failure?.level).toBe("warning");
  });

  it("is one whose message lacks a value", () => {
    const mute = wordRule("text-mute", "foo", () => [{ span: { start: 0, end: 0 }, data: {} }]);
    expect(run("foo", { rules: [mute] }).map(({ ruleId }) => ruleId)).toEqual(["internal-error"]);
  });
});

describe("directives", () => {
  const messages = (text: string, options: Partial<LintOptions> = {}): string[] =>
    run(text, options).map(
      ({ ruleId, messageId, span }) => `${ruleId}/${messageId}: ${text.slice(span.start, span.end)}`,
    );

  it("silence findings and say nothing more", () => {
    expect(lines("<!-- cchc-disable-next-line text-foo -->\nfoo bar\nfoo")).toEqual(["text-bar: bar", "text-foo: foo"]);
  });

  it.each<[sentence: string, text: string, expected: string[]]>([
    [
      "are reported where they silence nothing",
      "<!-- cchc-disable -->\nbaz",
      ["unused-directive/unused: <!-- cchc-disable -->"],
    ],
    [
      "are reported at the rule that they name in vain",
      "<!-- cchc-disable text-foo text-bar -->\nfoo",
      ["unused-directive/unusedRule: text-bar"],
    ],
    [
      "are reported where they name a rule that there is not",
      "<!-- cchc-enable text-fo -->",
      ["unused-directive/unknownRule: text-fo"],
    ],
    [
      "name an unknown rule once, not also in vain",
      "<!-- cchc-disable text-fo -->",
      ["unused-directive/unknownRule: text-fo"],
    ],
  ])("%s", (_, text, expected) => {
    expect(messages(text)).toEqual(expected);
  });

  it("are not blamed for a rule that did not run", () => {
    const off = configure({ rules: { "text-foo": { level: "off" } } });
    expect(messages("<!-- cchc-disable text-foo -->\nfoo", off)).toEqual([]);
  });

  it("are not reported where the configuration says so", () => {
    const off = configure({ rules: { "unused-directive": { level: "off" } } });
    expect(messages("<!-- cchc-disable -->\nbaz", off)).toEqual([]);
  });
});
