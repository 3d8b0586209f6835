import { describe, expect, it } from "vitest";
import { pageExamples, pageParts } from "./page-examples.ts";

const page = `# some-rule

## Vì sao

Lời văn.

## Sai

\`\`\`markdown
Một.

## Mục trong ví dụ
\`\`\`

\`\`\`markdown
<!-- draft: a.md -->
Hai.
<!-- draft: b.md -->
Ba.
\`\`\`

## Đúng
`;

describe("the page of a rule", () => {
  it("has its parts in order, headings of examples not counted", () => {
    expect(pageParts(page)).toEqual(["Vì sao", "Sai", "Đúng"]);
  });

  it("has examples of one draft and of several", () => {
    expect(pageExamples(page, "Sai").map(({ drafts }) => drafts)).toEqual([
      [{ path: "du-thao.md", text: "Một.\n\n## Mục trong ví dụ\n" }],
      [
        { path: "a.md", text: "Hai.\n" },
        { path: "b.md", text: "Ba.\n" },
      ],
    ]);
  });

  it("has no examples in a part that is empty or absent", () => {
    expect(pageExamples(page, "Đúng")).toEqual([]);
    expect(pageExamples(page, "Khi nào tắt")).toEqual([]);
  });
});
