import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatesFor, candidatesForUnknown, LEAST_LOG_COUNT } from "./confusion.ts";
import { loadLanguageModel } from "./load-language-model.ts";
import { slipCost } from "./slip-cost.ts";

const { confusion, syllables, logCounts } = await loadLanguageModel();
const anyId = fc.nat(syllables.length - 1);

describe("candidates", () => {
  it("cost what the slip costs, and each is another syllable that is frequent", () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const { ids, costs } = candidatesFor(confusion, id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(id);
        expect(ids.filter((meant) => (logCounts[meant] ?? 0) < LEAST_LOG_COUNT)).toEqual([]);
        expect(costs).toEqual(ids.map((meant) => slipCost(syllables[id] ?? "", syllables[meant] ?? "")));
      }),
    );
  });

  it.each([
    ["da", "đa"],
    ["lòng", "lồng"],
    ["đại", "địa"],
    ["xử", "sử"],
    ["tiển", "triển"],
  ])("of “%s” are among others “%s”", (written, meant) => {
    const { ids } = candidatesFor(confusion, syllables.indexOf(written));
    expect(ids.map((id) => syllables[id])).toContain(meant);
  });

  it("of a word that is no syllable are those that lack or double a letter of it", () => {
    const { ids } = candidatesForUnknown(confusion, "hoạhc");
    expect(ids.map((id) => syllables[id])).toContain("hoạch");
  });

  it("of a foreign word there are none", () => {
    expect(candidatesForUnknown(confusion, "workflow").ids).toEqual([]);
  });
});
