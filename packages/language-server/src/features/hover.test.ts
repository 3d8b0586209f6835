import { parseRegister } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { placedIn } from "../testing/cursor.ts";
import { hover } from "./hover.ts";

const HEAD = `ỦY BAN NHÂN DÂN
XÃ TIÊN LÃNG

Số: 52/KH-UBND

Tiên Lãng, ngày 10 tháng 3 năm 2026

**KẾ HOẠCH**

**Trồng cây phân tán trên địa bàn xã Tiên Lãng, thành phố Hải Phòng**

`;

/** What the hover at ‸ says, with the words it stands on; null where it says nothing. */
function told(marked: string, surroundings: Parameters<typeof placedIn>[1] = {}): { on: string; says: string } | null {
  const { view, offset } = placedIn(marked, surroundings);
  const found = hover(view, offset);
  return found === null
    ? null
    : { on: view.analysis.text.slice(found.span.start, found.span.end), says: found.markdown };
}

describe("hover on a cited document", () => {
  it("tells what the register knows, with its reliability", () => {
    const found = told(`${HEAD}Theo Nghị định số 30/20‸20/NĐ-CP.`);
    expect(found?.on).toBe("Nghị định số 30/2020/NĐ-CP");
    expect(found?.says).toContain("**Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư**");
    expect(found?.says).toContain("Viện dẫn 1 lần trong dự thảo này.");
    expect(found?.says).toContain("đã đối chiếu");
  });

  it("tells that a document is no longer in force, and what replaced it", async () => {
    const { register } = await parseRegister(
      "symbol;date;issuer;title;status;replaced by;url\n12/QĐ-UBND;05/01/2025;Ủy ban nhân dân thành phố Hải Phòng;về cây xanh;Hết hiệu lực;34/QĐ-UBND;https://example.vn/12",
      "csv",
      "so.csv",
    );
    const found = told(
      `${HEAD}Theo Quyết định ‸số 12/QĐ-UBND ngày 05/01/2025 của Ủy ban nhân dân thành phố Hải Phòng.`,
      { registers: register === null ? [] : [register] },
    );
    expect(found?.says).toContain("Đã hết hiệu lực. Thay thế, bãi bỏ bởi: 34/QĐ-UBND.");
    expect(found?.says).toContain("Theo sổ đăng ký so.csv.");
    expect(found?.says).toContain("[Mở văn bản](<https://example.vn/12>)");
  });

  it("tells which drafts of the folder are it and cite it", () => {
    const other = HEAD.replace("52/KH", "60/KH");
    const citing = "Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân xã Tiên Lãng.";
    const found = told(`${other}Theo ‸${citing}`, {
      others: { "trong-cay.md": HEAD, "bao-cao.md": `${other}Theo ${citing}` },
    });
    expect(found?.says).toContain("Dự thảo trong thư mục: [trong-cay.md](<file:///trong-cay.md>)");
    expect(found?.says).toContain("Viện dẫn 1 lần trong 1 dự thảo khác: [bao-cao.md](<file:///bao-cao.md>).");
  });

  it("speaks English by setting", () => {
    const found = told(`${HEAD}Theo Nghị định số 30/2020/NĐ-CP‸.`, { config: { language: "en" } });
    expect(found?.says).toContain("Cited here: 1.");
  });

  it("finds what an alias points back at", () => {
    const found = told("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ. Theo Nghị định‸ 30 thì làm.");
    expect(found?.says).toContain("về công tác văn thư");
  });

  it("reads decomposed letters", () => {
    const found = told("Theo Nghị định số 30/20‸20/NĐ-CP ngày 05/3/2020 của Chính phủ.".normalize("NFD"));
    expect(found?.says).toContain("về công tác văn thư");
  });

  it("shows words of a draft literally", () => {
    const found = told("Theo Quyết định‸ số 5/QĐ-BNV ngày 05/3/2026 của Bộ Nội vụ về việc \\[a\\](b).", {
      registers: [],
    });
    expect(found?.says).not.toMatch(/[^\\]\[a/u);
  });

  it("says of the own number that it is this draft", () => {
    const found = told(HEAD.replace("52/KH", "52/‸KH"));
    expect(found?.on).toBe("Số: 52/KH-UBND");
    expect(found?.says).toMatch(/^\*\*Dự thảo này\*\*/u);
  });

  it("says nothing where it cannot be told which document is meant", () => {
    expect(told("Theo Nghị định ‸nêu trên thì làm.")).toBeNull();
  });
});

describe("hover on a finding", () => {
  it("tells the rule, its legal ground and its page, below which stands the document", () => {
    const found = told(`${HEAD}Theo Nghị định số 30/2020/NĐ-CP ngày 06/3/20‸20 của Chính phủ về công tác văn thư.`);
    expect(found?.says).toMatch(/^`citation-date-conflict` – /u);
    expect(found?.says).toContain("Trang quy tắc");
    expect(found?.says).toContain("---");
    expect(found?.on).toBe("06/3/2020");
  });

  it("names the clause", () => {
    const found = told(
      "Nơi nhận:\n\n- Như trên;\n- Lưu: VT, VHXH‸\n\n**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Nguyễn Văn Minh An**",
    );
    expect(found?.says).toMatch(/Căn cứ: .*Nghị định số 30\/2020\/NĐ-CP\./u);
  });
});

describe("hover on a unit", () => {
  it("tells its province and what formed it", () => {
    const found = told(`${HEAD}Tại xã Tiên ‸Lãng.`);
    expect(found?.on).toBe("xã Tiên Lãng");
    expect(found?.says).toContain("**xã Tiên Lãng**, thành phố Hải Phòng");
    expect(found?.says).toContain("thị trấn Tiên Lãng");
    expect(found?.says).toContain("huyện Tiên Lãng trước đây");
  });

  it("tells what became of a former one", () => {
    expect(told(`${HEAD}Tại xã Quyết Tiến‸.`)?.says).toContain("**xã Tiên Lãng, thành phố Hải Phòng**");
  });

  it("tells what formed a province", () => {
    expect(told(`${HEAD}Tại thành phố Hải Phòng‸.`)?.says).toContain("tỉnh Hải Dương");
  });

  it("takes a bare level word for the own unit", () => {
    expect(told(`${HEAD}Trên địa bàn x‸ã đã trồng.`)?.says).toContain("**xã Tiên Lãng**");
  });

  it("takes a bare level word of a province for the one above the own unit", () => {
    expect(told(`${HEAD}Trên địa bàn thà‸nh phố đã trồng.`)?.says).toContain("**thành phố Hải Phòng**");
    expect(told(`${HEAD}Trên địa bàn tỉ‸nh đã trồng.`)).toBeNull();
  });

  it("says nothing of a unit that nobody knows", () => {
    expect(
      told(`${HEAD}Tại xã Không Có Tên‸.`, { config: { rules: { "unit-unknown": { level: "off" } } } }),
    ).toBeNull();
  });
});

describe("hover on an abbreviation", () => {
  it.each([
    ["that the draft introduces", "Đẩy mạnh cải cách hành chính (CCHC). Công tác CC‸HC tốt.", "cải cách hành chính"],
    ["that everybody knows", "Đóng BH‸YT đầy đủ.", "bảo hiểm y tế"],
    ["at its end", "Đóng BHYT‸ đầy đủ.", "bảo hiểm y tế"],
  ])("tells one %s", (_name, text, meaning) => {
    expect(told(text)?.says).toContain(meaning);
  });

  it.each([["‸"], ["một ‸hai"], ["Trường THP ABCD‸EF."]])("says nothing at %s", (text) => {
    expect(told(text)).toBeNull();
  });
});
