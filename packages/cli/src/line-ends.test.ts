import { describe, expect, it } from "vitest";
import { keepLineEnds } from "./line-ends.ts";

describe("keepLineEnds", () => {
  it.each([
    ["turns a new line end into that of a draft from Windows", "a\r\nb\r\n", "a\r\nnew\nb\r\n", "a\r\nnew\r\nb\r\n"],
    ["leaves the line ends of other drafts", "a\nb\n", "a\nnew\nb\n", "a\nnew\nb\n"],
    ["leaves a draft alone that mixes both", "a\r\nb\nc", "a\r\nb\nnew\nc", "a\r\nb\nnew\nc"],
    ["leaves a draft of one line", "a", "a\nb", "a\nb"],
  ])("%s", (_, original, fixed, expected) => {
    expect(keepLineEnds(original, fixed)).toBe(expected);
  });
});
