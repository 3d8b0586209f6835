import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prosesOf as proses } from "../testing/document-of.ts";
import { slice } from "../text/span.ts";

function texts(text: string): string[] {
  return proses(text).map((prose) => prose.text);
}

/** The source of the first occurrence of `words` in the proses of `text`. */
function sourceOf(text: string, words: string): string | null {
  for (const prose of proses(text)) {
    const start = prose.text.indexOf(words);
    if (start >= 0) return slice(text, prose.map.toSourceSpan(start, start + words.length));
  }
  return null;
}

describe("the text of a prose", () => {
  it.each([
    ["drops emphasis, also in the middle of a word", "**Điề**u *1*. ***Tên*** gọi", ["Điều 1. Tên gọi"]],
    [
      "drops emphasis that Markdown does not see for a space in it",
      "**ỦY BAN **\nnăm *(dự kiến) *2026 *",
      ["ỦY BAN\nnăm (dự kiến) 2026"],
    ],
    ["keeps asterisks that are words", "(*) Ghi chú: a * b", ["(*) Ghi chú: a * b"]],
    ["keeps escaped asterisks", "\\*\\*Ghi chú\\*\\*", ["**Ghi chú**"]],
    ["drops escapes", "1\\. Số 12\\/QĐ \\a", ["1. Số 12/QĐ \\a"]],
    ["decodes references", "A&amp;B&nbsp;C &#x110; &#272; &lt; &khong; &amp;lt;", ["A&B\u00A0C Đ Đ < &khong; &lt;"]],
    ["keeps the words of a link", "[Luật A](https://a.vn) <https://b.vn>", ["Luật A https://b.vn"]],
    [
      "has one line break for each soft or hard break",
      "Một\nhai  \nba\\\nbốn \n năm<br>sáu",
      ["Một\nhai\nba\nbốn\nnăm\nsáu"],
    ],
    ["has one line break for CRLF and CR", "Một\r\nhai  \r\nba\rbốn", ["Một\nhai\nba\nbốn"]],
    ["leaves out the marks of a quote after a line break", "> Một\n> hai\n>> ba\nbốn", ["Một\nhai", "ba\nbốn"]],
    ["keeps a sign that only looks like the mark of a quote", "> Một\n> \\> hai", ["Một\n> hai"]],
    ["leaves out indentation", "Một\n   hai\n- ba\n  bốn\n     năm", ["Một\nhai", "- ba\nbốn\nnăm"]],
    [
      "has one object for code, images and unknown tags",
      "a `b` ![c](d) <img> <x>e</x>",
      ["a \uFFFC \uFFFC \uFFFC \uFFFCe\uFFFC"],
    ],
    [
      "drops what Word leaves in the middle of a symbol",
      "12/<b>Q</b>Đ-<span lang=VI>UB</span>ND<!-- x -->",
      ["12/QĐ-UBND"],
    ],
    ["keeps strange spaces", "Một\u00A0hai\u200Bba", ["Một\u00A0hai\u200Bba"]],
    ["is NFC", "Quyết định".normalize("NFD"), ["Quyết định"]],
    ["composes a letter whose mark stands outside the emphasis", "**e**\u0302", ["ê"]],
    ["is empty for a draft without words", " \n\n---\n\n<!-- a -->\n\n```\nmã\n```", []],
  ])("%s", (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ["as printed", "1. Một\n2) Hai\n10. Ba", ["1. Một", "2) Hai", "10. Ba"], [3, 3, 4]],
    ["for bullets of every kind", "- Một\n\n* Hai\n\n+ Ba", ["- Một", "* Hai", "+ Ba"], [2, 2, 2]],
    ["only in the first paragraph of an item", "1. Một\n\n   Hai", ["1. Một", "Hai"], [3, 0]],
    ["for each list that begins on the line", "- 1. Một\n  2. Hai", ["- 1. Một", "2. Hai"], [5, 3]],
    ["with its wide space", "1.   Một\n\n-     Hai", ["1.   Một", "-     Hai"], [5, 6]],
    ["before a heading", "- # Một", ["- Một"], [2]],
    ["before emphasis", "- **Một**", ["- Một"], [2]],
    ["of an item without words", "1.\n\nMột", ["1.", "Một"], [2, 0]],
    ["on the line above its words", "-\n  Một", ["- Một"], [2]],
  ])("keeps the list marker %s", (_name, text, expected, markerLengths) => {
    const found = proses(text);
    expect(found.map((prose) => prose.text)).toEqual(expected);
    expect(found.map((prose) => prose.markerLength)).toEqual(markerLengths);
  });
});

