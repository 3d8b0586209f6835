import { describe, expect, it } from "vitest";
import { lawNames } from "../data/law-names.ts";
import { lawNameEnd } from "./law-name.ts";

describe("lawNameEnd", () => {
  it.each<[sentence: string, name: string, after: string]>([
    ["knows a name that words follow", "Đất đai", " quy định tại"],
    ["knows a name in a longer sentence", "Tổ chức chính quyền địa phương", " được thông qua"],
    ["takes the longer of two names", "Căn cước công dân", " và các văn bản"],
    ["knows a name over a line break", "Ban hành văn bản\nquy phạm pháp luật", " năm 2025"],
    ["reads an unknown name that its number closes", "Trồng rừng ven biển", " số 12/2027/QH16"],
    ["reads an unknown name that its year closes", "Trồng rừng ven biển", " năm 2027"],
    ["reads an unknown name that a bare year closes", "Trồng rừng ven biển", " 2027"],
    ["reads an unknown name that its date closes", "Trồng rừng, giữ đê và lấn biển", " ngày 05/3/2027"],
    ["reads an unknown name before a comma and its number", "Trồng rừng ven biển", ", số 12/2027/QH16"],
    [
      "reads an amending law's name with that of the law amended",
      "sửa đổi, bổ sung một số điều của Luật Đất đai",
      " và",
    ],
    [
      "reads an amending law's name with those of several laws",
      "sửa đổi, bổ sung một số điều của Luật Xây dựng, Luật Nhà ở và Luật Đất đai",
      " ngày 18/01/2024",
    ],
    [
      "reads an amending law that begins with a capital",
      "Sửa đổi, bổ sung một số điều của Bộ luật Hình sự",
      " số 12/2017/QH14",
    ],
  ])("%s", (_, name, after) => {
    const text = `Luật ${name}${after}`;
    expect(text.slice(5, lawNameEnd(text, 5))).toBe(name);
  });

  it.each<[sentence: string, text: string]>([
    ["an unknown name that nothing closes", "Trồng rừng ven biển quy định"],
    ["words in lower case", "đất đai quy định"],
    ["words that point back", "này có hiệu lực năm 2025"],
    ["a sentence that runs on to a year", "Trồng rừng quy định nhiệm vụ năm 2027"],
    ["a sentence that runs on to another document", "Trồng rừng và Nghị định năm 2027"],
    ["a mark before the year", "Trồng rừng; kế hoạch năm 2027"],
    ["an amending law without the name of the law amended", "sửa đổi, bổ sung một số điều của Luật cũ"],
    ["nothing", ""],
  ])("finds no name in %s", (_, text) => {
    expect(lawNameEnd(text, 0)).toBe(-1);
  });

  it.each(lawNames)("knows Luật %s", (name) => {
    const text = `${name} quy định`;
    expect(text.slice(0, lawNameEnd(text, 0))).toBe(name);
  });
});
