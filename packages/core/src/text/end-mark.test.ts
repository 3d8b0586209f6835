import { describe, expect, it } from "vitest";
import { parseMarkers } from "../testing/markers.ts";
import { endMark, onOwnLines } from "./end-mark.ts";
import { slice } from "./span.ts";

describe("the end mark of a line", () => {
  it.each([
    { name: "a semicolon", text: "- ⟦Các thôn;⟧", mark: ";", shown: ";" },
    { name: "a full stop inside emphasis", text: "- *⟦Lưu: VT.⟧*", mark: ".", shown: "." },
    { name: "two marks", text: "⟦Các thôn;.⟧", mark: ";.", shown: ";." },
    { name: "none after a word", text: "- ⟦Các thôn⟧\n", mark: "", shown: "thôn" },
    { name: "none after a bracket", text: "- ⟦UBND tỉnh (để báo cáo)⟧", mark: "", shown: "cáo)" },
    { name: "none in an empty span", text: "- ⟦⟧", mark: "", shown: "" },
  ])("is found: $name", ({ text: marked, mark, shown }) => {
    const { text, spans } = parseMarkers(marked);
    const [span] = spans;
    const found = endMark(text, span ?? { start: 0, end: 0 });
    expect(found.mark).toBe(mark);
    expect(slice(text, found.shown)).toBe(shown);
    expect(found.span.end).toBe(span?.end);
    expect(slice(text, found.span)).toBe(mark);
  });
});

describe("lines of their own", () => {
  it.each([
    { name: "a line each", text: "- ⟦a;⟧\r\n- ⟦b.⟧", own: true },
    { name: "a line each in a cell", text: "| ⟦a;⟧<br>- ⟦b.⟧ |", own: true },
    { name: "one line for both", text: "- ⟦a;⟧ - ⟦b.⟧", own: false },
    { name: "a single line", text: "⟦a⟧", own: true },
  ])("$name", ({ text: marked, own }) => {
    const { text, spans } = parseMarkers(marked);
    expect(onOwnLines(text, spans)).toBe(own);
  });
});
