import { describe, expect, it } from "vitest";
import { readXml } from "../testing/read-xml.ts";
import { draft, finding, report } from "../testing/report.ts";
import { formatJunit } from "./junit.ts";
import type { Element } from "./xml.ts";

const TEXT = "Một.\nTheo <Kế hoạch> & “Quyết định”.\n";

function suites(...drafts: Parameters<typeof report>[0]): Element {
  return readXml(formatJunit(report(drafts)));
}

describe("formatJunit", () => {
  it("has a suite for each draft, a case for each finding; errors and warnings fail, remarks pass", () => {
    const found = [
      finding(TEXT, "Một"),
      finding(TEXT, "Kế hoạch", { level: "warning", message: "Sai & “<b>”." }),
      finding(TEXT, "Quyết định", { level: "info" }),
    ];
    const { attributes, children = [] } = suites(draft("a & b.md", TEXT, found));
    expect(attributes).toEqual({ name: "cchc-lint", tests: "3", failures: "2", errors: "0" });
    expect(children).toHaveLength(1);
    expect(children[0]?.attributes).toEqual({
      name: "a & b.md",
      tests: "3",
      failures: "2",
      errors: "0",
      skipped: "0",
    });
    const cases = children[0]?.children ?? [];
    expect(cases[1]).toEqual({
      name: "testcase",
      attributes: { name: "some-rule (2:7)", classname: "a & b.md", file: "a & b.md", line: "2" },
      children: [
        {
          name: "failure",
          attributes: { type: "warning", message: "Sai & “<b>”." },
          text: "a & b.md:2:7: Sai & “<b>”.\nhttps://example.org/some-rule.md",
        },
      ],
    });
    expect(cases.map((each) => each.children?.[0]?.name)).toEqual(["failure", "failure", "system-out"]);
  });

  it("has one case that passes for a clean draft", () => {
    const { attributes, children = [] } = suites(draft("a.md", "Một.\n"));
    expect(attributes).toMatchObject({ tests: "1", failures: "0" });
    expect(children[0]?.children).toEqual([
      { name: "testcase", attributes: { name: "a.md", classname: "a.md", file: "a.md" } },
    ]);
  });
});
