import fc from "fast-check";
import { expect, it } from "vitest";
import { anyCitedDraft } from "../testing/any-cited-draft.ts";
import { anyText } from "../testing/any-draft.ts";
import { parseIslands } from "./islands.ts";
import { parseTokens } from "./parse-tokens.ts";
import { tokenize } from "./tokenize.ts";

it("finds every citation that is found in all tokens", () => {
  fc.assert(
    fc.property(fc.oneof(anyCitedDraft, anyText), (text) => {
      const all = parseTokens(tokenize(text));
      const told = all.filter(({ references, back }) => references.length > 0 || back !== null);
      const found = parseIslands(text).filter(({ references, back }) => references.length > 0 || back !== null);
      expect(JSON.stringify(found)).toBe(JSON.stringify(told));
    }),
    { numRuns: 100 },
  );
});
