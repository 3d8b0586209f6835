import { describe, expect, it } from "vitest";
import { titleLikeness } from "./title-likeness.ts";

const PLAN = "ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Lâm Đồng năm 2026";

describe("two abstracts", () => {
  it.each([
    ["the words that introduce them differ", `về việc ${PLAN}`],
    ["one begins with a capital", PLAN.replace("ban", "Ban")],
    ["one word is left out", PLAN.replace(" nhà nước", "")],
    ["one is broken over lines and ends in a mark", `${PLAN.replace(" nhà", "\nnhà")},`],
  ])("are the same where %s", (_, other) => {
    expect(titleLikeness(PLAN, other)).toBe("same");
  });

  it("are the same where a range is spaced otherwise", () => {
    expect(titleLikeness("về cải cách hành chính 2026-2030", "về cải cách hành chính 2026 - 2030")).toBe("same");
  });

  it("are the same whatever the Unicode form and the place of the tone", () => {
    expect(titleLikeness("về văn hóa, thể thao và du lịch", "Về văn hoá, thể thao và du lịch".normalize("NFD"))).toBe(
      "same",
    );
  });

  it.each([
    ["the year differs", PLAN.replace("2026", "2025")],
    ["one is cut short", "ban hành Kế hoạch cải cách hành chính"],
    ["one says too little", "ban hành Kế hoạch"],
  ])("leave it unclear where %s", (_, other) => {
    expect(titleLikeness(PLAN, other)).toBe("unclear");
  });

  it("are different where most words differ", () => {
    expect(titleLikeness(PLAN, "về việc kiện toàn Ban Chỉ đạo phòng thủ dân sự xã")).toBe("different");
  });

  it("do not become alike by a difference of one diacritic alone", () => {
    expect(titleLikeness("về phòng, chống dịch bệnh", "về phòng, chống địch bệnh")).toBe("unclear");
  });
});
