import fc from "fast-check";
import { describe, it } from "vitest";
import { anyText, laws } from "./testing/fuzz.ts";

// A short search from one seed; `pnpm fuzz` searches on, from another seed every time.

describe("any text", () => {
  it.each(Object.entries(laws))("%s", async (_, law) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => law(text)),
      { numRuns: 60 },
    );
  });
});
