import { describe, expect, it } from "vitest";
import type { Directive } from "../markdown/prose-types.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { silence } from "./silence.ts";

const DIRECTIVE = /<!-- (next|off|on)((?: [a-z]+)*) -->/g;
const KINDS = { next: "disable-next-line", off: "disable", on: "enable" } as const;

function directivesOf(text: string): Directive[] {
  return [...text.matchAll(DIRECTIVE)].map(({ 0: comment, 1: kind, 2: ids = "", index }) => ({
    kind: KINDS[kind as keyof typeof KINDS],
    rules: ids.split(" ").filter((id) => id !== ""),
    span: { start: index, end: index + comment.length },
  }));
}

/** Each upper-case letter of a text is a finding of the rule of that letter. */
function findingsOf(text: string): Diagnostic[] {
  return [...text.matchAll(/[A-Z]/g)].map(({ 0: letter, index }) => ({
    ruleId: letter.toLowerCase(),
    messageId: "m",
    level: "error",
    message: "",
    span: { start: index, end: index + 1 },
    legalBasis: null,
    url: "",
    related: [],
    fix: null,
    suggestions: [],
    accept: null,
  }));
}

function keptOf(text: string): string {
  const { kept } = silence(text, directivesOf(text), findingsOf(text));
  return kept.map(({ ruleId }) => ruleId).join("");
}

function unusedOf(text: string): (string | null)[] {
  return silence(text, directivesOf(text), findingsOf(text)).unused.map(({ rule }) => rule);
}

describe("silence", () => {
  it.each<[sentence: string, text: string, kept: string]>([
    ["keeps everything without directives", "A B", "ab"],
    ["passes over the next line only", "A\n<!-- next -->\nB C\nD", "ad"],
    ["looks for the next line beyond blank ones", "<!-- next -->\n\n  \nB\nC", "c"],
    ["looks for the next line inside a block quote", "> <!-- next -->\n>\n> B\n> C", "c"],
    ["reads line ends of every kind", "<!-- next -->\r\n\r\nB\r\nC", "c"],
    ["passes over the named rules only", "<!-- next b c -->\nA B C", "a"],
    ["lets directives stand under each other", "<!-- next a -->\n<!-- next b -->\nA B C", "c"],
    ["has no next line at the end of the text", "A\n<!-- next -->", "a"],
    ["silences what follows up to the end", "A <!-- off --> B\nC", "a"],
    ["silences what stands at the place of the directive itself", "<!-- off -->B", ""],
    ["speaks again after an enabling directive", "<!-- off --> A <!-- on --> B", "b"],
    ["silences one rule and enables it again", "<!-- off a --> A B <!-- on a --> A B", "bab"],
    ["enables one rule of all", "<!-- off --> A B <!-- on a --> A B", "a"],
    ["enables all by one directive", "<!-- off a --> <!-- off b --> A B <!-- on --> A B", "ab"],
    ["silences again a rule that was enabled", "<!-- off --> <!-- on a --> A <!-- off a --> A B", "a"],
    ["silences all again after one was enabled", "<!-- off --> <!-- on a --> A <!-- off --> A B", "a"],
  ])("%s", (_, text, kept) => {
    expect(keptOf(text)).toBe(kept);
  });

  it.each<[sentence: string, text: string, unused: (string | null)[]]>([
    ["a directive that silenced something is of use", "<!-- off --> A", []],
    ["one that found nothing to silence is not", "<!-- off --> <!-- on --> A <!-- next -->\n.", [null, null]],
    ["each named rule counts for itself", "<!-- next a b -->\nA", ["b"]],
    ["one that repeats another is not of use", "<!-- off a --> <!-- off a --> A", ["a"]],
    ["an enabling directive is never in question", "<!-- on --> <!-- on a --> A", []],
  ])("%s", (_, text, unused) => {
    expect(unusedOf(text)).toEqual(unused);
  });

  it("takes time in proportion to many directives and findings", () => {
    const text = "<!-- off a -->\nA B\n<!-- on a -->\n<!-- next b -->\n\nB\n".repeat(5000);
    expect(keptOf(text).length).toBe(5000);
  });
});
