import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/document-of.ts";
import type { Field, Header } from "./document.ts";

const header = (text: string): Header => documentOf(text).header;
const lines = (...parts: string[]): string => parts.join("\n\n");
const national = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";

describe("the header is read", () => {
  it.each([
    [
      "from paragraphs",
      lines(
        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ",
        `${national}\n${motto}`,
        "Số: 12/KH-UBND",
        "*Suối Mơ, ngày 05 tháng 4 năm 2026*",
        "**KẾ HOẠCH**",
        "**Trồng cây năm 2026**",
      ),
    ],
    [
      "from a table",
      lines(
        `| ỦY BAN NHÂN DÂN<br>XÃ SUỐI MƠ | **${national}**<br>${motto} |\n|---|---|\n| Số: 12/KH-UBND | *Suối Mơ, ngày 05 tháng 4 năm 2026* |`,
        "KẾ HOẠCH",
        "Trồng cây năm 2026",
      ),
    ],
    [
      "from a table whose lines are lost",
      lines(
        `|\n**ỦY BAN NHÂN\nDÂN**\nXÃ SUỐI MƠ\n-------\n|\n**${national.replace("HỘI ", "HỘI\n")}**\n${motto}\n-----\n|\n|\nSố:\n12/KH-UBND\n|\n*Suối Mơ,\nngày 05 tháng 4 năm 2026 *\n|`,
        "**KẾ HOẠCH**",
        "Trồng cây năm 2026",
      ),
    ],
    [
      "from two columns on each line",
      lines(
        `ỦY BAN NHÂN DÂN XÃ SUỐI MƠ ${national}\n${motto}\nSố: 12/KH-UBND Suối Mơ, ngày 05 tháng 4 năm 2026`,
        "KẾ HOẠCH\nTrồng cây năm 2026",
      ),
    ],
    [
      "from one line",
      `ỦY BAN NHÂN DÂN XÃ SUỐI MƠ ${national} ${motto} Số: 12/KH-UBND Suối Mơ, ngày 05 tháng 4 năm 2026 KẾ HOẠCH Trồng cây năm 2026`,
    ],
    [
      "from headings",
      lines(
        "###### ỦY BAN NHÂN DÂN XÃ SUỐI MƠ",
        `###### ${national} ${motto}`,
        "Số: 12/KH-UBND",
        "Suối Mơ, ngày 05 tháng 4 năm 2026",
        "## KẾ HOẠCH",
        "### Trồng cây năm 2026",
      ),
    ],
    [
      "below a news summary",
      lines(
        "Xã vừa có kế hoạch trồng cây.",
        "(1) Ba thôn tham gia.",
        `ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ`,
        `${national}\n${motto}`,
        "Số: 12/KH-UBND",
        "Suối Mơ, ngày 05 tháng 4 năm 2026",
        "KẾ HOẠCH",
        "Trồng cây năm 2026",
      ),
    ],
  ])("%s", (_name, text) => {
    const found = header(lines(text, "Căn cứ Luật Lâm nghiệp năm 2017;", "I. MỤC ĐÍCH"));
    expect(
      [found.nationalTitle, found.motto, found.place, found.type, found.abstract].map((field) => field?.value),
    ).toEqual([national, motto, "Suối Mơ", "Kế hoạch", "Trồng cây năm 2026"]);
    expect(found.number?.value).toMatchObject({
      number: "12",
      year: null,
      symbol: "KH-UBND",
      style: "state",
      groups: ["KH", "UBND"],
    });
    expect(found.date?.value.iso).toBe("2026-04-05");
    expect(found.issuer?.value).toBe("ỦY BAN NHÂN DÂN XÃ SUỐI MƠ");
  });

  it("keeps what was printed, however it is spelt", () => {
    const found = header(
      lines("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự Do – Hạnh phúc", "Số: 5/QĐ-UBND", "QUYẾT ĐỊNH"),
    );
    expect([found.nationalTitle?.value, found.motto?.value]).toEqual([
      "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập – Tự Do – Hạnh phúc",
    ]);
  });

  it("is empty for a draft that has none", () => {
    const found = header(lines("Các thôn trồng cây.", "1. Thôn Một", "2. Thôn Hai"));
    expect(found).toMatchObject({ span: null, issuer: null, number: null, place: null, type: null, addressees: [] });
  });
});

