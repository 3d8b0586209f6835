import { describe, expect, it } from "vitest";
import { DOUBLED, RIGHT } from "./testing/drafts.ts";
import { createWorkspace } from "./testing/workspace.ts";
import { startTiming } from "./timing.ts";

/** A clock that shows these times one after the other. */
function clock(...times: readonly number[]): () => number {
  const left = [...times];
  return () => left.shift() ?? Number.NaN;
}

describe("--timing", () => {
  it.each([
    ["in one thread", []],
    ["with a cache", ["--cache"]],
    ["with fixes shown", ["--fix-dry-run"]],
  ])("changes no byte of the output and not the exit code, %s", async (_, words) => {
    const { run } = await createWorkspace({ "a.md": DOUBLED, "b.md": RIGHT });
    const plain = await run([".", "--format", "json", ...words]);
    const timed = await run([".", "--format", "json", ...words, "--timing"]);
    expect({ ...timed, stderr: "" }).toEqual(plain);
  });

  it.each([
    ["vi", "đọc tệp", "tổng cộng"],
    ["en", "read", "total"],
  ])("prints the stages and every rule that ran on standard error, by --lang %s", async (language, first, last) => {
    const { run } = await createWorkspace({ "a.md": DOUBLED });
    const off = ["--rule", "unit-level: off"];
    const { stderr } = await run(["a.md", "--timing", "--lang", language, ...off]);
    const names = stderr
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(/^\s*(?:[\d.,]+|ms)\s+(?:\d+%|%)\s+/, ""));
    expect(names[1]).toBe(first);
    expect(names.at(-1)).toBe(last);
    expect(names).toContain("citation-doubled-words");
    expect(names).not.toContain("unit-level");
  });

  it("adds up what each costs, sorts the rules by it and calls the rest other", () => {
    const timing = startTiming(clock(0, 1, 3, 3, 4, 4, 8, 8, 10, 20));
    for (const stage of ["read", "a-rule", "b-rule", "read"]) timing.begin(stage)();
    expect(timing.table("en")).toBe(
      [
        "  ms     %  stage, rule",
        " 4.0   20%  read",
        " 0.0    0%  analyze",
        " 0.0    0%  facts",
        " 4.0   20%  b-rule",
        " 1.0    5%  a-rule",
        " 0.0    0%  format",
        "11.0   55%  other",
        "20.0  100%  total",
        "",
      ].join("\n"),
    );
  });
});
