import { describe, expect, it } from "vitest";
import { viewOf } from "../testing/cursor.ts";
import { PLAN } from "../testing/plan.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

const { folder } = viewOf(PLAN, {
  others: {
    "ghi-chu.md": "Không có tiêu đề",
    "bao-cao.md": PLAN.replace("KẾ HOẠCH", "BÁO CÁO").replace("52/KH", "9/BC"),
  },
});

function names(query: string, limit?: number): string[] {
  return workspaceSymbols(folder, query, limit).map(({ name, container }) => `${container}: ${name}`);
}

describe("workspace symbols", () => {
  it.each([
    [
      "drafts by number",
      "52/KH",
      ["du-thao.md: Kế hoạch số 52/KH-UBND Trồng cây phân tán trên địa bàn xã Ka Đô, tỉnh Lâm Đồng"],
    ],
    ["drafts by path, which have no title", "ghi-chu", ["ghi-chu.md: ghi-chu.md"]],
    ["divisions without diacritics", "nhiem vu", ["du-thao.md: II. NHIỆM VỤ", "bao-cao.md: II. NHIỆM VỤ"]],
    [
      "words in any order and in NFD",
      "vụ NHIỆM".normalize("NFD"),
      ["du-thao.md: II. NHIỆM VỤ", "bao-cao.md: II. NHIỆM VỤ"],
    ],
    ["nothing for other words", "khong thay", []],
  ])("find %s", (_name, query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it("list drafts first for an empty query, as many as asked for", () => {
    const found = names("", 4);
    expect(found).toHaveLength(4);
    expect(found.slice(0, 3).map((name) => name.split(":")[0])).toEqual(["du-thao.md", "ghi-chu.md", "bao-cao.md"]);
  });
});