describe("quốc hiệu and tiêu ngữ", () => {
  it("are known where one word of them is misspelt", () => {
    const slips = ["CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phú"];
    const found = header(lines("ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ", slips.join("\n"), "Số: 12/KH-UBND", "KẾ HOẠCH"));
    expect([found.nationalTitle?.value, found.motto?.value]).toEqual(slips);
  });

  it("are not read from words that a conversion has torn apart, nor from other words", () => {
    const found = header(
      lines("CÔNG TY CỔ PHẦN XÂY DỰNG VIỆT NAM\nĐộc l ập - Tự do - Hạnh phúc", "Số: 12/KH-UBND", "KẾ HOẠCH"),
    );
    expect([found.nationalTitle, found.motto]).toEqual([null, null]);
  });
});

describe("the number", () => {
  it.each([
    ["a blank", "Số:      /KH-UBND", "", "KH-UBND", "state"],
    ["dots for a blank", "Số: ....../TTr-UBND", "", "TTr-UBND", "state"],
    ["a year", "Số: 031/2026/QĐ-UBND", "031", "QĐ-UBND", "state"],
    ["the Party's order", "Số 12-KH/ĐU", "12", "KH/ĐU", "party"],
    ["a blank in the Party's order", "Số      -KH/ĐU", "", "KH/ĐU", "party"],
    ["a space before the slash", "Số: 372 /QĐ-UBND", "372", "QĐ-UBND", "state"],
  ])("may have %s", (_name, line, number, symbol, style) => {
    const text = lines("ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ", line, "QUYẾT ĐỊNH", "Căn cứ Luật Đất đai;");
    const found = header(text).number;
    expect(found?.value).toMatchObject({ number, symbol, style });
    expect(text.slice(found?.span.start, found?.span.end)).toBe(line);
  });

  it.each([
    ["Số: 031/2026/QĐ-UBND", ["031", "2026", "QĐ-UBND", "031/2026/QĐ-UBND"], []],
    ["Số: 12 / KH-UBND", ["12", undefined, "KH-UBND", "12 / KH-UBND"], ["space", "space"]],
    ["Số:      /KH–UBND", [undefined, undefined, "KH–UBND", "KH–UBND"], ["dash"]],
    ["Số: ……/2026/QĐ-UBND", [undefined, "2026", "QĐ-UBND", "2026/QĐ-UBND"], []],
  ])("says of “%s” where its parts stand and how it is misprinted", (line, parts, kinds) => {
    const text = lines("ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ", line, "QUYẾT ĐỊNH", "Căn cứ Luật Đất đai;");
    const found = header(text).number?.value;
    const { number, year, symbol, fullSymbol } = found?.parts ?? {};
    expect(
      [number, year, symbol, fullSymbol].map((span) => (span ? text.slice(span.start, span.end) : undefined)),
    ).toEqual(parts);
    expect(found?.deviations.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("is not taken from a citation that wraps before “số”", () => {
    expect(header("Thực hiện Nghị quyết\nsố 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.").number).toBeNull();
  });

  it("is not taken from the abstract", () => {
    expect(
      header(lines("KẾ HOẠCH", "**Thực hiện Quyết định số 45/QĐ-UBND**", "Căn cứ Luật Đất đai;")).number,
    ).toBeNull();
  });
});

describe("place and date", () => {
  it.each([
    ["blanks", "Suối Mơ, ngày     tháng 5 năm 2026", "Suối Mơ", { day: null, month: 5, year: 2026, blank: true }],
    ["dots", "Suối Mơ, ngày ... tháng ... năm 2026", "Suối Mơ", { day: null, month: null, year: 2026, blank: true }],
    ["no comma", "Suối Mơ ngày 01 tháng 12 năm 2026", "Suối Mơ", { day: 1, month: 12, year: 2026, blank: false }],
    [
      "a place with its level",
      "Thành phố Hồ Chí Minh, ngày 01 tháng 12 năm 2026",
      "Thành phố Hồ Chí Minh",
      { day: 1, month: 12, year: 2026, blank: false },
    ],
    [
      "a numbered place",
      "Phường 3, ngày 01 tháng 12 năm 2026",
      "Phường 3",
      { day: 1, month: 12, year: 2026, blank: false },
    ],
    [
      "a place with an apostrophe",
      "Ea H'Leo, ngày 01 tháng 12 năm 2026",
      "Ea H'Leo",
      { day: 1, month: 12, year: 2026, blank: false },
    ],
    [
      "a place with a dash",
      "Phan Rang - Tháp Chàm, ngày 01 tháng 12 năm 2026",
      "Phan Rang - Tháp Chàm",
      { day: 1, month: 12, year: 2026, blank: false },
    ],
  ])("may have %s", (_name, line, place, date) => {
    const found = header(lines("Số: /KH-UBND", line, "KẾ HOẠCH", "Căn cứ Luật Đất đai;"));
    expect(found.place?.value).toBe(place);
    expect(found.date?.value).toMatchObject(date);
  });
});

describe("the issuers", () => {
  it.each([
    [
      "a department of a commune",
      "UBND XÃ SUỐI MƠ\nPHÒNG VĂN HÓA - XÃ HỘI",
      "UBND XÃ SUỐI MƠ",
      "PHÒNG VĂN HÓA - XÃ HỘI",
    ],
    ["both on one line", "UBND TỈNH ĐỒNG NAI SỞ TƯ PHÁP", "UBND TỈNH ĐỒNG NAI", "SỞ TƯ PHÁP"],
    [
      "a body of the Front",
      "ỦY BAN MTTQ VIỆT NAM\nXÃ SUỐI MƠ\nBAN THƯỜNG TRỰC",
      "ỦY BAN MTTQ VIỆT NAM XÃ SUỐI MƠ",
      "BAN THƯỜNG TRỰC",
    ],
    [
      "a Party committee",
      "ĐẢNG BỘ TỈNH ĐỒNG NAI\nĐẢNG ỦY XÃ SUỐI MƠ\n\\*",
      "ĐẢNG BỘ TỈNH ĐỒNG NAI",
      "ĐẢNG ỦY XÃ SUỐI MƠ",
    ],
    ["a name that wraps", "VĂN\nPHÒNG CHÍNH PHỦ", undefined, "VĂN PHÒNG CHÍNH PHỦ"],
  ])("are read for %s", (_name, text, parent, issuer) => {
    const found = header(lines(text, "Số: 12/BC-ABC", "BÁO CÁO", "Căn cứ Luật Đất đai;"));
    expect([found.parentIssuer?.value, found.issuer?.value]).toEqual([parent, issuer]);
  });

  it("are not a lone line in capitals far from any header", () => {
    expect(
      header(
        lines("UBND TỈNH ĐỒNG NAI", "Tin tức", "Giới thiệu", "Liên hệ", "Sơ đồ", "KẾ HOẠCH", "Căn cứ Luật Đất đai;"),
      ).issuer,
    ).toBeNull();
  });
});

describe("type and abstract", () => {
  it.each([
    ["the abstract in the same paragraph", "KẾ HOẠCH\nTrồng cây\nnăm 2026", "Kế hoạch", "Trồng cây năm 2026"],
    ["the abstract on the line of the type", "# BÁO CÁO KẾT QUẢ TRỒNG CÂY", "Báo cáo", "KẾT QUẢ TRỒNG CÂY"],
    [
      "an abstract that begins like a basis",
      "**KẾ HOẠCH**\n\n**Thực hiện công tác trồng cây**",
      "Kế hoạch",
      "Thực hiện công tác trồng cây",
    ],
    ["a type with a small heading", "## Tờ trình\n\n### Về trồng cây", "Tờ trình", "Về trồng cây"],
    ["no abstract", "QUYẾT ĐỊNH", "Quyết định", undefined],
    ["a sentence where the abstract is missing", "BÁO CÁO\n\nNăm qua xã đã trồng cây.", "Báo cáo", undefined],
    [
      "an abstract before the line of authority",
      "QUYẾT ĐỊNH\n\nVỀ VIỆC TRỒNG CÂY CỦA\nỦY BAN NHÂN DÂN XÃ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI MƠ",
      "Quyết định",
      "VỀ VIỆC TRỒNG CÂY CỦA ỦY BAN NHÂN DÂN XÃ",
    ],
  ])("are read with %s", (_name, text, type, abstract) => {
    const found = header(lines(text, "Căn cứ Luật Đất đai;", "1. Một"));
    expect([found.type?.value, found.abstract?.value]).toEqual([type, abstract]);
  });

  it("an official letter is known by V/v", () => {
    const found = header(
      lines(
        "Số: 30/UBND-KT\nV/v trồng cây\nven đường",
        "Suối Mơ, ngày 05 tháng 4 năm 2026",
        "Kính gửi: Các thôn",
        "Đề nghị các thôn trồng cây.",
      ),
    );
    expect([found.type?.value, found.abstract?.value, found.subjectLine]).toEqual([
      "Công văn",
      "trồng cây ven đường",
      true,
    ]);
  });

  it("an official letter without V/v is known by its symbol and its addressees", () => {
    expect(header(lines("Số: 30/UBND-KT", "Kính gửi: Các thôn", "Đề nghị các thôn trồng cây.")).type?.value).toBe(
      "Công văn",
    );
    expect(header(lines("Số: 30/TTr-UBND", "Kính gửi: Các thôn", "Đề nghị các thôn trồng cây.")).type).toBeNull();
  });
});

describe("the addressees", () => {
  const values = (text: string): readonly string[] =>
    header(lines("Số: 30/UBND-KT\nV/v trồng cây", text, "Đề nghị trồng cây.")).addressees.map(
      ({ value }: Field<string>) => value,
    );

  it.each([
    ["one on the line", "Kính gửi: Công an xã", ["Công an xã"]],
    ["one that wraps", "**Kính\ngửi:** Ủy ban nhân dân các xã,\nphường", ["Ủy ban nhân dân các xã, phường"]],
    ["a list", "Kính gửi:\n\n- Công an xã;\n- Các thôn.", ["Công an xã;", "Các thôn."]],
    ["a list on one line", "Kính gửi: - Công an xã; - Các thôn.", ["Công an xã;", "Các thôn."]],
    ["a second heading", "Kính gửi: Công an xã;\n\nĐồng kính gửi: Các thôn.", ["Công an xã;", "Các thôn."]],
  ])("are read as %s", (_name, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([10, 28, 29, 30, 31, 38, 39, 40, 60, 300])("are all read, however many there are: %i", (count) => {
    const list = Array.from({ length: count }, (_, index) => `- Thôn ${index + 1};`);
    expect(values(["Kính gửi:", "", ...list].join("\n"))).toHaveLength(count);
  });

  it("are read below as many lines as a web page may print above them", () => {
    const above = Array.from({ length: 45 }, (_, index) => `Mục lục ${index + 1}`);
    const text = lines(
      ...above,
      `${national}\n${motto}`,
      "Số: 30/UBND-KT\nV/v trồng cây",
      "Kính gửi: Các thôn.",
      "Đề nghị.",
    );
    expect(header(text).addressees.map(({ value }) => value)).toEqual(["Các thôn."]);
  });
});
