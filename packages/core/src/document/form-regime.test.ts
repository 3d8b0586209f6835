import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { FormRegime } from "./form-regime.ts";
import { formRegime } from "./form-regime.ts";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly regime: FormRegime;
}

const rows: readonly Row[] = [
  { name: "nothing says otherwise", text: "Các thôn trồng cây.", regime: "state" },
  { name: "a committee's plan", text: "Số: 24/KH-UBND\n\nKẾ HOẠCH\n\nTrồng cây", regime: "state" },
  { name: "an urgent dispatch", text: "Số: 02/CĐ-UBND\n\nCÔNG ĐIỆN\n\nỨng phó bão", regime: "state" },
  { name: "a committee's symbol in the wrong order", text: "Số: 24-KH/UBND\n\nKẾ HOẠCH\n\nTrồng cây", regime: "state" },
  {
    name: "a council of the people",
    text: "HỘI ĐỒNG NHÂN DÂN\nXÃ KA ĐÔ\n\nSố: 03/NQ-HĐND\n\nNGHỊ QUYẾT\n\nVề ngân sách",
    regime: "state",
  },
  { name: "a resolution with a year", text: "Số: 03/2026/NQ-HĐND\n\nNGHỊ QUYẾT\n\nVề ngân sách", regime: "normative" },
  {
    name: "the National Assembly's committee",
    text: "Số: 1685/NQ-UBTVQH15\n\nNGHỊ QUYẾT\n\nVề sắp xếp",
    regime: "normative",
  },
  { name: "a plan with a year by mistake", text: "Số: 03/2026/KH-UBND\n\nKẾ HOẠCH\n\nTrồng cây", regime: "state" },
  { name: "a Party symbol", text: "Số 24-KH/ĐU\n\nKẾ HOẠCH\n\nhọc tập", regime: "party" },
  { name: "a Party committee", text: "ĐẢNG BỘ TỈNH X\nĐẢNG ỦY XÃ KA ĐÔ\n\nKẾ HOẠCH\n\nhọc tập", regime: "party" },
  {
    name: "a Party signature",
    text: "KẾ HOẠCH\n\nhọc tập\n\nNơi nhận:\n- Các chi bộ;\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Văn Mẫu",
    regime: "party",
  },
  { name: "the Front", text: "Số: 24/KH-MTTQ-BTT\n\nKẾ HOẠCH\n\nNgày hội", regime: "civil" },
  {
    name: "the Front's standing board signs",
    text: "KẾ HOẠCH\n\nNgày hội\n\nNơi nhận:\n- Các thôn;\n- Lưu.\n\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\nTrần Văn Mẫu",
    regime: "civil",
  },
  { name: "a company", text: "CÔNG TY CỔ PHẦN XÂY DỰNG\n\nSố: 24/CV-XD\n\nKính gửi: UBND xã", regime: "civil" },
];

describe("the norms of form", () => {
  it.each(rows)("$name: $regime", ({ text, regime }) => {
    expect(formRegime(analyze(text).document)).toBe(regime);
    expect(formRegime(analyze(text.normalize("NFD")).document)).toBe(regime);
  });
});
