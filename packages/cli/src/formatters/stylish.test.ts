import type { Diagnostic } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { CheckedDraft } from "../check-drafts.ts";
import type { Report } from "../report.ts";
import { at, draft, report } from "../testing/report.ts";
import { formatStylish } from "./stylish.ts";

const FIRST = "Kế hoạch.\n\nTheo Quyết định số 5 ngày 01/02/2026.\n";
const SECOND = "Căn cứ Quyết định số 5 ngày 02/02/2026.\n";

const CONFLICT: Diagnostic = {
  ruleId: "some-rule",
  messageId: "conflict",
  level: "error",
  message: "Ngày 01/02/2026 khác với dự thảo kia.",
  span: at(FIRST, "01/02/2026"),
  legalBasis: null,
  url: "",
  related: [
    {
      path: "sau/b.md",
      span: at(SECOND, "02/02/2026"),
      from: { line: 1, column: 29 },
      to: { line: 1, column: 39 },
      message: "ghi ngày 02/02/2026",
    },
  ],
  fix: null,
  suggestions: [],
  accept: null,
};

function show(drafts: readonly CheckedDraft[], settings: Partial<Report> = {}): string {
  return formatStylish(report(drafts, settings));
}

describe("formatStylish", () => {
  it("shows both sides of a contradiction with carets, then counts", () => {
    expect(show([draft("a.md", FIRST, [CONFLICT]), draft("sau/b.md", SECOND)])).toBe(
      `a.md
  3:27  lỗi  Ngày 01/02/2026 khác với dự thảo kia.  some-rule
     3 │ Theo Quyết định số 5 ngày 01/02/2026.
       │                           ^^^^^^^^^^
       ↳ sau/b.md:1:29  ghi ngày 02/02/2026
     1 │ Căn cứ Quyết định số 5 ngày 02/02/2026.
       │                             ^^^^^^^^^^

✖ 1 lỗi, 0 cảnh báo, 0 gợi ý trong 2 dự thảo
`,
    );
  });

  it("says in one line that nothing was found", () => {
    expect(show([draft("a.md", FIRST)])).toBe("✓ Không phát hiện sai sót trong 1 dự thảo.\n");
    expect(show([draft("a.md", FIRST)], { language: "en" })).toBe("✓ Nothing found in 1 draft.\n");
  });

  it("names the level of each finding and how many can be fixed", () => {
    const fix = [{ span: CONFLICT.span, text: "" }];
    const shown = show([
      draft("a.md", FIRST, [
        { ...CONFLICT, level: "warning", related: [], fix },
        { ...CONFLICT, level: "info", related: [] },
      ]),
    ]);
    expect(shown).toContain("  3:27  cảnh báo  ");
    expect(shown).toContain("  3:27  gợi ý  ");
    expect(shown).toMatch(/⚠ 0 lỗi, 1 cảnh báo, 1 gợi ý trong 1 dự thảo \(1 sửa được bằng --fix\)\n$/);
  });

  it("counts the other places beyond the third instead of showing them", () => {
    const related = Array.from({ length: 5 }, () => CONFLICT.related[0]).flatMap((each) => each ?? []);
    const shown = show([draft("a.md", FIRST, [{ ...CONFLICT, related }]), draft("sau/b.md", SECOND)]);
    expect(shown.match(/↳ sau\/b\.md/g)).toHaveLength(3);
    expect(shown).toContain("↳ và 2 chỗ khác");
  });

  it("names a place in a draft that is not of the run without a frame", () => {
    expect(show([draft("a.md", FIRST, [CONFLICT])])).toContain("       ↳ sau/b.md:1:29  ghi ngày 02/02/2026\n\n");
  });

  it("counts in English with the plural where it belongs", () => {
    const shown = show([draft("a.md", FIRST, [CONFLICT]), draft("sau/b.md", SECOND)], { language: "en" });
    expect(shown).toContain("✖ 1 error, 0 warnings, 0 info in 2 drafts\n");
  });

  it("colours levels and carets where colour is on, and the text stays the same", () => {
    const drafts = [draft("a.md", FIRST, [CONFLICT]), draft("sau/b.md", SECOND)];
    const coloured = show(drafts, { color: true });
    expect(coloured).toContain("\u001b[31m^^^^^^^^^^\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(show(drafts));
  });

  it("shows what fixes would change, each line around the change", () => {
    const before = `${"kế hoạch ".repeat(20)}số  5\n`;
    const shown = show([draft("a.md", before.replace("số  5", "số 5"), [], before)], { fixing: "dry-run", width: 60 });
    const [head, removed = "", added = ""] = shown.split("\n");
    expect(head).toBe("a.md  sẽ sửa");
    expect(removed).toMatch(/^ {5}1 - ….*số {2}5$/);
    expect(added).toMatch(/^ {7}\+ ….*số 5$/);
    expect(Math.max(removed.length, added.length)).toBeLessThanOrEqual(60);
  });

  it("names the drafts that were fixed, and what that comes to", () => {
    expect(show([draft("a.md", "new", [], "old")], { fixing: "write" })).toBe(
      "a.md  đã sửa\n\n✎ Đã sửa 1 dòng trong 1 dự thảo.\n\n✓ Không phát hiện sai sót trong 1 dự thảo.\n",
    );
  });
});
