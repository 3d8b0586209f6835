import { decodeLegacy, legacyStretch } from "../legacy-encoding.ts";
import type { Rule } from "../lint/rule.ts";
import { defineRule } from "../lint/rule.ts";
import { slice } from "../text/span.ts";

/** Text typed for fonts of before Unicode: "quyÕt ®Þnh" (TCVN3), "quyeát ñònh" (VNI). */
export const textLegacyEncoding: Rule<"legacy" | "convert"> = defineRule({
  id: "text-legacy-encoding",
  group: "text",
  summary: {
    vi: "Chữ viết theo bảng mã cũ TCVN3 (ABC) hoặc VNI, không phải Unicode.",
    en: "Text is encoded for the old TCVN3 (ABC) or VNI fonts, not in Unicode.",
  },
  legalBasis: "khoản 4 Mục I Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP",
  presets: { recommended: "error", strict: "error" },
  fixable: "suggestion",
  messages: {
    legacy: {
      vi: "Đoạn này viết theo bảng mã {encoding}, đọc là “{right}”; văn bản phải dùng Unicode. Chuyển mã.",
      en: "This paragraph is encoded in {encoding} and means “{right}”; documents are written in Unicode. Convert it.",
    },
    convert: { vi: "Chuyển từ {encoding} sang Unicode.", en: "Convert from {encoding} to Unicode." },
  },
  *check({ analysis: { proses, text } }) {
    for (const prose of proses) {
      const stretch = legacyStretch(prose.text);
      if (stretch === null) continue;
      const { encoding, start, end } = stretch;
      const span = prose.map.toSourceSpan(start, end);
      const right = shortened(decodeLegacy(prose.text.slice(start, end), encoding));
      const edits = [{ span, text: decodeLegacy(slice(text, span), encoding) }];
      const suggestions = [{ messageId: "convert" as const, data: { encoding }, edits }];
      yield { messageId: "legacy", span, data: { encoding, right }, suggestions };
    }
  },
});

const LONGEST = 80;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
