import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOf, imageOf } from "./data-image.ts";

const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array(),
  fc.float64Array(),
  fc.array(fc.integer()),
  fc.array(fc.array(fc.integer())),
  fc.array(fc.string(), { minLength: 1 }),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("data")),
    fc.array(tie("data")).map((members) => new Set(members)),
    fc.array(fc.tuple(leaf, tie("data"))).map((members) => new Map(members)),
    fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      tie("data"),
      { noNullPrototype: true },
    ),
  ),
}));

describe("an image of data", () => {
  it("gives the same data again", () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(dataOf(imageOf(value).buffer)).toEqual(value);
      }),
    );
  });

  it("gives one thing for what was one thing", () => {
    const shared = { numbers: Uint16Array.of(1, 2, 3), words: ["a", "b"] };
    const copy = dataOf(imageOf({ one: shared, other: [shared, shared.numbers] }).buffer) as {
      one: typeof shared;
      other: [typeof shared, Uint16Array];
    };
    expect(copy.other[0]).toBe(copy.one);
    expect(copy.other[1]).toBe(copy.one.numbers);
  });

  it("views the bytes of arrays, so that threads can share them", () => {
    const image = imageOf({ numbers: Uint32Array.of(7, 8) });
    const shared = new SharedArrayBuffer(image.length);
    new Uint8Array(shared).set(image);
    const { numbers } = dataOf(shared) as { numbers: Uint32Array };
    expect(numbers.buffer).toBe(shared);
    expect([...numbers]).toEqual([7, 8]);
  });

  it("keeps an array of one number in no more room than the number", () => {
    expect(imageOf(new Float32Array(100_000).fill(1)).length).toBeLessThan(100);
  });

  it("refuses what is no plain data", () => {
    for (const value of [undefined, () => 1, Symbol("a"), 1n, Number.NaN])
      expect(() => imageOf(value)).toThrow(TypeError);
  });

  it("is read on a machine with the other order of bytes", () => {
    const numbers = Float64Array.of(0.5, -2);
    const image = imageOf({ numbers });
    const [, letters = 0] = new Uint32Array(image.buffer, 0, 2);
    const start = image.length - numbers.byteLength;
    const swap = (from: number, end: number, size: number): void => {
      for (let at = from; at < end; at += size) image.subarray(at, at + size).reverse();
    };
    swap(0, 8, 4);
    swap(8, 8 + 2 * letters, 2);
    swap(start, image.length, 8);
    expect(dataOf(image.buffer)).toEqual({ numbers });
  });

  it("is not read where its bytes are cut or foreign", () => {
    const image = imageOf(["abc"]);
    expect(dataOf(new ArrayBuffer(0))).toBeNull();
    expect(dataOf(new ArrayBuffer(100))).toBeNull();
    expect(dataOf(image.slice(0, 12).buffer)).toBeNull();
    expect(dataOf(image.slice(0, 4).buffer)).toBeNull();
  });
});
