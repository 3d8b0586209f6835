import { applyEdits } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { unmarked, viewOf } from "../testing/cursor.ts";
import { PLAN_HEAD } from "../testing/plan.ts";
import { formatLists } from "./format-lists.ts";

/** The text after formatting what stands in ⟦ ⟧, all of it where nothing does. */
function formatted(marked: string): string {
  const { text, spans } = unmarked(marked);
  return applyEdits(text, formatLists(viewOf(text), spans[0] ?? null));
}

const SIGNED = "\n\n**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Phạm Đình Lâm Viên**\n";
const LETTER = "Số: 275/UBND-KT\nV/v trồng cây\n\n*Ka Đô, ngày 16 tháng 4 năm 2026*\n\n";

describe("lists get their marks", () => {
  it.each([
    [
      "in Nơi nhận, the archive line last with a full stop",
      `${PLAN_HEAD}Hết./.\n\nNơi nhận:\n\n- UBND tỉnh\n- Các thôn,\n- Lưu: VT, KT;${SIGNED}`,
      `${PLAN_HEAD}Hết./.\n\nNơi nhận:\n\n- UBND tỉnh;\n- Các thôn;\n- Lưu: VT, KT.${SIGNED}`,
    ],
    [
      "in Kính gửi",
      `${LETTER}Kính gửi:\n\n- Trạm Y tế\n- Các thôn;\n\nHết./.`,
      `${LETTER}Kính gửi:\n\n- Trạm Y tế;\n- Các thôn.\n\nHết./.`,
    ],
    [
      "in Căn cứ",
      `${PLAN_HEAD}Căn cứ Luật Đất đai năm 2024\n\nCăn cứ Luật Lâm nghiệp năm 2017;\n\nỦy ban nhân dân xã Ka Đô ban hành Kế hoạch như sau:`,
      `${PLAN_HEAD}Căn cứ Luật Đất đai năm 2024;\n\nCăn cứ Luật Lâm nghiệp năm 2017.\n\nỦy ban nhân dân xã Ka Đô ban hành Kế hoạch như sau:`,
    ],
  ])("%s", (_name, text, expected) => {
    expect(formatted(text)).toBe(expected);
    expect(formatted(text.replaceAll("\n", "\r\n"))).toBe(expected.replaceAll("\n", "\r\n"));
    expect(formatted(text.normalize("NFD"))).toBe(expected.normalize("NFD"));
    expect(formatted(expected)).toBe(expected);
  });
});

describe("nothing else is touched", () => {
  it.each([
    ["outside the range", `${PLAN_HEAD}Hết./.\n\nNơi nhận:\n\n- UBND tỉnh\n⟦- Các thôn;⟧\n- Lưu: VT, KT;${SIGNED}`],
    ["in other lists", `${PLAN_HEAD}1. Việc:\n\n- Một\n- Hai`],
    ["of another kind of mistake", `${PLAN_HEAD}Theo Quyết định số 5/ QĐ-UBND.`],
    [
      "where a comment silences the rule",
      `<!-- cchc-disable recipients-list -->\n\n${PLAN_HEAD}Nơi nhận:\n\n- UBND tỉnh\n- Lưu: VT, KT.${SIGNED}`,
    ],
    ["in an empty draft", ""],
  ])("%s", (_name, text) => {
    expect(formatted(text)).toBe(unmarked(text).text);
  });
});
