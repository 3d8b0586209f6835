import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { buildCorpus } from "./corpus.ts";
import { factsOf } from "./facts-of.ts";
import { parseRegister } from "./parse-register.ts";
import { resolve } from "./resolve.ts";

const HEAD =
  "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nSố: NUMBER/KH-UBND\n\nBình Minh, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nCông tác văn thư\n\n";

const { register } = await parseRegister(
  "symbol;date\n30/2020/NĐ-CP;05/3/2020\n76/NQ-CP;15/7/2021\n15/KH-UBND;05/02/2026",
  "csv",
  "so.csv",
);
const registers = register === null ? [] : [register];

/** How the citations of a body resolve in a draft of xã Bình Minh numbered 12 beside others of the given numbers. */
function resolutions(body: string, ...numbers: readonly string[]): string[] {
  const drafts = ["12", ...numbers].map((number, index) => ({
    path: `${index}.md`,
    analysis: analyze(`${HEAD.replace("NUMBER", number)}${index === 0 ? body : "I. MỤC ĐÍCH"}`),
  }));
  const corpus = buildCorpus(drafts.map(({ path, analysis }) => factsOf(analysis, path)));
  const [own] = drafts;
  return own ? own.analysis.citations.map((citation) => resolve(citation, own, corpus, registers)) : [];
}

const OTHER = "Theo Kế hoạch số 15/KH-UBND ngày 05/02/2026 của UBND xã Bình Minh.";

describe("resolve", () => {
  it.each<[sentence: string, body: string, numbers: string[], expected: string[]]>([
    ["the draft itself is here", "Ủy ban nhân dân xã tổ chức thực hiện Kế hoạch này.", [], ["here"]],
    ["another draft of the run is in the corpus", OTHER, ["15"], ["corpus"]],
    ["a number that no draft has is outside", OTHER, ["16"], ["outside"]],
    ["a number that two drafts have is ambiguous", OTHER, ["15", "15"], ["ambiguous"]],
    ["a draft whose number is blank is nobody's target", OTHER, [""], ["outside"]],
    ["the same number of another commune is outside", OTHER.replace("Bình Minh", "Tân An"), ["15"], ["outside"]],
    [
      "an issuer that cannot be told is ambiguous",
      "Theo Kế hoạch số 15/KH-UBND ngày 05/02/2026.",
      ["15"],
      ["ambiguous"],
    ],
    [
      "a document of a register is there, and so is its later mention",
      "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ. Nghị quyết số 76/NQ-CP được triển khai.",
      [],
      ["register", "register"],
    ],
    ["a draft of the run counts before a register", OTHER, ["15"], ["corpus"]],
    ["the same number of another year is outside", "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2022.", [], ["outside"]],
    ["a law cited by its name is outside", "Theo Luật Lưu trữ năm 2024.", [], ["outside"]],
  ])("%s", (_, body, numbers, expected) => {
    expect(resolutions(body, ...numbers)).toEqual(expected);
  });
});
