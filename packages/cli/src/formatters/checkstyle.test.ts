import { describe, expect, it } from "vitest";
import { readXml } from "../testing/read-xml.ts";
import { draft, finding, report } from "../testing/report.ts";
import { formatCheckstyle } from "./checkstyle.ts";

const TEXT = "Một.\nTheo <Kế hoạch> & “Quyết định”.\n";

describe("formatCheckstyle", () => {
  it("has an element for each draft and in it one for each finding, with its place, level and rule", () => {
    const found = [finding(TEXT, "<Kế hoạch>"), finding(TEXT, "Một", { level: "info", message: 'Xem "a" & <b>.' })];
    expect(readXml(formatCheckstyle(report([draft("sau/a & b.md", TEXT, found), draft("c.md", "")])))).toEqual({
      name: "checkstyle",
      attributes: { version: "4.3" },
      children: [
        {
          name: "file",
          attributes: { name: "sau/a & b.md" },
          children: [
            {
              name: "error",
              attributes: {
                line: "2",
                column: "6",
                severity: "error",
                message: "“<Kế hoạch>” sai.",
                source: "cchc.some-rule",
              },
            },
            {
              name: "error",
              attributes: {
                line: "1",
                column: "1",
                severity: "info",
                message: 'Xem "a" & <b>.',
                source: "cchc.some-rule",
              },
            },
          ],
        },
        { name: "file", attributes: { name: "c.md" } },
      ],
    });
  });

  it("is a document also of no draft", () => {
    expect(readXml(formatCheckstyle(report([])))).toEqual({ name: "checkstyle", attributes: { version: "4.3" } });
  });
});
