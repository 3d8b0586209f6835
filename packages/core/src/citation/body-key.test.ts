import { describe, expect, it } from "vitest";
import { bodyKey, isSameBody } from "./body-key.ts";

describe("a body's key", () => {
  it.each([
    ["abbreviated and in full", "UBND xã Bình Minh", "Ủy ban nhân dân xã Bình Minh"],
    ["the committee and its head", "Chủ tịch Ủy ban nhân dân tỉnh", "UBND tỉnh"],
    ["the council and its standing members", "Thường trực HĐND xã", "Hội đồng nhân dân xã"],
    ["spelt with the tone elsewhere", "Uỷ ban nhân dân xã Hoà An", "Ủy ban nhân dân xã Hòa An"],
    ["in NFD", "Bộ Nội vụ".normalize("NFD"), "Bộ Nội vụ"],
  ])("is one for %s", (_, one, other) => {
    expect(bodyKey(one)).toBe(bodyKey(other));
  });

  it("tells committees of different places apart", () => {
    expect(bodyKey("UBND xã Thạch Khê")).not.toBe(bodyKey("UBND xã Thạch Khôi"));
  });
});

describe("two names in one draft", () => {
  it("are of one body where one leaves out the place", () => {
    expect(isSameBody("UBND xã", "Ủy ban nhân dân xã Bình Minh")).toBe(true);
  });

  it.each([
    ["levels differ", "UBND xã", "UBND tỉnh Sơn La"],
    ["a syllable goes on", "UBND xã Bình", "UBND xã Bìnha"],
    ["bodies differ", "Sở Nội vụ", "Sở Tư pháp"],
  ])("are of two where %s", (_, one, other) => {
    expect(isSameBody(one, other)).toBe(false);
  });
});
