import { describe, expect, it } from "vitest";
import { prosesOf } from "../testing/document-of.ts";
import { findUnits } from "./units.ts";

const named = (text: string): readonly string[] =>
  findUnits(prosesOf(text)).map(({ level, name }) => `${level} ${name}`.trim());

describe("units are named", () => {
  it.each([
    [
      "with small letters",
      "Xã Suối Mơ, phường Hoa Sen và thành phố Đà Nẵng",
      ["xã Suối Mơ", "phường Hoa Sen", "thành phố Đà Nẵng"],
    ],
    ["with an apostrophe", "ở xã Ea H'Leo và xã Cư M’gar", ["xã Ea H'Leo", "xã Cư M’gar"]],
    ["by a number", "Phường 3 và Quận 10", ["phường 3", "quận 10"]],
    [
      "with the number that tells it from a neighbour",
      "xã A Lưới 1 và phường Móng Cái 2.",
      ["xã A Lưới 1", "phường Móng Cái 2"],
    ],
    ["in capitals with a number", "XÃ SƠN KIM 1", ["xã Sơn Kim 1"]],
    ["without a number that counts", "xã Bảo Lâm 6 tháng đầu năm, xã Long Phú 5,5%", ["xã Bảo Lâm", "xã Long Phú"]],
    ["with a dash", "tỉnh Bà Rịa - Vũng Tàu", ["tỉnh Bà Rịa - Vũng Tàu"]],
    ["over a line break", "thành phố Hồ\nChí Minh", ["thành phố Hồ Chí Minh"]],
    ["by one syllable", "thành phố Huế khóa VIII", ["thành phố Huế"]],
    ["with the short word for a city", "TP. Hải Phòng và TP Cần Thơ", ["thành phố Hải Phòng", "thành phố Cần Thơ"]],
    ["in capitals up to a word no name has", "TRỒNG CÂY TRÊN ĐỊA BÀN XÃ SUỐI MƠ NĂM 2026", ["xã Suối Mơ"]],
    [
      "in capitals as far as the draft names it elsewhere",
      "XÃ SUỐI MƠ KHÔNG RÁC THẢI NHỰA\n\nTại xã Suối Mơ",
      ["xã Suối Mơ", "xã Suối Mơ"],
    ],
    [
      "in capitals with a word that else ends a name",
      "UBND XÃ TÂN THÀNH VÀ ĐẶC KHU PHÚ QUÝ",
      ["xã Tân Thành", "đặc khu Phú Quý"],
    ],
    [
      "in capitals with a number or a dash",
      "PHƯỜNG HÀ GIANG 2, PHƯỜNG 1 BẢO LỘC VÀ PHƯỜNG CAM LY - ĐÀ LẠT",
      ["phường Hà Giang 2", "phường 1 Bảo Lộc", "phường Cam Ly - Đà Lạt"],
    ],
    ["in capitals before a quarter of the year", "XÃ SUỐI MƠ QUÝ IV", ["xã Suối Mơ"]],
    ["as a special zone", "đặc khu Lý Sơn", ["đặc khu Lý Sơn"]],
    ["as a town, not as a commune", "thị xã Bình Minh", ["thị xã Bình Minh"]],
  ])("%s", (_name, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ["a person who holds an office", "Chủ tịch UBND xã Nguyễn Văn Mây", ["xã"]],
    ["a person after the name", "Chủ tịch UBND tỉnh Hà Nam Nguyễn Văn Mây", ["tỉnh Hà Nam"]],
    ["another document", "UBND xã Suối Mơ Kế hoạch", ["xã Suối Mơ"]],
    ["a department on the next line", "UBND Thành phố\nBáo cáo Bộ Tài chính", ["thành phố"]],
    ["a second body", "tỉnh Đồng Nai - Sở Tư pháp", ["tỉnh Đồng Nai"]],
    ["a body on the next line of capitals", "UBND XÃ SUỐI MƠ\nVĂN PHÒNG HĐND VÀ UBND", ["xã Suối Mơ"]],
    ["the next cell", "UBND xã\tPhòng Kinh tế", ["xã"]],
  ])("but the name does not take in %s", (_name, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe("a bare level word is the own unit", () => {
  it.each([
    "trên địa bàn xã.",
    "UBND phường ban hành",
    "của xã về trồng cây",
    "toàn xã",
    "Công an xã",
    "Cổng Thông tin điện tử xã",
  ])("in “%s”", (text) => {
    expect(findUnits(prosesOf(`Các thôn ${text}`)).map(({ name }) => name)).toEqual([""]);
  });
});

describe("no unit is meant", () => {
  it.each([
    "phát triển kinh tế - xã hội",
    "Phòng Văn hóa - Xã hội",
    "các tổ chức chính trị - Xã Hội",
    "KINH TẾ - XÃ HỘI",
    "hợp tác xã Suối Mơ",
    "xã viên, làng xã, Thông tấn xã Việt Nam",
    "thành phố thông minh",
    "tỉnh táo, tỉnh lẻ",
    "hệ thống cấp xã, cấp tỉnh",
    "UBND xã, phường",
    "UBND xã/phường quyết định",
    "của xã hội",
    "trên địa bàn xã nông thôn mới",
    "các xã, phường",
    "phường 06 tháng đầu năm",
  ])("in “%s”", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("a mention", () => {
  it("knows its places in source and prose", () => {
    const text = "Tại **xã Suối** Mơ, trồng cây.";
    const [unit] = findUnits(prosesOf(text));
    expect(unit).toMatchObject({ prose: 0, proseSpan: { start: 4, end: 14 } });
    expect(text.slice(unit?.span.start, unit?.span.end)).toBe("xã Suối** Mơ");
    expect(text.slice(unit?.levelSpan.start, unit?.levelSpan.end)).toBe("xã");
    expect(text.slice(unit?.nameSpan?.start, unit?.nameSpan?.end)).toBe("Suối** Mơ");
  });
});
