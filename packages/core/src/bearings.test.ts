import { expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { bearingsOf, changedBearings } from "./bearings.ts";
import { factsOf } from "./facts-of.ts";

const CITED = "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An về trồng rừng.\n";

function facts(text: string): ReturnType<typeof factsOf> {
  return factsOf(analyze(text), "a.md");
}

it.each([
  ["words before a citation change nothing for other drafts", CITED, `Kính gửi: các sở.\n\n${CITED}`, false],
  ["another date of a cited document does", CITED, CITED.replace("05/3", "06/3"), true],
  ["another abstract of it does", CITED, CITED.replace("rừng", "cây"), true],
  ["a document that is cited no more does", CITED, "Không có gì.\n", true],
])("%s", (_, before, after, expected) => {
  expect(changedBearings(facts(before), facts(after)).size > 0).toBe(expected);
});

it("a draft that appears or goes bears on all that it says", () => {
  const all = new Set(bearingsOf(facts(CITED)).keys());
  expect(changedBearings(null, facts(CITED))).toEqual(all);
  expect(changedBearings(facts(CITED), null)).toEqual(all);
});
