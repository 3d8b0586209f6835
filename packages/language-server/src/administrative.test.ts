import { analyze } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { isChecked } from "./administrative.ts";
import { PLAN } from "./testing/draft-texts.ts";

describe("by itself a Markdown file is a draft", () => {
  it.each([
    ["when it has the form of one", PLAN, true],
    ["when it has a number and symbol", "Số: 12/KH-UBND\n\nNội dung.\n", true],
    ["when it begins with legal bases", "Căn cứ Luật Lưu trữ ngày 21/6/2024;\n\nQUYẾT ĐỊNH:\n", true],
    ["when it bears its type and cites a document", "# THÔNG BÁO\n\nTheo Quyết định số 12/QĐ-UBND.\n", true],
    ["when it cites two documents", "Theo Quyết định số 12/QĐ-UBND và Kế hoạch số 3/KH-UBND.\n", true],
    ["not when it cites one, as any page may", "# Ghi chú\n\nXem Nghị định số 30/2020/NĐ-CP.\n", false],
    ["not when it is about something else", "# Read me\n\nRun `npm install`.\n", false],
    ["not when it is empty", "", false],
  ])("%s", (_, text, expected) => {
    expect(isChecked(analyze(text), "auto")).toBe(expected);
  });
});

describe("someone may choose", () => {
  it.each([
    ["the setting checks every file", "# Ghi chú\n", "always", true],
    ["the setting checks none", PLAN, "never", false],
    ["front matter has a file checked, whatever the setting", "---\ncchc: true\n---\n\n# Ghi chú\n", "never", true],
    [
      "front matter leaves a file alone, whatever the setting",
      `---\r\ntitle: x\r\ncchc: false # mẫu\r\n---\r\n\r\n${PLAN}`,
      "always",
      false,
    ],
    ["a line that only looks like it, outside front matter, chooses nothing", `${PLAN}\ncchc: false\n`, "auto", true],
    ["a value that is none chooses nothing", `---\ncchc: maybe\n---\n\n${PLAN}`, "auto", true],
  ] as const)("%s", (_, text, enable, expected) => {
    expect(isChecked(analyze(text), enable)).toBe(expected);
  });
});
