import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snippetOf, textOf } from "./snippet.ts";

describe("a template as a snippet", () => {
  it.each([
    ["a blank is a tab stop", "Số: ⟨⟩/KH", "Số: $1/KH"],
    ["a blank shows what belongs there", "gửi ⟨nơi nhận⟩.", "gửi ${1:nơi nhận}."],
    ["blanks are visited in the order of the text", "⟨a⟩ ⟨⟩ ⟨b⟩", "${1:a} $2 ${3:b}"],
    ["what a snippet would read stays as it is", "giá $5 {a} \\n", "giá \\$5 {a\\} \\\\n"],
  ])("%s", (_, template, snippet) => {
    expect(snippetOf(template)).toBe(snippet);
  });

  it("changes no text that has no blank", () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replace(/[⟨⟩]/gu, "")),
        (text) => {
          expect(snippetOf(text).replace(/\\([\\$}])/gu, "$1")).toBe(text);
          expect(textOf(text)).toBe(text);
        },
      ),
    );
  });
});
