import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { referredDivisions } from "./referred-divisions.ts";
import { slice } from "./text/span.ts";

const HEAD = `Số: 24/KH-UBND

**KẾ HOẠCH**

**Trồng cây xanh năm 2026**

II. MỤC TIÊU

1. Một.

2. Hai.

III. NỘI DUNG

1. Ba.

2. Bốn.

a) Năm.

`;

/** Each step as printed, with the title of the division that it means. */
function meant(text: string): string[] {
  const analysis = analyze(HEAD + text);
  return referredDivisions(analysis).map(
    ({ division, span, numberSpan }) =>
      `${slice(analysis.text, span)} [${slice(analysis.text, numberSpan)}]: ${division.title}`,
  );
}

describe("the division that a draft refers to", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "is found step by step",
      "IV. HẾT\n\nTheo điểm a khoản 2 mục III Kế hoạch này.",
      ["điểm a [a]: Năm", "khoản 2 [2]: Bốn", "mục III [III]: NỘI DUNG"],
    ],
    ["is found for a number with a dot", "IV. HẾT\n\nTheo mục II.2 Kế hoạch này.", ["mục II.2 [II.2]: Hai"]],
    ["is not known where several bear the number", "IV. HẾT\n\nTheo khoản 2 Kế hoạch này.", []],
    ["is not known where none does", "IV. HẾT\n\nTheo khoản 7 mục III Kế hoạch này.", ["mục III [III]: NỘI DUNG"]],
  ])("%s", (_name, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});
