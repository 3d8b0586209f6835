import { describe, expect, it } from "vitest";
import type { DraftText } from "./analysis-keeper.ts";
import { analysisKeeper } from "./analysis-keeper.ts";

const draft = (path: string, characters: number): DraftText => ({ path, text: "a".repeat(characters) });

/** Which of the drafts have the same analysis when asked for again after all. */
function keptOf(most: number, drafts: readonly DraftText[]): readonly string[] {
  const { analysisOf } = analysisKeeper(most);
  const first = drafts.map(analysisOf);
  return drafts.filter((one, at) => analysisOf(one) === first[at]).map(({ path }) => path);
}

describe("analyses kept for when drafts are judged", () => {
  it.each<[what: string, most: number, drafts: readonly DraftText[], kept: readonly string[]]>([
    ["all where there is room", 30, [draft("a", 10), draft("b", 20)], ["a", "b"]],
    ["those that find room", 30, [draft("a", 20), draft("b", 20), draft("c", 10)], ["a", "c"]],
    ["the first, however large", 30, [draft("a", 50), draft("b", 1)], ["a"]],
    ["none where none shall be", 0, [draft("a", 5)], []],
  ])("are %s", (_, most, drafts, kept) => {
    expect(keptOf(most, drafts)).toEqual(kept);
  });

  it("are made anew for a new text, and when they were let go", () => {
    const { analysisOf, forget } = analysisKeeper(100);
    const old = analysisOf(draft("a", 10));
    const next = analysisOf(draft("a", 11));
    expect([old.text.length, next.text.length]).toEqual([10, 11]);
    forget("a");
    expect(analysisOf(draft("a", 11))).not.toBe(next);
  });
});
