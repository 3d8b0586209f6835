import { applyEdits } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { Surroundings } from "../testing/cursor.ts";
import { placedIn } from "../testing/cursor.ts";
import { PLAN_HEAD } from "../testing/plan.ts";
import { completion, completionDocumentation } from "./completion.ts";
import type { CompletionItem } from "./completion-item.ts";

interface Asked extends Surroundings {
  readonly trigger?: string;
}

function items(marked: string, { trigger, ...surroundings }: Asked = {}): readonly CompletionItem[] {
  const { view, offset } = placedIn(marked, surroundings);
  return completion(view, offset, trigger ?? null).items;
}

function labels(marked: string, asked: Asked = {}): string[] {
  return items(marked, asked).map(({ label }) => label);
}

/** The text once the first item, or the one of this label, was taken. */
function taken(marked: string, asked: Asked = {}, label?: string): string | null {
  const { text } = placedIn(marked);
  const found = items(marked, asked);
  const item = label === undefined ? found[0] : found.find((one) => one.label === label);
  return item === undefined ? null : applyEdits(text, [{ span: item.replace, text: item.insert }]);
}

const DECREE = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";

describe("documents are completed", () => {
  it.each([
    ["after Căn cứ, by their number", "Căn cứ 30/2020/NĐ‸", `Căn cứ ${DECREE}`],
    ["after Căn cứ and a type", "Căn cứ Nghị định số 30/2020‸", `Căn cứ ${DECREE}`],
    [
      "by words without diacritics",
      "Căn cứ nghi dinh cong tac van thu 30/‸".replace("nghi dinh cong tac van thu 30/", "cong tac van thu so 30/"),
      null,
    ],
    ["by words of the title without diacritics", "Căn cứ Nghị định cong tac van thu‸", `Căn cứ ${DECREE}`],
    ["in a bullet", "- Căn cứ Nghị định số 30/2020‸", `- Căn cứ ${DECREE}`],
    ["in a sentence", "Thực hiện theo nghị định số 30/2020‸", `Thực hiện theo ${DECREE}`],
  ])("%s", (_name, text, expected) => {
    expect(taken(text)).toBe(expected);
  });

  it("with letters that are decomposed", () => {
    const text = "Căn cứ Nghị định số 30/2020".normalize("NFD");
    expect(taken(`${text}‸`)).toBe(`${"Căn cứ ".normalize("NFD")}${DECREE}`);
  });

  it("as laws by their name and day", () => {
    expect(labels("Căn cứ Luật Đất đ‸")[0]).toBe("Luật Đất đai ngày 18 tháng 01 năm 2024");
    expect(taken("Căn cứ luật dat dai‸")).toBe("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024");
  });

  it("with the dates that the draft prefers, and in words in a basis", () => {
    const text = `Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n\n`;
    expect(taken(`${text}Theo Nghị định số 30/2020‸`)).toBe(
      `${text}Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư`,
    );
    expect(taken(`${text}Căn cứ Nghị định số 30/2020‸`)).toBe(`${text}Căn cứ ${DECREE}`);
  });

  it("by type and number where the draft has named them in full before", () => {
    const text = `Theo ${DECREE}.\n\nLàm theo Nghị định số 30‸`;
    expect(taken(text)).toBe(`Theo ${DECREE}.\n\nLàm theo Nghị định số 30/2020/NĐ-CP`);
  });

  it("those of the draft before those of the folder before those of the register", () => {
    const own = "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.";
    const other = "Theo Nghị định số 3012/2026/NĐ-CP ngày 05/3/2026 của Chính phủ về việc khác.";
    const found = items(`${own}\n\nTheo Nghị định số 30‸`, { others: { "a.md": other } });
    expect(found.slice(0, 3).map(({ label, detail }) => `${label.slice(0, 28)}: ${detail}`)).toEqual([
      "Nghị định số 30/2020/NĐ-CP: trong dự thảo này",
      "Nghị định số 3012/2026/NĐ-CP: trong thư mục",
      expect.stringMatching(/^Nghị định số 30\/.*: (?:hết hiệu lực; )?sổ đăng ký$/u),
    ]);
  });

  it("a draft of the folder is cited under its own heading", () => {
    const found = taken(`${PLAN_HEAD.replace("52/KH", "60/KH")}Căn cứ Kế hoạch số 52‸`, {
      others: { "ke-hoach.md": PLAN_HEAD },
    });
    expect(found).toMatch(
      /Căn cứ Kế hoạch số 52\/KH-UBND ngày 10 tháng 3 năm 2026 của Ủy ban nhân dân xã Ka Đô về trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng$/u,
    );
  });

  it("only of the type that was typed", () => {
    const found = labels("Căn cứ Thông tư số 01/‸");
    expect(found.length).toBeGreaterThan(5);
    expect(found.every((label) => label.startsWith("Thông tư số 01/"))).toBe(true);
  });

  it("never the draft itself, nor the words that are being typed", () => {
    expect(labels(`${PLAN_HEAD}Theo Kế hoạch số 52/KH-UBND‸`)).toEqual([]);
  });

  it("with what a hover says, when it is asked for", () => {
    const { view, offset } = placedIn("Căn cứ Nghị định số 30/2020‸");
    const [item] = completion(view, offset, null).items;
    expect(completionDocumentation(view, item?.key ?? "")).toContain("đã đối chiếu");
    expect(completionDocumentation(view, "không có")).toBeNull();
  });

  it.each([
    ["after a type alone, when a space was typed", "Thực hiện Kế hoạch ‸", " "],
    ["after “Kế hoạch này”", "Thực hiện Kế hoạch này‸", undefined],
    ["after other words", "Trồng cây ‸", " "],
    ["in code", "```\nCăn cứ Nghị định số 30‸\n```", undefined],
    ["in front matter", "---\na: Căn cứ Nghị định số 30‸\n---\n", undefined],
  ])("not %s", (_name, text, trigger) => {
    expect(labels(text, trigger === undefined ? {} : { trigger })).toEqual([]);
  });

  it.each(["Căn cứ ‸", "Theo Nghị định số ‸", "Căn cứ Luật ‸"])("when a space was typed in %j", (text) => {
    expect(labels(text, { trigger: " " }).length).toBeGreaterThan(10);
  });
});

