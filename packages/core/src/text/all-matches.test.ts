import fc from "fast-check";
import { expect, it } from "vitest";
import { allMatches } from "./all-matches.ts";

const word = /(\p{L})\p{L}*/gu;

it("gives what matchAll gives, text after text", () => {
  const unit = fc.constantFrom(..."aàB 1\n");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(allMatches(word, text)).toEqual([...text.matchAll(word)]);
    }),
  );
});
