import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, "utf8");
}

describe("docs/citations.md", () => {
  const [forms = ""] = read("docs/citations.md").split("## Xem những gì đã đọc");
  const examples = [...forms.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, example = ""]) => example);

  it("has examples", () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)("shows a form that is read as one citation: %s", (example) => {
    const { citations } = analyze(`Việc này căn cứ ${example}.\n`);
    expect(citations.map(({ text }) => text)).toEqual([example]);
  });
});
