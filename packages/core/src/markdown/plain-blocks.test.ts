import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { plainBlocks } from "./plain-blocks.ts";

const remark = unified()
  .data("micromarkExtensions", [gfmTable()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

describe("plainBlocks", () => {
  it.each([
    ["paragraphs and headings", "# Một\n\nHai\nba.\n\n#### Bốn  \nNăm"],
    ["headings that are underlined", "Một\nhai\n---\nBa\n===  \n"],
    ["rules", "---\n\nMột\n***\n- - -\n* * *"],
    ["items, in order or not, with lines that continue them", "- một\n  hai\nba\n- bốn\n\n1. năm\n3) sáu\n\n\nBảy"],
    ["items without words", "-\n- một\n\n* *\n\nHai\n* *\nba"],
    ["numbers that were wrapped to the next line", "Ngày\n15. tháng\n2025.\n\n2026 là năm"],
    ["emphasis, nested or in doubt", "**Một *hai* ba**bốn** _năm_ sáu_bảy *** tám*\n\n* **chín ** mười"],
    ["hard breaks and stray spaces", "  Một  \n  hai \nba\\\nbốn "],
    ["escapes and references", "2\\. Một &amp; hai, NN&MT; &nbsp; R&D"],
    ["brackets that are no links", "[a] [b][c] ![d] *[1]*"],
    ["tags of characters", "<b>Một</b>\t<i>Hai</i>\n\nÝ<sup>1</sup> < 5 % và <5"],
    ["tables", "| a |b|\n|---|:-:|\n| *c*<br>**d** ||\n||e_f|\n"],
    ["the bars of a flattened table", "|\nMột\n|\n| Hai\n\n|\n---\n|"],
  ])("reads %s as the parser does", (_name, text) => {
    const nodes = plainBlocks(text, { start: 0, end: text.length, line: 1 });
    expect(nodes).toEqual(remark.parse(text).children);
  });

  it.each([
    ["a quote", "> Một"],
    ["code", "Một `hai`"],
    ["a fence", "~~~\nmột"],
    ["an item in an item", "- một\n  - hai"],
    ["a paragraph in an item", "- một\n\n  hai"],
    ["indented code", "    một"],
    ["a link", "[một](/x)"],
    ["a definition", "[một]: /x"],
    ["a tag with attributes", 'Một <a href="/x">hai</a>'],
    ["a block of HTML", "<div>\nmột"],
    ["an address", "Gửi <a@b.vn>"],
    ["a reference by number", "Một &#38; hai"],
    ["a closed heading", "# Một #"],
    ["a row that no bar ends", "| a |\n|---|\n| b"],
    ["more marks than are paired here", "*a ".repeat(1001)],
  ])("leaves %s to the parser", (_name, text) => {
    expect(plainBlocks(text, { start: 0, end: text.length, line: 1 })).toBeNull();
  });
});
