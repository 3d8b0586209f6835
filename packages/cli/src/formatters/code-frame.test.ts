import { lineIndex } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { codeFrame } from "./code-frame.ts";
import { painter } from "./paint.ts";

/** The frame of the words between ⟦ and ⟧. */
function frame(marked: string, width = 60): string {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace("⟦", "").replace("⟧", "");
  const style = { paint: painter(false), width, gutter: 3 };
  return codeFrame({ text, lines: lineIndex(text) }, { start, end }, style).join("\n");
}

describe("codeFrame", () => {
  it("puts carets under the words", () => {
    expect(frame("# Đề mục\n\nCăn cứ ⟦Nghị định⟧ số 5;\n")).toBe(
      ["  3 │ Căn cứ Nghị định số 5;", "    │        ^^^^^^^^^"].join("\n"),
    );
  });

  it("shows each line of words that a line break divides, without indentation under carets", () => {
    expect(frame("- Theo Nghị ⟦định\r\n  số 5⟧ của")).toBe(
      ["  1 │ - Theo Nghị định", "    │             ^^^^", "  2 │   số 5 của", "    │   ^^^^"].join("\n"),
    );
  });

  it("shows no line of which the span has only the break before it", () => {
    expect(frame("một ⟦hai\n⟧ba")).toBe(["  1 │ một hai", "    │     ^^^"].join("\n"));
  });

  it("shows three lines of a longer span", () => {
    expect(frame("⟦a\nb\nc\nd\ne⟧").split("\n")).toHaveLength(6);
  });

  it("marks one place where something is missing, also at the end of a line or of the text", () => {
    expect(frame("hết⟦⟧\nsau")).toBe(["  1 │ hết", "    │    ^"].join("\n"));
    expect(frame("⟦⟧")).toBe(["  1 │", "    │ ^"].join("\n"));
  });

  it("cuts a long line around the words", () => {
    const [line = "", carets = ""] = frame(`${"kế hoạch ".repeat(30)}⟦sai⟧ ${"kế hoạch ".repeat(30)}`, 50).split("\n");
    expect(line.length).toBeLessThanOrEqual(50);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("sai");
  });
});
