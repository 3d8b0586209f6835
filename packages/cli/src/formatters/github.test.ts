import { describe, expect, it } from "vitest";
import { draft, finding, report } from "../testing/report.ts";
import { formatGithub } from "./github.ts";

const TEXT = "Một: hai, ba.\nTheo 100% số\nliệu.\n";

describe("formatGithub", () => {
  it("writes one workflow command for each finding, by its level", () => {
    const found = [
      finding(TEXT, "hai"),
      finding(TEXT, "ba", { level: "warning" }),
      finding(TEXT, "Theo", { level: "info" }),
    ];
    expect(formatGithub(report([draft("a.md", TEXT, found), draft("b.md", TEXT)]))).toBe(
      [
        "::error file=a.md,line=1,endLine=1,col=6,endColumn=9,title=some-rule::“hai” sai.\n",
        "::warning file=a.md,line=1,endLine=1,col=11,endColumn=13,title=some-rule::“ba” sai.\n",
        "::notice file=a.md,line=2,endLine=2,col=1,endColumn=5,title=some-rule::“Theo” sai.\n",
      ].join(""),
    );
  });

  it("escapes what would end the message or a property", () => {
    const found = finding(TEXT, "100%", { message: "100%, xem:\r\n::error::giả" });
    expect(formatGithub(report([draft("a,b:c%d.md", TEXT, [found])]))).toBe(
      "::error file=a%2Cb%3Ac%25d.md,line=2,endLine=2,col=6,endColumn=10,title=some-rule::100%25, xem:%0D%0A::error::giả\n",
    );
  });

  it("names no column of a finding that runs over lines", () => {
    expect(formatGithub(report([draft("a.md", TEXT, [finding(TEXT, "số\nliệu", { message: "Sai." })])]))).toBe(
      "::error file=a.md,line=2,endLine=3,title=some-rule::Sai.\n",
    );
  });

  it("says nothing where nothing was found", () => {
    expect(formatGithub(report([draft("a.md", TEXT)]))).toBe("");
  });
});
