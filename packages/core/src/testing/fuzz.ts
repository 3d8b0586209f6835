import fc from "fast-check";
import { analyze } from "../analyze.ts";
import { loadConfig } from "../config/load-config.ts";
import { defaultConfig } from "../lint/config.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import { engineRules } from "../lint/engine-rules.ts";
import { fixAll } from "../lint/fix.ts";
import { lint } from "../lint/lint.ts";
import type { RegisterFormat } from "../parse-register.ts";
import { parseRegister } from "../parse-register.ts";
import { rules } from "../rules/index.ts";

/** What must hold of any text; throws where it does not. */
export type Law = (text: string) => void | Promise<void>;

const CONFIG = {
  ...defaultConfig,
  preset: "strict" as const,
  settings: { unit: "xã Ka Đô", province: "tỉnh Lâm Đồng", stage: "draft" as const, today: "2026-03-05" },
};
const FORMATS: readonly RegisterFormat[] = ["csv", "yaml", "json"];

/** Pieces of which drafts, configurations and registers are made, right and wrong, beside what no clerk would type. */
const PIECES: readonly string[] = [
  ...'\n|\n\n|\t| |  |\r\n|\u00a0|\ufeff|\u0000|\u0301|😀|…|-|–|/|.|,|;|:|(|)|“|”|"|*|**|_|`|```|<|>|#|## |- |> |1. |a) |đ) |\\|&|&amp;|[|]|](|![|<!--|-->|<br>'.split(
    "|",
  ),
  "|",
  ..."Căn cứ;Kính gửi;Nơi nhận:;Lưu: VT;Số: 12/KH-UBND;Quyết định số 5/QĐ-UBND;ngày 01/02/2026;ngày 31 tháng 02 năm 2026".split(
    ";",
  ),
  ..."của Ủy ban nhân dân xã Ka Đô;tỉnh Lâm Đồng;Điều 1.;Khoản 2;điểm đ khoản 3 Điều 4;Phụ lục I;TM. ỦY BAN NHÂN DÂN".split(
    ";",
  ),
  ..."CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;Độc lập - Tự do - Hạnh phúc;KẾ HOẠCH;này;nêu trên;số;và;30/2020/NĐ-CP".split(
    ";",
  ),
  ..."<!-- cchc-disable -->;<!-- cchc-enable -->;<!-- cchc-disable-next-line text-capitals -->;{;};:;extends;rules;unit;null;true".split(
    ";",
  ),
  ..."Số, ký hiệu;Ngày ban hành;5/QĐ-UBND;01/02/2026;&a;*a;!!js/function;---".split(";"),
  "a".repeat(200),
  " ".repeat(200),
  "* ".repeat(50),
];

/** Texts put together from such pieces and from characters of any kind. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 12 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(" ".repeat(parts.length % 2)));

function findings(text: string): readonly Diagnostic[] {
  return lint(analyze(text), { rules, config: CONFIG });
}

/** The laws by name, in words that follow "any text". */
export const laws: Readonly<Record<string, Law>> = {
  "is read, all that is read lying in it": (text) => {
    const { citations, proses, document } = analyze(text);
    const spans = [citations, proses, document.divisions, document.units].flat().map(({ span }) => span);
    for (const { start, end } of spans) {
      if (!(start >= 0 && start <= end && end <= text.length))
        throw new Error(`a span ${start}-${end} of ${text.length}`);
    }
  },
  "is linted, no rule failing": (text) => {
    const [first] = findings(text).filter(({ ruleId }) => ruleId === engineRules[0]?.id);
    if (first) throw new Error(first.message);
  },
  "is fixed once and for all": (text) => {
    const once = fixAll(text, findings);
    const again = fixAll(once.text, findings);
    if (again.text !== once.text) throw new Error(`fixed again: ${JSON.stringify(again.text)}`);
  },
  "is a configuration or has a fault with its place": async (text) => {
    for (const path of ["/cchc.config.json", "/cchc.config.yaml"]) {
      const { config, problems } = await loadConfig(path, async (file) => (file === path ? text : null), rules);
      config?.configFor("/a.md");
      if (problems.some(({ line, column }) => line < 1 || column < 1)) throw new Error("a fault without a place");
    }
  },
  "is a register or is refused row by row": async (text) => {
    for (const format of FORMATS) {
      const { register, problems } = await parseRegister(text, format, "so");
      if (register === null && problems.length === 0) throw new Error("refused without a word");
    }
  },
};
