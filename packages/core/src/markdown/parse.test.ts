import fc from "fast-check";
import type { RootContent } from "mdast";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "./parse.ts";

const remark = unified()
  .data("micromarkExtensions", [gfmTable()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();
const remarkWithFrontMatter = unified()
  .data("micromarkExtensions", [gfmTable(), frontmatter(["yaml"])])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown(), frontmatterFromMarkdown(["yaml"])])
  .use(remarkParse)
  .freeze();

const FRONT_MATTER = /^---[ \t]*[\r\n](?:[\s\S]*[\r\n])?---[ \t]*(?:[\r\n]|$)/;

function expectSameAsWhole(text: string): void {
  const whole = FRONT_MATTER.test(text) ? remarkWithFrontMatter : remark;
  expect(parseMarkdown(text).children).toEqual(whole.parse(text).children);
}

const PLAIN = [
  "Căn cứ Luật A;",
  "- Như trên;",
  "1. Mục đích",
  "**II. NỘI DUNG**",
  "## 2. Yêu cầu",
  "15 tháng 5",
  "a) Một",
];
const MARKUP = [
  "- ",
  "-",
  "+ ",
  "* ",
  "*",
  "**",
  "***",
  "_",
  "1. ",
  "2. ",
  "10) ",
  "> ",
  "```",
  "~~~",
  "    ",
  "  ",
  " ",
  "\t",
  "# ",
];
const LINKS = [
  "[a]",
  "[a]: b",
  "]:",
  "&amp;",
  "&",
  "\\",
  "`",
  "!",
  "<b>",
  "</b>",
  "<br>",
  "|",
  "| a | b |",
  "|---|---|",
  "---",
  "===",
];
const HTML = [
  "<!--",
  "-->",
  "<!-- c -->",
  "<div>",
  "</div>",
  "<script>",
  "</script>",
  "<?",
  "?>",
  "<![CDATA[",
  "]]>",
  "<!X",
];
const WORDS = ["a", "Căn", "x.", "1", "1.1 ", "ạ", "a\u0323", "\u00A0", "(", "“", "…", ",", ":", "😀"];
const BREAKS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n"];

/** Near emphasis: marks of every size between letters, marks and spaces. */
const EMPHASIS = [
  "*",
  "**",
  "***",
  "****",
  "_",
  "__",
  "___",
  "a",
  "à",
  "1",
  " ",
  ".",
  "(",
  "“",
  "”",
  "%",
  "\n",
  "\u00A0",
];
/** Near what else stands within words. */
const INLINE = [
  ...["**a**", "*", "_", "a", "ạ", " ", "  ", "(", ".", "\n", "\r\n", "  \n", " \n", "\n  ", "\t", "x\ty"],
  ...["\\", "\\\n", "\\*", "\\a", "[", "]", "[a]", "![", "](", "]:", "<br>", "<b>", "</b>", "<i >", "<5", "< ", "@"],
  ...["&", "&MT;", "&GT;", "&DD;", "&amp;", "&nbsp;", "&lt;", "&ouml;", "&#38;", "|", "`", "~", "!"],
];
/** Near what begins a line. */
const LINES = [
  ...["- ", "+ ", "* ", "-", "*", "+", "1. ", "2. ", "1.", "1)", "10) ", "12.", "1234567890. ", "-a", "1.a"],
  ...["# ", "## ", "#", "#a", "####### ", "# a #", "---", "--", "- - -", "* * *", "***", "**", "___", "===", "="],
  ...[
    "* *",
    "- +",
    "1. -",
    "a",
    "Căn",
    "**c**",
    "(",
    "…",
    "5",
    "2025.",
    "|",
    "| a |",
    "|---|",
    ":-",
    "a | b",
    "---|---",
  ],
  ...[
    " ",
    "  ",
    "    ",
    "\t",
    "> ",
    "~~~",
    "<div>",
    "<b>x",
    "<b>",
    "[a]",
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\r\n",
    "\n \n",
  ],
];

function document(pieces: readonly string[], longestLine: number): fc.Arbitrary<string> {
  const line = fc.array(fc.constantFrom(...pieces), { maxLength: longestLine }).map((parts) => parts.join(""));
  return fc.array(fc.tuple(line, fc.constantFrom(...BREAKS))).map((lines) => lines.flat().join(""));
}

const anyCodeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const DRAFT = [
  "**ỦY BAN NHÂN DÂN XÃ TÂN AN**  ",
  "Số: …/KH-UBND",
  "",
  "# KẾ HOẠCH",
  "Tổ chức Ngày hội đọc sách",
  "năm 2026",
  "",
  "Căn cứ *Luật Thư viện* ngày 21/11/2019;",
  "",
  "## **I. MỤC ĐÍCH**",
  "",
  "1. Mục đích",
  "",
  "- Nâng cao văn hóa đọc, góp phần phát triển kinh tế",
  "- xã hội của xã.",
  "",
  "- Thực hiện ***nghiêm túc***, (xem **phụ lục**).",
  "",
  "2\\. Yêu cầu &amp; tiến độ",
  "",
  "| Nội dung | Đơn vị |",
  "|---|---|",
  "| Khai mạc | Văn phòng |",
  "",
  "<!-- cchc-disable-next-line numbering-style -->",
  "a) Kịp thời",
  "",
  "    b) Thiết thực",
  "",
  "Nơi nhận:",
  "- Như trên;",
  "- Lưu: VT.",
];

describe("parseMarkdown", () => {
  it.each([
    ["paragraphs", "Một.\n\nHai\nba.\n\n\nBốn"],
    ["a list over blank lines, then a paragraph", "- một\n\n- hai\n\nBa"],
    ["tight and loose lists of several markers", "- một\n- hai\n1. ba\n2. bốn\n\n* năm\n\n10) sáu\n11) bảy\n\nTám"],
    ["an item with a second paragraph", "1. một\n\n   hai\n\nBa"],
    ["a lazy line in an item", "- một\nhai\n\nBa"],
    ["a number that was wrapped to the next line", "Ngày\n15. tháng\n\nBa"],
    ["a number that cannot interrupt an item", "- một\n2. hai\n\nBa"],
    ["a list that follows a paragraph at once", "Gồm:\n- một\n- hai\n\nBa"],
    ["headings of both kinds", "# Một\nHai\n\nBa\n---\n\n## Bốn ##\n\n#Năm"],
    [
      "emphasis, nested and doubtful",
      "**Một** *hai* ***ba***\n\n**Một *hai* ba**\n\n**Một **hai\n\na*b*c\n\n*(một)*, **“hai”**",
    ],
    ["emphasis over a line break", "**I. MỤC\nĐÍCH**\n\n*một\n\nhai*"],
    ["references and what looks like one", "A&B &amp; &khong; &#38;\n\nB"],
    ["fenced code over blank lines", "```\nmột\n\nHai\n```\n\nBa"],
    ["a fence that is never closed", "Một\n\n~~~\nhai\n\nBa\n\nBốn"],
    ["a fence with a longer closing", "````\nmột\n\n```\n\nHai\n`````\n\nBa"],
    ["a backtick fence that is no fence", "``` a`b\n\nHai\n\nBa"],
    ["a fence inside an item", "- ```\n  một\n\nHai\n\n```\nba\n\nBốn\n```"],
    ["a fence inside HTML", "<div>\n```\n\nMột\n\n```\n\nHai\n\nBa\n\n```\n\nBốn"],
    ["a fence after a tag inside a paragraph", "Một\n<span>\n```\nhai\n\nBa\n\nBốn\n```\n\nNăm"],
    ["a comment over blank lines", "<!-- một\n\nHai\n\n-->\n\nBa"],
    ["a comment that is never closed", "Một\n\n<!--\n\nHai\n\nBa"],
    ["a comment on one line", "<!-- một -->\n\nHai\n\nBa"],
    ["the shortest comment", "<!-->\n\nHai\n\nBa"],
    ["script over blank lines", "<script>\n\nMột\n\n</script>\n\nHai"],
    ["script inside an item", "- <script>\n\nMột\n\nHai"],
    ["a declaration and a processing instruction", "<!A\n\nMột>\n\n<?a\n\nHai?>\n\nBa"],
    ["a link definition at the end", "Xem [một].\n\nHai\n\n[một]: /x"],
    ["a link definition with its label on two lines", "Xem [một hai].\n\nBa\n\n[một\nhai]: /x"],
    ["front matter with a blank line", "---\nxã: Tân An\n\nLoại: kế hoạch\n---\n\nMột\n\nHai"],
    ["front matter alone", "---\nxã: Tân An\n---"],
    ["empty front matter", "---\r\n---\r\n\r\nMột"],
    ["a rule at the beginning, which is no front matter", "---\n\nHai\n\n1. Ba\n\n> Bốn"],
    ["a thematic break before a paragraph", "Một\n\n---\n\nHai"],
    ["a table between paragraphs", "Một\n\n| a | b |\n|---|---|\n| c | d |\n\nHai"],
    ["the bars of a flattened table", "|\nMột\n|\n| Hai\n\n|\n---\n|"],
    ["indented code after an item", "- một\n\n      hai\n\n    ba\n\nBốn"],
    ["block quotes", "> Một\n>\n> Hai\nba\n\n> Bốn\n\nNăm"],
    ["hard breaks and trailing spaces", "Một  \nhai \nba\\\nbốn \n\nNăm "],
    ["blank lines of spaces and tabs", "Một\n \t \nHai\n  \n- ba\n \n- bốn"],
    ["CRLF and CR", "Một\r\nhai\r\n\r\n- ba\r\n- bốn\r\rNăm\r\n"],
    ["strange spaces at the border of a line", "\u00A0Một\u00A0\n\nHai\u3000\n\n**Ba\u00A0**"],
    ["nothing", ""],
    ["blank lines only", "\n \n\r\n"],
    ["a whole draft", DRAFT.join("\n")],
    ["a whole draft in CRLF", DRAFT.join("\r\n")],
    ["a whole draft in a quote", DRAFT.map((line) => `> ${line}`).join("\n")],
    ["more than is parsed at once", `${"Một hai ba bốn. ".repeat(25)}_Năm_.\n\n`.repeat(25)],
  ])("gives the tree of the whole for %s", (_name, text) => {
    expectSameAsWhole(text);
  });

  it("gives the tree of the whole for any text of markup", () => {
    fc.assert(fc.property(document([...MARKUP, ...LINKS, ...HTML, ...WORDS, ...PLAIN], 4), expectSameAsWhole), {
      numRuns: 120,
    });
  });

  it.each([
    ["marks of emphasis", EMPHASIS, 400],
    ["markup within words", INLINE, 300],
    ["beginnings of lines", LINES, 300],
    ["all of them", [...EMPHASIS, ...INLINE, ...LINES], 200],
  ])("gives the tree of the whole for any order of %s", (_name, pieces, numRuns) => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, expectSameAsWhole), { numRuns });
  });

  it("gives the tree of the whole for capitals that may be a character reference", () => {
    const capitals = fc.string({ unit: fc.constantFrom(..."ABCDEGHILMNOPQRTUX2"), minLength: 1, maxLength: 5 });
    const named = fc.constantFrom("AMP", "COPY", "DD", "ENG", "ETH", "GT", "LT", "QUOT", "REG", "THORN", "TRADE");
    const property = fc.property(fc.oneof(capitals, named), (name) => expectSameAsWhole(`Bộ NN&${name}; TT`));
    fc.assert(property, { numRuns: 100 });
  });

  it("gives the tree of the whole for any order of plain lines", () => {
    fc.assert(fc.property(document([...PLAIN, ...WORDS, "**", "*", " ", "|"], 2), expectSameAsWhole), { numRuns: 120 });
  });

  it("gives the tree of the whole for any table", () => {
    const cell = fc.constantFrom(
      "",
      " ",
      " a ",
      "b",
      " **c** ",
      "**d**",
      " e<br>f ",
      "**g**<br>**h**",
      "*i*<br/>",
      "<br />k",
      " 1. ",
      " & ",
      "&amp;",
      "- ",
      " :-",
      "x\\",
      "`l`",
      "**m",
      "<br>",
      "…**n**.",
      "_o_",
      "[p]",
      "*",
      "<b>q</b>",
    );
    const delimiter = fc.constantFrom("-", "---", " --- ", ":-", ":-:", " -: ", "--- ", "=", "");
    const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `|${cells.join("|")}|`);
    const head = fc.array(delimiter, { minLength: 1, maxLength: 3 }).map((cells) => `|${cells.join("|")}|`);
    const other = fc.constantFrom("", " ", "a", "- a", "|", "| a", "a |", "# a", "> a", "  | a |", "|a| ");
    const lines = fc.tuple(row, head, fc.array(fc.oneof({ weight: 3, arbitrary: row }, other), { maxLength: 4 }));
    const text = fc.tuple(
      other,
      fc.constantFrom("\n\n", "\n", "\r\n\r\n"),
      lines,
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.constantFrom("", "\n", "\n\na"),
    );
    fc.assert(
      fc.property(text, ([before, gap, [first, second, rest], lineBreak, after]) => {
        expectSameAsWhole(before + gap + [first, second, ...rest].join(lineBreak) + after);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the tree of the whole for any lines of a draft", () => {
    const lines = fc.shuffledSubarray(DRAFT).map((chosen) => chosen.join("\n"));
    fc.assert(fc.property(lines, expectSameAsWhole), { numRuns: 40 });
  });

  it("survives random characters", () => {
    fc.assert(fc.property(fc.string({ unit: anyCodeUnit }), (text) => parseMarkdown(text).type === "root"));
  });

  it("counts from the beginning of a text with a byte order mark", () => {
    for (const body of ["Một\n\nHai", "`Một`\n\n`Hai`"]) {
      const paragraphs = parseMarkdown(`\uFEFF${body}`).children;
      expect(paragraphs.map(startOf)).toEqual([
        { line: 1, column: 2, offset: 1 },
        { line: 3, column: 1, offset: body.length - (body.endsWith("`") ? 5 : 3) + 1 },
      ]);
    }
  });
});

function startOf(node: RootContent): unknown {
  return node.position?.start;
}