describe("blocks", () => {
  it("tells paragraphs, headings and cells apart", () => {
    const text = "# Một\n\nHai\n===\n\nBa\n\n| a | b |\n|---|---|\n| c | |\n\n| d |\n|---|";
    expect(proses(text).map(({ kind, text: words, depth, cell }) => [kind, words, depth, cell])).toEqual([
      ["heading", "Một", 1, null],
      ["heading", "Hai", 1, null],
      ["paragraph", "Ba", null, null],
      ["cell", "a", null, { table: 0, row: 0, column: 0 }],
      ["cell", "b", null, { table: 0, row: 0, column: 1 }],
      ["cell", "c", null, { table: 0, row: 1, column: 0 }],
      ["cell", "d", null, { table: 1, row: 0, column: 0 }],
    ]);
  });

  it("counts lists and quotes around a prose", () => {
    const depths = proses("Một\n\n- hai\n  - ba\n\n> bốn\n> > - năm").map(({ listDepth, quoteDepth }) => [
      listDepth,
      quoteDepth,
    ]);
    expect(depths).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  it.each([
    ["a bold paragraph", "**Một hai**", true],
    ["a bold item", "1. **Một hai**", true],
    ["bold and italic", "***Một*** **hai**", true],
    ["a heading", "# Một", true],
    ["bold words in a paragraph", "**Một** hai", false],
    ["italic words", "*Một*", false],
  ])("knows whether %s is strong", (_name, text, strong) => {
    expect(proses(text).map((prose) => prose.strong)).toEqual([strong]);
  });

  it.each([
    ["bars", "|\n**ỦY BAN NHÂN DÂN**\nXÃ TÂN AN\n|\nSố: 1/KH-UBND\n|", ["ỦY BAN NHÂN DÂN\nXÃ TÂN AN", "Số: 1/KH-UBND"]],
    [
      "dashes that Markdown takes for a heading",
      "ỦY BAN NHÂN DÂN\nXÃ TÂN AN\n-------\nSố: 1",
      ["ỦY BAN NHÂN DÂN\nXÃ TÂN AN", "Số: 1"],
    ],
    ["escaped dashes and underscores", "XÃ TÂN AN\n\\-\\-\\-\nSố: 1\n\\_\\_\\_\\_\nMột", ["XÃ TÂN AN", "Số: 1", "Một"]],
    ["a thematic break", "XÃ TÂN AN\n\n-------\n\nSố: 1", ["XÃ TÂN AN", "Số: 1"]],
    ["nothing but marks", "|\n--\n|\n\n**\n\n\\_\\_\\_", []],
  ])("divides the paragraph of a flattened header at %s", (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("knows for each piece whether it is strong", () => {
    expect(proses("**Một**\n|\nhai **ba**\n|\n**bốn** *năm*\n|\n**sáu**").map((prose) => prose.strong)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("takes several lines over dashes for a paragraph, one for a heading", () => {
    expect(proses("Một\nhai\n---").map((prose) => prose.kind)).toEqual(["paragraph"]);
    expect(proses("Một\n---").map((prose) => prose.kind)).toEqual(["heading"]);
    expect(proses("Một\n-").map((prose) => prose.kind)).toEqual(["paragraph"]);
  });

  it.each([
    ["a paragraph", "    Căn cứ **Luật** A;", ["Căn cứ Luật A;"]],
    ["paragraphs and items", "Một\n\n    a) Hai\n      ba\n\n    - bốn", ["Một", "a) Hai\nba", "- bốn"]],
    ["an item that was set off by a wide space", "1.      Mục đích", ["1.      Mục đích"]],
    ["in a quote", ">     Một\n>     hai", ["Một\nhai"]],
    ["tabs", "\tMột\n\t\thai", ["Một\nhai"]],
  ])("reads indented code as prose: %s", (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ["a paragraph and its entities", "<p align=center>KẾ&nbsp;HOẠCH</p>", ["KẾ\u00A0HOẠCH"]],
    ["several blocks", "<div>\n<p>Một</p><p>Hai<br>ba</p>\n</div>", ["Một", "Hai\nba"]],
    ["nothing for comments and scripts", "<!-- một -->\n\n<script>\nhai\n\n</script>\n\n<style>ba</style>", []],
    ["in a quote", "> <div>\n> Một\n> </div>", ["Một"]],
  ])("reads an HTML block: %s", (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("reads the cells of an HTML table, but not of a table in a table", () => {
    const rows = "<table><tr><th>A</th><td>B</td></tr><tr><td>C<table><tr><td>D</td></tr></table></td></tr></table>";
    expect(proses(rows).map(({ text, cell }) => [text, cell])).toEqual([
      ["A", { table: 0, row: 0, column: 0 }],
      ["B", { table: 0, row: 0, column: 1 }],
      ["C", { table: 0, row: 1, column: 0 }],
    ]);
  });
});

describe("the source of words", () => {
  it.each([
    ["without the markup around them", "**Luật A** này", "Luật A", "Luật A"],
    ["with the markup inside them", "12/**QĐ**-UBND", "12/QĐ-UBND", "12/**QĐ**-UBND"],
    ["with an escape", "1\\. Một", "1.", "1\\."],
    ["with a reference", "A&amp;B", "A&B", "A&amp;B"],
    ["in NFD, with every mark", "số hie\u0302\u0323u x", "hiệu", "hie\u0302\u0323u"],
    ["over a soft break in a quote", "> số\n> 12 x", "số\n12", "số\n> 12"],
    ["over a hard break", "số  \n12 x", "số\n12", "số  \n12"],
    ["in a cell", "| a | b\\|c |\n|---|---|", "b|c", "b\\|c"],
    ["in an item with its marker", "- x\n- **Một**", "- Một", "- **Một"],
    ["in indented code", "x\n\n    số **12** y", "12", "12"],
    ["in HTML", "<p>A&amp;<b>B</b> C</p>", "A&B", "A&amp;<b>B"],
    ["after a byte order mark", "\uFEFFMột hai", "hai", "hai"],
  ])("is found %s", (_name, text, words, source) => {
    expect(sourceOf(text, words)).toBe(source);
  });

  it("is the whole prose for its span", () => {
    const text = "x\n\n1. **Một** hai  \n   ba\n\ny";
    expect(proses(text).map((prose) => slice(text, prose.span))).toEqual(["x", "1. **Một** hai  \n   ba", "y"]);
  });
});

const LINES = [
  "ỦY BAN NHÂN DÂN XÃ TÂN AN  ",
  "**KẾ HOẠCH**",
  "Căn cứ *Luật* Thư viện &amp; Luật Trẻ em;",
  "- Nâng cao nhận thức của cán bộ,",
  "  công chức \\(viên chức\\)",
  "1. **Mục đích**, yêu cầu",
  "đ) hoàn thành trong quý II/2026.",
  "> Điều 5. Hiệu lực",
  "    b) Phối hợp thực hiện",
  "| Nội dung | Đơn vị |",
  "|---|---|",
  "|",
  "-------",
  "Số: <b>12</b>/KH<br>-UBND",
  "## II. TỔ CHỨC THỰC HIỆN",
  "",
  "",
];

const anyCodeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
const draftLines = fc.array(fc.constantFrom(...LINES), { maxLength: 12 });

describe("toProse for any draft", () => {
  it("finds each word again in the source", () => {
    fc.assert(
      fc.property(draftLines, (lines) => {
        const text = lines.join("\n").normalize("NFD");
        for (const prose of proses(text)) {
          for (const word of prose.text.matchAll(/\p{L}+/gu)) {
            const source = slice(text, prose.map.toSourceSpan(word.index, word.index + word[0].length));
            expect(source.normalize("NFC").replace(/\*+|<[^>]*>/g, "")).toBe(word[0]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives the same texts in NFD, in CRLF and in a block quote", () => {
    fc.assert(
      fc.property(draftLines, (lines) => {
        const expected = texts(lines.join("\n"));
        expect(texts(lines.join("\n").normalize("NFD"))).toEqual(expected);
        expect(texts(lines.join("\r\n"))).toEqual(expected);
        expect(texts(lines.map((line) => `> ${line}`).join("\n"))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("never throws, and maps in order and within the source", () => {
    const text = fc.oneof(
      fc.string({ unit: anyCodeUnit }),
      fc.string({ unit: fc.constantFrom(..."-*_>`<!|\\&;[]# \n\t1.aệ\u0302") }),
    );
    fc.assert(
      fc.property(text, (source) => {
        for (const prose of proses(source)) {
          const offsets = Array.from({ length: prose.text.length + 1 }, (_, at) => prose.map.toSource(at));
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          expect(offsets.at(-1)).toBeLessThanOrEqual(source.length);
          expect(prose.text).toBe(prose.text.normalize("NFC"));
        }
      }),
    );
  });

  it("follows nesting no deeper than a stack allows", () => {
    for (const deep of [">".repeat(1000), "- ".repeat(200), "*a ".repeat(200) + "b*".repeat(200)]) {
      expect(() => proses(`${deep} x`)).not.toThrow();
    }
  });
});
