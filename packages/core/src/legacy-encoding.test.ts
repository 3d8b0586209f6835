import { describe, expect, it } from "vitest";
import { decodeLegacy, legacyStretch } from "./legacy-encoding.ts";
import { slice } from "./text/span.ts";

describe("a legacy encoding", () => {
  it.each([
    ["TCVN3", "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["TCVN3", "ph\u00adêng quyÕt ®Þnh vÒ viÖc x©y dùng", "phường quyết định về việc xây dựng"],
    ["TCVN3", "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["VNI", "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["VNI", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["VNI", "phöôøng quyeát ñònh veà vieäc xaây döïng", "phường quyết định về việc xây dựng"],
  ] as const)("%s is recognised and read: %s", (encoding, text, meaning) => {
    expect(legacyStretch(text)?.encoding).toBe(encoding);
    expect(decodeLegacy(text, encoding)).toBe(meaning);
    expect(decodeLegacy(text.normalize("NFD"), encoding)).toBe(meaning);
  });

  it("reaches from the first word that shows it to the last", () => {
    const text = "1. Ban quyÕt ®Þnh viÖc ngay.";
    expect(slice(text, legacyStretch(text) ?? { start: 0, end: 0 })).toBe("quyÕt ®Þnh viÖc");
  });

  it.each([
    ["Unicode", "Độc lập - Tự do - Hạnh phúc"],
    ["Unicode without rare letters", "Khoa hoá và toán, hoà bình, chào xuân"],
    ["foreign names", "Müller và Zürich, São Paulo, Ångström"],
    ["signs", "Điều § 5, © 2026, 30 °C ± 2, «hà», 5 µm, m²"],
    ["nothing", ""],
    ["one word alone", "tên riêng Bjørn"],
  ])("is not %s", (_, text) => {
    expect(legacyStretch(text)).toBeNull();
  });
});
