import { describe, expect, it } from "vitest";
import { CitationParser } from "./grammar.ts";
import { createLexer } from "./tokens.ts";

describe("the grammar of citations", () => {
  it("is free of ambiguities and left recursion by chevrotain's own checks", () => {
    expect(() => new CitationParser(true)).not.toThrow();
  });

  it("has tokens that pass chevrotain's own checks", () => {
    expect(createLexer(false, true).lexerDefinitionErrors).toEqual([]);
  });
});
