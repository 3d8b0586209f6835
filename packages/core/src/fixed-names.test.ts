import { describe, expect, it } from "vitest";
import { fixedNamesIn } from "./fixed-names.ts";
import type { Prose } from "./markdown/prose-types.ts";
import { prosesOf } from "./testing/document-of.ts";

function namesIn(text: string): readonly string[] {
  return prosesOf(text).flatMap((prose: Prose) =>
    fixedNamesIn(prose).map(
      ({ name, wrongWords, ampersand }) => `${name}${"*".repeat(wrongWords.length)}${ampersand === null ? "" : "&"}`,
    ),
  );
}

describe("fixed names in running text", () => {
  it.each([
    ["Bộ Nội vụ và Sở Nội vụ", ["Bộ Nội vụ", "Sở Nội vụ"]],
    ["Phòng kinh tế, Hạ Tầng và Đô thị", ["Phòng Kinh tế, Hạ tầng và Đô thị**"]],
    ["Văn phòng Hội đồng nhân dân & Uỷ ban nhân dân", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân&"]],
    ["Sở Giáo dục&đào tạo", ["Sở Giáo dục và Đào tạo*&"]],
    ["Phòng Văn hoá – xã hội", ["Phòng Văn hóa - Xã hội*"]],
    ["HỘI ĐỒNG NHÂN DÂN", ["Hội đồng nhân dân"]],
    ["Cơ sở nội vụn và 12/BC-Bộ Nội vụ", []],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
