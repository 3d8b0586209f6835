import { applyEdits } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { placedIn } from "../testing/cursor.ts";
import { codeActions } from "./code-actions.ts";

const WRONG = "Quyết định số 12/QĐ–UB‸ND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Nghệ An";
const COMMENT = "<!-- cchc-disable-next-line citation-symbol-form -->";
const HEAD = "# THÔNG BÁO\n\n";

/** The draft with the comment that is offered for the finding at the cursor. */
function disabled(marked: string): string {
  const { view, text, offset } = placedIn(marked);
  const action = codeActions(view, { start: offset, end: offset }, ["quickfix"]).find(({ title }) =>
    title.includes("Bỏ qua quy tắc “citation-symbol-form”"),
  );
  return applyEdits(text, action?.edits() ?? []);
}

const line = WRONG.replace("‸", "");

describe("the comment that disables a rule for a line", () => {
  it.each([
    ["stands above a paragraph", `${HEAD}${WRONG}.\n`, `${HEAD}${COMMENT}\n${line}.\n`],
    ["stands in the quotation of its paragraph", `${HEAD}> ${WRONG}.\n`, `${HEAD}> ${COMMENT}\n> ${line}.\n`],
    [
      "is as deep as the item of a list",
      `${HEAD}- Một.\n  - ${WRONG}.\n`,
      `${HEAD}- Một.\n  ${COMMENT}\n  - ${line}.\n`,
    ],
    [
      "ends the line before where it would tear a paragraph apart",
      `${HEAD}Căn cứ tình hình địa phương,\n${WRONG}.\n`,
      `${HEAD}Căn cứ tình hình địa phương, ${COMMENT}\n${line}.\n`,
    ],
    [
      "ends the row before in a table",
      `${HEAD}| STT | Văn bản |\n| --- | --- |\n| 1 | Một |\n| 2 | ${WRONG} |\n`,
      `${HEAD}| STT | Văn bản |\n| --- | --- |\n| 1 | Một ${COMMENT} |\n| 2 | ${line} |\n`,
    ],
    [
      "keeps the line breaks of the draft",
      `${HEAD}${WRONG}.\n`.replaceAll("\n", "\r\n"),
      `${HEAD}${COMMENT}\n${line}.\n`.replaceAll("\n", "\r\n"),
    ],
  ])("%s", (_, marked, expected) => {
    expect(disabled(marked)).toBe(expected);
  });

  it("is put around a table where no line of it can hold one", () => {
    expect(disabled(`${HEAD}| STT | Văn bản |\n| --- | --- |\n| 1 | ${WRONG} |\n`)).toBe(
      `${HEAD}<!-- cchc-disable citation-symbol-form -->\n| STT | Văn bản |\n| --- | --- |\n| 1 | ${line} |\n\n<!-- cchc-enable citation-symbol-form -->\n`,
    );
  });

  it("silences its finding and no other, and is no unused directive", () => {
    const fixed = disabled(`${HEAD}${WRONG}.\n\nTheo ${line}.\n`);
    const findings = placedIn(fixed).view.diagnostics.map(({ ruleId }) => ruleId);
    expect(findings.filter((id) => id === "citation-symbol-form")).toHaveLength(1);
    expect(findings).not.toContain("unused-directive");
  });
});
