import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { repeatedItems } from "./repeated-items.ts";

const ITEM = "Lập danh sách gia đình có giấy tờ bị rách, mờ để phục chế";

/** The items of a list that repeat one before, without their marks. */
function repeated(...items: readonly string[]): readonly string[] {
  const text = `**1. Nội dung**\n\n${items.join("\n\n")}\n`;
  return repeatedItems(analyze(text)).map(({ prose }) => prose.text);
}

describe("an item is repeated", () => {
  it.each([
    ["word by word", `b) ${ITEM}.`],
    ["in other letters and marks", `b) ${ITEM.toUpperCase()};`],
    ["with a word put in", `b) ${ITEM.replace("gia đình", "các gia đình")}.`],
    ["with a word left out", `b) ${ITEM.replace("bị ", "")}.`],
  ])("%s", (_how, again) => {
    expect(repeated(`a) ${ITEM}.`, "- Mượn máy quét.", again)).toEqual([again]);
  });
});

describe("an item is not repeated", () => {
  it.each([
    ["by one with another word", `b) ${ITEM.replace("mờ", "mất")}.`],
    ["by one with a number more", `b) ${ITEM.replace("gia đình", "15 gia đình")}.`],
    ["by one that says much more", `b) ${ITEM} trước khi trả lại bản gốc.`],
    ["by a paragraph that is no item", `${ITEM}.`],
    ["under another heading", `**2. Thời gian**\n\na) ${ITEM}.\n\nb) Làm xong trong tháng.`],
  ])("%s", (_how, other) => {
    expect(repeated(`a) ${ITEM}.`, other)).toEqual([]);
  });

  it("where it is short, or a line of a form", () => {
    expect(repeated("- Các thôn thực hiện.", "- Các thôn thực hiện.")).toEqual([]);
    expect(repeated(`- Đơn vị chủ trì: ${ITEM}.`, `- Đơn vị chủ trì: ${ITEM}.`)).toEqual([]);
  });
});

const WORDS = "lập danh sách hướng dẫn gia đình trồng rừng phòng cháy kiểm tra thường xuyên giữ gìn".split(" ");
const anyItem = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 24 });

it("an item with one or two words put in anywhere is never passed over", () => {
  fc.assert(
    fc.property(
      anyItem,
      fc.nat(24),
      fc.subarray(["các", "nhanh"], { minLength: 1 }),
      fc.constantFrom(".", ";", ""),
      (words, at, extra, mark) => {
        const longer = [...words.slice(0, at), ...extra, ...words.slice(at)];
        const again = `b) ${longer.join(" ")}${mark}`;
        expect(repeated(`a) ${words.join(" ")}.`, "- Mượn máy quét.", again)).toEqual([again]);
      },
    ),
    { numRuns: 60 },
  );
});
