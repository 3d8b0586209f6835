import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpacker } from "./packing.ts";

describe("packing", () => {
  it("gives back what was packed, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(63), fc.nat(3000), fc.nat(18_000))), (numbers) => {
        const next = unpacker(pack(numbers));
        expect(numbers.map(() => next())).toEqual(numbers);
      }),
    );
  });

  it("needs no escapes in a string", () => {
    const packed = pack(Array.from({ length: 18_000 }, (_, at) => at));
    expect(packed).toMatch(/^[!-~]+$/);
    expect(packed).not.toMatch(/["$\\`]/);
  });

  it("has nothing but zeros after its end", () => {
    const next = unpacker(pack([7]));
    expect([next(), next(), next()]).toEqual([7, 0, 0]);
  });

  it.each([-1, 1.5, 30_000])("refuses %d", (number) => {
    expect(() => pack([number])).toThrow(RangeError);
  });
});
