import { describe, expect, it } from "vitest";
import { at, draft, finding, report } from "../testing/report.ts";
import { formatRdjson } from "./rdjson.ts";

const TEXT = "Một.\r\nTheo 😀 Kế  hoạch số 5.\n";

describe("formatRdjson", () => {
  it("counts columns in bytes of UTF-8 and gives fix and suggestions as changes", () => {
    const found = finding(TEXT, "Kế  hoạch", {
      level: "warning",
      fix: [{ span: at(TEXT, "  "), text: " " }],
      suggestions: [{ message: "Đổi.", edits: [{ span: at(TEXT, "Kế  hoạch"), text: "Quyết định" }] }],
      related: [
        {
          path: "b.md",
          span: { start: 3, end: 5 },
          from: { line: 2, column: 2 },
          to: { line: 2, column: 4 },
          message: "Ở đây.",
        },
      ],
    });
    const printed = JSON.parse(formatRdjson(report([draft("a.md", TEXT, [found]), draft("b.md", "ô\nviệc")])));
    // "Theo " is 5 bytes, "😀 " another 5, "Kế" 4, "hoạch" 7.
    const range = { start: { line: 2, column: 11 }, end: { line: 2, column: 24 } };
    expect(printed).toEqual({
      source: { name: "cchc-lint", url: "https://www.npmjs.com/package/cchc-lint" },
      diagnostics: [
        {
          message: "“Kế  hoạch” sai.",
          location: { path: "a.md", range },
          severity: "WARNING",
          code: { value: "some-rule", url: "https://example.org/some-rule.md" },
          suggestions: [
            { range: { start: { line: 2, column: 15 }, end: { line: 2, column: 17 } }, text: " " },
            { range, text: "Quyết định" },
          ],
          related_locations: [
            {
              message: "Ở đây.",
              location: { path: "b.md", range: { start: { line: 2, column: 2 }, end: { line: 2, column: 6 } } },
            },
          ],
        },
      ],
    });
  });

  it("makes one change of a fix with several edits", () => {
    const edits = [
      { span: at(TEXT, "5"), text: "6" },
      { span: at(TEXT, "Kế"), text: "kế" },
    ];
    const printed = JSON.parse(formatRdjson(report([draft("a.md", TEXT, [finding(TEXT, "số", { fix: edits })])])));
    expect(printed.diagnostics[0].suggestions).toEqual([
      { range: { start: { line: 2, column: 11 }, end: { line: 2, column: 31 } }, text: "kế  hoạch số 6" },
    ]);
  });

  it("leaves out a change that runs over more lines than a comment can show", () => {
    const long = "dòng\n".repeat(50);
    const edits = [
      { span: { start: 0, end: 1 }, text: "D" },
      { span: { start: 45 * 5, end: 45 * 5 + 1 }, text: "D" },
    ];
    const printed = JSON.parse(formatRdjson(report([draft("a.md", long, [finding(long, "dòng", { fix: edits })])])));
    expect(printed.diagnostics[0].suggestions).toEqual([]);
  });
});