describe("units are completed", () => {
  it("after their level, those of the own province first", () => {
    const found = items(`${PLAN_HEAD}Phối hợp với xã Đ‸`);
    expect(found[0]?.detail).toBe("Lâm Đồng");
    expect(taken(`${PLAN_HEAD}Phối hợp với xã Đơn D‸`)).toBe(`${PLAN_HEAD}Phối hợp với xã Đơn Dương`);
  });

  it("in capitals after a level in capitals", () => {
    expect(taken("ỦY BAN NHÂN DÂN XÃ KA Đ‸")).toBe("ỦY BAN NHÂN DÂN XÃ KA ĐÔ");
  });

  it("as they are on the draft's date", () => {
    const dated = (date: string): string => `Ka Đô, ngày ${date}\n\nSố: 1/KH-UBND\n\nTại xã Long Thà‸`;
    const inDongNai = (date: string): string[] =>
      items(dated(date)).flatMap(({ label, detail }) => (detail === "Đồng Nai" ? [label] : []));
    expect(inDongNai("10 tháng 3 năm 2026")).toContain("Long Thành");
    expect(inDongNai("10 tháng 5 năm 2026")).not.toContain("Long Thành");
    expect(labels(dated("10 tháng 5 năm 2024"))).toEqual([]);
  });

  it("provinces by their level", () => {
    expect(labels("tại thành phố Hải‸")).toEqual(["Hải Phòng"]);
    expect(labels("tại tỉnh Lâm‸")).toEqual(["Lâm Đồng"]);
  });

  it.each([["Trên địa bàn xã tổ‸"], ["Trên địa bàn xã ‸"]])("not in %j", (text) => {
    expect(labels(text, { trigger: " " })).toEqual([]);
  });
});

