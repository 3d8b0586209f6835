import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import type { Division } from "./document/document.ts";
import { internalReferences } from "./internal-references.ts";
import { addMarkers } from "./testing/markers.ts";

/** The sentence with its references to clause 4 of section III marked, as it stands in clause 2 of that section. */
function marked(sentence: string, only: boolean): string {
  const text = `III. TỔ CHỨC THỰC HIỆN\n\n1. Một.\n\n2. ${sentence}\n\n4. Bốn.\n\n`;
  const analysis = analyze(text);
  const [section] = analysis.document.divisions;
  const clause = section?.children.at(-1) as Division;
  const found = internalReferences(analysis, clause, section ?? null, only);
  const offset = text.indexOf(sentence);
  return addMarkers(
    sentence,
    found.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
  );
}

describe("internalReferences", () => {
  it.each<[proves: string, sentence: string]>([
    ["the section follows the clause", "Thực hiện theo khoản ⟦4⟧ Mục III."],
    ["another word for the clause, and a comma", "Thực hiện theo mục ⟦4⟧, phần III Kế hoạch này."],
    ["another section follows it", "Thực hiện theo khoản 4 Mục II."],
    ["the section is this one", "Thực hiện theo khoản ⟦4⟧ Mục này."],
    ["no section is named", "Thực hiện theo khoản 4."],
    ["an article of a law", "Thực hiện theo khoản 4 Điều 3 Luật Lưu trữ năm 2024."],
    ["a number that is no reference", "Hoàn thành 4 Mục III lần."],
  ])("finds what is meant where %s", (_, sentence) => {
    expect(marked(sentence.replace(/[⟦⟧]/gu, ""), false)).toBe(sentence);
  });

  it.each<[proves: string, sentence: string]>([
    ["the number alone says it", "Thực hiện theo khoản ⟦4⟧ và báo cáo."],
    ["another document follows", "Thực hiện theo khoản 4 Nghị quyết của Hội đồng nhân dân."],
    ["this document follows", "Thực hiện theo khoản ⟦4⟧ Kế hoạch này."],
    ["the word is that of another form", "Thực hiện theo Chương 4 và Điều 4."],
  ])("of a number borne once, finds what is meant where %s", (_, sentence) => {
    expect(marked(sentence.replace(/[⟦⟧]/gu, ""), true)).toBe(sentence);
  });
});
