import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { draft, finding, report } from "../testing/report.ts";
import { formatMarkdown } from "./markdown.ts";

const TEXT = "Một.\nTheo Kế hoạch số 5.\n";

describe("formatMarkdown", () => {
  it("has a table for each draft in which something was found", () => {
    const found = [finding(TEXT, "Kế hoạch"), finding(TEXT, "số 5", { level: "warning" })];
    expect(formatMarkdown(report([draft("a.md", TEXT, found), draft("b.md", TEXT)]))).toBe(`## Kết quả kiểm tra dự thảo

**1 lỗi, 1 cảnh báo, 0 gợi ý trong 2 dự thảo**

### \`a.md\`

| Dòng | Mức | Nội dung | Luật |
|---|---|---|---|
| 2:6 | 🔴 lỗi | “Kế hoạch” sai. | [some-rule](https://example.org/some-rule.md) |
| 2:15 | 🟡 cảnh báo | “số 5” sai. | [some-rule](https://example.org/some-rule.md) |
`);
  });

  it("says in one line that nothing was found, in either language", () => {
    expect(formatMarkdown(report([draft("a.md", TEXT)]))).toBe(
      "## Kết quả kiểm tra dự thảo\n\n✅ Không phát hiện sai sót trong 1 dự thảo.\n",
    );
    expect(formatMarkdown(report([draft("a.md", TEXT)], { language: "en" }))).toContain("✅ Nothing found in 1 draft.");
  });

  it("lets nothing of a message become markup or break its row", () => {
    const message = "a|b <img src=x> `c` **d** [e](f)\n| x |";
    const printed = formatMarkdown(report([draft("a`b.md", TEXT, [finding(TEXT, "Một", { message })])]));
    expect(printed).toContain("### ``a`b.md``");
    expect(printed).toContain("| a\\|b \\<img src=x\\> \\`c\\` \\*\\*d\\*\\* \\[e\\](f) \\| x \\| |");
    const cells = analyze(printed).proses.filter(({ kind }) => kind === "cell");
    expect(cells.map(({ text }) => text)).toContain("a|b <img src=x> `c` **d** [e](f) | x |");
  });

  it("fits into a comment and counts what it leaves out", () => {
    const many = Array.from({ length: 2000 }, () => finding(TEXT, "Kế hoạch"));
    const printed = formatMarkdown(report([draft("a.md", TEXT, many), draft("b.md", TEXT, many)]));
    const shown = printed.split("\n").filter((line) => line.startsWith("| 2:6 |")).length;
    expect(printed.length).toBeLessThan(65_536);
    expect(printed).toContain(`còn ${4000 - shown} chỗ khác`);
    expect(printed).not.toContain("b.md");
  });
});
