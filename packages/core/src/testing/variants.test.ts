import { describe, expect, it } from "vitest";
import type { VariantName } from "./variants.ts";
import { foldWords, variants } from "./variants.ts";

function write(name: VariantName, text: string): string | undefined {
  return variants.find((variant) => variant.name === name)?.write(text);
}

describe("variants", () => {
  it.each<[sentence: string, name: VariantName, text: string, written: string]>([
    ["NFD takes letters apart and leaves marks", "NFD", "⟦ệ⟧", "⟦e\u0323\u0302⟧"],
    ["CRLF ends every line so", "CRLF", "a\n\nb", "a\r\n\r\nb"],
    ["a quotation marks blank lines as well", "quoted", "a\n\nb", "> a\n>\n> b"],
    [
      "a citation is broken after số, before its ngày and its của",
      "wrapped",
      "Kế hoạch số ⟦8/KH-UBND ngày 05/01/2026⟧ của UBND xã",
      "Kế hoạch số\n⟦8/KH-UBND\nngày 05/01/2026⟧\ncủa UBND xã",
    ],
    [
      "what is no citation is left whole",
      "wrapped",
      "ngày làm việc của tháng, mục số 1. Chung",
      "ngày làm việc của tháng, mục số 1. Chung",
    ],
    ["a heading cannot be broken", "wrapped", "## Kế hoạch số 8/KH-UBND", "## Kế hoạch số 8/KH-UBND"],
  ])("%s", (_, name, text, written) => {
    expect(write(name, text)).toBe(written);
  });

  it("fold to the same words", () => {
    const text = "Căn cứ Quyết định số 8/QĐ-UBND ngày 05/01/2026\n\ncủa Ủy ban.";
    for (const variant of variants) expect(foldWords(variant.write(text)), variant.name).toBe(foldWords(text));
  });
});
