import { describe, expect, it } from "vitest";
import { parseMarkers } from "../testing/markers.ts";
import { lineHead } from "./line-head.ts";

describe("what stands before a place on its line", () => {
  it.each([
    { name: "the first line", text: "- ‸a", head: "- ", lineBreak: "\n" },
    { name: "a later line of a quotation", text: "> Nơi nhận:\n> - ‸a", head: "> - ", lineBreak: "\n" },
    { name: "a text with CRLF", text: "a\r\n- ‸b", head: "- ", lineBreak: "\r\n" },
    { name: "the beginning of the text", text: "‸a", head: "", lineBreak: "\n" },
  ])("$name", ({ text: marked, head, lineBreak }) => {
    const { text, cursor } = parseMarkers(marked);
    expect(lineHead(text, cursor ?? 0)).toEqual({ head, lineBreak });
  });
});
