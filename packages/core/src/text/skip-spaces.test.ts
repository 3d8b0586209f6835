import fc from "fast-check";
import { expect, it } from "vitest";
import { skipSpaces } from "./skip-spaces.ts";

it("gives the offset that the pattern of white space gives, for any text", () => {
  const unit = fc.constantFrom(
    " ",
    "\n",
    "\t",
    "\u00a0",
    "\u1680",
    "\u2003",
    "\u3000",
    "\ufeff",
    "\u0085",
    "a",
    "ở",
    "đ",
    "-",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.string({ unit }), fc.nat(12), (text, offset) => {
      const expected = offset + (/^\s*/u.exec(text.slice(offset))?.[0].length ?? 0);
      expect(skipSpaces(text, offset)).toBe(expected);
    }),
  );
});