describe("dates are completed", () => {
  const today = "2026-01-05";
  it("in words in the place line, or with a blank day", () => {
    expect(labels("Ka Đô, ngày‸", { today })).toEqual(["ngày 05 tháng 01 năm 2026", "ngày … tháng 01 năm 2026"]);
  });

  it("with what was typed of them replaced", () => {
    expect(taken("*Ka Đô, ngày 05 tháng‸", { today })).toBe("*Ka Đô, ngày 05 tháng 01 năm 2026");
  });

  it("without a zero before March and later", () => {
    expect(labels("Ka Đô, ngày‸", { today: "2026-03-15" })[0]).toBe("ngày 15 tháng 3 năm 2026");
  });

  it("in a sentence as the draft writes them", () => {
    expect(labels("Hoàn thành trước ngày‸", { today })).toEqual(["ngày 05 tháng 01 năm 2026", "ngày 05/01/2026"]);
    const numeric = "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n\nXong trước ngày‸";
    expect(labels(numeric, { today })[0]).toBe("ngày 05/01/2026");
  });

  it("with the own place before them", () => {
    const head = PLAN_HEAD.replace("Ka Đô, ngày 10 tháng 3 năm 2026", "Ka‸");
    expect(labels(head, { today })[0]).toBe("Ka Đô, ngày 05 tháng 01 năm 2026");
  });
});

describe("lines are completed", () => {
  it("as a signature with the lines below it", () => {
    expect(labels(`${PLAN_HEAD}Hết./.\n\nTM‸`)).toEqual([
      "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
      "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
    ]);
    expect(taken(`${PLAN_HEAD}Hết./.\n\nKT.‸`)).toBe(
      `${PLAN_HEAD}Hết./.\n\n**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**\n\n**\${1:Họ và tên}**`,
    );
  });

  it("for Hội đồng nhân dân where the symbol says so", () => {
    expect(labels(`${PLAN_HEAD.replace("KH-UBND", "NQ-HĐND")}Hết./.\n\nTM‸`)[0]).toBe(
      "TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH",
    );
  });

  it("not as a signature of the State in a document of the Party", () => {
    expect(labels("ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ KA ĐÔ\n\nSố 12-KH/ĐU\n\nKẾ HOẠCH\n\nTM‸")).toEqual([]);
  });

  it("as the title of a draft that has none", () => {
    expect(labels("Kế h‸")).toContain("KẾ HOẠCH");
    expect(labels(`${PLAN_HEAD}Kế h‸`)).not.toContain("KẾ HOẠCH");
  });

  it("as a block with places to fill in", () => {
    const [item] = items(`${PLAN_HEAD}Nơi n‸`);
    expect([item?.label, item?.isSnippet]).toEqual(["Nơi nhận", true]);
  });

  it("with the line breaks of the draft", () => {
    expect(taken("Hết./.\r\n\r\nKT.‸")).toContain("CHỦ TỊCH**\r\n**PHÓ");
  });
});

describe("names are completed", () => {
  it.each([
    ["ministries in their official capitals", "Gửi Bộ Văn h‸", "Gửi Bộ Văn hóa, Thể thao và Du lịch"],
    ["bodies of the own unit", `${PLAN_HEAD}Trình Ủy ban nhân dân x‸`, `${PLAN_HEAD}Trình Ủy ban nhân dân xã Ka Đô`],
    ["the department of the own kind of commune", `${PLAN_HEAD}Giao Phòng Kinh‸`, `${PLAN_HEAD}Giao Phòng Kinh tế`],
    ["a type, ready for its number", "Theo Quyết đ‸", "Theo Quyết định số "],
  ])("%s", (_name, text, expected) => {
    expect(taken(text)).toBe(expected);
  });

  it("not of a ministry that has ended", () => {
    expect(labels("Gửi Bộ Thông tin v‸")).toEqual([]);
    expect(labels("Ka Đô, ngày 10 tháng 3 năm 2024\n\nSố: 1/KH-UBND\n\nGửi Bộ Thông tin v‸")).toEqual([
      "Bộ Thông tin và Truyền thông",
    ]);
  });

  it.each(["giao b‸", `${PLAN_HEAD}B‸`, "‸", "Hết.‸"])("not for %j", (text) => {
    expect(labels(text)).toEqual([]);
  });
});
