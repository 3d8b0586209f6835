import { applyEdits } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { placedIn } from "../testing/cursor.ts";
import { continueNumbering } from "./continue-numbering.ts";

/** The text after Enter at ⏎, with the cursor where it then stands. */
function entered(marked: string, lineBreak = "\n"): string {
  const { view, offset, text } = placedIn(marked.replace("⏎", `${lineBreak}‸`));
  const edits = continueNumbering(view, offset);
  const [edit] = edits;
  const at = edit === undefined ? offset : edit.span.start + edit.text.length;
  const changed = applyEdits(text, edits);
  return `${changed.slice(0, at)}‸${changed.slice(at)}`;
}

describe("a line break goes on with the list", () => {
  it.each([
    ["đ after d", "d) Làm đất.⏎", "d) Làm đất.\n\nđ) ‸"],
    ["e after đ", "đ) Làm đất.⏎", "đ) Làm đất.\n\ne) ‸"],
    ["g after e, since there is no f", "e) Làm đất.⏎", "e) Làm đất.\n\ng) ‸"],
    ["1.3. after 1.2.", "1.2. Làm đất.⏎", "1.2. Làm đất.\n\n1.3. ‸"],
    ["10 after 9, as a Markdown list", "9. Làm đất;⏎", "9. Làm đất;\n10. ‸"],
    ["a bullet", "- Như trên;⏎", "- Như trên;\n- ‸"],
    ["a bullet that is indented", "  + Thôn Một,⏎", "  + Thôn Một,\n  + ‸"],
    ["an item without its end mark", "a) Làm đất⏎", "a) Làm đất\n\nb) ‸"],
    ["items without a blank line between them", "a) Một;\nb) Hai;⏎", "a) Một;\nb) Hai;\nc) ‸"],
    ["items with a blank line between them", "1. Một.\n\n2. Hai.⏎", "1. Một.\n\n2. Hai.\n\n3. ‸"],
    ["an unmarked item right below its sibling", "1. Một\n\n2. Hai⏎", "1. Một\n\n2. Hai\n\n3. ‸"],
    ["before what follows", "a) Một;⏎\n\nHết.", "a) Một;\n\nb) ‸\n\nHết."],
    ["over the indent that the editor made", "  - Một;⏎  ", "  - Một;\n  - ‸"],
  ])("%s", (_name, text, expected) => {
    expect(entered(text)).toBe(expected);
  });

  it("with the line breaks of the text", () => {
    expect(entered("d) Làm đất.⏎", "\r\n")).toBe("d) Làm đất.\r\n\r\nđ) ‸");
  });

  it("of decomposed letters", () => {
    expect(entered("d) Làm đất.⏎".normalize("NFD"))).toBe(`${"d) Làm đất.".normalize("NFD")}\n\nđ) ‸`);
  });
});

describe("an empty item ends the list", () => {
  it.each([
    ["of bullets", "- Một;\n- ⏎", "- Một;\n‸"],
    ["of letters", "a) Một;\n\nb) ⏎", "a) Một;\n\n‸"],
    ["of letters without the space", "a) Một;\n\nb)⏎", "a) Một;\n\n‸"],
  ])("%s", (_name, text, expected) => {
    expect(entered(text)).toBe(expected);
  });
});

describe("a line break stays what it is", () => {
  it.each([
    ["after a heading in Roman numbers", "I. MỤC TIÊU⏎"],
    ["after a bold heading", "**1. Chuẩn bị**⏎"],
    ["after a Markdown heading", "## 1. Chuẩn bị.⏎"],
    ["after a short title, which may be a heading", "1. Chuẩn bị⏎"],
    ["after an article", "Điều 1. Hiệu lực.⏎"],
    ["after a line that opens a list", "- Yêu cầu:⏎"],
    ["after the archive line", "- Lưu: VT, KT.⏎"],
    ["inside a sentence", "a) Làm ⏎đất."],
    ["after plain words", "Hết.⏎"],
    ["after a blank line", "a) Một;\n⏎"],
    ["after a lone marker that continues nothing", "b) ⏎"],
    ["after the last letter of the alphabet", "y) Hết.⏎"],
    ["inside code", "```\n- một\n⏎```"],
    ["inside front matter", "---\nrules:\n  - một⏎\n---\n"],
    ["in a table", "| a |\n|---|\n| - một; |⏎"],
    ["in a quotation", "> - một;⏎"],
    ["at the beginning of the text", "⏎"],
  ])("%s", (_name, text) => {
    expect(entered(text)).toBe(text.replace("⏎", "\n‸"));
  });
});
