import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

const WORDS = ["--format", "--fix", "--fix-dry-run", "--quiet"];

describe("nearest", () => {
  it.each([
    ["letters that changed places", "--fromat", "--format"],
    ["a letter too few", "--quit", "--quiet"],
    ["a word that was only begun", "--fix-dry", "--fix-dry-run"],
    ["a word that stands for nothing near", "--register", null],
    ["nothing at all", "", null],
  ])("guesses at %s", (_, word, guess) => {
    expect(nearest(word, WORDS)).toBe(guess);
  });

  it("guesses nothing where there is nothing to guess", () => {
    expect(nearest("--fix", [])).toBeNull();
  });
});
