import { describe, expect, it } from "vitest";
import { prosesOf as proses } from "../testing/document-of.ts";

const CUT = "Đẩy mạnh tuyên truyền về chuyển đổi số trong hoạt động của cơ quan và của";

describe("a paragraph that a page break cut", () => {
  it("is one prose, with the place of the join", () => {
    const [prose, ...others] = proses(`${CUT}\n\ntổ chức trên địa bàn.`);
    expect(others).toEqual([]);
    expect(prose?.text).toBe(`${CUT}\ntổ chức trên địa bàn.`);
    expect(prose?.joins).toEqual([CUT.length]);
    expect(prose?.map.toSource(CUT.length + 1)).toBe(CUT.length + 2);
  });

  it.each([
    ["after a comma", `${CUT} cơ quan,\n\nđơn vị, tổ chức trên địa bàn.`],
    ["an item and its rest at the margin", `- ${CUT}\n\ntổ chức trên địa bàn.`],
    ["a numbered item and its rest", `1. ${CUT}\n\n   tổ chức trên địa bàn.`],
    ["several pages", `${CUT}\n\ntổ chức ${CUT}\n\ncá nhân trên địa bàn.`],
    ["a rest that fills the page", `${CUT}\n\ntổ chức ${CUT}`],
    ["before a number that the text announced", `${CUT} Quyết định số\n\n12/QĐ-UBND ngày 05/01/2026.`],
    ["before a name that the text announced", `${CUT}\n\nChính phủ về chuyển đổi số.`],
    ["before a clause in lower case", `${CUT} xã theo\n\nkhoản 3 Điều 5 Nghị định này.`],
    ["before a word that is also a level", `${CUT} xã và\n\nmục tiêu cụ thể.`],
    ["inside a block quote", `> ${CUT}\n>\n> tổ chức trên địa bàn.`],
    ["a rest that is indented like code", `    ${CUT}\n\n    tổ chức trên địa bàn.`],
    ["in CRLF", `${CUT}\r\n\r\ntổ chức trên địa bàn.`],
    ["a word in lower case that is no point", `${CUT} y tế xã. Trạm\n\ny tế phối hợp thực hiện.`],
  ])("is joined: %s", (_name, text) => {
    expect(proses(text)).toHaveLength(1);
  });

  it.each([
    ["the first ends its sentence", `${CUT} xã.\n\ntổ chức trên địa bàn.`],
    ["the first announces a list", `${CUT} xã:\n\ntổ chức trên địa bàn.`],
    ["the sentence ends inside quotation marks", `${CUT} “xã.”\n\ntổ chức trên địa bàn.`],
    ["the next begins with a capital", `${CUT} xã\n\nTổ chức trên địa bàn.`],
    ["the next is a point", `${CUT} xã\n\na) tổ chức trên địa bàn.`],
    ["the next is a point after d", `${CUT} xã\n\nđ) tổ chức trên địa bàn.`],
    ["the next is an item", `${CUT} xã\n\n- tổ chức trên địa bàn.`],
    ["the next is numbered", `${CUT}\n\n2. tổ chức trên địa bàn.`],
    ["the next is a division", `${CUT}\n\nChương II TỔ CHỨC THỰC HIỆN`],
    ["the next is an article", `${CUT}\n\nĐiều 2. Tổ chức thực hiện.`],
    ["the next is a heading", `${CUT} xã\n\n## tổ chức trên địa bàn.`],
    ["the next is bold", `${CUT} xã\n\n**tổ chức trên địa bàn.**`],
    ["the next is a short label", `${CUT} xã\n\nlượt xem: 12`],
    [
      "the first is a title in capitals",
      "KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026\n\ncủa Ủy ban nhân dân xã.",
    ],
    ["the first is bold", `**${CUT}**\n\ntổ chức trên địa bàn.`],
    ["the first is short", "Tổ chức thực hiện\n\ncác cơ quan, đơn vị trên địa bàn xã."],
    ["the first is the subject of a letter", `V/v ${CUT}\n\ntổ chức trên địa bàn.`],
    ["the first is the addressee", `Kính gửi: ${CUT}\n\ntổ chức trên địa bàn.`],
    ["a rule stands between", `${CUT}\n\n***\n\ntổ chức trên địa bàn.`],
    ["a table stands between", `${CUT}\n\n| a |\n|---|\n\ntổ chức trên địa bàn.`],
    ["one is in a quote", `> ${CUT}\n\ntổ chức trên địa bàn.`],
    ["they are cells", `| ${CUT} | tổ chức trên địa bàn. |\n|---|---|`],
  ])("is not joined where %s", (_name, text) => {
    const texts = proses(text).map((prose) => prose.text);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.every((words) => !words.includes("\n"))).toBe(true);
  });
});

describe("a hard-wrapped line that begins with a dash", () => {
  const PARAGRAPH = "Phối hợp với các tổ chức chính trị - xã hội và các tổ chức chính trị";

  it.each([
    ["of a compound", `${PARAGRAPH}\n- xã hội trên địa bàn xã\ntriển khai thực hiện.`],
    ["of a period of years", `Thực hiện chương trình phát triển văn hóa đọc giai đoạn 2026\n- 2030 trên địa bàn.`],
  ])("belongs to its paragraph: the dash %s", (_name, text) => {
    expect(proses(text).map((prose) => prose.text)).toEqual([text]);
  });

  it.each([
    ["a blank line stands before it", `${PARAGRAPH}\n\n- xã hội trên địa bàn xã.`],
    ["more items follow", `${PARAGRAPH}\n- xã hội trên địa bàn xã\n- nghề nghiệp.`],
    ["it begins with a capital", `${PARAGRAPH}\n- Xã hội trên địa bàn xã.`],
    ["the text announces a list", `${PARAGRAPH}:\n- xã hội trên địa bàn xã.`],
  ])("is an item where %s", (_name, text) => {
    expect(proses(text).length).toBeGreaterThan(1);
  });
});
