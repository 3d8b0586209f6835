import type { Diagnostic } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { Report } from "../report.ts";
import { draft, report } from "../testing/report.ts";
import { formatJson } from "./json.ts";

const TEXT = "Một dòng.\r\nTheo Quyết định số 5.\n";

const DATE: Diagnostic = {
  ruleId: "some-rule",
  messageId: "conflict",
  level: "error",
  message: "Hai ngày khác nhau.",
  span: { start: 16, end: 26 },
  legalBasis: "Nghị định số 30/2020/NĐ-CP",
  url: "https://example.org/some-rule.md",
  related: [
    {
      path: "b.md",
      span: { start: 3, end: 4 },
      from: { line: 3, column: 1 },
      to: { line: 3, column: 2 },
      message: "Ngày kia ở đây.",
    },
  ],
  fix: null,
  suggestions: [
    { message: "Một chỗ", edits: [{ span: { start: 16, end: 26 }, text: "Kế hoạch" }] },
    {
      message: "Hai chỗ",
      edits: [
        { span: { start: 0, end: 3 }, text: "Hai" },
        { span: { start: 4, end: 8 }, text: "chỗ" },
      ],
    },
  ],
  accept: null,
};

const SPACE: Diagnostic = {
  ...DATE,
  ruleId: "other-rule",
  messageId: "space",
  level: "warning",
  related: [],
  legalBasis: null,
  suggestions: [],
  fix: [{ span: { start: 26, end: 27 }, text: "" }],
};

describe("formatJson", () => {
  it("has the keys of the contract, in its order, with lines and columns from 1 and offsets in UTF-16 units", () => {
    const text = formatJson(report([draft("a.md", TEXT, [DATE]), draft("b.md", "x\n\nyz", [])]));
    expect(JSON.parse(text)[0]).toEqual({
      filePath: "a.md",
      messages: [
        {
          ruleId: "some-rule",
          messageId: "conflict",
          severity: 2,
          level: "error",
          message: "Hai ngày khác nhau.",
          line: 2,
          column: 6,
          endLine: 2,
          endColumn: 16,
          offset: 16,
          endOffset: 26,
          legalBasis: "Nghị định số 30/2020/NĐ-CP",
          url: "https://example.org/some-rule.md",
          related: [{ filePath: "b.md", line: 3, column: 1, endLine: 3, endColumn: 2, message: "Ngày kia ở đây." }],
          fix: null,
          suggestions: [
            { message: "Một chỗ", fix: { range: [16, 26], text: "Kế hoạch" } },
            {
              message: "Hai chỗ",
              fix: null,
              fixes: [
                { range: [0, 3], text: "Hai" },
                { range: [4, 8], text: "chỗ" },
              ],
            },
          ],
        },
      ],
      errorCount: 1,
      warningCount: 0,
      infoCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    });
    const keys = [...text.matchAll(/^ {8}"(\w+)":/gm)].map((match) => match[1]).slice(0, 16);
    expect(keys).toEqual(
      "ruleId messageId severity level message line column endLine endColumn offset endOffset legalBasis url related fix suggestions".split(
        " ",
      ),
    );
  });

  it("gives a remark the severity of a warning and counts the levels apart", () => {
    const [result] = JSON.parse(
      formatJson(report([draft("a.md", TEXT, [SPACE, { ...SPACE, level: "info" }, { ...SPACE, level: "error" }])])),
    );
    expect(result.messages.map((message: { severity: number }) => message.severity)).toEqual([1, 1, 2]);
    expect(result).toMatchObject({
      errorCount: 1,
      warningCount: 1,
      infoCount: 1,
      fixableErrorCount: 1,
      fixableWarningCount: 1,
    });
  });

  it("lists several edits of one fix under fixes", () => {
    const edits = [
      { span: { start: 0, end: 1 }, text: "a" },
      { span: { start: 2, end: 2 }, text: "b" },
    ];
    const [one, several] = JSON.parse(formatJson(report([draft("a.md", TEXT, [SPACE, { ...SPACE, fix: edits }])])))[0]
      .messages;
    expect(one.fix).toEqual({ range: [26, 27], text: "" });
    expect(one).not.toHaveProperty("fixes");
    expect(several.fix).toBeNull();
    expect(several.fixes).toEqual([
      { range: [0, 1], text: "a" },
      { range: [2, 2], text: "b" },
    ]);
  });

  it("has output only in a dry run, for a draft that changes", () => {
    const drafts = [draft("a.md", "new", [], "old"), draft("b.md", "same", [])];
    const outputs = (fixing: Report["fixing"]): unknown[] =>
      JSON.parse(formatJson(report(drafts, { fixing }))).map((result: { output?: string }) => result.output);
    expect(outputs("dry-run")).toEqual(["new", undefined]);
    expect(outputs("write")).toEqual([undefined, undefined]);
  });

  it("gives an empty list for no draft, and ends in a line break", () => {
    expect(formatJson(report([]))).toBe("[]\n");
  });
});
