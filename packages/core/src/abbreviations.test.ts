import { describe, expect, it } from "vitest";
import { introductionsOf } from "./abbreviations.ts";
import { analyze } from "./analyze.ts";

describe("an abbreviation is introduced", () => {
  it.each([
    ["in brackets after its words", "Đẩy mạnh cải cách hành chính (CCHC) ở xã.", "CCHC", "cải cách hành chính"],
    ["with words that say so", "Thực hiện chuyển đổi số (sau đây viết tắt là CĐS).", "CĐS", "chuyển đổi số"],
    ["before its words", "Nguồn vốn NTM (nông thôn mới) được cấp.", "NTM", "nông thôn mới"],
    [
      "for words joined by a small one",
      "Bộ phận Tiếp nhận và Trả kết quả (TNTKQ).",
      "TNTKQ",
      "Tiếp nhận và Trả kết quả",
    ],
    ["for words broken over lines", "Công tác cải cách\nhành chính (CCHC).", "CCHC", "cải cách hành chính"],
    ["for words that its letters do not show", "Ban quản lý dự án (sau đây gọi tắt là BQD).", "BQD", null],
  ])("%s", (_name, text, words, meaning) => {
    const found = introductionsOf(analyze(text)).get(words);
    expect(found?.meaning).toBe(meaning);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(words);
  });

  it("nowhere where it only is used", () => {
    expect(introductionsOf(analyze("Đẩy mạnh CCHC ở xã.")).size).toBe(0);
  });
});
