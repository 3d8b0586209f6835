import { describe, expect, it } from "vitest";
import { CitationParser } from "./grammar.ts";

describe("the grammar of citations", () => {
  it("is free of ambiguities and left recursion by chevrotain's own checks", () => {
    expect(() => new CitationParser(true)).not.toThrow();
  });
});
