import { describe, expect, it } from "vitest";
import { codeOfCount, LEAST_COUNT, logOfCode } from "./count-code.ts";

describe("codes of counts", () => {
  it("begin at 1, since 0 is for what was never seen", () => {
    expect(codeOfCount(LEAST_COUNT)).toBe(1);
  });

  it.each([10, 57, 1234, 98_765, 2_467_627])("keep %d within a tenth", (count) => {
    const kept = Math.exp(logOfCode[codeOfCount(count)] ?? 0);
    expect(kept / count).toBeGreaterThan(0.9);
    expect(kept / count).toBeLessThan(1.1);
  });
});
